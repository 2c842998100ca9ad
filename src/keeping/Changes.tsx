import { useMemo, type ReactNode } from 'react'
import { within } from '../../rules/registry'
import { daysBetween } from '../../rules/language/calendar'
import { evaluate } from '../engine'
import { benefitName, namesOf, useResults, type Results } from '../results'
import { changesOf, rulesSince, seenIn, versionFor, versionWord, type Change, type Shared } from '../share/link'
import { Fold, Phrases, Row, Sheet, useText } from '../ui'
import { toldChanges, type ToldChange } from './reasons'

/** More than these are folded at first. */
const mostInSight = 5

/** What is not as the sender saw it, by the rules and on the day of now. */
function changesFor(shared: Shared, results: Results): Change[] {
  const { rules, facts, outcomes } = results
  const since = rulesSince(shared.rules, versionFor(results))
  const placeOf = new Map(rules.flatMap(({ place, module }) => module.rules.benefits.map(({ id }) => [id, place.code] as const)))
  return changesOf({
    then: seenIn(shared),
    before: evaluate(
      rules.map(({ module }) => module.rules),
      facts,
      shared.on,
      within,
    ),
    now: outcomes,
    rules: (benefit) => since(placeOf.get(benefit) ?? ''),
  })
}

export interface ChangesProps {
  readonly shared: Shared
  /** How it was handed on: as a link, or printed on a slip. */
  readonly from?: 'link' | 'slip'
}

/** Says whether these are the results as they were handed on, and where not, what changed and why. */
export function Changes({ shared, from = 'link' }: ChangesProps): ReactNode {
  const text = useText()
  const { t } = text
  const results = useResults()
  const changes = useMemo(() => toldChanges(changesFor(shared, results), results, text), [shared, results, text])
  const days = daysBetween(shared.on, results.on)
  const [then, now] = [versionWord(shared.rules), versionWord(versionFor(results))]
  const rules = then === now ? t('keeping:changes.rulesSame') : t('keeping:changes.rulesOther', { then, now })
  const untold = then !== now && !seenIn(shared)
  if (changes.length === 0 && untold)
    return (
      <p>
        {rules} <Phrases text={t('keeping:changes.untold')} />
      </p>
    )
  if (changes.length === 0)
    return (
      <p>
        <Phrases text={days > 0 ? t(`keeping:changes.${from}.sameLater`, { count: days }) : t(`keeping:changes.${from}.same`)} />{' '}
        {then !== now && rules}
      </p>
    )
  const count = new Set(changes.map(({ change }) => change.benefit)).size
  return (
    <div className="stack">
      <Fold level={2} title={t(`keeping:changes.${from}.title`, { count })} {...(changes.length > mostInSight ? {} : { open: true })}>
        <Sheet>
          {changes.map((told) => (
            <ChangeRow key={told.key} told={told} results={results} />
          ))}
        </Sheet>
      </Fold>
      <p className="small">
        {rules} {untold && <Phrases text={t('keeping:changes.untold')} />}
      </p>
    </div>
  )
}

function ChangeRow({ told, results }: { readonly told: ToldChange; readonly results: Results }): ReactNode {
  const text = useText()
  const { t } = text
  const { outcome } = told.change
  const title = outcome ? benefitName(results, outcome.benefit) : t('keeping:changes.unknown')
  return (
    <Row title={title} level={3} {...(outcome ? { detail: namesOf(told.subjects, results, text) } : {})}>
      <p className="then-now">
        <Phrases text={t('keeping:changes.then', { words: told.then })} />
      </p>
      <p>
        <Phrases text={t('keeping:changes.now', { words: told.now })} />
      </p>
      {told.reasons.map((reason) => (
        <p key={reason} className="small">
          <Phrases text={reason} />
        </p>
      ))}
    </Row>
  )
}
