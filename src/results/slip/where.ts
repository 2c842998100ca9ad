import type { Text } from '../../ui'
import { benefitName } from '../BenefitRow'
import type { ResultRow } from '../rows'
import type { Results } from '../useResults'
import { nameOf } from '../words'
import { nameWithWho } from './lines'

/** Where some benefits are applied for, and how. */
export interface Where {
  readonly names: readonly string[]
  readonly office: string
  /** Absent where the document says nothing of it. */
  readonly how?: string
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

/** Offices in the order of the benefits; those with the same office and way are one. */
export function whereOf(rows: readonly ResultRow[], results: Results): Where[] {
  const places = rows.map(({ outcome: { benefit } }): Where => {
    const { word, has } = results.words(benefit)
    const apply = `benefits.${nameOf(benefit)}.apply`
    return { names: [benefitName(results, benefit)], office: word(`offices.${benefit.office}`), ...(has(apply) ? { how: word(apply) } : {}) }
  })
  return grouped(places, ({ office, how = '' }) => `${office}\n${how}`).map((group) => ({
    ...(group[0] as Where),
    names: [...new Set(group.flatMap(({ names }) => names))],
  }))
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
      t('slip:byOffice', { names: [...new Set(group.map(({ name }) => name))].join(t('results:note.list')), office: group[0]?.office ?? '' }),
    )
    .join(t('slip:clause'))
}
