import type { Text } from '../../ui'
import { benefitName } from '../BenefitRow'
import type { ResultRow } from '../rows'
import type { Results } from '../useResults'
import { nameOf } from '../words'
import { nameWithWho } from './lines'

/** An office, what is applied for there, and what its texts say of the way. */
interface Where {
  readonly office: string
  readonly names: readonly string[]
  /** What holds for everything here, then what holds for some of it, those named. */
  readonly ways: readonly string[]
}

/** Sentences with their stops. */
const sentencesOf = (text: string): string[] => {
  const parts = text.split(/(。|\. )/)
  return parts.flatMap((part, index) => (index % 2 === 0 && part !== '' ? [part + (parts[index + 1] ?? '').trim()] : []))
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

interface Way {
  readonly names: readonly string[]
  readonly sentences: readonly string[]
}

/** What several ways share is told once. */
function waysText(ways: readonly Way[], { t, language }: Text): string[] {
  const space = language === 'en' ? ' ' : ''
  const [first, ...others] = ways
  const shared = (first?.sentences ?? []).filter((sentence) => others.every(({ sentences }) => sentences.includes(sentence)))
  const own = ways.flatMap(({ names, sentences }) => {
    const how = sentences.filter((sentence) => !shared.includes(sentence)).join(space)
    if (how === '') return []
    return [ways.length === 1 ? how : t('slip:where.way', { names: names.join(t('results:note.list')), how })]
  })
  return [...(shared.length > 0 ? [shared.join(space)] : []), ...own]
}

/** Offices in the order of the benefits, each once. */
export function whereOf(rows: readonly ResultRow[], results: Results, text: Text): Where[] {
  const entries = rows.map(({ outcome: { benefit } }) => {
    const { word, has } = results.words(benefit)
    const apply = `benefits.${nameOf(benefit)}.apply`
    return { name: benefitName(results, benefit), office: word(`offices.${benefit.office}`), how: has(apply) ? word(apply) : '' }
  })
  return grouped(entries, ({ office }) => office).map((here) => {
    const names = (of: readonly { readonly name: string }[]): string[] => [...new Set(of.map(({ name }) => name))]
    const ways = grouped(here, ({ how }) => how).map((same) => ({ names: names(same), sentences: sentencesOf(same[0]?.how ?? '') }))
    return { office: here[0]?.office ?? '', names: names(here), ways: waysText(ways, text) }
  })
}

/** Benefits without a figure in one line, those of one office together: 市卫健局：家庭医生签约、视力检查. */
export function byOffice(rows: readonly ResultRow[], results: Results, text: Text): string {
  const { t } = text
  const entries = rows.map((row) => ({
    name: nameWithWho(row, results, text),
    office: results.words(row.outcome.benefit).word(`offices.${row.outcome.benefit.office}`),
  }))
  return grouped(entries, ({ office }) => office)
    .map((group) =>
      t('slip:byOffice', {
        names: [...new Set(group.map(({ name }) => name))].join(t('results:note.list')),
        office: group[0]?.office ?? '',
      }),
    )
    .join(t('slip:clause'))
}
