import type { Language } from '../../../rules/language'
import { addDays, formatDay, parseDay, type DayNumber } from '../../../rules/language/calendar'
import { placeByCode, places, sharedTexts } from '../../../rules/registry'
import { benefitNames } from '../batch/claimed'
import { filled, texts } from '../batch/texts'
import type { Changes } from './changes'
import type { Figure, LawChange } from './law-changes'

/** So many benefits are named, the rest are counted. */
const MOST_NAMED = 3

interface Names {
  readonly benefits: ReadonlyMap<string, string>
  readonly documents: ReadonlyMap<string, string>
  readonly per: Readonly<Record<string, string>>
}

async function namesIn(language: Language): Promise<Names> {
  const documents = new Map<string, string>()
  for (const { texts: own } of places) {
    const titles =
      own && ((await own[language]()).default as { readonly documents?: Readonly<Record<string, { readonly title: string }>> }).documents
    for (const [id, { title }] of Object.entries(titles ?? {})) documents.set(id, title)
  }
  const { per } = (await sharedTexts[language]()).default as { readonly per: Names['per'] }
  return { benefits: await benefitNames(language), documents, per }
}

const dayBefore = (day: string): string => formatDay(addDays(parseDay(day) as DayNumber, -1))

/** A cell of a table must not end it. */
const cell = (text: string): string => text.replace(/\|/g, '\\|')

/** Writes the changes for people to read, as Markdown. */
export async function changesText({ edition, editions, law }: Changes, language: Language): Promise<string> {
  const words = texts[language].changes
  const names = await namesIn(language)
  const checkedOn = editions[0]?.checkedOn ?? ''

  const figureText = (figure: Figure): string => {
    if (!figure) return ''
    const value = figure.unit === 'fen' ? figure.value / 100 : figure.value
    const amount = filled(words.units[figure.unit ?? 'none'], { value: language === 'en' ? value.toLocaleString('en-US') : value })
    const per = names.per[figure.per ?? 'once'] ?? ''
    return per === '' || language === 'zh-CN' ? amount + per : `${amount} ${per}`
  }
  const whatText = ({ what, day, from = null, to = null }: LawChange): string => {
    if (what === 'begins' || what === 'turns') return words[what]
    if (what === 'ends') return filled(words.ends, { last: dayBefore(day) })
    if (what === 'unknown') return filled(words.unknown, { from: figureText(from) })
    if (what === 'known') return filled(words.known, { to: figureText(to) })
    if (!to) return filled(words.repealed, { from: figureText(from) })
    const said = { from: figureText(from), to: figureText(to) }
    return filled(!from ? words.set : said.from === said.to ? words.confirmed : words.moved, said)
  }
  const whomText = ({ benefits, standing }: LawChange): string => {
    const named = benefits.slice(0, MOST_NAMED).map(({ id }) => names.benefits.get(id) ?? id)
    const rest = benefits.length > MOST_NAMED ? `${language === 'en' ? ' ' : ''}${filled(words.more, { count: benefits.length })}` : ''
    const whom = [...new Set(benefits.map(({ subject }) => words.subjects[subject]))].join(words.joined)
    return `${named.join(words.joined)}${rest}${standing === 'in-force' ? '' : words.standings[standing]}${language === 'en' ? ': ' : '：'}${whom}`
  }
  const sourceText = ({ source }: LawChange): string => {
    const [only, ...more] = source
    const documents = [...new Set(source.map(({ document }) => document))].map((id) => names.documents.get(id) ?? id)
    return `${documents.join(words.joined)}${only && more.length === 0 ? ` \`${only.clause}\`` : ''}`
  }
  const table = (changes: readonly LawChange[]): string[] => [
    `| ${words.day} | ${words.what} | ${words.whom} | ${words.source} |`,
    '| --- | --- | --- | --- |',
    ...changes.map((change) => `| ${[change.day, whatText(change), whomText(change), sourceText(change)].map(cell).join(' | ')} |`),
    '',
  ]
  const told = editions.flatMap(({ edition, checkedOn, changes }, index) => {
    const silent = index === editions.length - 1 ? words.first : words.same
    const lines = changes.map(({ of, from, forWhom, what }) => {
      // With the id: benefits of many places bear one name.
      const nameOf = (id: string): string => {
        const name = names.benefits.get(id) ?? names.documents.get(id)
        return name === undefined ? id : `${name} \`${id}\``
      }
      const named = of.map(nameOf).join(words.joined)
      const day = from === null ? words.noDay : filled(words.from, { day: from })
      return language === 'en'
        ? `- ${named}: ${what.en} (${day}; ${forWhom.en})`
        : `- ${named}：${what['zh-CN']}（${day}；${forWhom['zh-CN']}）`
    })
    return [`### ${filled(words.edition, { edition, checkedOn })}`, '', ...(lines.length > 0 ? lines : [silent]), '']
  })
  const ahead = law.filter(({ day }) => day > checkedOn)
  const codes = [...new Set(law.map(({ place }) => place))].sort()
  const byPlace = codes.flatMap((code) => [
    `### ${placeByCode(code)?.names[language] ?? code} (${code})`,
    '',
    ...table(law.filter(({ place }) => place === code).reverse()),
  ])
  const lines = [
    `# ${words.title}`,
    '',
    filled(words.intro, { edition, checkedOn }),
    '',
    `## ${words.editions}`,
    '',
    ...told,
    `## ${words.ahead}`,
    '',
    ...(ahead.length > 0 ? table(ahead) : [words.none, '']),
    `## ${words.law}`,
    '',
    ...byPlace,
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
