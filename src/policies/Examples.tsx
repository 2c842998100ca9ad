import { useMemo, type ReactNode } from 'react'
import type { Benefit, Standing } from '../../rules/language'
import { formatDay, parseDay } from '../../rules/language/calendar'
import type { PlaceEntry } from '../../rules/registry'
import type { Outcome } from '../engine'
import { answerText, questionFor } from '../questionnaire'
import { answerAt } from '../share'
import { amountText } from '../wording'
import { formatDate, SectionHead, useDay, useText, Verdict, type Text } from '../ui'
import { examplesFor, type Example, type Examples as Found } from './examples/find'
import { homesIn } from './examples/homes'
import { isLaw } from './clauses'
import { boundWord } from './figures'
import type { Words } from './words'

interface ExamplesProps {
  readonly benefit: Benefit
  /** How far the benefit is law today: the example may be worked out for an earlier day. */
  readonly standing: Standing
  readonly place: PlaceEntry
  readonly words: Words
}

/** The first home in which a family gets the benefit. */
function foundIn(benefit: Benefit, place: PlaceEntry, on: number): Found {
  for (const home of homesIn(place.code)) {
    const found = examplesFor(benefit, home, on)
    if (found.gets) return found
  }
  return {}
}

/** What is so in nearly every family tells nobody anything. */
const usual: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['lawful', true],
  ['relation', 'biological'],
  ['birthDefect', false],
  ['disabled', false],
])

/** The facts at these paths, each once: a question is followed by its answer, a name by a colon first. */
function factsAt(paths: readonly string[], { household }: Example, text: Text): string[] {
  return [...new Set(paths)].flatMap((path) => {
    const told = answerAt(household, path)
    const answer = answerText(path, told, text)
    if (answer === undefined || usual.get(path.slice(path.lastIndexOf('.') + 1)) === told) return []
    const { label } = questionFor(path, household, text)
    return [text.t(/[?？]$/.test(label) ? 'wording:answer' : 'wording:named', { label, answer })]
  })
}

function Told({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <ul className="small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function figureOf({ benefit, value, payable }: Outcome, text: Text): string | undefined {
  if (!value || value.min === undefined) return undefined
  const { unit } = value
  const scale = unit === 'CNY' ? 100 : 1
  const measure = {
    ...(unit === undefined ? {} : { unit: unit === 'CNY' ? ('fen' as const) : unit }),
    ...(value.per === undefined ? {} : { per: value.per }),
  }
  const amount = amountText(value.min * scale, measure, text, (value.max ?? value.min) * scale)
  const said = [boundWord(benefit.value, text), amount].filter(Boolean).join(text.language === 'en' ? ' ' : '')
  return payable === undefined || payable === 0 || unit === 'days'
    ? said
    : text.t('policies:examples.ofIt', { said, amount: amountText(payable * 100, { unit: 'fen' }, text) })
}

/** What the family gets; of a draft, or of what is over today, never as something to be had. */
function Gets({ outcome, over }: { readonly outcome: Outcome; readonly over: boolean }): ReactNode {
  const text = useText()
  const figure = figureOf(outcome, text)
  const said = (key: string): string => text.t(`policies:examples.${key}`, { figure: figure ?? '' })
  if (over) return <Verdict kind="ended">{said(figure === undefined ? 'endedOnly' : 'ended')}</Verdict>
  if (!isLaw(outcome.standing)) return <Verdict kind="discretionary">{said(figure === undefined ? 'draftOnly' : 'draft')}</Verdict>
  return <Verdict kind="yes">{figure ?? said('noFigure')}</Verdict>
}

/** A made-up family that gets the benefit, and one that misses it by one condition: worked out on the spot, as a real one would be. */
export function Examples({ benefit, standing, place, words }: ExamplesProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const on = parseDay(useDay()) ?? 0
  const { gets, misses } = useMemo(() => foundIn(benefit, place, on), [benefit, place, on])
  if (!gets) return null
  const used = gets.outcome.conditions.flatMap((condition) => condition.used)
  const failed = misses?.outcome.conditions.find(({ name }) => name === misses.condition)
  return (
    <section>
      <SectionHead note={t('policies:examples.on', { date: formatDate(formatDay(gets.on), language) })}>
        {t('policies:examples.title')}
      </SectionHead>
      <p className="small">{t('policies:examples.made')}</p>
      <div className="sheet example">
        <h3>{t('policies:examples.gets')}</h3>
        <Told lines={factsAt(used, gets, text)} />
        <Gets outcome={gets.outcome} over={standing === 'expired'} />
      </div>
      {misses && failed && (
        <div className="sheet example">
          <h3>{t('policies:examples.misses')}</h3>
          <Told lines={factsAt(failed.used, misses, text)} />
          <Verdict kind="no">{t('policies:examples.fails', { condition: words.word(`conditions.${misses.condition}`) })}</Verdict>
        </div>
      )}
    </section>
  )
}
