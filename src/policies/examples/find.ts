import { placesOf, prepare, readHousehold, type Household } from '../../../rules/household'
import { adult } from '../../../rules/household/adult'
import { child } from '../../../rules/household/child'
import { elder } from '../../../rules/household/elder'
import { family } from '../../../rules/household/family'
import type { Field, Fields, RecordField } from '../../../rules/household/fields'
import { termOf, treesOf, type Benefit } from '../../../rules/language'
import { addDays, addMonths, addYears, formatDay, parseDay, type DayNumber } from '../../../rules/language/calendar'
import { walk, type ListName } from '../../../rules/language/node'
import { within } from '../../../rules/registry'
import { evaluate, type Outcome } from '../../engine'
import { answerAt, stepsOf, withAnswer } from '../../share'
import { childAged, elderAged, elsewhereFrom, movedAway, plainFamilies, plainRecord } from './family'

/** A made-up family, and what the benefit comes to for one of it. */
export interface Example {
  readonly household: Household
  readonly outcome: Outcome
  readonly on: DayNumber
}

/** A family that gets the benefit, and one that misses it by a single condition. Either may be beyond finding. */
export interface Examples {
  readonly gets?: Example
  readonly misses?: Example & { readonly condition: string }
}

/** A search that has come this far without an end gives up: there is always a real family to try. */
const MOST_STEPS = 9
/** How many households a step goes on from. */
const WIDTH = 5

const roots: Readonly<Record<string, Fields>> = { mother: adult, father: adult, children: child, elders: elder }

/** The field of the schema at a concrete path; undefined for a list, or for mother and father themselves. */
function fieldAt(path: string): Field<unknown, boolean> | RecordField | undefined {
  const [first = '', ...rest] = stepsOf(path).filter((step) => typeof step === 'string')
  const personal = roots[first]
  const names = personal ? rest : [first, ...rest]
  let fields: Fields | undefined = personal ?? family
  let item: Field<unknown, boolean> | RecordField | undefined
  for (const name of names) {
    item = fields?.[name]
    fields = item?.is === 'record' ? item.fields : undefined
  }
  return item
}

const yearsAgo = [1, 2, 4, 5, 8, 13, 16, 25, 35, 45, 50, 56, 62, 71, 82]
const monthsAgo = [1, 3, 7, 14, 25, 28, 30]
const amounts = [1, 2, 3, 5, 12, 15, 25, 50, 61, 70, 125, 800, 3000, 20_000, 100_000, 500_000]

/** Other answers to a fact that may make a difference. */
function otherAnswers(path: string, place: string, on: DayNumber): unknown[] {
  const item = fieldAt(path)
  if (!item) return []
  if (item.is === 'record') return item.nullable ? [null, plainRecord(item.fields, place, on)] : []
  const none = item.nullable ? [null] : []
  const { domain } = item
  switch (domain.kind) {
    case 'truth':
      return [...none, true, false]
    case 'choice':
      return [...none, ...domain.options]
    case 'place':
      // Elsewhere, and here.
      return [...none, place, elsewhereFrom(place)]
    case 'number':
      return [...none, ...amounts.filter((amount) => amount <= domain.max && amount >= domain.min)]
    case 'day': {
      const past = [on, ...monthsAgo.map((months) => addMonths(on, -months)), ...yearsAgo.map((years) => addYears(on, -years))]
      const future = domain.past ? [] : [addDays(on, 30), addMonths(on, 3)]
      return [...none, ...[...past, ...future].map((day) => formatDay(day))]
    }
    case 'record':
      return []
  }
}

const listsIn = (benefit: Benefit): ReadonlySet<ListName> => {
  const found = new Set<ListName>()
  if (benefit.subject === 'each-child') found.add('children')
  if (benefit.subject === 'each-elder') found.add('elders')
  for (const tree of treesOf(benefit))
    walk(tree, (node) => {
      if ('over' in node && node.op !== 'scale') found.add(node.over)
      if (node.op === 'order') found.add('children')
    })
  return found
}

/** Families with one more or none of somebody whom the benefit asks about. */
function otherMembers(household: Household, benefit: Benefit, place: string, on: DayNumber): Household[] {
  const lists = listsIn(benefit)
  const found: Household[] = []
  const children = (household.children ?? []) as object[]
  const elders = (household.elders ?? []) as object[]
  if (lists.has('children')) {
    for (const months of [30, 50, 84, 130]) found.push({ ...household, children: [...children, childAged(months, place, on)] } as Household)
    found.push({ ...household, children: [childAged(20, place, on)] } as Household, { ...household, children: [] })
  }
  if (lists.has('elders'))
    for (const parentOf of ['mother', 'father'] as const)
      found.push({ ...household, elders: [...elders, elderAged(66, parentOf, place, on)] } as Household)
  return found
}

const reads = ({ conditions }: Outcome, verdict: (verdict: string) => boolean): string[] =>
  conditions.filter((condition) => verdict(condition.verdict)).flatMap(({ used, missing }) => [...used, ...missing])

/** How far an outcome is from being had. */
const distance = ({ conditions, status }: Outcome): number =>
  conditions.filter(({ verdict }) => verdict !== 'yes').length * 2 + (status === 'eligible' ? 0 : 1)

function outcomesFor(benefit: Benefit, place: string, household: Household, on: DayNumber): Outcome[] {
  const facts = prepare(household, placesOf(household))
  return evaluate([{ place, benefits: [benefit] }], facts, on, within)
}

