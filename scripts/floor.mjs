// Looks through what was built, dependencies included, for what makes the oldest phones we serve refuse
// a whole file. The build lowers syntax, but it cannot lower what stands in a regular expression.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { builtFolder, filesIn } from './built.mjs'

/** What is wrong with a script, in words. */
export function faultsOnFloor(code) {
  const at = code.search(/\(\?<[=!]/)
  return at < 0 ? [] : [`a lookbehind, and Safari before 16.4 refuses the file: …${code.slice(Math.max(0, at - 40), at + 40)}…`]
}

function main() {
  const dist = builtFolder()
  const scripts = filesIn(dist).filter((name) => /\.m?js$/.test(name))
  if (scripts.length === 0) throw new Error(`No script in ${dist}. Build first: npm run build`)
  const faults = scripts.flatMap((name) => faultsOnFloor(readFileSync(join(dist, name), 'utf8')).map((fault) => `${name}: ${fault}`))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  console.log(`${scripts.length} scripts stand on the floor`)
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  try {
    main()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
