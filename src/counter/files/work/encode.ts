import type { Outcome } from '../../../engine'
import { isFigureUnknown } from '../../../engine'
import type { Household } from '../../../../rules/household'
import { isClaimed, type Claimed as Told } from '../../../headless'
import { packState, type BadRow, type Claimed, type CodedBlock, type FigureShape, type Stance } from '../store/coded'
import { wordsOf, type Words } from '../store/words'

/** A household worked out. */
export interface Worked {
  readonly row: number
  readonly mark: string
  readonly household: Household
  /** Codes of the places it is tied to. */
  readonly ties: readonly string[]
  readonly outcomes: readonly Outcome[]
  readonly claimed?: Told
}

/** After so many different figures an evaluator forgets them, and numbers them anew. */
const mostFigures = 50_000

const itself = (word: string): string => word

/** The children in the order of their births, by their ids and their places in the file; without a day, last. */
function birthOrder({ children }: Household): { readonly id: string; readonly index: number }[] {
  if (!Array.isArray(children)) return []
  const born = ({ birthDate }: (typeof children)[number]): string =>
    birthDate === undefined || birthDate === 'unknown' ? '9999' : birthDate
  return children
    .map((child, index) => ({ id: child.id, index, born: born(child) }))
    .sort((a, b) => (a.born === b.born ? a.index - b.index : a.born < b.born ? -1 : 1))
}

/** `child:c3` → `child.1` for the eldest; the same in paths: `children[2].hukou` → `children[0].hukou`. */
function renamer(household: Household) {
  const order = birthOrder(household)
  const elders = Array.isArray(household.elders) ? household.elders : []
  return {
    subject(subject: string): string {
      const [role, id] = subject.split(':')
      if (role === 'child') return `child.${String(order.findIndex((child) => child.id === id) + 1)}`
      if (role === 'elder') return `elder.${String(elders.findIndex((elder) => elder.id === id) + 1)}`
      return subject
    },
    path: (path: string): string =>
      path.replace(/^children\[(\d+)\]/, (_, at: string) => `children[${String(order.findIndex(({ index }) => index === Number(at)))}]`),
  }
}

const claimedAs = (told: Told | undefined, benefit: string): Claimed => {
  const said = told && isClaimed(told, benefit)
  return said === undefined ? 'untold' : said ? 'claimed' : 'not-claimed'
}

/** What is new in a list since this was last asked. */
function newsOf<T>(words: Words<T>): () => readonly T[] {
  let told = 0
  return () => {
    const news = words.list.slice(told)
    told = words.list.length
    return news
  }
}

/** Writes worked-out households as numbers. The lists that these point into go on from block to block. */
export function createEncoder() {
  const lists = {
    benefits: wordsOf(itself),
    subjects: wordsOf(itself),
    places: wordsOf(itself),
    ties: wordsOf(itself),
    missing: wordsOf(itself),
    shapes: wordsOf<FigureShape>((shape) => JSON.stringify(shape)),
    stances: wordsOf<Stance>((stance) => JSON.stringify(stance)),
  }
  const news = {
    benefits: newsOf(lists.benefits),
    subjects: newsOf(lists.subjects),
    places: newsOf(lists.places),
    ties: newsOf(lists.ties),
    missing: newsOf(lists.missing),
    shapes: newsOf(lists.shapes),
    stances: newsOf(lists.stances),
  }
  const figures = new Map<string, number>()
  let numbered = 0

  return function encode(
    { index, rows, firstRow, packed }: Pick<CodedBlock, 'index' | 'rows' | 'firstRow' | 'packed'>,
    households: readonly Worked[],
    bad: readonly BadRow[],
  ): CodedBlock {
    const benefit: number[] = []
    const subject: number[] = []
    const state: number[] = []
    const missing: number[] = []
    const figure: number[] = []
    const fresh = { shape: [] as number[], min: [] as number[], max: [] as number[] }
    if (figures.size > mostFigures) figures.clear()

    function figureNumber(outcome: Outcome): number {
      const { value } = outcome
      if (!value) return 0
      const { kind, bound, unit, per, min = NaN, max = NaN } = value
      const shape = lists.shapes.number({
        kind,
        bound,
        ...(unit === undefined ? {} : { unit }),
        ...(per === undefined ? {} : { per }),
        ...(isFigureUnknown(outcome) ? { unknown: true } : {}),
      })
      const key = `${String(shape)} ${String(min)} ${String(max)}`
      const known = figures.get(key)
      if (known !== undefined) return known
      numbered += 1
      figures.set(key, numbered)
      fresh.shape.push(shape)
      fresh.min.push(min)
      fresh.max.push(max)
      return numbered
    }

    const placeOf = households.map(({ household }) => {
      const { residence } = household
      return lists.places.number(residence === undefined || residence === 'unknown' ? '' : residence)
    })
    for (const { household, outcomes, claimed, ties } of households) {
      const rename = renamer(household)
      ties.forEach(lists.ties.number)
      for (const outcome of outcomes) {
        const { status, certainty, standing, attested } = outcome
        benefit.push(lists.benefits.number(outcome.benefit.id))
        subject.push(lists.subjects.number(rename.subject(outcome.subject)))
        state.push(packState(lists.stances.number({ status, certainty, standing, attested }), claimedAs(claimed, outcome.benefit.id)))
        missing.push(lists.missing.number([...new Set(outcome.missing)].map(rename.path).sort().join(' ')))
        figure.push(figureNumber(outcome))
      }
    }
    return {
      index,
      rows,
      firstRow,
      packed,
      marks: households.map(({ mark }) => mark),
      rowNumbers: Uint32Array.from(households, ({ row }) => row),
      placeOf: Uint16Array.from(placeOf),
      counts: Uint16Array.from(households, ({ outcomes }) => outcomes.length),
      benefit: Uint16Array.from(benefit),
      subject: Uint8Array.from(subject),
      state: Uint16Array.from(state),
      missing: Uint32Array.from(missing),
      figure: Uint32Array.from(figure),
      figureShape: Uint16Array.from(fresh.shape),
      figureMin: Float64Array.from(fresh.min),
      figureMax: Float64Array.from(fresh.max),
      words: {
        benefits: news.benefits(),
        subjects: news.subjects(),
        places: news.places(),
        ties: news.ties(),
        missing: news.missing(),
        shapes: news.shapes(),
        stances: news.stances(),
      },
      bad,
    }
  }
}
