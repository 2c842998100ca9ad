import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { placesOf } from '../../rules/household'
import { useAnswers, useAnswersStore, useRules, workOut, type Answers, type RulesHere } from '../share'
import { interviewOf, type Interview } from './interview'
import { elsewhereInChina } from './places/names'
import { useDays } from './use-field'

const separator = ' '

/** The rules that speak to families of these places. Suspends until they are there. */
function useRulesOf(codes: string): readonly RulesHere[] {
  const rules = useRules(codes.split(separator))
  const key = rules.map(({ place }) => place.code).join(separator)
  // The list is new at every rendering; its places say whether it is another.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => rules, [key])
}

function Follow({ codes, onRules }: { readonly codes: string; readonly onRules: (rules: readonly RulesHere[]) => void }): null {
  const rules = useRulesOf(codes)
  useEffect(() => onRules(rules), [rules, onRules])
  return null
}

export interface InterviewNow {
  readonly interview: Interview
  readonly rules: readonly RulesHere[]
  /** The interview as it stands this moment, after answers that the page has not been drawn with yet. */
  readonly look: () => Interview
  /** To be rendered on the page: fetches the rules of a place named there, without taking the page away meanwhile. */
  readonly follow: ReactNode
}

/** What is to be asked of this household. Suspends until the rules of its places are there. */
export function useInterview(): InterviewNow {
  const store = useAnswersStore()
  const answers = useAnswers()
  const { on } = useDays()
  const now = [...placesOf(answers.household), elsewhereInChina].join(separator)
  const [atFirst] = useState(now)
  const first = useRulesOf(atFirst)
  const [later, setLater] = useState<readonly RulesHere[]>()
  const rules = later ?? first
  const interview = useMemo(() => interviewFor(answers, rules, on), [answers, rules, on])
  const follow =
    later === undefined && now === atFirst ? null : (
      <Suspense fallback={null}>
        <Follow codes={now} onRules={setLater} />
      </Suspense>
    )
  return { interview, rules, look: () => interviewFor(store.get(), rules, on), follow }
}

function interviewFor(answers: Answers, rules: readonly RulesHere[], on: number): Interview {
  const { outcomes } = workOut(answers.household, placesOf(answers.household), rules, on)
  return interviewOf(answers, outcomes, on)
}
