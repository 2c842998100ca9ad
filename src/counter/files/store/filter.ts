import { claimedOf, stanceOf, type Stance } from './coded'
import type { Results } from './results'
import { mayClaim, verdictOf, type VerdictWord } from './verdicts'

/** What of the results is to be seen. */
export interface Filter {
  /** Place in the list of places. */
  readonly place?: number
  /** Place in the list of benefits. */
  readonly benefit?: number
  /** How it stands; `likely` leaves out only what does not fit. */
  readonly verdict: VerdictWord | 'likely' | 'all'
  /** A topic that is missing: `children.hukou`. */
  readonly missing?: string
  /** May be claimed, and the file says that it was not. */
  readonly unclaimed: boolean
  /** Part of a mark, or a row number. */
  readonly search: string
}

export const everything: Filter = { verdict: 'likely', unclaimed: false, search: '' }

/** The topic of a path that does not say which child or elder: `children[0].hukou` → `children.hukou`. */
const topicAt = (path: string): string => path.replace(/\[\d+\]/g, '')

/** The topics missing under each number of the list of missing answers. */
export const topicsOf = (missing: string): readonly string[] => (missing === '' ? [] : [...new Set(missing.split(' ').map(topicAt))])

/** Whether a mark or a row number is the one looked for. */
function found(results: Results, household: number, wanted: string): boolean {
  if (wanted === '') return true
  return (results.household.mark[household] ?? '').toLowerCase().includes(wanted) || String(results.household.row.get(household)) === wanted
}

/** Whether results of a state are wanted. */
function wantsState(results: Results, { verdict, unclaimed }: Filter): (state: number) => boolean {
  const known: boolean[] = []
  function wanted(state: number): boolean {
    const word = verdictOf(results.lists.stances.list[stanceOf(state)] as Stance)
    const fits = verdict === 'all' || (verdict === 'likely' ? word !== 'no' : word === verdict)
    return fits && (!unclaimed || (claimedOf(state) === 'not-claimed' && mayClaim(word)))
  }
  return (state) => (known[state] ??= wanted(state))
}

/**
 * What looks for results that pass a filter: called with a range of households, it hands over each result's place in turn.
 * Lists that have grown since are known to it.
 */
export function searcher(results: Results, filter: Filter): (from: number, to: number, take: (row: number) => void) => void {
  const { result, household, lists } = results
  const wanted = filter.search.trim().toLowerCase()
  const wants = wantsState(results, filter)
  const missing: boolean[] = []
  const lacks = (number: number): boolean => {
    const { missing: topic } = filter
    if (topic === undefined) return true
    return (missing[number] ??= topicsOf(lists.missing.list[number] ?? '').includes(topic))
  }
  return (from, to, take) => {
    for (let index = from; index < to; index += 1) {
      if (filter.place !== undefined && household.place.get(index) !== filter.place) continue
      if (!found(results, index, wanted)) continue
      const end = results.endOf(index)
      for (let row = household.start.get(index); row < end; row += 1) {
        if (!wants(result.state.get(row))) continue
        if (filter.benefit !== undefined && result.benefit.get(row) !== filter.benefit) continue
        if (lacks(result.missing.get(row))) take(row)
      }
    }
  }
}
