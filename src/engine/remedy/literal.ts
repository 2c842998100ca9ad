import type { FactRecord, FactValue, Power, Whither } from '../../../rules/household'
import { yearsCompleted } from '../../../rules/language/calendar'
import type { FactNode } from '../../../rules/language/node'
import { placeOf, read, type Context } from '../context'
import type { FactTopic } from '../../../rules/household/topics'
import { topicOfFact } from '../facts-used'
import { both, dayBetween, ends, type Becomes } from './change'
import { asking, fated, nothing, type Merge, type Search, type Step, type Wanted, type Way } from './ways'

/** Somewhere in China, for "anywhere but there". */
const somewhere = ['110000', '310000', '440000', '510000', '610000']

const memberRecord = ({ scope }: FactNode, { bound }: Context): FactRecord | undefined =>
  scope === 'household' || scope === 'mother' || scope === 'father' ? undefined : bound[scope]?.record

const inHousehold = (topic: FactTopic, { facts }: Context): FactValue =>
  topic.split('.').reduce<FactValue>((at, step) => (at as FactRecord | null | undefined)?.[step], facts.household)

/** Of options that suit an age: the family chooses among those that suit the member now. */
function byAge([from, to]: readonly [number, number], record: FactRecord | undefined, { on }: Context): Power {
  const age = typeof record?.birthDate === 'number' ? yearsCompleted(record.birthDate, on) : undefined
  if (age === undefined) return 'family'
  return age < from ? 'time' : age < to ? 'family' : 'fate'
}

/** Schools and the like come one after another. */
function comesLater(option: Whither, now: FactValue, { domain }: FactNode): boolean {
  if (domain.kind !== 'choice') return true
  return domain.options.indexOf(option as string) > domain.options.indexOf(now as string)
}

/** Who can bring a fact that way. */
function powerTo(whither: Whither, fact: FactNode, now: FactValue, { context, powers }: Search): Power {
  const known = powers.of[topicOfFact(fact)] ?? 'fate'
  if (typeof known === 'string') return known
  const { family = [], time = [], from, unless, ages } = known
  if (from && !from.includes(now as Whither)) return 'fate'
  const over = unless === undefined ? undefined : inHousehold(unless, context)
  if (typeof over === 'number' && over <= context.on) return 'fate'
  if (family.includes(whither)) {
    const years = ages?.[String(whither)]
    return years ? byAge(years, memberRecord(fact, context), context) : 'family'
  }
  return time.includes(whither) && comesLater(whither, now, fact) ? 'time' : 'fate'
}

const powersDown: readonly Power[] = ['family', 'time', 'fate']
const worse = (a: Power, b: Power): Power => (powersDown.indexOf(a) > powersDown.indexOf(b) ? a : b)

/** The record a fact lies in, where there is none of it. */
function recordMissing(fact: FactNode, context: Context): FactNode | undefined {
  for (let length = 0; length < fact.path.length; length += 1) {
    const outer: FactNode = {
      ...fact,
      path: fact.path.slice(0, length),
      domain: { kind: 'record' },
      nullable: fact.nullable.slice(0, length + 1),
    }
    if (fact.nullable[length] && read(outer, context).value === null) return outer
  }
  return undefined
}

function whitherOf({ kind }: Becomes, value: FactValue, now: FactValue): Whither {
  if (kind === 'yes' || kind === 'no') return kind === 'yes'
  if (kind === 'option') return value as string
  if (kind === 'number' && typeof now === 'number') return (value as number) > now ? 'more' : 'less'
  return kind === 'none' ? 'none' : 'some'
}

/** A place that is meant; for "anywhere but there" the nearest: the same city, the same province, elsewhere. */
function aPlace(inside: string | undefined, outside: readonly string[], now: FactValue, { context }: Search): string | undefined {
  const near = typeof now === 'string' ? [`${now.slice(0, 4)}00`, `${now.slice(0, 2)}0000`] : []
  const places = inside === undefined ? [...near, ...somewhere] : [inside]
  return places.find((code) => !outside.some((place) => context.within(code, place)))
}

/** There is one: the least that can be. */
function anyOf({ domain }: FactNode, topic: FactTopic, search: Search): FactValue {
  const { context, powers } = search
  switch (domain.kind) {
    case 'truth':
      return true
    case 'choice':
      return domain.options[0]
    case 'place':
      return context.facts.household.residence ?? aPlace(undefined, [], null, search)
    case 'number':
      return domain.min
    case 'day':
      return context.on
    case 'record':
      return powers.blank[topic] ?? {}
  }
}

