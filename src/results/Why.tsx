import type { ReactNode } from 'react'
import type { ConditionOutcome, Outcome, Verdict as Answer } from '../engine'
import { MinusIcon, QuestionIcon, SectionHead, Sheet, TickIcon, useText, type HeadingLevel } from '../ui'
import { askFirst } from './asked'
import { AnswerInPlace } from './AnswerInPlace'
import { Dated } from './Dated'
import { factLines } from './facts'
import type { Results } from './useResults'

const icons: Readonly<Record<Answer, () => ReactNode>> = { yes: TickIcon, no: MinusIcon, unknown: QuestionIcon }

interface WhyProps {
  /** One, or several whose conditions came out the same. */
  readonly outcomes: readonly Outcome[]
  readonly level: HeadingLevel
  readonly results: Results
}

const joined = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

/** The same condition for several people: one line, with the answers of all. */
function together(name: string, pick: (outcome: Outcome) => readonly ConditionOutcome[], outcomes: readonly Outcome[]): ConditionOutcome[] {
  const same = outcomes.flatMap((outcome) => pick(outcome).filter((condition) => condition.name === name))
  const [first] = same
  return first ? [{ ...first, used: joined(same.map(({ used }) => used)), missing: joined(same.map(({ missing }) => missing)) }] : []
}

/** Every condition, how it came out, and by which answers. */
export function Why({ outcomes, level, results }: WhyProps): ReactNode {
  const { t } = useText()
  const [first] = outcomes
  if (!first) return null
  const conditions = first.conditions.flatMap(({ name }) => together(name, (outcome) => outcome.conditions, outcomes))
  const doubts = first.doubts.flatMap(({ name }) => together(name, (outcome) => outcome.doubts, outcomes))
  const { word } = results.words(first.benefit)
  // A question is asked once, where it first is missed.
  const asked = new Set<string>()
  const fresh = (paths: readonly string[]): string[] =>
    paths.map((path) => askFirst(path, results.household)).filter((path) => !asked.has(path) && asked.add(path))
  const figureOnly = first.missing.filter((path) => !conditions.some(({ missing }) => missing.includes(path)))
  return (
    <>
      <SectionHead level={level} note={t('results:benefit.whyAll', { count: conditions.length })}>
        {t('results:benefit.why')}
      </SectionHead>
      <Sheet>
        {conditions.map((condition) => (
          <ConditionRow
            key={condition.name}
            condition={condition}
            words={word(`conditions.${condition.name}`)}
            ask={first.missing.length > 0 ? fresh(condition.missing) : []}
            results={results}
          />
        ))}
        {figureOnly.length > 0 && (
          <li className="row condition condition-unknown">
            <QuestionIcon />
            <div>
              <strong>{t('results:figure.depends')}</strong>
              {fresh(figureOnly).map((path) => (
                <AnswerInPlace key={path} path={path} results={results} />
              ))}
            </div>
          </li>
        )}
      </Sheet>
      {doubts.length > 0 && first.status !== 'ineligible' && first.status !== 'ended' && (
        <>
          <SectionHead level={level}>{t('results:benefit.doubts')}</SectionHead>
          <Sheet>
            {doubts.map(({ name }) => (
              <li key={name} className="row">
                {word(`doubts.${name}`)}
              </li>
            ))}
          </Sheet>
        </>
      )}
    </>
  )
}

interface ConditionRowProps {
  readonly condition: ConditionOutcome
  readonly words: string
  /** What to ask here. */
  readonly ask: readonly string[]
  readonly results: Results
}

function ConditionRow({ condition, words, ask, results }: ConditionRowProps): ReactNode {
  const text = useText()
  const { verdict, used } = condition
  const Shape = icons[verdict]
  const [line, ...rest] = factLines(used, results, text)
  const said = text.t(`results:benefit.${verdict}`)
  const first = line === undefined ? said : text.t('results:benefit.because', { verdict: said, line })
  return (
    <li className={`row condition condition-${verdict}`}>
      <Shape />
      <div>
        <p>
          <strong>{words}</strong>
        </p>
        {[first, ...rest].map((line) => (
          <p key={line} className="small">
            <Dated text={line} />
          </p>
        ))}
        {ask.map((path) => (
          <AnswerInPlace key={path} path={path} results={results} />
        ))}
      </div>
    </li>
  )
}
