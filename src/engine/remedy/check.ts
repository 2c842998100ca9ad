import type { Powers } from '../../../rules/household'
import type { Benefit } from '../../../rules/language'
import type { DayNumber } from '../../../rules/language/calendar'
import { contextOf, holds, judge, subjectsOf, type Case, type SubjectMember } from '../conditions'
import type { Subject } from '../outcome'
import { NO, OPEN, type Bits } from '../ranges'
import { changedFacts, type Change } from './change'
import { inTerm, looker, MOST_STEPS, termOf } from '../stretch'

/** A benefit for somebody, as it stands. */
export interface Claim {
  readonly benefit: Benefit
  readonly subject: Subject
  readonly of: Case
  readonly powers: Powers
}

/** For whom it is worked out; undefined where nobody such is there. */
export const memberOf = ({ benefit, subject, of }: Claim): SubjectMember | undefined =>
  subjectsOf(benefit, of.facts)?.find((one) => one.subject === subject)

/** The same claim after some changes. */
export const changedClaim = (claim: Claim, changes: readonly Change[]): Claim =>
  changes.length === 0 ? claim : { ...claim, of: { ...claim.of, facts: changedFacts(claim.of.facts, changes, claim.powers) } }

/** How it stands on the day of the check. Outside the term of its document it does not. */
export function standsNow(claim: Claim): Bits {
  const member = memberOf(claim)
  if (!member || !inTerm(claim.of.on, termOf(claim.benefit))) return NO
  return holds(claim.benefit, member, contextOf(member, claim.of, claim.of.on))
}

/** A day on which nothing stands against it but answers that are missing. */
export interface Day {
  readonly on: DayNumber
  readonly open: readonly string[]
}

function openOn({ benefit, of }: Claim, member: SubjectMember, on: DayNumber): string[] {
  const context = contextOf(member, of, on)
  return [...new Set(benefit.conditions.flatMap(({ name, node }) => judge(name, node, context).missing))]
}

/** The first such day, that of the check included; undefined where there never is one. */
export function firstDay(claim: Claim): Day | undefined {
  const member = memberOf(claim)
  if (!member) return undefined
  const term = termOf(claim.benefit)
  const lookAt = looker(claim.benefit, member, claim.of)
  let { on } = claim.of
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { bits, next } = lookAt(on)
    if (bits !== NO && inTerm(on, term)) return { on, open: bits === OPEN ? openOn(claim, member, on) : [] }
    on = Math.min(next, term.from !== undefined && on < term.from ? term.from : Infinity)
    if (!Number.isFinite(on) || (term.until !== undefined && on > term.until)) return undefined
  }
  return undefined
}