/** The nearest answer that does it. */
function valueFor(becomes: Becomes, fact: FactNode, now: FactValue, search: Search): FactValue {
  switch (becomes.kind) {
    case 'yes':
    case 'no':
      return becomes.kind === 'yes'
    case 'none':
      return null
    case 'some':
      return anyOf(fact, topicOfFact(fact), search)
    case 'option':
      return becomes.among[0]
    case 'place':
      return aPlace(becomes.inside, becomes.outside, now, search)
    case 'number': {
      const { min = -Infinity, max = Infinity } = becomes
      const from = typeof now === 'number' ? now : fact.domain.kind === 'number' ? fact.domain.min : 0
      return Math.min(Math.max(from, min), max)
    }
    case 'day':
      return becomes.from ?? search.context.on
  }
}

/** One fact changed; undefined where nobody can bring it that way, or where only its day can. */
function step(fact: FactNode, becomes: Becomes, search: Search): Step | undefined {
  const { context, powers, measuring } = search
  const now = read(fact, context).value
  const value = valueFor(becomes, fact, now, search)
  if (value === undefined) return undefined
  const topic = topicOfFact(fact)
  const own = powerTo(whitherOf(becomes, value, now), fact, now, search)
  const outer = recordMissing(fact, context)
  const power = outer ? worse(own, powerTo('some', outer, null, search)) : own
  if (power === 'fate' && !(measuring && powers.measured.has(topic) && typeof now === 'number')) return undefined
  if (power === 'time' && becomes.kind === 'day') return undefined
  return { path: placeOf(fact, context), topic, becomes, value, now, power, fact }
}

/** Puts together two things wanted of one fact. */
export function mergeIn(search: Search): Merge {
  return (a, b) => {
    const becomes = both(a.becomes, b.becomes, search.context.within)
    const value = becomes && valueFor(becomes, a.fact, a.now, search)
    return becomes && value !== undefined ? { ...a, becomes, value, power: worse(a.power, b.power) } : undefined
  }
}

/** Nobody changes this fact: of something that is not there, that it is not there. */
const outOf = (fact: FactNode, context: Context, late = false): Way => fated([placeOf(recordMissing(fact, context) ?? fact, context)], late)

/** The way that changes one fact; out of reach where nobody can. */
export function literal(fact: FactNode, becomes: Becomes, search: Search): Way[] {
  const { context } = search
  const { value } = read(fact, context)
  const path = placeOf(fact, context)
  if (value === undefined) return [asking([path])]
  const absent = (fact.scope === 'mother' || fact.scope === 'father') && context.facts[fact.scope] === null
  if (absent) return [fated([fact.scope])]
  const made = step(fact, becomes, search)
  return made ? [{ ...nothing, changes: [made] }] : [outOf(fact, context)]
}

/** The way to one of several options: those in the family's power, else those that come by themselves. */
export function toOption(fact: FactNode, among: readonly string[], search: Search): Way[] {
  const now = read(fact, search.context).value
  const by = (power: Power): string[] => among.filter((option) => now !== undefined && powerTo(option, fact, now, search) === power)
  const reachable = [by('family'), by('time')].find((options) => options.length > 0)
  return literal(fact, { kind: 'option', among: reachable ?? among }, search)
}

/** The way of a day: none that was can be undone, none can be set before the day of the check. */
export function toDay(fact: FactNode, { min, max }: Wanted, search: Search): Way[] {
  const { context } = search
  const now = read(fact, context).value
  const from = Math.max(min ?? context.on, context.on)
  const past = fact.domain.kind === 'day' && fact.domain.past
  const late = (typeof now === 'number' && now <= context.on) || (max !== undefined && max < from)
  if (late || (past && from > context.on)) return [outOf(fact, context, late)]
  const bounds = { min: from > context.on ? from : undefined, max }
  return literal(fact, bounds.min === undefined && max === undefined ? { kind: 'some' } : dayBetween(bounds), search)
}

/** The way of a number. There is no such thing as less than none. */
export function toNumber(fact: FactNode, { min, max }: Wanted, search: Search): Way[] {
  const { domain } = fact
  const beyond = domain.kind === 'number' && ((max !== undefined && max < domain.min) || (min !== undefined && min > domain.max))
  return beyond ? [] : literal(fact, { kind: 'number', ...ends({ min, max }) }, search)
}
