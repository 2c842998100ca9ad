import { useEffect, useRef, type ReactNode } from 'react'
import type { Outcome } from '../../engine'
import type { Taken, TaxChoice, TaxWay } from '../../engine/bundle'
import { Fold, formatPercent, Heading, Phrases, Row, Sheet, useText, type Text } from '../../ui'
import { AnswerInPlace } from '../AnswerInPlace'
import { mannersFor } from '../asked'
import { benefitName } from '../BenefitRow'
import { useFold } from '../folds'
import type { Results } from '../useResults'
import { People } from '../who'
import { amountText, changesText, forWhom, nameOfPerson, namesOfAll, savingText, wayText } from './words'

interface TaxProps {
  readonly choice: TaxChoice
  readonly results: Results
}

/** While an income is missing only the sure end is told: the other would be that of the highest rate there is. */
function sumText({ spared }: TaxWay, { missing }: TaxChoice, text: Text): string {
  return amountText(missing.length > 0 ? { min: spared.min, max: spared.min } : spared, text)
}

function leadText(choice: TaxChoice, text: Text): string {
  const { best, allEqual, tooMany, missing, others } = choice
  if (!best) return text.t(`bundle:tax.${tooMany ? 'tooMany' : missing.length > 0 ? 'ask' : 'unsettled'}`)
  const key = others.length === 0 ? 'onlyWay' : allEqual ? 'even' : 'lead'
  return text.t(`bundle:tax.${key}`, { amount: sumText(best, choice, text) })
}

const isShared = ({ benefit }: Outcome): boolean => benefit.value.deduction?.takenBy === 'either-or-halves'

/** Which parent should claim which deduction, what that spares together, and what other ways would. */
export function TaxFold({ choice, results }: TaxProps): ReactNode {
  const text = useText()
  const { t } = text
  const fold = useFold('bundle tax')
  const { best } = choice
  const count = best ? t('bundle:tax.sum', { amount: sumText(best, choice, text) }) : choice.missing.length > 0 && t('bundle:tax.waits')
  return (
    <Fold title={t('bundle:tax.title')} level={2} {...(count === false ? {} : { count })} {...fold}>
      <Note>{leadText(choice, text)}</Note>
      {best && (
        <Sheet>
          {best.taken.map((taken) => (
            <TakenRow key={`${taken.outcome.benefit.id} ${taken.outcome.subject}`} taken={taken} results={results} />
          ))}
        </Sheet>
      )}
      {best && <Why way={best} choice={choice} results={results} />}
      <Missing paths={choice.missing} settled={best !== undefined} results={results} />
      <Others choice={choice} results={results} />
      <Left choice={choice} results={results} />
      <Note>{t('bundle:tax.assumes')}</Note>
      {choice.counted.some(isShared) && <Note>{t('bundle:tax.yearly')}</Note>}
      <Note>{t('bundle:tax.together')}</Note>
    </Fold>
  )
}

function Note({ children }: { readonly children: string }): ReactNode {
  return (
    <p className="small fold-why">
      <Phrases text={children} />
    </p>
  )
}

function TakenRow({ taken, results }: { readonly taken: Taken; readonly results: Results }): ReactNode {
  const text = useText()
  const { t } = text
  const { by, when, outcome } = taken
  const detail = [forWhom(taken, results, text), when === 'now' ? undefined : t(`bundle:tax.${when}`)].filter(Boolean).join(' · ')
  return (
    <Row
      className="line"
      title={<span className="line-name">{benefitName(results, outcome.benefit)}</span>}
      {...(detail === '' ? {} : { detail })}
      aside={
        <>
          <People subjects={by === 'halves' ? ['mother', 'father'] : [by]} results={results} />
          {by === 'halves' && <span className="small">{t('bundle:tax.halves')}</span>}
        </>
      }
    />
  )
}

