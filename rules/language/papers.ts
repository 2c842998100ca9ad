import type { Citation } from './documents'

/** A paper that a benefit's text names, as a rule file declares it. */
export interface PaperDeclaration {
  /** The provision of the benefit's basis that names it. */
  readonly by: string
  /** Not from everybody: only where the office asks for it, or only in some families. */
  readonly whenAsked?: true
}

/** Keyed by the name of the paper in the words that all places share: one paper, however many benefits want it. */
export type Papers = Readonly<Record<string, PaperDeclaration>>

/** A paper as the rest of the program reads it. */
export interface Paper {
  readonly key: string
  readonly whenAsked: boolean
  readonly basis: Citation
}

/** A service that handles several matters with one application. A closed list: each has its words in every language. */
export type OneStop = 'birth' // 出生一件事: what a newborn and its mother need of several offices

/** The service a benefit can be handled with, and the provisions that say so. They are none of its basis: it can be had without. */
export interface Together {
  readonly service: OneStop
  readonly basis: readonly Citation[]
}

/** The papers of a benefit that rests on `basis`. Throws on a paper named by a provision that is not of it. */
export function papersFrom(declared: Papers, basis: readonly Citation[], benefit: string): Paper[] {
  return Object.entries(declared).map(([key, { by, whenAsked = false }]) => {
    const citation = basis.find(({ clause }) => clause === by)
    if (!citation) throw new RangeError(`${benefit} asks for ${key} by ${by}, which its basis does not name`)
    return { key, whenAsked, basis: citation }
  })
}
