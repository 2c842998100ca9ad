import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import ts from 'typescript'
import { build, type Rollup } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { places } from '../../../rules/registry'
import * as library from '../../../src/headless/library'
import type { Household } from '../../../src/headless/library'

type Library = typeof library

const root = resolve(import.meta.dirname, '../../..')
/** A project of somebody else, in which the package is installed. */
const project = mkdtempSync(join(tmpdir(), 'yuhui-library-'))
const installed = join(project, 'node_modules/yuhui')

beforeAll(() => {
  mkdirSync(join(project, 'node_modules'))
  execFileSync(process.execPath, ['scripts/library.mjs', installed], { cwd: root })
  symlinkSync(join(root, 'node_modules/@types'), join(project, 'node_modules/@types'), 'dir')
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }')
}, 120_000)
afterAll(() => rmSync(project, { recursive: true, force: true }))

const filesOf = (ending: string): string[] =>
  (readdirSync(installed, { recursive: true }) as string[]).filter((name) => name.endsWith(ending) && !name.startsWith('examples'))
const read = (name: string): string => readFileSync(join(installed, name), 'utf8')

describe('the package', () => {
  test('publint finds nothing to say, and every file that is named is packed', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: 'npm' })
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([])
    const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: installed, encoding: 'utf8' })) as [
      { files: { path: string }[] },
    ]
    const packed = files.map(({ path }) => path)
    expect(packed).toEqual(expect.arrayContaining(['README.md', 'package.json', 'index.js', 'declarations/index.d.ts', 'third-party.txt']))
    for (const name of filesOf('.js')) expect(packed).toContain(name)
  })
  test('depends on nothing, has the version of the project, and the notices of what is in it', () => {
    const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; license?: string }
    const manifest = JSON.parse(read('package.json')) as Record<string, unknown>
    expect([manifest.version, manifest.license, manifest.dependencies, manifest.sideEffects]).toEqual([version, license, undefined, false])
    expect(read('third-party.txt')).toMatch(/^zod [\d.]+ \(MIT\)\n\nMIT License/)
  })
  test('no file of it names a package, a page, React or a clock, or makes code of text', () => {
    const forbidden: readonly (readonly [string, RegExp])[] = [
      ['imports from outside', /^(?:import|export)\b[^;]*\bfrom\s+["'](?!\.)|^import\s+["'](?!\.)|\bimport\(\s*["'](?!\.)/m],
      [
        'a page',
        /(?<![.\w"'-])(?:window|document|navigator|localStorage|sessionStorage)(?=[.[])(?!\.(?:id|clauses|checkedOn|from|until|standing|law|numbered)\b)/,
      ],
      ['React', /\breact\b|createElement|useState/i],
      ['code of text', /\beval\s*\(|new\s+Function\b|\bFunction\s*\(/],
      ['a clock', /\bDate\.now\b|new Date\(\)|performance\.now|Math\.random/],
      ['Node', /\bprocess\.|\brequire\s*\(|\bBuffer\b|["']node:/],
      ['what older iPhones refuse', /\(\?<[=!]/],
      ['the network', /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon/],
    ]
    const code = filesOf('.js').filter((name) => !name.startsWith('texts'))
    expect(code.length).toBeGreaterThan(20)
    for (const name of code) {
      const plain = read(name).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      for (const [what, pattern] of forbidden) expect(pattern.exec(plain)?.[0], `${what} in ${name}`).toBeUndefined()
    }
  })
  test('its two doors have the functions that are promised, and no other', async () => {
    const doors = (await Promise.all(['index.js', 'data.js'].map((name) => import(join(installed, name))))) as object[]
    const documented = [...readFileSync(join(root, 'docs/library.md'), 'utf8').matchAll(/^### `(\w+)/gm)].map(([, name]) => name)
    expect(doors.flatMap((door) => Object.keys(door)).sort()).toEqual([...new Set(documented)].sort())
  })
})

describe('every place, as it was built', () => {
  const household = JSON.parse(readFileSync(join(root, 'docs/example-family.json'), 'utf8')) as Household
  test.each(places.filter(({ load }) => load).map(({ code, names }) => [code, names.en]))(
    '%s, %s, says what the project says',
    async (code) => {
      const lived = { ...household, residence: code }
      const built = (await import(join(installed, 'index.js'))) as Library
      for (const on of ['2025-06-01', '2026-11-22']) expect(await built.check(lived, on)).toEqual(await library.check(lived, on))
    },
  )
})

describe('its types', () => {
  const modes = [
    ['nodenext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
    ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ] as const
  test.each(modes)('stand alone, allow what they have to and refuse what they have to, under %s', (_, options) => {
    const use = join(project, 'use.ts')
    cpSync(join(import.meta.dirname, 'fixtures/use.ts'), use)
    const lib = ['lib.es2022.d.ts']
    const program = ts.createProgram([use], { ...options, strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, lib, types: [] })
    const found = ts.getPreEmitDiagnostics(program)
    expect(
      found.map(({ messageText, file, start }) => `${file?.fileName}:${start} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
    ).toEqual([])
    const declared = program.getSourceFiles().filter(({ fileName }) => fileName.includes('yuhui') && fileName.endsWith('.d.ts'))
    expect(declared.length).toBeGreaterThan(10)
  })
})

/** What a bundler makes of some imports: the entry, with all it fetches at once, and the files it fetches when asked. */
async function bundled(names: string): Promise<{ readonly entry: string; readonly modules: readonly string[]; readonly later: number }> {
  const entry = join(project, `${names.replace(/\W+/g, '-')}.js`)
  writeFileSync(entry, `export { ${names} } from 'yuhui'\n`)
  const made = (await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'es2020', lib: { entry, formats: ['es'], fileName: 'out' } },
  })) as Rollup.RollupOutput[]
  const chunks = (made[0]?.output ?? []).flatMap((one) => (one.type === 'chunk' ? [one] : []))
  const at = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const first = new Set<string>()
  const follow = (name: string): void => {
    if (first.has(name)) return
    first.add(name)
    at.get(name)?.imports.forEach(follow)
  }
  chunks.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => follow(fileName))
  const together = [...first].flatMap((name) => at.get(name) ?? [])
  return {
    entry: together.map(({ code }) => code).join('\n'),
    modules: together.flatMap(({ modules }) =>
      Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
    ),
    later: chunks.length - together.length,
  }
}

const kilobytes = (text: string): string =>
  `${(text.length / 1000).toFixed(1)} kB, ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB brotli`

describe('what a bundler leaves of it', () => {
  test('whoever takes one function takes none of the others', async () => {
    const all = await bundled(
      'ask, bounds, bundle, check, deadlines, differences, evaluate, explain, remedies, timeline, loadTexts, readHousehold',
    )
    const one = await bundled('evaluate')
    const reading = await bundled('readHousehold')
    const error = await bundled('YuhuiError')
    const sizes = [['everything', all] as const, ['evaluate', one] as const, ['readHousehold', reading] as const]
    for (const [name, { entry, later }] of sizes)
      process.stdout.write(`${name}: ${kilobytes(entry)}; ${later} files for when they are asked for\n`)
    const parts = (modules: readonly string[]): string[] => modules.map((id) => id.slice(id.indexOf('/yuhui/') + 7)).sort()
    for (const part of ['explain', 'timeline', 'bundle', 'deadlines', 'differences', 'remedies']) {
      expect(parts(all.modules)).toContain(`parts/${part}.js`)
      expect(parts(one.modules)).not.toContain(`parts/${part}.js`)
    }
    expect(parts(reading.modules)).not.toContain('parts/engine.js')
    expect(parts(error.modules)).toEqual(['parts/edge.js'])
    expect(one.entry.length).toBeLessThan(all.entry.length * 0.75)
  })
})

describe('the examples for Node', () => {
  const run = (name: string): string => {
    cpSync(join(installed, 'examples', name), join(project, name))
    return execFileSync(process.execPath, [name, join(installed, 'example-family.json'), '2025-06-01'], { cwd: project, encoding: 'utf8' })
  }
  test('node.mjs tells the family what looks as if it fits', () => {
    const text = run('node.mjs')
    expect(text).toContain('Childcare subsidy')
    expect(text).toMatch(/Cash by the year: \d+ to \d+ yuan/)
    expect(text).toMatch(/What to ask next: \S+ \(.+\)/)
  })
  test('node-worker.mjs gives what the command gives', () => {
    const words = ['--import', 'tsx', 'src/headless/cli.ts', 'docs/example-family.json', '--on', '2025-06-01']
    const command = execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
    expect(JSON.parse(run('node-worker.mjs'))).toEqual(JSON.parse(command))
  })
})
