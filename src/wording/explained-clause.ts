import { listText, upperFirst, type Voice } from './explained-voice'

/** One thing that a sentence says, of one person or of the household. */
export interface Clause {
  /** What is said, whoever it is said of: clauses of one kind are said of several people at once. */
  readonly kind: string
  /** `children[0]`; absent where it is said of nobody in particular. */
  readonly who?: string
  /** The answers it tells. */
  readonly paths: readonly string[]
  /** How much it tells: 3 an answer; 2 what follows from where the family lives; 1 what stands behind another; 0 what is taken for granted. */
  readonly weight: number
  readonly say: (who: string, count: number) => string
  /** Of several people, where that is another sentence: 大宝、二宝都已满3周岁. */
  readonly together?: (who: string, count: number) => string
  /** What was asked for, where the answer alone does not show it: 未满3周岁. */
  readonly asked?: string
  /** Places that the place told does not lie in. */
  readonly outside?: readonly string[]
}

/** Of several people, or against several places. */
export interface Said extends Omit<Clause, 'who' | 'outside'> {
  readonly people: readonly string[]
  readonly outside: readonly string[]
}

const union = (a: readonly string[], b: readonly string[] = []): readonly string[] => [...new Set([...a, ...b])]

/** Joins what is said of several people alike, in the order in which it is said first. */
export function merged(clauses: readonly Clause[]): Said[] {
  const kinds = new Map<string, Said>()
  for (const { who, outside, ...clause } of clauses) {
    const before = kinds.get(clause.kind) ?? { ...clause, people: [], outside: [] }
    kinds.set(clause.kind, {
      ...before,
      paths: union(before.paths, clause.paths),
      people: union(before.people, who === undefined ? [] : [who]),
      outside: union(before.outside, outside),
    })
  }
  return [...kinds.values()]
}

/** More places than these are not listed one by one. */
const mostPlaces = 2

function tail(text: string, { outside }: Said, voice: Voice): string {
  if (outside.length === 0 || outside.length > mostPlaces) return text
  return voice.t('wording:explain.place.not', { text, place: listText(outside, voice) })
}

/** A name that ends in a digit and a date that begins with one are kept apart. */
const spaced = (name: string): string => (/\d$/.test(name) ? `${name} ` : name)

/** One thing said, in words. */
export function clauseText(said: Said, voice: Voice): string {
  const who = spaced(listText(said.people.map(voice.nameOf), voice))
  const count = Math.max(1, said.people.length)
  const text = count > 1 && said.together ? said.together(who, count) : said.say(who, count)
  return tail(text, said, voice)
}

/** Stands for a name that the sentence before has said already. */
const again = '\u0000'

/** The same after a sentence of the same person: 妈妈在单位上班，在漳平市工作. Undefined where the name cannot be left out. */
function withoutName(said: Said, before: Said, voice: Voice): string | undefined {
  if (said.people.length === 0 || said.people.join() !== before.people.join()) return undefined
  if (said.people.length > 1 && (said.together ?? before.together)) return undefined
  const text = tail(said.say(again, said.people.length), said, voice)
  const rest = voice.language === 'en' ? /^\0 (.*)$/s.exec(text) : /^\0的?(.*)$/s.exec(text)
  return rest?.[1]?.includes(again) ? undefined : rest?.[1]
}

/** Everything said, in one sentence. */
export function sentence(all: readonly Said[], voice: Voice): string {
  const { t, language } = voice
  const texts = all.map((said) => clauseText(said, voice))
  const inside = /[，,；;]/
  const text = all.reduce((before, said, index) => {
    const previous = all[index - 1]
    const own = texts[index] ?? ''
    if (!previous) return own
    const short = withoutName(said, previous, voice)
    if (short !== undefined && language === 'en' && !inside.test(before)) return before + t('wording:explain.lastAnd') + short
    if (short !== undefined && language !== 'en') return before + t('wording:explain.then') + short
    const apart = texts.some((one) => inside.test(one))
    return before + t(apart ? 'wording:explain.next' : 'wording:explain.then') + own
  }, '')
  return language === 'en' ? upperFirst(text) : text
}
