import type { Per } from '../../../../rules/language'
import { isLaw, isReported } from '../../../engine'
import { claimedOf, type Stance } from './coded'
import type { FigureKept, Results } from './results'
import { mayClaim, verdictOf, type VerdictWord } from './verdicts'

/** Yuan; `hi` is Infinity where nothing bounds it from above. */
export interface Cash {
  readonly per: Per
  readonly sureLo: number
  readonly sureHi: number
  /** What those who still lack an answer, or have to check, may get at most on top. */
  readonly possible: number
}

/** One benefit over all households. */
export interface BenefitSum {
  /** Place in the list of benefits. */
  readonly benefit: number
  /** How it stands for those it was worked out for first: a draft is one for everybody. */
  readonly stance: Stance
  readonly counts: Readonly<Partial<Record<VerdictWord, number>>>
  readonly unclaimed: number
  readonly cash: readonly Cash[]
}

/** In fen, so that no sum of yuan is off by a hair. */
const fen = (yuan: number): number => Math.round(yuan * 100)

interface Running {
  sureLo: number
  sureHi: number
  possible: number
}
interface Tally {
  readonly stance: Stance
  readonly counts: Partial<Record<VerdictWord, number>>
  unclaimed: number
  readonly cash: Map<Per, Running>
}

/** Only law gives money, one that somebody confirmed, and only what fits or still may. */
const adds = (verdict: VerdictWord, stance: Stance): boolean =>
  isLaw(stance) && !isReported(stance) && (verdict === 'yes' || verdict === 'check' || verdict === 'open')

function addCash(cash: Map<Per, Running>, verdict: VerdictWord, { kind, unit, bound, per = 'once', min, max }: FigureKept): void {
  if (kind !== 'cash' || unit !== 'CNY' || bound === 'unspecified') return
  const sum = cash.get(per) ?? { sureLo: 0, sureHi: 0, possible: 0 }
  cash.set(per, sum)
  const highest = bound === 'at-least' || max === undefined ? Infinity : fen(max)
  if (verdict === 'yes') {
    sum.sureLo += bound === 'at-most' ? 0 : fen(min ?? 0)
    sum.sureHi += highest
  } else sum.possible += highest
}

/** Adds up benefit by benefit, over any households in any order. Money of different rhythms is kept apart. */
export function summing(results: Results) {
  const tallies = new Map<number, Tally>()
  const { result } = results

  /** Counts one result in. */
  function take(row: number): void {
    const benefit = result.benefit.get(row)
    const stance = results.stanceAt(row)
    const tally = tallies.get(benefit) ?? { stance, counts: {}, unclaimed: 0, cash: new Map<Per, Running>() }
    tallies.set(benefit, tally)
    const verdict = verdictOf(stance)
    tally.counts[verdict] = (tally.counts[verdict] ?? 0) + 1
    if (mayClaim(verdict) && claimedOf(result.state.get(row)) === 'not-claimed') tally.unclaimed += 1
    const figure = results.figureAt(result.figure.get(row))
    if (figure && adds(verdict, stance)) addCash(tally.cash, verdict, figure)
  }

  /** What has been counted so far; first what most may claim, then what most may yet. */
  function sums(): readonly BenefitSum[] {
    const likely = ({ counts }: BenefitSum): number => (counts.yes ?? 0) + (counts.check ?? 0)
    const open = ({ counts }: BenefitSum): number => counts.open ?? 0
    const cashOf = ([per, { sureLo, sureHi, possible }]: [Per, Running]): Cash => ({
      per,
      sureLo: sureLo / 100,
      sureHi: sureHi / 100,
      possible: possible / 100,
    })
    return [...tallies]
      .map(([benefit, { stance, counts, unclaimed, cash }]) => ({
        benefit,
        stance,
        counts: { ...counts },
        unclaimed,
        cash: [...cash].map(cashOf),
      }))
      .sort((a, b) => likely(b) - likely(a) || open(b) - open(a) || a.benefit - b.benefit)
  }
  return { take, sums }
}
