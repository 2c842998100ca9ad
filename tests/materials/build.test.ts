// A small build with a worker, a package that is shaken off, and data taken from one: what is told of it is what is in it.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bomOf } from '../../scripts/materials/bom.mjs'
import { licencesText } from '../../scripts/materials/licences.mjs'
import { readProject } from '../../scripts/materials/packages.mjs'
import { materials, notesFolder } from '../../scripts/materials/plugin.mjs'
import { partsIn, writeMaterials } from '../../scripts/materials/write.mjs'
import { faultsOf } from './cyclonedx'
import { folderWith, removeFolder } from './made'

const modules = resolve('node_modules')

const source = {
  'main.js': `
    import { generate } from '${modules}/lean-qr/index.mjs'
    import { deflateSync } from '${modules}/fflate/esm/browser.js'
    import { packed } from 'virtual:made'
    const unused = () => deflateSync(new Uint8Array())
    new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }).postMessage([generate, packed])
    import('./later.js')`,
  'later.js': `import Papa from '${modules}/papaparse/papaparse.js'; document.title = Papa.BYTE_ORDER_MARK`,
  'worker.js': `import { scheduler } from './own.js'; onmessage = () => scheduler.log(1)`,
  'own.js': `export * as scheduler from '${modules}/scheduler/index.js'`,
}

const data = {
  name: 'made',
  resolveId: (id: string) => (id === 'virtual:made' ? '\0virtual:made' : undefined),
  load: (id: string) =>
    id === '\0virtual:made' ? { code: 'export const packed = ["11", "12"]', meta: { takenFrom: ['lcn'] } } : undefined,
}

let root = ''
const dist = (): string => join(root, 'dist')

async function built(): Promise<void> {
  const made = materials('test')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [data, made.page],
    worker: { format: 'es', plugins: made.worker },
    build: { outDir: 'dist', rolldownOptions: { input: join(root, 'main.js') } },
  })
}

beforeAll(async () => {
  root = folderWith(source)
  await built()
})
afterAll(() => removeFolder(root))

/** The packages of the test's build, in short. */
const told = (): string[] => partsIn(dist()).map(({ part, data: only }) => `${part.name}${only ? ' (data)' : ''}`)

test('everything that is in the build is told, from workers, later parts and data too, and nothing that was shaken off', () => {
  expect(told()).toEqual(['lcn (data)', 'lean-qr', 'papaparse', 'rolldown', 'scheduler', 'vite'])
})

test('a copy of a script is told of by what it is a copy of', () => {
  const [qr] = partsIn(dist()).filter(({ part }) => part.name === 'lean-qr')
  const [file = ''] = qr?.files ?? []
  copyFileSync(join(dist(), file), join(dist(), 'copy.js'))
  expect(partsIn(dist()).find(({ part }) => part.name === 'lean-qr')?.files).toEqual([file, 'copy.js'])
  removeFolder(join(dist(), 'copy.js'))
})

test('a script that nobody tells of is refused', () => {
  writeFileSync(join(dist(), 'stranger.js'), '')
  expect(told).toThrow('stranger.js')
  removeFolder(join(dist(), 'stranger.js'))
})

describe('the bill of materials', () => {
  const bill = (seconds?: string): Record<string, unknown> => bomOf(partsIn(dist()), readProject(), seconds)

  // Packages of the test that the project does not ask for itself would hang in the air; here all are asked for.
  test('is what CycloneDX asks for', () => {
    const asked = { ...readProject(), dependencies: { ...readProject().dependencies, scheduler: '0' } }
    expect([...faultsOf(bomOf(partsIn(dist()), asked, undefined))]).toEqual([])
  })

  test('is the same for the same source, and says when only where it is told', () => {
    expect(bill()).toEqual(bill())
    expect(JSON.stringify(bill())).not.toContain('timestamp')
    expect(bill('1800000000').metadata).toHaveProperty('timestamp', '2027-01-15T08:00:00.000Z')
    expect(bill('1800000000').serialNumber).not.toBe(bill().serialNumber)
    expect(() => bill('tomorrow')).toThrow('SOURCE_DATE_EPOCH')
  })

  test('names scoped packages as their addresses do', () => {
    const [first] = partsIn(dist())
    if (!first) throw new Error('no parts')
    const { components } = bomOf([{ ...first, part: { ...first.part, name: '@a/b', version: '1.2.3' } }], readProject(), undefined)
    expect(components[0]).toMatchObject({ group: '@a', name: 'b', purl: 'pkg:npm/%40a/b@1.2.3' })
  })
})

test('the licences stand there in full, with the files they are for', () => {
  const parts = partsIn(dist())
  const text = licencesText(parts, readProject())
  for (const { part, files } of parts) {
    expect(text).toContain(`${part.name} ${part.version}\n${part.licence}\n${part.copyright}`)
    expect(text).toContain(`→ ${files.join(', ')}\n\n${part.text}`)
  }
})

test('it is written beside the build, where nothing of the notes is left', () => {
  const written = writeMaterials(dist(), { YUHUI_SECURITY_CONTACT: 'https://example.org/report', YUHUI_SECURITY_EXPIRES: '2027-06-30' })
  expect(written).toContain('6 packages')
  expect(existsSync(join(dist(), notesFolder))).toBe(false)
  expect(readFileSync(join(dist(), '.well-known/security.txt'), 'utf8')).toContain('https://example.org/report')
  const digests = readFileSync(join(dist(), 'SHA256SUMS'), 'utf8')
  expect(digests).toMatch(/^[0-9a-f]{64} {2}bom\.cdx\.json$/m)
  expect(digests).toMatch(/^[0-9a-f]{64} {2}licences\.txt$/m)
  expect(() => writeMaterials(dist(), {})).toThrow('Build first')
})
