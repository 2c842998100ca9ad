import type { DayNumber } from '../../../rules/language/calendar'
import type { Verdict } from '../../engine'
import { upperFirst } from '../../ui'
import { listText, type Voice } from './voice'

/** What follows a sentence’s beginning, with its comma: ，到2026年12月8日满3周岁. */
export interface Tail {
  readonly text: string
  /** What it says ends, or began, on a day: of several, the narrowest tells. */
  readonly ends?: DayNumber
  readonly began?: DayNumber
}

/** One thing that a sentence says, of one person or of the household. */
export interface Clause {
  /** What is said, whoever it is said of: clauses of one kind are said of several people at once. */
  readonly kind: string
  /** What its sentence begins with: of one beginning, only the tails are said again. */
  readonly base: string
  /** `children[0]`; absent where it is said of nobody in particular. */
  readonly who?: string
  /** The answers it tells. */
  readonly paths: readonly string[]
  /** How much it tells: 4 days and numbers held against something; 3 an answer; 2 what follows from elsewhere; 1 what stands behind another; 0 what is taken for granted. */
  readonly weight: number
  readonly say: (who: string, count: number) => string
  readonly tails?: readonly Tail[]
  /** Of several people, where that is another sentence: 大宝、二宝都已满3周岁. */
  readonly together?: (who: string, count: number) => string
  /** What was asked for, where the answer alone does not show it: 未满3周岁. */
  readonly asked?: string
  /** Places that the place told does not lie in. */
  readonly outside?: readonly string[]
}

/** Of several people, or against several places. */
export interface Said extends Omit<Clause, 'who' | 'outside' | 'tails'> {
  readonly people: readonly string[]
  readonly outside: readonly string[]
  readonly tails: readonly Tail[]
}

/** What is said of nobody, in words that are there already. */
export const plainClause = (text: string, weight: number): Clause => ({ kind: text, base: text, paths: [], weight, say: () => text })

/** The same, with something held against it. */
export const followed = (clause: Clause, tail: Tail, weight = 4): Clause => ({
  ...clause,
  kind: `${clause.kind}${tail.text}`,
  weight: clause.weight === 0 ? 0 : Math.max(clause.weight, weight),
  tails: [...(clause.tails ?? []), tail],
})

const union = (a: readonly string[], b: readonly string[] = []): readonly string[] => [...new Set([...a, ...b])]

/** Of what ends and of what began, the narrowest; everything else once. */
function narrowest(tails: readonly Tail[]): readonly Tail[] {
  const first = Math.min(...tails.map(({ ends = Infinity }) => ends))
  const last = Math.max(...tails.map(({ began = -Infinity }) => began))
  const texts = new Map(tails.filter(({ ends = first, began = last }) => ends === first && began === last).map((tail) => [tail.text, tail]))
  return [...texts.values()]
}

function joinedBy(keyOf: (said: Said) => string, all: readonly Said[], tailsOf: (a: Said, b: Said) => readonly Tail[]): Said[] {
  const found = new Map<string, Said>()
  for (const said of all) {
    const key = keyOf(said)
    const before = found.get(key)
    found.set(
      key,
      before
        ? {
            ...before,
            weight: Math.max(before.weight, said.weight),
            paths: union(before.paths, said.paths),
            people: union(before.people, said.people),
            outside: union(before.outside, said.outside),
            tails: tailsOf(before, said),
          }
        : said,
    )
  }
  return [...found.values()]
}

/** Joins what is said of several people alike, and what is said of one beginning, in the order in which it is said first. Of what failed, the first is enough. */
export function merged(clauses: readonly Clause[], allTails: boolean, { rankOf }: Voice): Said[] {
  const all = clauses.map(({ who, outside = [], tails = [], ...clause }): Said => {
    return { ...clause, people: who === undefined ? [] : [who], outside, tails }
  })
  const first = (said: Said): readonly Tail[] => said.tails
  const alike = joinedBy(({ kind }) => kind, all, first)
  const both = (a: Said, b: Said): readonly Tail[] => (allTails ? narrowest([...a.tails, ...b.tails]) : a.tails)
  return joinedBy(({ base, kind, people }) => (people.length > 1 ? kind : `${base} of ${people.join()}`), alike, both).map((said) => ({
    ...said,
    people: [...said.people].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1)),
  }))
}

