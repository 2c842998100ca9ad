import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { claims, isLaw, type Outcome } from '../../engine'
import type { Results } from '../../results'
import { isEmpty, useAnswersStore, type AnswersStore } from '../../share'

/** What was ticked or unticked by hand, by benefit; all else goes by how it stands. */
export type Choices = Readonly<Record<string, boolean>>

const none: Choices = {}
/** They go with the answers of a case: whoever lets go of those lets go of these. */
const byCase = new WeakMap<AnswersStore, Choices>()
const listeners = new Set<() => void>()

function choicesOf(store: AnswersStore): Choices {
  // A case that was emptied begins anew.
  if (isEmpty(store.get())) byCase.delete(store)
  return byCase.get(store) ?? none
}

/** Whether a benefit can go to the papers and the slip: of a draft nothing can be applied for, nor of what is over or does not fit. */
export const canChoose = (outcome: Outcome): boolean => isLaw(outcome) && outcome.status !== 'ineligible' && outcome.status !== 'ended'

/** Whether a benefit goes to the papers and the slip: eligible, unless it was ticked or unticked by hand. */
export const isChosen = (outcome: Outcome, choices: Choices): boolean =>
  canChoose(outcome) && (choices[outcome.benefit.id] ?? outcome.status === 'eligible')

/** The outcomes chosen for the papers and the slip. */
export const chosenOf = (outcomes: readonly Outcome[], choices: Choices): readonly Outcome[] =>
  claims(outcomes).filter((outcome) => isChosen(outcome, choices))

/** What was ticked in the case of this page, and how to tick. */
export function useChoices(): readonly [Choices, (benefit: string, chosen: boolean) => void] {
  const store = useAnswersStore()
  const subscribe = useCallback(
    (listener: () => void) => {
      listeners.add(listener)
      const leave = store.subscribe(listener)
      return () => {
        listeners.delete(listener)
        leave()
      }
    },
    [store],
  )
  const choices = useSyncExternalStore(subscribe, () => choicesOf(store))
  const choose = useCallback(
    (benefit: string, chosen: boolean) => {
      byCase.set(store, { ...choicesOf(store), [benefit]: chosen })
      listeners.forEach((listener) => listener())
    },
    [store],
  )
  return [choices, choose]
}

/** The outcomes chosen in the case of this page. */
export function useChosen({ outcomes }: Pick<Results, 'outcomes'>): readonly Outcome[] {
  const [choices] = useChoices()
  return useMemo(() => chosenOf(outcomes, choices), [outcomes, choices])
}

/** The benefits that were unticked in the case of this page, by id: they are left off the slip. */
export function useUnticked(): ReadonlySet<string> {
  const [choices] = useChoices()
  return useMemo(() => new Set(Object.keys(choices).filter((benefit) => choices[benefit] === false)), [choices])
}
