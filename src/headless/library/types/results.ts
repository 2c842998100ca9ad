import type { Claim, Day, Path, Range, Subject, Unit, Per, Citation } from './basic'
import type { Bound, Outcome } from './outcome'
import type { Attestation } from './rules'

/** Money of different rhythms does not add. */
export type Period = 'year' | 'month' | 'day' | 'visit' | 'once'

/** Yuan of cash of one rhythm: between `sure.min` and the sum of both `max`, whatever the missing answers are. */
export interface PeriodTotal {
  readonly period: Period
  /** What the answers already settle. */
  readonly sure: Range
  /** What may come on top. */
  readonly open: Range
}

/** What one benefit may come to, however the missing answers turn out. */
export interface BenefitBounds extends Claim {
  /** Absent where no figure can come of it. */
  readonly gives?: Range & { readonly unit?: Unit; readonly per?: Per; readonly bound: Bound }
}

/** What a family gets lies within these. */
export interface Bounds {
  /** In the order of `evaluate`. */
  readonly benefits: readonly BenefitBounds[]
  /** Drafts and plans that are over add nothing. */
  readonly totals: readonly PeriodTotal[]
}

/** An answer that can still change some outcome. */
export interface OpenFact {
  readonly path: Path
  /** What it can still move, what it alone would settle first. */
  readonly claims: readonly Claim[]
  /** To settle what law gives, to say more of it; the same of what only a draft would give. */
  readonly purpose: 'law' | 'detail' | 'draft' | 'draft-detail'
  /** Yuan of cash a year that hang on it. For putting questions in order, not for showing. */
  readonly stake: number
  /** How many outcomes hang on it, each in equal parts on all answers it waits for. */
  readonly share: number
}

/** How somebody is asked. */
export interface AskOptions {
  /** Answers that are asked last, whatever hangs on them. */
  readonly last?: (path: Path) => boolean
}

/** The last day for something that a family has to do. */
export interface Deadline extends Claim {
  /** Keys its words in the texts of the benefit's place. */
  readonly name: string
  /**
   * 'sure': the day is settled. 'depends': it is, but whether the benefit fits, or anything is left to do, is open.
   * 'open': the day itself hangs on answers.
   */
  readonly state: 'sure' | 'depends' | 'open'
  /** Absent while it is open. */
  readonly by?: Day
  /** What is lost after it; keys its words in the shared texts. */
  readonly lost: string
  /** Yuan that are surely lost; absent where nobody can say. */
  readonly amount?: number
  /** Answers on which it depends. */
  readonly missing: readonly Path[]
  /** The provisions that set the day. */
  readonly basis: readonly Citation[]
  readonly attested: Attestation
}

/** Days, first and last inside, on which nothing changes. */
export interface Stretch {
  readonly from: Day
  readonly until: Day
  /** What everything comes to on each of them, in the order of `evaluate`. */
  readonly outcomes: readonly Outcome[]
}

/** What one calendar year brings, from its first day of the timeline to its last. */
export interface YearSum {
  readonly year: number
  /** Yuan, without what is paid by the day or the visit. */
  readonly cash: { readonly sure: Range; readonly open: Range }
  /** Yuan of fees that are not charged, where the family's own are known. */
  readonly fees: Range
  /** Days that each parent may stay away from work. */
  readonly leave: readonly (Range & { readonly subject: Subject })[]
}

/** A family over the years. */
export interface Timeline {
  /** The earliest first. */
  readonly stretches: readonly Stretch[]
  readonly years: readonly YearSum[]
}

/** One benefit for one subject in two cases. */
export interface Difference {
  /** 'open': whether it differs hangs on answers. 'other': neither more nor less, but another day, certainty or way of counting. */
  readonly kind: 'gained' | 'lost' | 'more' | 'less' | 'open' | 'other' | 'same'
  readonly subject: Subject
  readonly was?: Outcome
  readonly is?: Outcome
}

/** What differs between two cases. */
export interface Differences {
  /** What differs first. What is there in neither is left out. */
  readonly benefits: readonly Difference[]
  /** Yuan of cash by rhythm; `sure` is by how much what is sure at least grows. */
  readonly cash: readonly {
    readonly period: Period
    readonly was: Pick<PeriodTotal, 'sure' | 'open'>
    readonly is: Pick<PeriodTotal, 'sure' | 'open'>
    readonly sure: number
  }[]
}