/** More places than these are not listed one by one. */
const mostPlaces = 2

function withTails(text: string, { tails, outside }: Said, voice: Voice): string {
  const all = text + tails.map((tail) => tail.text).join('')
  if (outside.length === 0 || outside.length > mostPlaces) return all
  return all + voice.t('wording:explain.place.not', { place: listText(outside, voice) })
}

/** A name that ends in a digit and a date that begins with one are kept apart: 老人1 1955年. */
const spaced = (text: string, name: string): string =>
  /\d$/.test(name)
    ? text
        .split(name)
        .join(`${name} `)
        .replace(/ (?!\d)/g, '')
    : text

/** One thing said, in words. */
export function clauseText(said: Said, voice: Voice): string {
  const who = listText(said.people.map(voice.nameOf), voice)
  const count = said.people.length
  if (count > 1 && said.together) return said.together(who, count)
  const text = withTails(said.say(who, Math.max(1, count)), said, voice)
  return voice.language === 'en' ? text : spaced(text, who)
}

/** Stands for a name that the sentence before has said already. */
const again = '\u0000'

/** The same after a sentence of the same person: 妈妈在单位上班，在漳平市工作. Undefined where the name cannot be left out. */
function withoutName(said: Said, before: Said, voice: Voice): string | undefined {
  if (said.people.length === 0 || said.people.join() !== before.people.join() || before.outside.length > 0) return undefined
  if (said.people.length > 1 && (said.together ?? before.together)) return undefined
  const text = withTails(said.say(again, said.people.length), said, voice)
  const name = text.startsWith(again) ? text.slice(1) : undefined
  if (name === undefined || name.includes(again)) return undefined
  // In English the verb follows at once, or the name is an owner’s and stays.
  return voice.language === 'en' ? (name.startsWith(' ') ? name.slice(1) : undefined) : name.replace(/^的?/, '')
}

const inside = /[，,；;]/

/** Everything said, in words that may stand within a sentence. */
export function phrase(all: readonly Said[], voice: Voice): string {
  const { t, language } = voice
  const texts = all.map((said) => clauseText(said, voice))
  const apart = texts.some((one) => inside.test(one))
  return all.reduce((before, said, index) => {
    const previous = all[index - 1]
    if (!previous) return texts[index] ?? ''
    const short = withoutName(said, previous, voice)
    const closed = language === 'en' && inside.test(before)
    if (short !== undefined && !closed) return before + t(`wording:explain.${language === 'en' ? 'lastAnd' : 'then'}`) + short
    return before + t(`wording:explain.${apart ? 'next' : 'then'}`) + (texts[index] ?? '')
  }, '')
}

/** Everything said, in one sentence. */
export function sentence(all: readonly Said[], voice: Voice): string {
  const text = phrase(all, voice)
  return voice.language === 'en' ? upperFirst(text) : text
}

/** More than these in one sentence weary. */
const most = 3

/** What tells most, in the order in which the rule has it. What is taken for granted only where nothing else is left. */
export function telling(clauses: readonly Clause[], verdict: Verdict | undefined, voice: Voice): readonly Said[] {
  const all = merged(clauses, verdict !== 'no', voice)
  const heaviest = Math.max(0, ...all.map(({ weight }) => weight))
  const enough = heaviest >= 4 ? 3 : Math.min(heaviest, 2)
  const kept = all.filter(({ weight }) => weight >= enough)
  const chosen = [...kept].sort((a, b) => b.weight - a.weight).slice(0, most)
  return kept.filter((said) => chosen.includes(said))
}
