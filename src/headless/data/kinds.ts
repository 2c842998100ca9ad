import type { Domain, Measure } from '../../../rules/language/node'

/** What a quantity counts; `number` is a plain one, that goes with any. */
type Counted = 'number' | 'count' | 'fen' | 'percent' | 'days' | 'area'
/** What a tree comes to. */
export type Kind = 'truth' | 'none' | 'day' | 'choice' | 'place' | 'record' | Counted

export const unitKind = ({ unit }: { readonly unit?: Measure['unit'] | undefined }): Kind => unit ?? 'number'

/** What an answer is. */
export function factKind(domain: Domain): Kind {
  if (domain.kind !== 'number') return domain.kind
  return domain.unit === 'yuan' ? 'fen' : domain.unit
}

const counted: readonly Kind[] = ['number', 'count', 'fen', 'percent', 'days', 'area']
export const isAmount = (kind: Kind): boolean => kind === 'none' || counted.includes(kind)
export const isTruth = (kind: Kind): boolean => kind === 'truth' || kind === 'none'
export const isDayKind = (kind: Kind): boolean => kind === 'day' || kind === 'none'
/** A plain number of things, which can be so many years, days or times. */
export const isCount = (kind: Kind): boolean => kind === 'number' || kind === 'count' || kind === 'days' || kind === 'none'

/** What two alternatives, or two parts of a sum, come to together; undefined for yuan and days, days and yes. */
export function joined(a: Kind, b: Kind): Kind | undefined {
  if (a === b || b === 'none') return a
  if (a === 'none') return b
  if (!isAmount(a) || !isAmount(b)) return undefined
  if (a === 'number') return b
  if (b === 'number') return a
  // Days of leave already taken are answered as a number of things.
  return isCount(a) && isCount(b) ? 'days' : undefined
}

/** In a product the first of these names what comes out: so many yuan for so many days, so many days for so many children. */
const named: readonly Kind[] = ['none', 'fen', 'area', 'days', 'percent', 'count', 'number']

/** What a product counts; undefined for yuan times yuan, and for what is no quantity. */
export function multiplied(a: Kind, b: Kind): Kind | undefined {
  if (!isAmount(a) || !isAmount(b) || (a === b && (a === 'fen' || a === 'area'))) return undefined
  return named.find((kind) => kind === a || kind === b)
}
