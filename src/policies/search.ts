import type { InLanguages, Language } from '../../rules/language'
import { chainOf, places } from '../../rules/registry'
import type { Kind, Named } from './names'

const han = /[\u3400-\u9fff]/

/** Without what nobody types the same way twice: case, marks, spaces at the ends. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'‘"“”《》（）()，。、；：,.;:·-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** 漳平 of 漳平市: what people say. */
const shortName = (name: string): string => name.replace(/(?:维吾尔自治区|自治区|[省市区县])$/, '')

const spoken: readonly string[] = places
  .map(({ names }) => shortName(names['zh-CN']))
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)

/** What people call things that rules call otherwise. */
const alsoCalled: readonly (readonly [RegExp, string])[] = [
  [/陪产假?|男方产假/, '护理假'],
  [/试管(婴儿)?/, '辅助生殖'],
  [/个税|个人所得税/, '扣除'],
  [/房租抵税/, '租金扣除'],
  [/失业金/, '失业保险金'],
  [/失独/, '特别扶助'],
  [/\bivf\b/, 'assisted reproduction'],
]

const asRulesSay = (query: string): string => alsoCalled.reduce((said, [spoken, written]) => said.replace(spoken, written), query)

/** The words asked for. A place said in one breath with the rest is a word of its own: 漳平产假. */
export function termsOf(query: string): string[] {
  return plain(query)
    .split(' ')
    .flatMap((term) => {
      const place = spoken.find((name) => term.includes(name) && term.length > name.length)
      if (place === undefined) return [term]
      const rest = term.replace(place, '').replace(/^[省市区县]?的?/, '')
      return [place, rest]
    })
    .filter(Boolean)
}

const allNames = (names: InLanguages): string => `${names['zh-CN']} ${names.en}`
const regions = new Map<string, string>()

/** The names of a place and of all it lies in, in both languages. */
function whereOf(code: string): string {
  const known = regions.get(code)
  if (known !== undefined) return known
  const where = plain(
    chainOf(code)
      .filter(({ parent }, index) => parent !== null || index === 0)
      .map(({ names }) => allNames(names))
      .join(' '),
  )
  regions.set(code, where)
  return where
}

const beginsWord = (name: string, term: string): boolean => name.startsWith(term) || name.includes(` ${term}`)
const holds = (name: string, term: string): boolean => (han.test(term) ? name.includes(term) : beginsWord(name, term))

/** Pairs of neighbouring characters, for names asked for in another order of words. */
function pairs(text: string): string[] {
  const characters = [...text]
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}

function overlap(name: string, query: string): number {
  const asked = pairs(query)
  return asked.length < 2 ? 0 : asked.filter((pair) => name.includes(pair)).length / asked.length
}

const enough = 0.6

/** How well a name answers; 0 where it does not. */
export function score(named: Named, query: string, terms: readonly string[]): number {
  const asked = plain(query)
  const name = plain(named.name)
  if (name === asked) return 100
  if (name.startsWith(asked)) return 80
  if (holds(name, asked)) return 70
  if (/^[a-z0-9]{2,}$/.test(asked) && named.initials.startsWith(asked)) return 60
  const where = whereOf(named.code)
  const inName = terms.filter((term) => holds(name, term))
  if (inName.length > 0 && terms.every((term) => inName.includes(term) || holds(where, term)))
    return 40 + 10 * (inName.length / terms.length)
  if (/^[a-z0-9]{3,}$/.test(asked) && named.initials.includes(asked)) return 30
  const rest = terms.filter((term) => !holds(where, term)).join('')
  if (rest !== '' && han.test(rest)) {
    const share = overlap(name, rest)
    return share >= enough ? 20 * share : 0
  }
  // Everything of a place, after what bears its name.
  return rest === '' && terms.length > 0 ? 5 : 0
}

const byKind: Readonly<Record<Kind, number>> = { place: 0, document: 1, benefit: 2 }
const order: ReadonlyMap<string, number> = new Map(places.map(({ code }, index) => [code, index]))

/** Longer than any name. What is pasted may be a whole document, and every name is compared with it. */
const longestQuery = 100

/** What answers a query, the best first; names of another language after those of the reader's own. */
export function find(asked: string, own: readonly Named[], other: readonly Named[] = []): Named[] {
  const query = asRulesSay(plain(asked.slice(0, longestQuery)))
  const terms = termsOf(query)
  if (terms.length === 0) return []
  const known = new Map(own.map((named) => [named.path, named]))
  const best = new Map<string, number>()
  const note = (named: Named, less: number): void => {
    const points = score(named, query, terms) - less
    if (points > 0 && points > (best.get(named.path) ?? 0)) best.set(named.path, points)
  }
  own.forEach((named) => note(named, 0))
  other.forEach((named) => note(named, 1))
  return [...best]
    .flatMap(([path, points]) => {
      const named = known.get(path) ?? other.find((one) => one.path === path)
      return named ? [{ named, points }] : []
    })
    .sort(
      (a, b) =>
        b.points - a.points ||
        byKind[a.named.kind] - byKind[b.named.kind] ||
        (order.get(a.named.code) ?? 0) - (order.get(b.named.code) ?? 0) ||
        a.named.name.length - b.named.name.length,
    )
    .map(({ named }) => named)
}

/** In which other language a query may be asked: Chinese characters of an English reader, words in letters of a Chinese one. */
export function otherLanguage(query: string, language: Language): Language | undefined {
  if (language === 'en') return han.test(query) ? 'zh-CN' : undefined
  return /[a-z]{3}/i.test(query) ? 'en' : undefined
}
