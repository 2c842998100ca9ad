import { useMemo, type ReactNode } from 'react'
import { within } from '../../rules/registry'
import { explain, type ExplainedCondition, type Explanation } from '../engine/explain'
import type { ConditionOutcome, Outcome, Verdict as Answer } from '../engine'
import { MinusIcon, QuestionIcon, SectionHead, Sheet, TickIcon, useText, type HeadingLevel, type Text } from '../ui'
import type { Explained as Line, Explaining } from '../wording'
import { askFirst } from './asked'
import { AnswerInPlace } from './AnswerInPlace'
import { Dated } from './Dated'
import { Explained } from './Explained'
import { factLines } from './facts'
import { familyFor } from './family'
import { personOf } from './people'
import { useExplaining } from './use-explaining'
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

/** Whose trees these are, where they differ: each under a name. */
function named(outcomes: readonly Outcome[], trees: readonly (readonly Line[])[], results: Results, text: Text): readonly Line[] {
  const [first = []] = trees
  if (trees.every((lines) => JSON.stringify(lines) === JSON.stringify(first))) return first
  return outcomes.flatMap(({ subject }, index) => {
    const parts = trees[index] ?? []
    return parts.length === 0 ? [] : [{ text: personOf(subject, results.household, text).name, parts }]
  })
}

/** The traces of these outcomes, worked out when they are looked at. */
function useExplained(outcomes: readonly Outcome[], { facts, on }: Results): readonly Explanation[] {
  return useMemo(() => outcomes.map(({ benefit, subject }) => explain(benefit, subject, facts, on, within)), [outcomes, facts, on])
}

/** Every condition, how it came out, and by which answers. */
export function Why({ outcomes, level, results }: WhyProps): ReactNode {
  const explaining = useExplaining()
  const { t } = useText()
  const explanations = useExplained(outcomes, results)
  const [first] = outcomes
  if (!first) return null
  const conditions = first.conditions.flatMap(({ name }) => together(name, (outcome) => outcome.conditions, outcomes))
  const doubts = first.doubts.flatMap(({ name }) => together(name, (outcome) => outcome.doubts, outcomes))
  const { word } = results.words(first.benefit)
  // A question is asked once, where it first is missed.
  const asked = new Set<string>()
  const fresh = (paths: readonly string[]): string[] =>
    paths.map((path) => askFirst(path, results.household, results.on)).filter((path) => !asked.has(path) && asked.add(path))
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
            outcomes={outcomes}
            explained={explanations.flatMap((one) => one.conditions.filter(({ name }) => name === condition.name))}
            words={word(`conditions.${condition.name}`)}
            ask={first.missing.length > 0 ? fresh(condition.missing) : []}
            explaining={explaining}
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
      <FigureExplained outcomes={outcomes} explanations={explanations} explaining={explaining} results={results} />
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
  readonly outcomes: readonly Outcome[]
  /** The same condition of each of the outcomes, with its trace. */
  readonly explained: readonly ExplainedCondition[]
  readonly words: string
  /** What to ask here. */
  readonly ask: readonly string[]
  readonly explaining: Explaining
  readonly results: Results
}

function ConditionRow({ condition, outcomes, explained, words, ask, explaining, results }: ConditionRowProps): ReactNode {
  const text = useText()
  const { verdict, used } = condition
  const Shape = icons[verdict]
  const family = familyFor(results, text)
  const reason = explaining.reasonFor(explained, family, text)
  const said = text.t(`results:benefit.${verdict}`)
  // What is asked right here need not be named besides.
  const first = ask.length > 0 ? said : text.t('results:benefit.because', { verdict: said, line: reason.text })
  // What was taken for granted is told, whether or not the short line tells it.
  const granted = used.filter((path) => results.facts.presumed.has(path) && !reason.paths.includes(path))
  const trees = explained
    .map((one) => explaining.explainedTree(one, family, text))
    .map((tree) => (tree && explaining.saysMore(tree) ? [tree] : []))
  const lines = named(outcomes, trees, results, text)
  return (
    <li className={`row condition condition-${verdict}`}>
      <Shape />
      <div>
        <p>
          <strong>{words}</strong>
        </p>
        {[first, ...factLines(granted, results, text)].map((line) => (
          <p key={line} className="small">
            <Dated text={line} />
          </p>
        ))}
        {lines.length > 0 && <Explained title={text.t('results:benefit.explain')} lines={lines} results={results} />}
        {ask.map((path) => (
          <AnswerInPlace key={path} path={path} results={results} />
        ))}
      </div>
    </li>
  )
}

interface FigureExplainedProps {
  readonly outcomes: readonly Outcome[]
  readonly explanations: readonly Explanation[]
  readonly explaining: Explaining
  readonly results: Results
}

/** Where the figure comes from: what it was put together from, and the documents it stands in. */
function FigureExplained({ outcomes, explanations, explaining, results }: FigureExplainedProps): ReactNode {
  const text = useText()
  const [first] = outcomes
  if (!first || first.status === 'ineligible' || first.status === 'ended') return null
  const family = familyFor(results, text)
  const linesOf = ({ value: { amount, upTo, payable } }: Explanation): readonly Line[] => {
    const line = (trace: typeof amount, key?: string): readonly Line[] => {
      const found = trace && explaining.explainedFigure(trace, family, text)
      return !found ? [] : key === undefined ? [found] : [{ text: text.t(`results:benefit.${key}`), parts: [found] }]
    }
    return [...line(amount), ...line(upTo, 'explainUpTo'), ...(first.payable === undefined ? [] : line(payable, 'explainPayable'))]
  }
  const lines = named(outcomes, explanations.map(linesOf), results, text)
  return lines.length === 0 ? null : <Explained title={text.t('results:benefit.explainFigure')} lines={lines} results={results} />
}
