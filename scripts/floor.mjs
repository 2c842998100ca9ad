// Looks through what was built, dependencies included, for what makes the oldest phones we serve refuse
// a whole file. The build lowers syntax, but it cannot lower what stands in a regular expression.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'

const dist = resolve(import.meta.dirname, '..', process.env.YUHUI_OUT ?? 'dist')
const lookbehind = /\(\?<[=!]/

const files = readdirSync(dist, { recursive: true }).filter((name) => /\.m?js$/.test(name))
if (files.length === 0) {
  console.error(`No script in ${dist}. Build first: npm run build`)
  process.exitCode = 1
}
for (const name of files) {
  const code = readFileSync(join(dist, name), 'utf8')
  const at = code.search(lookbehind)
  if (at < 0) continue
  console.error(`${name}: a lookbehind, and Safari before 16.4 refuses the file\n  …${code.slice(Math.max(0, at - 40), at + 40)}…`)
  process.exitCode = 1
}
if (!process.exitCode) console.log(`${files.length} scripts stand on the floor`)
