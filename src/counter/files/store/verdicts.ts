import { judgementOf } from '../../../results'
import type { Stance } from './coded'

/** How a benefit stands, as the results say it, in the order in which a filter offers them. */
export const verdicts = ['yes', 'check', 'discretionary', 'fits', 'open', 'upcoming', 'ended', 'no'] as const
export type VerdictWord = (typeof verdicts)[number]

/** The verdict of a result that stands so. */
export const verdictOf = (stance: Stance): VerdictWord => judgementOf(stance).word as VerdictWord

/** May be applied for now, as far as the file tells. */
export const mayClaim = (verdict: VerdictWord): boolean => verdict === 'yes' || verdict === 'check'
