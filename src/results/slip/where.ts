import type { Text } from '../../ui'
import { benefitName } from '../BenefitRow'
import type { ResultRow } from '../rows'
import type { Results } from '../useResults'
import { nameOf } from '../words'
import { nameWithWho } from './lines'

/** An office, and what is applied for there. */
export interface Where {
  readonly office: string
  readonly ways: readonly Way[]
}

/** Benefits that are applied for in one way. */
interface Way {
  readonly names: readonly string[]
  /** Absent where the document says nothing of it. */
  readonly how?: string
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

/** Offices in the order of the benefits, each once; there, benefits with the same way together. */
export function whereOf(rows: readonly ResultRow[], results: Results): Where[] {
  const entries = rows.map(({ outcome: { benefit } }) => {
    const { word, has } = results.words(benefit)
    const apply = `benefits.${nameOf(benefit)}.apply`
    const name = benefitName(results, benefit)
    return { name, office: word(`offices.${benefit.office}`), ...(has(apply) ? { how: word(apply) } : {}) }
  })
  return grouped(entries, ({ office }) => office).map((here) => ({
    office: here[0]?.office ?? '',
    ways: grouped(here, ({ how = '' }) => how).map((same): Way => {
      const how = same[0]?.how
      return { names: [...new Set(same.map(({ name }) => name))], ...(how === undefined ? {} : { how }) }
    }),
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
      t('slip:byOffice', {
        names: [...new Set(group.map(({ name }) => name))].join(t('results:note.list')),
        office: group[0]?.office ?? '',
      }),
    )
    .join(t('slip:clause'))
}
