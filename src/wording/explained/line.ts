import type { FigureUse, Verdict } from '../../engine'
import type { Trace } from '../../engine/explain'
import type { Voice } from './voice'

/** One line of how something was worked out, and those below it. */
export interface Explained {
  readonly text: string
  /** Of what is asked in this line; absent of figures. */
  readonly verdict?: Verdict
  readonly parts: readonly Explained[]
  /** A figure by date, with the document it stands in. */
  readonly figure?: FigureUse
}

/** Words a condition; handed on, since figures are worked out by conditions and days of conditions from figures. */
export type Tell = (trace: Trace, voice: Voice) => Explained | undefined
