import { placesOf, prepare, type Household } from '../../rules/household'
import type { PlaceRules } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { loadRules, within } from '../../rules/registry'
import { evaluate } from '../../src/engine'
import { answerAt, createAnswers, type Answers, type AnswersStore } from '../../src/share'
import { interviewOf, morePath, nextFrom, type Interview } from '../../src/questionnaire/interview'
import { propose, write } from '../../src/questionnaire/propose'
import { settleSense } from '../../src/questionnaire/sense'
import type { Step } from '../../src/questionnaire/steps'
import { fieldAt, topicOf } from '../../rules/household/topics'

/** What a family that knows everything would answer; what it did not name is none, no or zero. */
export function truthAt(path: string, whole: Household): unknown {
  const told = answerAt(whole, path)
  if (path === 'children' || path === 'elders') return Array.isArray(told) ? told.map(({ id }: { id: string }) => ({ id })) : []
  const field = fieldAt(topicOf(path))
  if (!field) throw new Error(`the household has no ${path}`)
  if (field.is === 'record') return told === undefined || told === null ? null : {}
  if (told !== undefined) return told
  if (field.nullable) return null
  const { domain } = field
  switch (domain.kind) {
    case 'truth':
      return false
    case 'choice':
      return domain.options.includes('none') ? 'none' : domain.options[0]
    case 'number':
      return domain.unit === 'yuan' ? 0 : domain.min
    default:
      throw new Error(`nobody told ${path}`)
  }
}

/** A walk through the interview, page by page, as a family would go. */
export interface Walk {
  readonly store: AnswersStore
  readonly interview: () => Interview
  /** The page it stands at; undefined at the results. */
  readonly step: () => Step | undefined
  /** The paths that stand open on the page now, in the order of their value. */
  readonly open: () => readonly string[]
  readonly answer: (path: string, value: unknown) => void
  /** Leaves the page: whatever is blank is passed over. */
  readonly goOn: () => void
}

export async function rulesFor(household: Household): Promise<PlaceRules[]> {
  return (await loadRules(placesOf(household))).map(({ rules }) => rules)
}

/** Begins a walk with what the page of places has told. */
export function walkFrom(start: Household, rules: readonly PlaceRules[], on: DayNumber): Walk {
  const store = createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, on)
  const faults = store.replace(start, on)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  const outcomesOf = ({ household }: Answers): Interview['outcomes'] => evaluate(rules, prepare(household, placesOf(household)), on, within)
  let known: { readonly answers: Answers; readonly interview: Interview } | undefined
  const interview = (): Interview => {
    const answers = store.get()
    if (known?.answers !== answers) known = { answers, interview: interviewOf(answers, outcomesOf(answers), on) }
    return known.interview
  }
  let at = nextFrom(interview())
  const settleAt = (to: string): void => {
    at = to
    if (at !== morePath) return
    store.reach(morePath)
    at = nextFrom(interview())
  }
  settleAt(at)
  const step = (): Step | undefined => interview().steps.find(({ to }) => to === at)
  /** What the page has shown since it was reached: an answer may settle a question beside it that was left blank before. */
  const shown = new Set<string>()
  const openNow = (): string[] => (step()?.facts ?? []).map(({ path }) => path).filter((path) => !store.get().passed.includes(path))
  return {
    store,
    interview,
    step: () => (at === '/results' ? undefined : step()),
    open: () => {
      const open = openNow()
      open.forEach((path) => shown.add(path))
      return open
    },
    answer: (path, value) => {
      const fault = Array.isArray(value) ? (write(store, path, value), undefined) : propose(store, path, value, on)
      if (fault) throw new Error(`${path}: ${fault.code} at ${fault.path}`)
    },
    goOn: () => {
      settleSense(store, on)
      const { household } = store.get()
      store.pass([...shown, ...openNow()].filter((path) => answerAt(household, path) === undefined))
      shown.clear()
      settleAt(nextFrom(interview(), at, true))
    },
  }
}

/** What the page of places tells of a family. */
export function beginning({ residence, mother, father }: Household): Household {
  const tied = (parent: Household['mother']): Household['mother'] => {
    if (!parent || parent === 'unknown') return parent ?? null
    const { hukou, worksIn, insuredIn } = parent
    return { ...(hukou && { hukou }), ...(worksIn && { worksIn }), ...(insuredIn && { insuredIn }) }
  }
  return { ...(residence && { residence }), mother: tied(mother) ?? null, father: tied(father) ?? null }
}
