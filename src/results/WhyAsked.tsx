import type { ReactNode } from 'react'
import type { OpenFact } from '../engine'
import { Fold, Sheet, useTexts } from '../ui'
import { householdWords } from './asked'
import { LineRow } from './BenefitRow'
import { rowsOf } from './rows'
import { howMany } from './sections'
import { shownTotals, stakeText } from './sums'
import { room } from './texts'
import { useResults } from './useResults'

/** So many benefits are named; more would hide the question. */
const named = 6

/** Why a page asks: the benefits that hang on its answers, with what each may come to. */
export function WhyAsked({ facts }: { readonly facts: readonly OpenFact[] }): ReactNode {
  const text = useTexts([room, householdWords])
  const { t } = text
  const results = useResults()
  const outcomes = [...new Set(facts.flatMap((fact) => fact.outcomes))]
  if (outcomes.length === 0) return null
  const rows = rowsOf(outcomes)
  const stake = stakeText(shownTotals(outcomes), text)
  const left = rows.length - named
  return (
    <div className="why screen-only">
      <Fold look="plain" title={t('results:why.title')} count={t('results:count', { count: howMany(outcomes) })}>
        <p className="small">{t('results:why.lead', { count: howMany(outcomes) })}</p>
        {stake !== '' && <p className="small">{t('results:why.stake', { amount: stake })}</p>}
        <Sheet>
          {rows.slice(0, named).map((row) => (
            <LineRow key={row.key} row={row} results={results} />
          ))}
        </Sheet>
        {left > 0 && <p className="small after">{t('results:why.more', { count: left })}</p>}
      </Fold>
    </div>
  )
}
