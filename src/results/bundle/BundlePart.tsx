import { useMemo, type ReactNode } from 'react'
import { within } from '../../../rules/registry'
import { bundle } from '../../engine/bundle'
import type { Results } from '../useResults'
import { ExclusiveFold } from './ExclusiveFold'
import { TaxFold } from './TaxFold'

/** What the family has to choose between, and what is best: nothing where there is no choice. */
export function BundlePart({ results }: { readonly results: Results }): ReactNode {
  const { outcomes, facts, on } = results
  const choices = useMemo(() => bundle(outcomes, facts, on, within), [outcomes, facts, on])
  const taxes = choices.filter((choice) => choice.kind === 'tax')
  const groups = choices.filter((choice) => choice.kind === 'exclusive')
  const same = choices.filter((choice) => choice.kind === 'one-payment')
  if (taxes.length + groups.length === 0) return null
  return (
    <div className="folds">
      {taxes.map((choice, index) => (
        <TaxFold key={index} choice={choice} results={results} />
      ))}
      {groups.length > 0 && <ExclusiveFold groups={groups} same={same} results={results} />}
    </div>
  )
}
