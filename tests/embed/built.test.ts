import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { writeEmbed } from '../../scripts/embed.mjs'
import { notesFolder } from '../../scripts/materials/plugin.mjs'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yuhui-embed-'))
  await writeEmbed(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string): string => readFileSync(join(folder, 'embed', name), 'utf8')

describe('what portals load', () => {
  test('is one script under two names, its types, and what to check it by', () => {
    const named = `yuhui-calculator-${version}.js`
    // And a note of what is in it, which the last step of the build reads and takes away.
    expect(readdirSync(join(folder, 'embed')).sort()).toEqual(
      [notesFolder, named, 'integrity.json', 'yuhui-calculator.d.ts', 'yuhui-calculator.js'].sort(),
    )
    const script = read(named)
    expect(read('yuhui-calculator.js')).toBe(script)
    expect(JSON.parse(read('integrity.json'))).toEqual({
      version,
      file: named,
      integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
      bytes: Buffer.byteLength(script),
    })
  })
  test('is small, fetches nothing, and needs no exception from a strict policy', () => {
    const script = read('yuhui-calculator.js')
    expect(brotliCompressSync(script).length).toBeLessThan(5_000)
    expect(script).not.toMatch(
      /\bimport\b|\beval\b|\bFunction\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|fetch\(|XMLHttpRequest/,
    )
    expect(script).not.toMatch(/postMessage\([^)]*['"`]\*['"`]/)
    expect(script).not.toMatch(/setAttribute\(['"`]style|localStorage|sessionStorage|cookie/)
  })
  test('has types that stand alone', () => {
    const types = read('yuhui-calculator.d.ts')
    expect(types).not.toMatch(/\bimport\b|from '/)
    expect(types).toContain("'yuhui-calculator': YuhuiCalculatorElement")
  })
})
