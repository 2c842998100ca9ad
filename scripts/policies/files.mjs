import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const declared = /\bid: '[\w-]+\/([\w.-]+)'/g

/** The file of each benefit, by its name within the place. */
function filesOf(folder, names) {
  const files = {}
  for (const name of names) {
    if (!name.endsWith('.ts')) continue
    for (const [, benefit] of readFileSync(join(folder, name), 'utf8').matchAll(declared)) files[benefit] = name
  }
  return files
}

/**
 * Every place's folder under `folder`, found by its `place.ts`: its code, and the file of each of its benefits.
 * @param {string} folder
 */
export function placeFolders(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const inner = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => placeFolders(join(folder, name)))
  if (!names.includes('place.ts')) return inner
  const code = /'(\d{6})'/.exec(readFileSync(join(folder, 'place.ts'), 'utf8'))?.[1]
  return [{ code, folder, files: filesOf(folder, names) }, ...inner]
}
