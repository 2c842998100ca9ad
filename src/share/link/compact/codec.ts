import { readHousehold, type Household } from '../../../../rules/household'
import type { DayNumber } from '../../../../rules/language/calendar'
import { asTold } from '../../as-told'
import type { Decoded } from '../decoded'
import { readMarks, writeMarks, type Mark } from '../marks'
import { shortHash } from '../rules-version'
import { writeShared, type Shared } from '../shared'
import { privateTopics, type PrivateTopic } from '../topics'
import { hashOfBenefit, nameOfHash } from './benefits'
import { reader, writer, type Coder } from './coder'
import { FromLater } from './faults'
import { household } from './household'
import { fromLetters, toLetters } from './letters'
import { marks } from './marks'
import { day, knownPlaces } from './numbers'
import { rulesVersion } from './rules'

/** The letter that the form begins with. */
export const compact = 'C'

/** Days of links are counted from here. */
const firstDay = 20260101 as DayNumber
/** Room for matters that nobody can leave out yet. */
const leftBits = 8

function leftOut(coder: Coder, value: readonly PrivateTopic[] = []): readonly PrivateTopic[] {
  if (!coder.bit('left', 1, value.length > 0)) return []
  const held = coder.raw(
    leftBits,
    value.reduce((all, topic) => all + 2 ** privateTopics.indexOf(topic), 0),
  )
  if (held >= 2 ** privateTopics.length) throw new FromLater()
  return privateTopics.filter((_, at) => Math.floor(held / 2 ** at) % 2 === 1)
}

/** Writes all that a slip carries, or reads it. */
function content(coder: Coder, value?: Shared): Shared {
  const on = day(coder, 'on', 9, 2, firstDay, value?.on)
  const chosen = coder.bit('chosen', 2, value?.chosen ?? false)
  const left = leftOut(coder, value?.left)
  const places = knownPlaces(coder)
  const told = household(coder, places.place, on, value?.household)
  const rules = rulesVersion(coder, places.named(), value?.rules)
  const seen = readMarks(marks(coder, told, value && writeMarks(value.marks)))
  return { household: told, on, chosen, rules, marks: seen, left }
}

const withIds = (letter: string, members: unknown): unknown =>
  Array.isArray(members) ? members.map((member: object, at) => ({ id: `${letter}${String(at + 1)}`, ...member })) : members

function identified(household: Household): Household {
  const { children, elders } = household
  return {
    ...household,
    ...(children === undefined ? {} : { children: withIds('c', children) }),
    ...(elders === undefined ? {} : { elders: withIds('e', elders) }),
  } as Household
}

const order = ({ benefit, subject }: Mark): string => `${benefit} ${subject}`

/** What reading gives back: benefits and rules by their short hashes, all in an order of their own. */
function asRead(shared: Shared): Shared {
  return {
    ...shared,
    household: identified(shared.household),
    rules: shared.rules.map(([place, hash]) => [place, shortHash(hash)]),
    marks: shared.marks
      .map((mark) => ({ ...mark, benefit: nameOfHash(hashOfBenefit(mark.benefit)) }))
      .sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    left: privateTopics.filter((topic) => shared.left.includes(topic)),
  }
}

/**
 * A family's answers, and what was seen of them, in capitals and digits: short enough for a small code on paper, and without
 * marks short enough to be typed. What it holds is open to everybody. Throws RangeError on answers that reading would not give
 * back as they are.
 */
export function encodeCompact(shared: Shared): string {
  const read = asRead(shared)
  const coder = writer()
  content(coder, read)
  const bits = coder.bits()
  if (writeShared(asRead(content(reader(bits)))) !== writeShared(read)) throw new RangeError('not to be written short')
  return compact + toLetters(bits)
}

/** Reads what stands after the form's letter, as it is printed. `today` serves to refuse days that have not come. */
export function decodeCompact(letters: string, today: DayNumber): Decoded {
  const bits = fromLetters(letters)
  if (!bits) return { fault: 'mistyped' }
  try {
    const shared = content(reader(bits))
    const reading = readHousehold(shared.household, Math.max(shared.on, today))
    if (reading.faults) return { fault: 'refused', faults: reading.faults }
    return { shared: { ...shared, household: asTold(shared.household, reading.household) } }
  } catch (reason) {
    return { fault: reason instanceof FromLater ? 'newer' : 'foreign' }
  }
}
