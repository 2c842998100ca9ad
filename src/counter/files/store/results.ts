import { claimedOf, packState, stanceOf, type BadRow, type CodedBlock, type FigureShape, type NewWords, type Stance } from './coded'
import { columnOf } from './column'
import { wordsOf, type Words } from './words'

/** A figure as it was worked out. */
export interface FigureKept extends FigureShape {
  readonly min?: number
  readonly max?: number
}

/** Where the rows of a block are kept as they stood. */
export interface PackedBlock {
  readonly firstRow: number
  readonly rows: number
  readonly packed: Uint8Array
}

const itself = (word: string): string => word

/** For one evaluator: where its numbers lead in the lists of the whole. */
interface Numbering {
  readonly benefits: number[]
  readonly subjects: number[]
  readonly places: number[]
  readonly missing: number[]
  readonly shapes: number[]
  readonly stances: number[]
  /** Where each of its figures went; figures are numbered from 1. */
  readonly figures: number[]
}

/**
 * All that is known of a file worked through so far. Households and results stand in the order of the file. A result takes
 * 13 bytes: twenty thousand generated households, with 113 results each, took 33 MB, a hundred thousand take 165.
 */
export function createResults() {
  const lists = {
    benefits: wordsOf(itself),
    subjects: wordsOf(itself),
    places: wordsOf(itself),
    ties: wordsOf(itself),
    missing: wordsOf(itself),
    shapes: wordsOf<FigureShape>((shape) => JSON.stringify(shape)),
    stances: wordsOf<Stance>((stance) => JSON.stringify(stance)),
  }
  const household = { mark: [] as string[], row: columnOf(Uint32Array), place: columnOf(Uint16Array), start: columnOf(Uint32Array) }
  const result = {
    benefit: columnOf(Uint16Array),
    subject: columnOf(Uint8Array),
    state: columnOf(Uint16Array),
    missing: columnOf(Uint32Array),
    figure: columnOf(Uint32Array),
  }
  const figure = { shape: columnOf(Uint16Array), min: columnOf(Float64Array), max: columnOf(Float64Array) }
  const bad: BadRow[] = []
  const blocks: PackedBlock[] = []
  const numberings = new Map<number, Numbering>()

  function numberingOf(evaluator: number): Numbering {
    const known = numberings.get(evaluator) ?? { benefits: [], subjects: [], places: [], missing: [], shapes: [], stances: [], figures: [] }
    numberings.set(evaluator, known)
    return known
  }
  const learn = <T>(into: number[], list: Words<T>, news: readonly T[]): void => news.forEach((word) => into.push(list.number(word)))

  function learnWords(numbering: Numbering, words: NewWords): void {
    learn(numbering.benefits, lists.benefits, words.benefits)
    learn(numbering.subjects, lists.subjects, words.subjects)
    learn(numbering.places, lists.places, words.places)
    learn(numbering.missing, lists.missing, words.missing)
    words.ties.forEach(lists.ties.number)
    learn(numbering.shapes, lists.shapes, words.shapes)
    learn(numbering.stances, lists.stances, words.stances)
  }
  function learnFigures({ shapes, figures }: Numbering, block: CodedBlock): void {
    block.figureShape.forEach((shape, index) => {
      figure.shape.push(shapes[shape] as number)
      figure.min.push(block.figureMin[index] as number)
      figure.max.push(block.figureMax[index] as number)
      figures.push(figure.shape.length)
    })
  }
  function addHouseholds(block: CodedBlock, { places }: Numbering): void {
    let start = result.state.length
    block.marks.forEach((mark, index) => {
      household.mark.push(mark)
      household.row.push(block.rowNumbers[index] as number)
      household.place.push(places[block.placeOf[index] as number] as number)
      household.start.push(start)
      start += block.counts[index] as number
    })
  }

  /** Learns the new words of an evaluator; to be called for its blocks in the order in which it sent them. */
  function learnFrom(block: CodedBlock, evaluator: number): void {
    const numbering = numberingOf(evaluator)
    learnWords(numbering, block.words)
    learnFigures(numbering, block)
  }

  /** Adds a block, whose words have been learned; to be called for the blocks in the order of the file. */
  function add(block: CodedBlock, evaluator: number): void {
    const numbering = numberingOf(evaluator)
    addHouseholds(block, numbering)
    for (let index = 0; index < block.state.length; index += 1) {
      const own = block.figure[index] as number
      const state = block.state[index] as number
      result.benefit.push(numbering.benefits[block.benefit[index] as number] as number)
      result.subject.push(numbering.subjects[block.subject[index] as number] as number)
      result.state.push(packState(numbering.stances[stanceOf(state)] as number, claimedOf(state)))
      result.missing.push(numbering.missing[block.missing[index] as number] as number)
      result.figure.push(own === 0 ? 0 : (numbering.figures[own - 1] as number))
    }
    block.bad.forEach((row) => bad.push(row))
    blocks.push({ firstRow: block.firstRow, rows: block.rows, packed: block.packed })
  }

  const endOf = (index: number): number => (index + 1 < household.row.length ? household.start.get(index + 1) : result.state.length)

  /** The household that a result belongs to. */
  function householdOf(row: number): number {
    let [low, high] = [0, household.row.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (household.start.get(middle) <= row) low = middle
      else high = middle - 1
    }
    return low
  }

  const stanceAt = (row: number): Stance => lists.stances.list[stanceOf(result.state.get(row))] as Stance

  /** The figure of that number; none for 0. */
  function figureAt(number: number): FigureKept | undefined {
    if (number === 0) return undefined
    const [min, max] = [figure.min.get(number - 1), figure.max.get(number - 1)]
    const shape = lists.shapes.list[figure.shape.get(number - 1)] as FigureShape
    return { ...shape, ...(Number.isNaN(min) ? {} : { min }), ...(Number.isNaN(max) ? {} : { max }) }
  }

  return {
    lists,
    household,
    result,
    bad,
    blocks,
    learnFrom,
    add,
    endOf,
    householdOf,
    figureAt,
    stanceAt,
    /** Bytes of the numbers and of the packed rows; marks and bad rows are besides. */
    bytes: () =>
      [...Object.values(result), ...Object.values(figure), household.row, household.place, household.start]
        .map((column) => column.bytes)
        .reduce((sum, bytes) => sum + bytes, 0) + blocks.reduce((sum, { packed }) => sum + packed.byteLength, 0),
  }
}

export type Results = ReturnType<typeof createResults>
