import type { Benefit, Category, OneStop } from '../../../rules/language'
import { papersOf, type Outcome } from '../../engine'
import type { Text } from '../../ui'
import { paperWords } from '../../wording'
import type { Results } from '../useResults'

/** A paper to bring, once, however many benefits want it. */
export interface PaperNeeded {
  /** Its key in the words that all places share. */
  readonly key: string
  readonly name: string
  /** Who issues it, where that is known. */
  readonly issuer?: string
  /** No benefit always wants it: only some offices, or from some families. */
  readonly whenAsked: boolean
  /** Those that want it, in the order in which they were given. */
  readonly benefits: readonly Benefit[]
}

/** Papers that go together. */
export interface PaperGroup {
  /** The one service that handles these benefits at once; absent for what is applied for one by one. */
  readonly together?: OneStop
  /** What that service handles, be it with papers or without; where there is none, everything that wants these papers. */
  readonly benefits: readonly Benefit[]
  /** Those always wanted come first. Empty where the service asks for none that a text names. */
  readonly papers: readonly PaperNeeded[]
}

export interface PapersNeeded {
  /** What can be handled together first, then everything else; a group with nothing in it is left out. */
  readonly groups: readonly PaperGroup[]
  /** Applied for at some office, and no text names a paper. */
  readonly unlisted: readonly Benefit[]
}

/** Kinds of help for which a family turns to an office with papers: leave is asked of the employer, tax is declared in its app, services and priorities are simply there. */
const appliedFor: readonly Category[] = ['money', 'fees', 'housing', 'reimbursement', 'jobs']

/** Duties of employers and free help towards work need no application, though they are about jobs. */
const needsApplication = ({ category, value }: Benefit): boolean =>
  appliedFor.includes(category) && !(category === 'jobs' && value.kind === 'service')

interface Wanted {
  readonly key: string
  readonly whenAsked: boolean
  readonly benefits: readonly Benefit[]
}

/** Each paper once; wanted always, as soon as one benefit always wants it. */
function wantedBy(benefits: readonly Benefit[], all: readonly Benefit[]): Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const benefit of benefits)
    for (const { key, whenAsked } of papersOf(benefit, all)) {
      const before = wanted.get(key)
      wanted.set(key, {
        key,
        whenAsked: whenAsked && (before?.whenAsked ?? true),
        benefits: [...new Set([...(before?.benefits ?? []), benefit])],
      })
    }
  const list = [...wanted.values()]
  return [...list.filter(({ whenAsked }) => !whenAsked), ...list.filter(({ whenAsked }) => whenAsked)]
}

/**
 * The papers to bring for the outcomes chosen: claims that are law, and that the family has or may have. Each paper stands once,
 * with the benefits that want it; in the group of what is handled together, as soon as one of those benefits wants it.
 */
export function papersFor(outcomes: readonly Outcome[], { rules }: Pick<Results, 'rules'>, text: Text): PapersNeeded {
  const all = rules.flatMap(({ module }) => module.rules.benefits)
  const benefits = [...new Set(outcomes.map(({ benefit }) => benefit))]
  const together = benefits.filter((benefit) => benefit.together?.service === 'birth')
  const papers = wantedBy(benefits, all).map((paper) => ({ ...paper, ...paperWords(paper.key, text) }))
  const withBirth = papers.filter((paper) => paper.benefits.some((benefit) => together.includes(benefit)))
  const others = papers.filter((paper) => !withBirth.includes(paper))
  return {
    groups: [
      ...(together.length > 0 ? [{ together: 'birth' as const, benefits: together, papers: withBirth }] : []),
      ...(others.length > 0
        ? [{ benefits: benefits.filter((benefit) => others.some((paper) => paper.benefits.includes(benefit))), papers: others }]
        : []),
    ],
    unlisted: benefits.filter((benefit) => needsApplication(benefit) && papersOf(benefit, all).length === 0),
  }
}
