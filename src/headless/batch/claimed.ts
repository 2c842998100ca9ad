import type { Language } from '../../../rules/language'
import { places } from '../../../rules/registry'
import { languages, plain } from './texts'
import { readYesNo, saysNone, saysNothing } from './values'

/** Finds benefits by what people call them. One name may be that of several benefits: the nation's and a province's. */
export type BenefitNames = (said: string) => readonly string[]

let loading: Promise<Readonly<Record<Language, ReadonlyMap<string, string>>>> | undefined

async function load(): Promise<Readonly<Record<Language, ReadonlyMap<string, string>>>> {
  const found = { 'zh-CN': new Map<string, string>(), en: new Map<string, string>() }
  await Promise.all(
    places.map(async ({ load: loadPlace, texts }) => {
      if (!loadPlace || !texts) return
      const { rules } = await loadPlace()
      for (const language of languages) {
        const own = (await texts[language]()).default as { readonly benefits?: Readonly<Record<string, { readonly name: string }>> }
        for (const { id } of rules.benefits) {
          const name = own.benefits?.[id.slice(id.indexOf('/') + 1)]?.name
          if (name !== undefined) found[language].set(id, name)
        }
      }
    }),
  )
  return found
}

/** The name of every benefit in a language, by its id. Loads the texts of all places, once. */
export async function benefitNames(language: Language): Promise<ReadonlyMap<string, string>> {
  loading ??= load()
  loading.catch(() => (loading = undefined))
  return (await loading)[language]
}

/** What finds benefits by id or by name in either language. Needed only for a table that says what is claimed. */
export async function loadBenefitNames(): Promise<BenefitNames> {
  const found = new Map<string, Set<string>>()
  for (const language of languages)
    for (const [id, name] of await benefitNames(language))
      for (const said of [id, name]) found.set(plain(said), (found.get(plain(said)) ?? new Set()).add(id))
  return (said) => [...(found.get(plain(said)) ?? [])]
}

/** What a row says of benefits already claimed. */
export interface Claimed {
  readonly yes: ReadonlySet<string>
  readonly no: ReadonlySet<string>
  /** Whether `yes` lists all that is claimed: then every other benefit is not. */
  readonly all: boolean
}

const between = /[、;；|，,\n]+/
const commas = /[，,]/

/** The entries of a cell that lists several. */
export const listed = (cell: string): string[] =>
  cell
    .split(between)
    .map((entry) => entry.trim())
    .filter(Boolean)

/** The benefits that a cell lists, by what it says of each. Some names have commas of their own: the longest run that is a name is one. */
function benefitsIn(cell: string, find: BenefitNames): { readonly said: string; readonly ids: readonly string[] }[] {
  return cell.split(/[、;；|\n]+/).flatMap((part) => {
    const found: { said: string; ids: readonly string[] }[] = []
    const words = part.split(commas)
    for (let from = 0; from < words.length;) {
      let to = words.length
      while (to > from + 1 && find(words.slice(from, to).join(',')).length === 0) to -= 1
      const said = words.slice(from, to).join(',').trim()
      if (said !== '') found.push({ said, ids: find(said) })
      from = to
    }
    return found
  })
}

/** What the list of a row's claimed benefits says; undefined for a cell that says nothing. `unknown` is an entry that is no benefit. */
export function readClaimed(cell: string, find: BenefitNames): { readonly yes: string[]; readonly unknown?: string } | undefined {
  if (saysNothing(cell)) return undefined
  if (saysNone(cell)) return { yes: [] }
  const found = benefitsIn(cell, find)
  const unknown = found.find(({ ids }) => ids.length === 0)
  return { yes: found.flatMap(({ ids }) => ids), ...(unknown ? { unknown: unknown.said } : {}) }
}

/** What a column of one benefit says: claimed, not claimed, or nothing. */
export function readClaimedOne(cell: string): boolean | undefined | 'not-yes-or-no' {
  if (saysNothing(cell)) return undefined
  const read = readYesNo(cell.normalize('NFKC').trim())
  return read?.fault === undefined ? (read?.value as boolean) : 'not-yes-or-no'
}

/** Whether a benefit is claimed already; undefined where the row does not say. */
export function isClaimed({ yes, no, all }: Claimed, benefit: string): boolean | undefined {
  if (yes.has(benefit)) return true
  return all || no.has(benefit) ? false : undefined
}
