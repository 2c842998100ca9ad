import type { Household } from '../../../../rules/household'
import type { WrittenMark } from '../marks'
import { benefitBits, hashOfBenefit, nameOfHash } from './benefits'
import type { Coder } from './coder'
import { FromLater } from './faults'
import { hundredths, index, spelled, whole } from './numbers'

/** As many as any link holds. */
const mostMarks = 2000
const mostSubjects = 50
const longestSubject = 40

// Letters of a mark (see `../marks`), the likeliest first. A new letter goes to the end.
const statuses = '01234'
const standings = '02134'
const certainties = '0213'
const attestations = '01'
const kinds = '705624183'
const bounds: Readonly<Record<string, string>> = {
  '0': '04321',
  '1': '40123',
  '2': '41023',
  '3': '14023',
  '4': '41023',
  '5': '03124',
  '6': '03241',
  '7': '40123',
  '8': '40123',
}
const units: Readonly<Record<string, string>> = { '1': '0213', '4': '1023', '6': '3012', '7': '0231', '8': '0123' }
const pers: Readonly<Record<string, string>> = {
  '1': '04571236',
  '2': '20513467',
  '4': '12034567',
  '5': '42013567',
  '6': '25041367',
  '7': '02134567',
  '8': '01234567',
}

/** One of a few letters, of which the first are the likeliest. */
function letter(coder: Coder, context: string, letters: string, value = ''): string {
  const found = letters.charAt(index(coder, context, 15, letters.indexOf(value)))
  if (found === '') throw new FromLater()
  return found
}

function state(coder: Coder, value = ''): string {
  const [status, standing, certainty, attested, kind, bound, unit, per] = value
  const how = letter(coder, 'standing', standings, standing)
  const sure = letter(coder, `certainty ${how}`, certainties, certainty)
  const front = letter(coder, `status ${sure}`, statuses, status) + how + sure + letter(coder, `attested ${how}`, attestations, attested)
  if (!coder.bit('value', 15, kind !== undefined)) return front
  const what = letter(coder, 'kind', kinds, kind)
  const end = letter(coder, `bound ${what}`, bounds[what] ?? '01234', bound)
  // Where no figure is named there mostly is no unit either.
  const at = `${what}${end === '4' ? ' none' : ''}`
  const orders = [units[what] ?? '1023', pers[what] ?? '05214367'].map((order) => (end === '4' ? `0${order.replace('0', '')}` : order))
  return front + what + end + letter(coder, `unit ${at}`, orders[0] ?? '', unit) + letter(coder, `per ${at}`, orders[1] ?? '', per)
}

type Figures = readonly (number | null)[]

/** No figure, one, one from nought up, both ends, or a lower one alone. */
const shapeOf = ([min, max]: Figures): string =>
  min === undefined ? '0' : max === undefined ? '1' : max === null ? '4' : min === 0 ? '2' : '3'

function figures(coder: Coder, how: string, value: Figures = []): (number | null)[] {
  const [status, bound, unit] = [how.charAt(0), how.charAt(5), how.charAt(6)]
  const shape = letter(coder, `figures ${bound} ${status}`, bound === '4' || bound === '' ? '02134' : '12304', shapeOf(value))
  const figure = (at: number): number => hundredths(coder, `figure ${unit}`, 4, value[at] ?? 0)
  switch (shape) {
    case '0':
      return []
    case '1':
      return [figure(0)]
    case '2':
      return [0, figure(1)]
    case '3':
      return [figure(0), figure(1)]
    default:
      return [figure(0), null]
  }
}

/** Of whom a mark tells: one of the first five, children or elders, or whoever else by name. */
const kindsOfSubjects = ['household', 'mother', 'child', 'father mother', 'father', 'elder', '']

const subjectsOf = ({ children, elders }: Household): Readonly<Record<string, readonly string[]>> => ({
  child: Array.isArray(children) ? children.map(({ id }) => `child:${id}`) : [],
  elder: Array.isArray(elders) ? elders.map(({ id }) => `elder:${id}`) : [],
})

type Members = ReturnType<typeof subjectsOf>

function kindOfSubjects(subjects: readonly string[], members: Members): number {
  const own = kindsOfSubjects.indexOf(subjects.join(' '))
  if (own >= 0) return own
  const [list] = Object.keys(members).filter((name) => subjects.length > 0 && subjects.every((each) => members[name]?.includes(each)))
  return kindsOfSubjects.indexOf(list ?? '')
}

function subjects(coder: Coder, members: Members, value: readonly string[] = []): readonly string[] {
  const kind = kindsOfSubjects[index(coder, 'subjects', kindsOfSubjects.length - 1, kindOfSubjects(value, members))] ?? ''
  const list = members[kind]
  if (list) return list.length === 1 ? list : list.filter((each, at) => coder.bit(`${kind} ${String(at)}`, 10, value.includes(each)))
  if (kind !== '') return kind.split(' ')
  const count = whole(coder, 'named subjects', 1, value.length)
  if (count > mostSubjects) throw new RangeError('too many subjects')
  return Array.from({ length: count }, (_, at) => spelled(coder, longestSubject, value[at]))
}

/** Where so many hashes lie between the least and the greatest, so far apart are they mostly. */
function usualBits(count: number): number {
  let bits = benefitBits
  while (bits > 0 && 2 ** (benefitBits - bits) < count) bits -= 1
  return bits
}

/** Writes marks in the order of their benefits' hashes, or reads them. */
export function marks(coder: Coder, household: Household, value: readonly WrittenMark[] = []): WrittenMark[] {
  const written = value.map((mark) => ({ hash: hashOfBenefit(mark[0]), mark })).sort((a, b) => a.hash - b.hash)
  const members = subjectsOf(household)
  const count = whole(coder, 'marks', 5, written.length)
  if (count > mostMarks) throw new RangeError('too many marks')
  const bits = usualBits(count)
  let hash = 0
  return Array.from({ length: count }, (_, at): WrittenMark => {
    const { hash: next, mark } = written[at] ?? { hash }
    const apart = next - hash
    const high = index(coder, 'benefit', 2 ** (benefitBits - bits), Math.floor(apart / 2 ** bits))
    hash += high * 2 ** bits + coder.raw(bits, apart % 2 ** bits)
    const of = subjects(coder, members, mark?.[1])
    const how = state(coder, mark?.[2])
    return [nameOfHash(hash), of, how, figures(coder, how, mark?.[3])]
  })
}
