import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { placesOf } from '../../rules/household'
import { factsUsed, type FactTopic } from '../engine'
import { useAnswers, useRules } from '../share'
import type { Asking } from './flow'
import { elsewhereInChina } from './places/names'
import { questionsFor } from './questions'
import { useDays } from './use-field'

const separator = ' '

/** The facts that the rules of these places look at. Suspends until the rules are there. */
export function useFactsUsed(codes: readonly string[]): ReadonlySet<FactTopic> {
  const rules = useRules(codes)
  const modules = rules.map(({ module }) => module)
  const key = rules.map(({ place }) => place.code).join(separator)
  // The modules of the same places are the same ones.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => factsUsed(modules.flatMap((module) => module.rules.benefits)), [key])
}

function Follow({ codes, onUsed }: { readonly codes: readonly string[]; readonly onUsed: (used: ReadonlySet<FactTopic>) => void }): null {
  const used = useFactsUsed(codes)
  useEffect(() => onUsed(used), [used, onUsed])
  return null
}

export interface AskingNow {
  readonly asking: Asking
  /** To be rendered on the page: fetches the rules of a place named there, without taking the page away meanwhile. */
  readonly follow: ReactNode
}

/** What is to be asked of this household on this page. Suspends until the rules of its places are there. */
export function useAsking(): AskingNow {
  const { household } = useAnswers()
  const { on } = useDays()
  const now = [...placesOf(household), elsewhereInChina].join(separator)
  const [atFirst] = useState(now)
  const first = useFactsUsed(atFirst.split(separator))
  const [later, setLater] = useState<ReadonlySet<FactTopic>>()
  const used = later ?? first
  const wanted = useMemo(() => questionsFor(used), [used])
  const follow =
    later === undefined && now === atFirst ? null : (
      <Suspense fallback={null}>
        <Follow codes={now.split(separator)} onUsed={setLater} />
      </Suspense>
    )
  return { asking: { household, on, wanted }, follow }
}