/** The rates that the first yuan taken off are spared at. */
function whyText({ mother, father }: NonNullable<TaxWay['taxes']>, results: Results, text: Text): string {
  const { t, language } = text
  const [motherRate, fatherRate] = [formatPercent(mother.rateBefore, language), formatPercent(father.rateBefore, language)]
  if (motherRate === fatherRate) return t('bundle:tax.whyEven', { rate: motherRate })
  const names = { mother: nameOfPerson('mother', results, text), father: nameOfPerson('father', results, text) }
  return t('bundle:tax.why', { ...names, motherRate, fatherRate })
}

function Why({ way: { taxes, taken }, choice, results }: TaxProps & { readonly way: TaxWay }): ReactNode {
  const text = useText()
  const { t, language } = text
  const onLease = taken.some(({ outcome }) => outcome.doubts.some(({ name }) => name === outcome.benefit.value.deduction?.onceUnder))
  const falls = (['mother', 'father'] as const).flatMap((parent) => {
    const tax = taxes?.[parent]
    if (!tax || tax.before === tax.after) return []
    const [before, after] = [tax.before, tax.after].map((fen) => amountText({ min: fen, max: fen }, text))
    return [t('bundle:tax.falls', { who: nameOfPerson(parent, results, text), before: before ?? '', after: after ?? '' })]
  })
  // Of one with nothing to tax there is nothing to compare, nor of a parent there is not.
  const why = taxes && taxes.mother.before > 0 && taxes.father.before > 0 && whyText(taxes, results, text)
  return (
    <>
      {falls.length > 0 && <Note>{falls.join(language === 'en' ? ' ' : '')}</Note>}
      {why && !choice.allEqual && choice.others.length > 0 && <Note>{why}</Note>}
      {choice.equal > 0 && !choice.allEqual && <Note>{t('bundle:tax.equal', { count: choice.equal })}</Note>}
      {onLease && <Note>{t('bundle:tax.lease')}</Note>}
    </>
  )
}

interface MissingProps {
  readonly paths: readonly string[]
  /** The best way does not hang on them. */
  readonly settled: boolean
  readonly results: Results
}

/** The answers that would tell it, each where it is missed. One that was just given stays, so that it can be typed to its end. */
function Missing({ paths, settled, results }: MissingProps): ReactNode {
  const { t } = useText()
  const { first } = mannersFor(results.household, results.on)
  const before = useRef<readonly string[]>([])
  const asked = [...new Set([...before.current, ...paths.flatMap((path) => first(path) ?? [])])]
  useEffect(() => {
    before.current = asked
  })
  if (asked.length === 0) return null
  return (
    <>
      {settled && paths.length > 0 && <Note>{t('bundle:tax.refine')}</Note>}
      {asked.map((path) => (
        <div key={path} className="question">
          <AnswerInPlace path={path} results={results} />
        </div>
      ))}
    </>
  )
}

function Others({ choice, results }: TaxProps): ReactNode {
  const text = useText()
  if (choice.others.length === 0 || choice.allEqual) return null
  return (
    <>
      {choice.best && (
        <div className="fold-why">
          <Heading level={3}>{text.t('bundle:tax.others')}</Heading>
        </div>
      )}
      <Sheet>
        {choice.others.map((way, index) => (
          <Row
            key={index}
            className="line"
            title={<span className="line-name">{wayText(way, choice, results, text)}</span>}
            aside={<span className="small">{savingText(way, choice, text)}</span>}
          />
        ))}
      </Sheet>
    </>
  )
}

/** What is not in the sum, and why. */
function Left({ choice, results }: TaxProps): ReactNode {
  const { aside, open, withAside } = choice
  const text = useText()
  const { t } = text
  return (
    <>
      {aside.length > 0 && <Note>{t('bundle:tax.aside', { names: namesOfAll(aside, results, text) })}</Note>}
      {withAside && changesText(withAside, choice, results, text) !== '' && (
        <Note>
          {t('bundle:tax.withAside', {
            amount: amountText(withAside.spared, text),
            changes: changesText(withAside, choice, results, text),
          })}
        </Note>
      )}
      {open.length > 0 && <Note>{t('bundle:tax.open', { names: namesOfAll(open, results, text) })}</Note>}
    </>
  )
}
