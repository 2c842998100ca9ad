// After the pages: the rules as data, below data/ of the build, for other programs.   node --import tsx scripts/data.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { dataFiles } from '../src/headless/data/published.ts'
import { readLedgers } from './editions/ledgers.mjs'

const folder = resolve(import.meta.dirname, '..', process.env.YUHUI_OUT ?? 'dist', 'data')
const files = await dataFiles(readLedgers())
for (const [name, text] of files) {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(`data: ${files.size} files, ${Math.round(bytes / 1000)} kB`)