/** Families that differ from this one in one answer, of those that these conditions were decided on. */
function neighbours(household: Household, paths: readonly string[], benefit: Benefit, place: string, on: DayNumber): Household[] {
  const changed = [...new Set(paths)].flatMap((path) =>
    path === 'children' || path === 'elders'
      ? []
      : otherAnswers(path, place, on)
          .filter((answer) => answer !== answerAt(household, path))
          .map((answer) => withAnswer(household, path, answer)),
  )
  return [...changed, ...otherMembers(household, benefit, place, on)]
}

/** Nobody borne within a year of another, nor by a mother too young or too old for an example. */
function plausible({ children, mother }: Household): boolean {
  const births = (Array.isArray(children) ? children : [])
    .flatMap(({ birthDate }) => parseDay(String(birthDate)) ?? [])
    .sort((a, b) => a - b)
  const apart = births.every((birth, index) => index === 0 || birth >= addYears(births[index - 1] as DayNumber, 1))
  const born = typeof mother === 'object' && mother !== null ? parseDay(String(mother.birthDate)) : undefined
  return apart && births.every((birth) => born === undefined || (birth >= addYears(born, 18) && birth < addYears(born, 48)))
}

const fits = (household: Household, on: DayNumber): boolean => readHousehold(household, on).faults === undefined && plausible(household)

interface Try {
  readonly household: Household
  readonly best: Outcome
}

function tryOut(benefit: Benefit, place: string, household: Household, on: DayNumber): Try | undefined {
  const [first, ...others] = outcomesFor(benefit, place, household, on)
  if (!first) return undefined
  return { household, best: others.reduce((a, b) => (distance(b) < distance(a) ? b : a), first) }
}

/** Those nearest to the benefit of which no two answers contradict each other. */
function nearest(tries: readonly Try[], on: DayNumber): Try[] {
  const found: Try[] = []
  for (const one of [...tries].sort((a, b) => distance(a.best) - distance(b.best))) {
    if (fits(one.household, on)) found.push(one)
    if (found.length === WIDTH) break
  }
  return found
}

/** Looks for a family that gets the benefit, from the plainest one, a change at a time. */
function findOne(benefit: Benefit, place: string, on: DayNumber): Example | undefined {
  const seen = new Set<string>()
  let front = plainFamilies(place, on).flatMap((household) => tryOut(benefit, place, household, on) ?? [])
  for (let step = 0; step < MOST_STEPS && front.length > 0; step += 1) {
    const [found] = front.filter(({ best, household }) => best.status === 'eligible' && fits(household, on))
    if (found) return { household: found.household, outcome: found.best, on }
    const next = front.flatMap(({ household, best }) =>
      neighbours(
        household,
        reads(best, (verdict) => verdict !== 'yes'),
        benefit,
        place,
        on,
      ).flatMap((other) => {
        const key = JSON.stringify(other)
        if (seen.has(key)) return []
        seen.add(key)
        return tryOut(benefit, place, other, on) ?? []
      }),
    )
    front = nearest([...next, ...front], on)
  }
  return undefined
}

const sameSubject = (outcomes: readonly Outcome[], subject: string): Outcome | undefined =>
  outcomes.find((outcome) => outcome.subject === subject)

/** Of what is told of a birth or of health nobody likes to be given an example. */
const tender = /\.(lawful|relation|birthDefect|disabled|sex)$/

/** A family that differs from one that gets the benefit in one answer, and so fails one condition: of what it asks itself first, of where it applies last. */
function findNearMiss(benefit: Benefit, place: string, example: Example): Examples['misses'] {
  const { household, outcome, on } = example
  const [first, ...rest] = benefit.conditions.map(({ name }) => name)
  const inOrder = [...rest, ...(first === undefined ? [] : [first])]
  for (const gently of [true, false])
    for (const condition of inOrder) {
      const read = outcome.conditions.filter(({ name }) => name === condition).flatMap(({ used }) => used)
      const paths = gently ? read.filter((path) => !tender.test(path)) : read
      for (const other of [...neighbours(household, paths, benefit, place, on), movedAway(household, place)]) {
        const missed = sameSubject(outcomesFor(benefit, place, other, on), outcome.subject)
        if (missed && failsOnly(missed, condition) && fits(other, on)) return { household: other, outcome: missed, on, condition }
      }
    }
  return undefined
}

/** Whether an outcome is no for this condition and for nothing else. */
function failsOnly({ status, conditions }: Outcome, condition: string): boolean {
  if (status === 'eligible' || status === 'undetermined') return false
  const [failed, ...others] = conditions.filter(({ verdict }) => verdict !== 'yes')
  return others.length === 0 && failed?.name === condition && failed.verdict === 'no'
}

/** The day an example is worked out for: today, or the nearest day on which the benefit is in its term. */
export function dayOfExample(benefit: Benefit, today: DayNumber): DayNumber {
  const [first] = benefit.basis
  const { from, until } = first ? termOf(first) : {}
  if (until !== undefined && today > until) return until
  return from !== undefined && today < from ? from : today
}

/** Two families worked out for a benefit of a place: one that gets it, one that misses it by one condition. */
export function examplesFor(benefit: Benefit, place: string, today: DayNumber): Examples {
  const gets = findOne(benefit, place, dayOfExample(benefit, today))
  if (!gets) return {}
  const misses = findNearMiss(benefit, place, gets)
  return { gets, ...(misses ? { misses } : {}) }
}
