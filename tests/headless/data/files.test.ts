import Ajv from 'ajv/dist/2020'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPlace, type Hashes, type PlaceFile } from '../../../src/headless/data'
import { lawChanges } from '../../../src/headless/data/law-changes'
import { dataFiles, type Ledger } from '../../../src/headless/data/published'
import { changesSchema, rulesSchema } from '../../../src/headless/data/schema'
import { fileOf, moduleOf, ruled } from './places'

const ledgers = [JSON.parse(readFileSync('rules/editions/2026.11.json', 'utf8')) as Ledger]
let files: Map<string, string>
beforeAll(async () => {
  files = await dataFiles(ledgers)
})

const parsed = <T>(name: string): T => JSON.parse(files.get(name) as string) as T

interface Listed {
  readonly code: string
  readonly file?: string
  readonly bytes: number
  readonly sha256: string
  readonly content: Hashes
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Canonical JSON and the content of a benefit once more, from their description alone: docs/data.md. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const keys = Object.keys(value)
    .filter((key) => key !== '$schema' && key !== 'edition' && key !== 'checkedOn')
    .sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`
}

function contentOf(file: PlaceFile, benefit: PlaceFile['benefits'][number]): string {
  const cited = [...JSON.stringify(benefit).matchAll(/\{"document":"([^"]+)","clause":"([^"]+)"\}/g)].map(
    ([, document, clause]) => `${document} ${clause}`,
  )
  const clauses = [...new Set(cited)].sort().map((key) => {
    const [id, clause] = key.split(' ') as [string, string]
    const { standing, from, until, clauses } = [...file.documents, ...file.cited].find(
      (document) => document.id === id,
    ) as PlaceFile['documents'][number]
    return { document: id, standing, ...(from && { from }), ...(until && { until }), clause, provision: clauses[clause] }
  })
  return canonical({ benefit, clauses })
}

describe('the files of data', () => {
  test('are listed with their length and digest', () => {
    const { places } = parsed<{ places: Listed[] }>('index.json')
    expect(places.filter(({ file }) => file).map(({ code }) => code)).toEqual(ruled)
    for (const { file, bytes, sha256: digest } of places.filter((place) => place.file !== undefined)) {
      const text = files.get(file as string) as string
      expect([Buffer.byteLength(text), sha256(text)]).toEqual([bytes, digest])
    }
  })
  test('have content hashes that anybody can take again', () => {
    const { places } = parsed<{ places: Listed[] }>('index.json')
    for (const { file: name, content } of places.filter((place) => place.file !== undefined)) {
      const file = parsed<PlaceFile>(name as string)
      expect(sha256(canonical(file))).toBe(content.place)
      for (const document of file.documents) expect(sha256(canonical(document)), document.id).toBe(content.documents[document.id])
      for (const benefit of file.benefits) expect(sha256(contentOf(file, benefit)), benefit.id).toBe(content.benefits[benefit.id])
    }
  })
  test('hold rules that can be read, and name for everything in them', () => {
    for (const code of ruled) {
      const file = parsed<PlaceFile>(`rules/${code}.json`)
      expect(readPlace(file).faults).toBeUndefined()
      for (const language of ['zh-CN', 'en']) {
        interface Words {
          readonly benefits: Record<string, { name: string }>
          readonly conditions?: Record<string, string>
          readonly offices: Record<string, string>
        }
        const [own, shared] = [parsed<Words>(`texts/${language}/${code}.json`), parsed<Words>(`texts/${language}/shared.json`)]
        for (const { id, nexus, conditions, office } of file.benefits) {
          expect(own.benefits[id.slice(id.indexOf('/') + 1)]?.name, id).toBeTruthy()
          for (const name of Object.keys({ ...nexus, ...conditions }))
            expect(own.conditions?.[name] ?? shared.conditions?.[name], `${id} ${name}`).toBeTruthy()
          expect(own.offices[office], office).toBeTruthy()
        }
      }
    }
  })
  test('fit the schemas beside them', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true })
    expect(ajv.compile(changesSchema())(parsed('changes.json')), JSON.stringify(ajv.errors)).toBe(true)
    expect(parsed('rules.schema.json')).toEqual(JSON.parse(JSON.stringify(rulesSchema())))
  })
})

describe('a hash', () => {
  const hashAfter = async (change: (benefit: PlaceFile['benefits'][number], file: PlaceFile) => void): Promise<string> => {
    const file = await fileOf('350881')
    const benefit = file.benefits[0] as PlaceFile['benefits'][number]
    change(benefit, file)
    return sha256(contentOf(file, benefit))
  }
  test('stays when somebody only looked at the text again', async () => {
    const before = await hashAfter(() => undefined)
    expect(await hashAfter((_, file) => ((file.documents[0] as PlaceFile['documents'][number]).checkedOn = '2027-01-01'))).toBe(before)
  })
  test('changes with a condition, and with the clause it rests on', async () => {
    const before = await hashAfter(() => undefined)
    expect(await hashAfter((benefit) => (benefit.certainty = 'planned'))).not.toBe(before)
    expect(await hashAfter((_, file) => ((file.documents[0] as PlaceFile['documents'][number]).until = '2026-12-31'))).not.toBe(before)
  })
})

describe('steps of the law', () => {
  test('Zhangping’s plan ends with 2025, all of it in one step', async () => {
    const steps = lawChanges(await moduleOf('350881'))
    const ends = steps.filter(({ what }) => what === 'ends')
    expect(ends.map(({ day, benefits }) => [day, benefits.length])).toEqual([['2026-01-01', 64]])
  })
  test('a figure of which nobody says since when it holds is told as known, not as a change', async () => {
    const bingtuan = lawChanges(await moduleOf('650000')).filter(({ source }) =>
      source.some(({ document }) => document === 'bingtuan-homes'),
    )
    expect(new Set(bingtuan.map(({ what }) => what))).toEqual(new Set(['known']))
    const nation = lawChanges(await moduleOf('100000'))
    const subsidy = nation.find(({ what, benefits }) => what !== 'begins' && benefits.some(({ id }) => id === 'national/childcare-subsidy'))
    expect([subsidy?.day, subsidy?.what, subsidy?.to?.value]).toEqual(['2025-01-01', 'figure', 360_000])
  })
  test('the deduction for small children doubled in 2023', async () => {
    const step = lawChanges(await moduleOf('100000')).find(
      ({ day, benefits }) => day === '2023-01-01' && benefits.some(({ id }) => id === 'national/under-three-deduction'),
    )
    expect(step).toEqual({
      day: '2023-01-01',
      what: 'figure',
      place: '100000',
      standing: 'in-force',
      benefits: [{ id: 'national/under-three-deduction', subject: 'each-child' }],
      from: { value: 100_000, unit: 'fen', per: 'month' },
      to: { value: 200_000, unit: 'fen', per: 'month' },
      source: [{ document: 'deduction-increase', clause: 'deduction-increase-1' }],
    })
  })
})
