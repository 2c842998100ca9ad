import type { FigureShape, Stance, CodedBlock } from '../../../src/counter/files/store/coded'
import { packState, type Claimed } from '../../../src/counter/files/store/coded'
import { wordsOf } from '../../../src/counter/files/store/words'

const stance = (
  status: Stance['status'],
  standing: Stance['standing'] = 'in-force',
  certainty: Stance['certainty'] = 'entitled',
): Stance => ({
  status,
  standing,
  certainty,
  attested: 'confirmed',
})
export const eligible = stance('eligible')
export const open = stance('undetermined')
export const no = stance('ineligible')
export const draft = stance('undetermined', 'consultation-draft')
export const check = stance('eligible', 'in-force', 'delegated')

export const yearly: FigureShape = { kind: 'cash', bound: 'exact', unit: 'CNY', per: 'year' }
export const days: FigureShape = { kind: 'leave-days', bound: 'exact', unit: 'days', per: 'year' }

export interface Line {
  readonly benefit: string
  readonly subject?: string
  readonly stance: Stance
  readonly claimed?: Claimed
  readonly missing?: string
  readonly figure?: readonly [shape: FigureShape, min: number, max: number]
}

export interface Told {
  readonly row: number
  readonly mark?: string
  readonly place?: string
  readonly lines: readonly Line[]
}

const itself = (word: string): string => word

/** A block as an evaluator that has sent none before would send it. */
export function blockOf(index: number, households: readonly Told[], rest: Partial<CodedBlock> = {}): CodedBlock {
  const lists = {
    benefits: wordsOf(itself),
    subjects: wordsOf(itself),
    places: wordsOf(itself),
    ties: wordsOf(itself),
    missing: wordsOf(itself),
    shapes: wordsOf<FigureShape>((shape) => JSON.stringify(shape)),
    stances: wordsOf<Stance>((each) => JSON.stringify(each)),
  }
  const lines = households.flatMap((household) => household.lines)
  const figures = lines.flatMap(({ figure }) => (figure ? [figure] : []))
  let numbered = 0
  const block = {
    index,
    marks: households.map(({ mark = '' }) => mark),
    rowNumbers: Uint32Array.from(households, ({ row }) => row),
    placeOf: Uint16Array.from(households, ({ place = '' }) => lists.places.number(place)),
    counts: Uint16Array.from(households, (household) => household.lines.length),
    benefit: Uint16Array.from(lines, ({ benefit }) => lists.benefits.number(benefit)),
    subject: Uint8Array.from(lines, ({ subject = 'household' }) => lists.subjects.number(subject)),
    state: Uint16Array.from(lines, (line) => packState(lists.stances.number(line.stance), line.claimed ?? 'untold')),
    missing: Uint32Array.from(lines, ({ missing = '' }) => lists.missing.number(missing)),
    figure: Uint32Array.from(lines, ({ figure }) => (figure ? (numbered += 1) : 0)),
    figureShape: Uint16Array.from(figures, ([shape]) => lists.shapes.number(shape)),
    figureMin: Float64Array.from(figures, ([, min]) => min),
    figureMax: Float64Array.from(figures, ([, , max]) => max),
    bad: [],
    packed: new Uint8Array(),
    rows: households.length,
    firstRow: households[0]?.row ?? 0,
  }
  const words = Object.fromEntries(Object.entries(lists).map(([name, { list }]) => [name, list])) as unknown as CodedBlock['words']
  return { ...block, words, ...rest }
}
