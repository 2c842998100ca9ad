import { child, type Facts, type Power, type Powers } from '../../../rules/household'
import { since, type Benefit } from '../../../rules/language'
import type { DayNumber } from '../../../rules/language/calendar'
import { nodeOf } from '../../../rules/language/node'
import { contextOf, holds, judge, type SubjectMember } from '../conditions'
import type { Within } from '../context'
import type { Subject } from '../outcome'
import { NO, OPEN, YES } from '../ranges'
import { recordsMade, type Change } from './change'
import { changedClaim, firstDay, memberOf, standsNow, type Claim } from './check'
import { numberWays } from './number'
import { allOf, usedBy } from './search'
import { truthWays } from './truth'
import { fated, order, waiting, type Search, type Step, type Way } from './ways'
import { termOf } from '../stretch'

/** Something that would turn a benefit that fails. */
export interface Turning {
  readonly kind: 'turning'
  /** What the family would do, or what comes by itself; empty where waiting is all. */
  readonly changes: readonly Change[]
  /** The first day on which it then holds; absent where it would at once. */
  readonly from?: DayNumber
  /** Within the family's power, or a matter of time. */
  readonly power: Exclude<Power, 'fate'>
  /** Answers that are missing, and decide it too. */
  readonly answerFirst: readonly string[]
}

/** Nothing turns it: these facts decide, and nobody changes them. */
export interface OutOfReach {
  readonly kind: 'out-of-reach'
  readonly facts: readonly string[]
  /** A day that it asked for has gone by. */
  readonly late: boolean
}

export type Remedy = Turning | OutOfReach

const MOST_REMEDIES = 3

/** A search in which the subject is meant. */
export function searchFor({ of, powers }: Claim, member: SubjectMember, measuring = false): Search {
  return { context: contextOf(member, of, of.on), powers, measuring, truth: truthWays, number: numberWays }
}

const born = nodeOf(since(child.birthDate))

/** Ways to bring every failing condition about; of one that nothing turns, the facts it was decided on. */
function waysFor({ benefit }: Claim, member: SubjectMember, search: Search): Way[] {
  const failing = benefit.conditions.filter(({ name, node }) => judge(name, node, search.context).bits === NO).map(({ node }) => node)
  const lists = [...failing, ...(member.scope === 'child' ? [born] : [])].map((node) => {
    const ways = truthWays(node, YES, search)
    return ways.length > 0 ? ways : [fated(usedBy(node, search))]
  })
  return allOf(lists, search)
}

const plain = ({ fact: _fact, ...change }: Step): Change => change

/** Answers that are missing of what these changes make anew: nobody can give them. */
function madeUp(open: readonly string[], { of }: Claim, changes: readonly Change[]): boolean {
  const made = recordsMade(of.facts, changes)
  return open.some((path) => made.some((record) => path.startsWith(record)))
}

function* properSubsets(changes: readonly Change[]): Generator<Change[]> {
  for (let bits = 0; bits < 2 ** changes.length - 1; bits += 1) yield changes.filter((_, index) => bits & (1 << index))
}

/** What a way really comes to once done; undefined where it does nothing, or where a part of it alone does as much as soon. */
function turning(way: Way, claim: Claim): Turning | undefined {
  const changes = way.changes.map(plain)
  const day = firstDay(changedClaim(claim, changes))
  if (!day || madeUp(day.open, claim, changes)) return undefined
  for (const fewer of properSubsets(changes)) {
    const sooner = firstDay(changedClaim(claim, fewer))
    if (sooner && sooner.on <= day.on) return undefined
  }
  const now = day.on === claim.of.on
  return {
    kind: 'turning',
    changes,
    ...(now ? {} : { from: day.on }),
    power: now && changes.every(({ power }) => power === 'family') ? 'family' : 'time',
    answerFirst: day.open,
  }
}

const answers = ({ changes }: Turning): string => JSON.stringify(changes.map(({ path, value }) => [path, value]))
const sameAs = (a: Turning, b: Turning): boolean => answers(a) === answers(b)

/** `children[0].birthDate` and `children[1].birthDate` are one fact, of two people. */
const factAt = (path: string): string => path.replace(/\[\d+\]|^(mother|father)(?=\.)/g, '')

/** What nobody changes, of the way that asks for the least of it; where it is the same of anybody, of all of them. */
function outOfReach(ways: readonly Way[], { benefit, of }: Claim, member: SubjectMember): OutOfReach {
  const least = Math.min(...ways.map((way) => way.fated.length))
  const [first, ...others] = ways.filter((way) => way.fated.length === least && least > 0).sort((a, b) => Number(b.late) - Number(a.late))
  if (first) {
    const key = (way: Way): string => way.fated.map(factAt).join()
    const same = others.filter((way) => key(way) === key(first))
    return { kind: 'out-of-reach', facts: [...new Set([first, ...same].flatMap((way) => way.fated))], late: first.late }
  }
  const context = contextOf(member, of, of.on)
  const failing = benefit.conditions.map(({ name, node }) => judge(name, node, context))
  const facts = failing.filter(({ bits }) => bits === NO).flatMap(({ used }) => used)
  return { kind: 'out-of-reach', facts: [...new Set(facts)], late: false }
}

/**
 * The smallest changes that would turn a benefit somebody does not have: those within the family's power first, then
 * those that are a matter of time; or, alone, that it is out of reach. Each is tried out on the household, and turns it.
 * Empty where it already holds, where only answers are missing, and where its document is over.
 */
export function remedy(benefit: Benefit, subject: Subject, facts: Facts, on: DayNumber, within: Within, powers: Powers): Remedy[] {
  const claim: Claim = { benefit, subject, of: { facts, within, on }, powers }
  const member = memberOf(claim)
  const { until } = termOf(benefit)
  if (!member || (until !== undefined && on > until)) return []
  const bits = holds(benefit, member, contextOf(member, claim.of, on))
  if (bits === OPEN || standsNow(claim) === YES) return []
  const search = searchFor(claim, member)
  const ways = waysFor(claim, member, search)
  const best = [waiting, ...ways].filter((way) => way.fated.length === 0).sort(order(powers.weighty))
  const found: Turning[] = []
  for (const way of best) {
    const one = turning(way, claim)
    if (one && !found.some((other) => sameAs(one, other))) found.push(one)
    if (found.filter(({ power }) => power === 'family').length === MOST_REMEDIES) break
  }
  if (found.length === 0) return [outOfReach(ways, claim, member)]
  const byPower = [...found.filter(({ power }) => power === 'family'), ...found.filter(({ power }) => power === 'time')]
  return byPower.slice(0, MOST_REMEDIES)
}
