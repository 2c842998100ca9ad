import { parseDay } from '../language/calendar'
import { adult } from './adult'
import { child } from './child'
import { elder } from './elder'
import { family } from './family'
import type { FactRecord, FactValue } from './fact-record'
import type { Fields } from './fields'
import { impliedOfAdults, impliedOfChildren, impliedOfFamilies, withImplied } from './implied'
import { presume, usualOfAdults, usualOfBirths, usualOfChildren, usualOfElders, usualOfFamilies, usualWithinUntold } from './presumptions'
import type { AdultAnswers, ChildAnswers, ElderAnswers, Household } from './schema'

/** A household made ready for the engine. `undefined` is unanswered, `null` is "there is none". */
export interface Facts {
  readonly household: FactRecord
  readonly mother: FactRecord | null | undefined
  readonly father: FactRecord | null | undefined
  readonly children: readonly FactRecord[] | undefined
  readonly elders: readonly FactRecord[] | undefined
  /** Places that the family has named as its own, besides its answers. */
  readonly named: readonly string[]
  /** Numbers taken for granted while not even the record they stand in was told: one baby, if there is a pregnancy at all. */
  readonly usual?: ReadonlyMap<string, number>
  /** Paths whose value nobody answered: presumed until somebody does. */
  readonly presumed: ReadonlySet<string>
}

type Loose = { readonly [name: string]: unknown }

function recordFrom(fields: Fields, answers: Loose): FactRecord {
  const facts: Record<string, FactValue> = {}
  for (const [name, item] of Object.entries(fields)) {
    const answer = answers[name]
    if (answer === undefined || answer === 'unknown') continue
    if (answer === null) facts[name] = null
    else if (item.is === 'record') facts[name] = recordFrom(item.fields, answer as Loose)
    else if (item.domain.kind === 'day') facts[name] = parseDay(answer as string)
    else if (item.domain.kind === 'number' && item.domain.unit !== 'count') facts[name] = Math.round((answer as number) * 100)
    else facts[name] = answer as FactValue
  }
  return facts
}

const answered = <T>(answer: T | 'unknown' | undefined): T | undefined => (answer === 'unknown' ? undefined : answer)

/** What is told of one birth is told of all babies of that birth. */
const toldOfABirth = [
  'birthMode',
  'difficultBirth',
  'bornInLocalHospital',
  'antenatalCost',
  'deliveryCost',
  'maternityLeaveEndsOn',
] as const

/** Children of one mother born on one day are one birth: what was answered for one of them holds for the others that lack it. */
function shareBirths(children: readonly FactRecord[]): FactRecord[] {
  return children.map((child) => {
    const twins = children.filter(
      (other) =>
        other !== child && child.birthDate !== undefined && other.birthDate === child.birthDate && other.relation === child.relation,
    )
    const shared: Record<string, FactValue> = {}
    for (const name of toldOfABirth) {
      const told = twins.find((twin) => twin[name] !== undefined)
      if (child[name] === undefined && told) shared[name] = told[name]
    }
    return { ...child, ...shared }
  })
}

/**
 * Makes a household ready for the engine. `named` are the places the family has named as its own;
 * where the file says no residence, the first of them is taken for it.
 */
export function prepare(household: Household, named: readonly string[] = []): Facts {
  const presumed = new Set<string>()
  const answers = recordFrom(family, household as Loose)
  const told = withImplied(answers, impliedOfFamilies(answers, household.mother === null))
  const own = presume(told, usualOfFamilies, '', presumed)
  const residence = (own.residence as string | undefined) ?? named[0]
  if (own.residence === undefined && residence !== undefined) presumed.add('residence')

  const adultFrom = (role: 'mother' | 'father'): FactRecord | null | undefined => {
    const answers = answered<AdultAnswers | null>(household[role])
    if (!answers) return answers
    const facts = recordFrom(adult, answers as Loose)
    return presume(withImplied(facts, impliedOfAdults(facts, residence)), usualOfAdults(residence), role, presumed)
  }
  const childFrom = (answers: ChildAnswers, index: number): FactRecord => {
    const facts = { id: answers.id, ...recordFrom(child, answers as Loose) }
    return presume(withImplied(facts, impliedOfChildren(facts, own)), usualOfChildren, `children[${index}]`, presumed)
  }
  const elderFrom = (answers: ElderAnswers, index: number): FactRecord =>
    presume({ id: answers.id, ...recordFrom(elder, answers as Loose) }, usualOfElders, `elders[${index}]`, presumed)

  const children = answered<ChildAnswers[]>(household.children)?.map(childFrom)
  return {
    household: residence === undefined ? own : { ...own, residence },
    mother: adultFrom('mother'),
    father: adultFrom('father'),
    children: children && shareBirths(children).map((facts, index) => presume(facts, usualOfBirths, `children[${index}]`, presumed)),
    elders: answered<ElderAnswers[]>(household.elders)?.map(elderFrom),
    named,
    presumed,
    usual: usualWithinUntold,
  }
}
