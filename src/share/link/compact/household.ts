import type { Household } from '../../../../rules/household'
import { formatDay, parseDay, type DayNumber } from '../../../../rules/language/calendar'
import type { Coder } from './coder'
import { FromLater } from './faults'
import { day, hundredths, index, spelled, whole, type Places } from './numbers'
import { editions, table, type Topic } from './table'

/** As many as a household may list. */
const mostMembers = 20
/** More options than there are of anything. */
const mostOptions = 60
const mostEditions = 60
const longestId = 24

/** Which topics tell of a member: of the parents as of any adult. */
const rootOf: Readonly<Record<string, string>> = { mother: 'adult', father: 'adult', children: 'child', elders: 'elder' }

type Told = Readonly<Record<string, unknown>>
const toldOf = (value: unknown): Told => (typeof value === 'object' && value !== null ? (value as Told) : {})

const nameOf = (topic: string): string => topic.slice(topic.lastIndexOf('.') + 1)
const aboveOf = (topic: string): string => topic.slice(0, Math.max(0, topic.lastIndexOf('.')))

interface Walk {
  readonly coder: Coder
  readonly topics: readonly Topic[]
  readonly on: DayNumber
  readonly place: Places
  /** What was told last of a topic, undefined included: one parent or child is much like the one before. */
  readonly last: Map<string, unknown>
  /** The birth of the member at hand: its days are counted from there. */
  born?: DayNumber
}

/** Writes a household whose members have their ids, or reads one. Throws FromLater on topics or options that are not known yet, RangeError on what nobody writes. */
export function household(coder: Coder, place: Places, on: DayNumber, value?: Household): Household {
  const length = editions[index(coder, 'edition', mostEditions, editions.length - 1)]
  if (length === undefined) throw new FromLater()
  return record({ coder, topics: table.slice(0, length), on, place, last: new Map() }, '', value) as Household
}

/** What belongs to a topic, all of it. */
function record(walk: Walk, root: string, value: unknown): Told {
  const told = toldOf(value)
  const found: Record<string, unknown> = {}
  for (const topic of walk.topics) {
    if (aboveOf(topic.topic) !== root) continue
    const name = nameOf(topic.topic)
    const answer = slot(walk, topic, told[name])
    if (answer !== undefined) found[name] = answer
    walk.last.set(topic.topic, answer)
  }
  return found
}

/** What stands at a topic: nothing, not known, none, or an answer. */
function slot(walk: Walk, topic: Topic, value: unknown): unknown {
  const { coder, last } = walk
  const again = last.has(topic.topic) ? (last.get(topic.topic) === undefined ? 'no more' : 'again') : 'first'
  const often = { first: topic.told, again: 14, 'no more': 1 }[again]
  if (!coder.bit(`${topic.topic} told ${again}`, often, value !== undefined)) return undefined
  const rare = value === 'unknown' || (topic.none === 0 && value === null)
  if (coder.bit('unknown', 1, rare)) return coder.bit('none after all', 1, value === null) ? null : 'unknown'
  if (topic.none > 0 && coder.bit(`${topic.topic} none`, topic.none, value === null)) return null
  return answer(walk, topic, value)
}

function answer(walk: Walk, topic: Topic, value: unknown): unknown {
  const { coder } = walk
  switch (topic.kind) {
    case 'record':
      return record(walk, rootOf[topic.topic] ?? topic.topic, value)
    case 'list':
      return members(walk, topic.topic, Array.isArray(value) ? value : [])
    case 'truth':
      return coder.bit(topic.topic, 8, value === true)
    case 'choice':
      return option(walk, topic, value)
    case 'day':
      return dated(walk, topic, value)
    case 'place':
      return walk.place(typeof value === 'string' ? value : undefined)
    case 'hundredths':
      return hundredths(coder, topic.topic, topic.about, Number(value))
    case 'count':
      return whole(coder, topic.topic, topic.about, Number(value))
  }
}

function option({ coder, last }: Walk, { topic, options }: Topic, value: unknown): string {
  const before = last.get(topic)
  if (typeof before === 'string' && before !== 'unknown' && coder.bit(`${topic} same`, 11, value === before)) return before
  const found = options[index(coder, topic, mostOptions, options.indexOf(String(value)))]
  if (found === undefined) throw new FromLater()
  return found
}

function dated(walk: Walk, { topic, about, past }: Topic, value: unknown): string {
  const told = typeof value === 'string' ? parseDay(value) : undefined
  const found = day(walk.coder, topic, about, past, walk.born ?? walk.on, told)
  if (nameOf(topic) === 'birthDate') walk.born = found
  return formatDay(found)
}

function members(walk: Walk, topic: string, value: readonly unknown[]): Told[] {
  const { coder } = walk
  const count = whole(coder, topic, topic === 'children' ? 2 : 0, value.length)
  if (count > mostMembers) throw new RangeError('too many')
  return Array.from({ length: count }, (_, at) => {
    const told = toldOf(value[at])
    const usual = `${topic.charAt(0)}${String(at + 1)}`
    const id = coder.bit('usual id', 15, told.id === usual) ? usual : spelled(coder, longestId, String(told.id))
    delete walk.born
    const member = { id, ...record(walk, rootOf[topic] ?? '', told) }
    delete walk.born
    return member
  })
}
