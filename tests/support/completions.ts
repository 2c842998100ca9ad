import { placesOf, prepare, readHousehold, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { evaluate, type Outcome } from '../../src/engine'
import type { Witness } from '../../src/engine/witness/witness'
import { makesSense } from '../../src/questionnaire/sense'
import { answerAt, withAnswer } from '../../src/share'

/** Every single answer of a household file by its path; empty records and lists too. Not to know is no answer. */
function answersIn(value: unknown, path = ''): [string, unknown][] {
  if (value === 'unknown') return []
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[path, value]]
  const inner = Array.isArray(value)
    ? value.flatMap((each: unknown, index) => answersIn(each, `${path}[${index}]`))
    : Object.entries(value).flatMap(([name, each]) => answersIn(each, path ? `${path}.${name}` : name))
  return inner.length > 0 ? inner : [[path, Array.isArray(value) ? [] : {}]]
}

const isAt = (path: string, top: string): boolean => path === top || path.startsWith(`${top}.`) || path.startsWith(`${top}[`)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
/** There is such a record: what is told of it comes later. */
const saysThereIs = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && Object.keys(answer).length === 0

/** What one benefit comes to for those it is worked out for: all of them where nobody had told who they are. */
function outcomesOf({ benefit, subject }: Witness, household: Household, on: DayNumber, named: readonly string[]): readonly Outcome[] {
  const all = evaluate([{ place: '', benefits: [benefit] }], prepare(household, named), on, within)
  return subject === 'household' ? all : all.filter((outcome) => outcome.subject === subject)
}

const isHad = ({ status }: Outcome): boolean => status !== 'ineligible' && status !== 'ended'

const has = (outcome: Outcome): readonly unknown[] => [
  outcome.subject,
  outcome.status,
  ...(isHad(outcome) ? [outcome.value, outcome.schedule] : []),
]
const areSure = (outcomes: readonly Outcome[]): boolean =>
  outcomes.every(({ doubts }) => doubts.every(({ missing }) => missing.length === 0))
const areRefined = (outcomes: readonly Outcome[]): boolean => outcomes.every(({ refining }) => refining.length === 0)

/** A family sees the difference, and nothing that is still open will take it away. */
function differ(a: readonly Outcome[], b: readonly Outcome[]): boolean {
  if (!same(a.map(has), b.map(has))) return true
  const sure = ({ certainty, doubts }: Outcome): readonly unknown[] => [certainty, doubts.map(({ name }) => name)]
  if (areSure([...a, ...b]) && !same(a.map(sure), b.map(sure))) return true
  const comes = ({ payable, taxSaved }: Outcome): readonly unknown[] => [payable, taxSaved]
  return areRefined([...a, ...b]) && !same(a.map(comes), b.map(comes))
}

/** What the engine counts with at a path: told, implied by other answers, or taken for granted. */
function known(path: string, household: Household, named: readonly string[]): unknown {
  const { household: own, ...members } = prepare(household, named)
  return answerAt({ ...own, ...members }, path)
}

/** The household with what only the other completion tells, as far as its own answers leave that open, and a question of sense. */
function withTheRest(household: Household, other: Household, path: string, on: DayNumber): Household {
  return answersIn(other).reduce((so, [at, answer]) => {
    if (isAt(at, path) || known(at, household, placesOf(household)) !== undefined || saysThereIs(answer)) return so
    const above = at.replace(/(\.\w+|\[\d+\])$/, '')
    if (answerAt(so, above) === null || makesSense(at, so, on) === false) return so
    const next = withAnswer(so, at, answer)
    return readHousehold(next, on).faults ? so : next
  }, household)
}

/**
 * What is wrong with two completions that are said to show that an answer can change something: nothing, where they agree
 * with all that was told, can both be true, are the same but for that answer and what hangs on it, leave the outcome
 * nothing to wait for, and come out differently, also once each is told what only the other tells.
 */
export function faultsOf(witness: Witness, told: Household, on: DayNumber): string[] {
  const { path, one, other } = witness
  const both = [one, other]
  const named = placesOf(told)
  const faults: string[] = []
  for (const [at, answer] of answersIn(told)) {
    for (const each of both) {
      const now = answerAt(each, at)
      if (saysThereIs(answer) ? typeof now !== 'object' || now === null : !same(now, answer)) faults.push(`${at} was told otherwise`)
    }
  }
  if (same(answerAt(one, path), answerAt(other, path))) faults.push('the answer is the same')
  for (const each of both) if (readHousehold(each, on).faults) faults.push('it cannot be true')
  for (const [at, answer] of answersIn(one)) {
    const said = answerAt(other, at)
    const there = said === 'unknown' ? undefined : said
    if (!isAt(at, path) && there !== undefined && there !== null && !saysThereIs(answer) && !same(there, answer))
      faults.push(`${at} differs too`)
  }
  const [first, second] = both.map((each) => outcomesOf(witness, each, on, named))
  for (const outcome of [...(first ?? []), ...(second ?? [])])
    if (outcome.missing.length > 0) faults.push(`${outcome.benefit.id} still waits for ${outcome.missing.join(' ')}`)
  const whole = [withTheRest(one, other, path, on), withTheRest(other, one, path, on)] as const
  for (const [a, b] of [[one, other] as const, whole])
    if (!differ(outcomesOf(witness, a, on, named), outcomesOf(witness, b, on, named))) faults.push('it comes to the same')
  return faults
}
