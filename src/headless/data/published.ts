// All that is published as data, made from the rules of every place. For the build and for tests: it loads everything.
import { edition } from '../../../rules/edition'
import type { Language } from '../../../rules/language'
import { places, sharedTexts, type PlaceEntry, type PlaceModule } from '../../../rules/registry'
import { changesOf } from './changes'
import { changesText } from './changes-text'
import { hashesOf, sha256, type Hashes } from './content'
import type { Ledger } from './editions'
import { changesSchema, householdSchema, outcomeSchema, rulesSchema } from './schema'
import { writePlace } from './write'

export { changesOf } from './changes'
export { changesText } from './changes-text'
export { byEdition, differing, ledger, ledgerFaults, type EditionChange, type Ledger } from './editions'

const languages: readonly Language[] = ['zh-CN', 'en']

type Ruled = PlaceEntry & Required<Pick<PlaceEntry, 'load' | 'texts' | 'clauseTexts'>>
const ruled = places.filter((place): place is Ruled => Boolean(place.load && place.texts && place.clauseTexts))

/** The rules of every place, parents before children. */
export const allModules = (): Promise<PlaceModule[]> => Promise.all(ruled.map(({ load }) => load()))

/** The content hashes of today’s rules, place by place. */
export async function hashesToday(): Promise<Record<string, Hashes>> {
  const modules = await allModules()
  return Object.fromEntries(
    await Promise.all(modules.map(async (module) => [module.rules.place, await hashesOf(writePlace(module))] as const)),
  )
}

/** What today’s ledger should hold, with the changes that are told of it. */
export async function ledgerToday(changes: Ledger['changes']): Promise<Ledger> {
  const hashes = await hashesToday()
  const own = Object.entries(hashes).map(([code, { documents, benefits }]) => [code, { documents, benefits }])
  return { edition: edition.version, checkedOn: edition.checkedOn, changes, places: Object.fromEntries(own) as Ledger['places'] }
}

/** Every file below `data/` by its name, with its text. */
export async function dataFiles(ledgers: readonly Ledger[]): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const put = (name: string, value: unknown): void => void files.set(name, typeof value === 'string' ? value : `${JSON.stringify(value)}\n`)
  const listed: unknown[] = []
  for (const { code, parent, names, load, texts, clauseTexts } of ruled) {
    const file = { $schema: '../rules.schema.json', ...writePlace(await load()) }
    const name = `rules/${code}.json`
    put(name, file)
    const text = files.get(name) as string
    const bytes = new TextEncoder().encode(text).length
    listed.push({ code, parent, names, file: name, bytes, sha256: await sha256(text), content: await hashesOf(file) })
    for (const language of languages) {
      put(`texts/${language}/${code}.json`, (await texts[language]()).default)
      put(`texts/${language}/${code}.clauses.json`, (await clauseTexts[language]()).default)
    }
  }
  for (const language of languages) put(`texts/${language}/shared.json`, (await sharedTexts[language]()).default)
  const changes = changesOf(ledgers, await allModules())
  put('changes.json', { $schema: 'changes.schema.json', ...changes })
  for (const language of languages) put(`changes.${language}.txt`, await changesText(changes, language))
  const schemas = { rules: rulesSchema(), household: householdSchema(), outcome: outcomeSchema(), changes: changesSchema() }
  for (const [name, schema] of Object.entries(schemas)) put(`${name}.schema.json`, schema)
  put('index.json', {
    format: 'yuhui-data',
    version: 1,
    edition: edition.version,
    checkedOn: edition.checkedOn,
    places: [
      ...listed,
      // Without rules of their own: only the places above them speak there.
      ...places.filter(({ load }) => !load).map(({ code, parent, names }) => ({ code, parent, names })),
    ],
    texts: languages.map((language) => ({
      language,
      shared: `texts/${language}/shared.json`,
      place: `texts/${language}/{code}.json`,
      clauses: `texts/${language}/{code}.clauses.json`,
    })),
    schemas: Object.keys(schemas).map((name) => `${name}.schema.json`),
    changes: ['changes.json', ...languages.map((language) => `changes.${language}.txt`)],
  })
  return files
}
