import { allTopics, fieldAt, pathOf, type AnyField, type FactTopic, type Member } from '../../../rules/household/topics'
import type { Language } from '../../../rules/language'
import { filled, householdTexts, languages, plain, texts } from './texts'

/** As many children, or elders, as a household file may hold. */
export const MOST_MEMBERS = 20

/** What a column of a table holds. Its `key` is its canonical name: for a fact, the path in the household file. */
export type Column =
  | { readonly kind: 'fact'; readonly key: string; readonly topic: FactTopic; readonly field: AnyField; readonly member?: Member }
  | { readonly kind: 'members'; readonly key: 'children' | 'elders' }
  | { readonly kind: 'id'; readonly key: string; readonly member: Member }
  | { readonly kind: 'mark' | 'on' | 'places' | 'claimed'; readonly key: string }
  /** Whether one benefit, named by id or in words, is claimed. */
  | { readonly kind: 'claimed-one'; readonly key: string; readonly benefit: string }

const upTo = (list: 'children' | 'elders'): Member[] => Array.from({ length: MOST_MEMBERS }, (_, index): Member => `${list}[${index}]`)

const membersOf: Readonly<Record<string, readonly Member[]>> = {
  adult: ['mother', 'father'],
  child: upTo('children'),
  elder: upTo('elders'),
}

const rootOf = (topic: FactTopic): string => topic.split('.')[0] as string

/** The columns of one topic: one for each whom it can be told of. */
function columnsOf(topic: FactTopic): Column[] {
  const field = fieldAt(topic) as AnyField
  const members = membersOf[rootOf(topic)]
  if (!members) return [{ kind: 'fact', key: topic, topic, field }]
  return members.map((member) => ({ kind: 'fact', key: pathOf(topic, member), topic, field, member }))
}

const special: readonly Column[] = [
  { kind: 'mark', key: 'mark' },
  { kind: 'on', key: 'on' },
  { kind: 'places', key: 'places' },
  { kind: 'claimed', key: 'claimed' },
  { kind: 'members', key: 'children' },
  { kind: 'members', key: 'elders' },
]

/** Every column there is, save those for one benefit each (`claimed:zhangping/rent-withdrawal`). */
export const columns: readonly Column[] = [
  ...special,
  ...[...upTo('children'), ...upTo('elders')].map((member): Column => ({ kind: 'id', key: `${member}.id`, member })),
  ...allTopics.flatMap(columnsOf),
]

/** The member's number as people count: 1 for `children[0]`. */
const numberOf = (member: Member): number => Number(/\d+/.exec(member)?.[0] ?? 0) + 1

/** Whom a column tells of, in a word: 妈妈, 孩子1, grandparent 2. */
export function personName(member: Member, language: Language): string {
  const { people } = texts[language]
  if (member === 'mother' || member === 'father') return people[member]
  return filled(member.startsWith('children') ? people.child : people.elder, { n: numberOf(member) })
}

const ownName = (column: Column, language: Language): string => {
  const names: Readonly<Record<string, string>> = texts[language].columns
  if (column.kind === 'fact') return names[column.topic] as string
  return names[column.kind === 'id' ? 'id' : column.key] as string
}

const memberOf = (column: Column): Member | undefined => (column.kind === 'fact' || column.kind === 'id' ? column.member : undefined)

/** The name of a column as the template writes it: 妈妈 公积金缴存地, “mother: provident fund paid in”. */
export function columnName(column: Column, language: Language): string {
  if (column.kind === 'claimed-one') return `${texts[language].columns.claimed}${language === 'en' ? ': ' : '：'}${column.benefit}`
  const member = memberOf(column)
  const name = ownName(column, language)
  return member === undefined ? name : `${personName(member, language)}${language === 'en' ? ': ' : ' '}${name}`
}

/** Other ways in which people are called at the head of a column: 大宝, “the first child”, 爸爸 as it is. */
function otherNames(member: Member): string[] {
  if (!member.startsWith('children')) return []
  return languages.flatMap((language) => {
    const { child } = householdTexts[language].people
    const own = child[String(numberOf(member)) as keyof typeof child]
    return typeof own === 'object' && numberOf(member) <= 10 ? [own.name] : []
  })
}

let byName: ReadonlyMap<string, Column> | undefined

function names(): ReadonlyMap<string, Column> {
  const found = new Map<string, Column>()
  const add = (name: string, column: Column): void => {
    if (!found.has(plain(name))) found.set(plain(name), column)
  }
  for (const column of columns) add(column.key, column)
  for (const column of columns)
    for (const language of languages) {
      add(columnName(column, language), column)
      const member = memberOf(column)
      if (member !== undefined) for (const name of otherNames(member)) add(name + ownName(column, language), column)
    }
  return found
}

const claimedWords = [...languages.map((language) => texts[language].columns.claimed), 'claimed']
const oneBenefit = new RegExp(`^\\s*(?:${claimedWords.join('|')})\\s*[:：]\\s*(\\S.*?)\\s*$`, 'i')

/**
 * The column that a header names: by its path, or by its Chinese or English name. Case, full or half width, spaces
 * and punctuation make no difference. Undefined for a name that is none.
 */
export function columnFor(header: string): Column | undefined {
  const benefit = oneBenefit.exec(header)?.[1]
  if (benefit !== undefined) return { kind: 'claimed-one', key: `claimed:${benefit}`, benefit }
  byName ??= names()
  return byName.get(plain(header))
}
