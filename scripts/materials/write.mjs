// After everything else of the build: the licences of what went into it (licences.txt), its bill of materials (bom.cdx.json),
// where to report a weakness if the operator says so (.well-known/security.txt), and the digests of all files (SHA256SUMS).
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { builtFolder, filesIn } from '../built.mjs'
import { bomOf } from './bom.mjs'
import { licencesText } from './licences.mjs'
import { packageIn, readLock, readProject } from './packages.mjs'
import { notesFolder } from './plugin.mjs'
import { securityText } from './security-text.mjs'

const root = resolve(import.meta.dirname, '../..')

const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

/**
 * What each script is made of, as the builds noted it, each in the folder it wrote into: file → folders of packages, and the
 * folders of which only data was taken.
 */
function readNotes(folder) {
  const noted = filesIn(folder).flatMap((name) => {
    const [, place] = new RegExp(`^(.*?)${notesFolder.replace('.', '\\.')}/[^/]+$`).exec(name) ?? []
    return place === undefined ? [] : [{ place, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }]
  })
  if (noted.length === 0) throw new Error(`${folder} tells of no packages. Build first: npm run build`)
  const of = noted.flatMap(({ place, of }) => Object.entries(of).map(([name, folders]) => [place + name, folders]))
  return { of: Object.fromEntries(of), data: noted.flatMap(({ data }) => data) }
}

/** The same with the scripts that are copies of others. Throws where a script was made by a build that noted nothing. */
function withCopies(folder, { of, data }) {
  const scripts = filesIn(folder).filter((name) => /\.[cm]?js$/.test(name))
  const told = new Map(scripts.filter((name) => of[name]).map((name) => [digest(join(folder, name)), of[name]]))
  const all = scripts.map((name) => [name, of[name] ?? told.get(digest(join(folder, name)))])
  const untold = all.filter(([, folders]) => !folders).map(([name]) => name)
  if (untold.length > 0)
    throw new Error(`Nobody tells which packages are in ${untold.join(', ')}: its build lacks scripts/materials/plugin.mjs`)
  return { of: Object.fromEntries(all), data }
}

/**
 * The packages of a build with the files each is in, by name.
 * @param {{ of: Readonly<Record<string, readonly string[]>>, data: readonly string[] }} notes
 */
export function partsOf({ of, data }, top = root) {
  const lock = readLock(top)
  const files = Object.keys(of).sort()
  return [...new Set(Object.values(of).flat())]
    .map((one) => ({ part: packageIn(one, lock, top), files: files.filter((name) => of[name].includes(one)), data: data.includes(one) }))
    .sort((a, b) => (a.part.name < b.part.name ? -1 : 1))
}

/** The packages of the build in a folder. */
export const partsIn = (folder) => partsOf(withCopies(folder, readNotes(folder)))

const write = (folder, name, text) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** Writes the licences of these packages and the bill of materials that lists them. */
export function writeParts(folder, parts, environment = process.env) {
  const project = readProject()
  write(folder, 'licences.txt', licencesText(parts, project))
  write(folder, 'bom.cdx.json', `${JSON.stringify(bomOf(parts, project, environment.SOURCE_DATE_EPOCH), null, 2)}\n`)
}

/** Writes the digests of everything in a folder, as `sha256sum --check` reads them. Gives back how many there are. */
export function writeDigests(folder) {
  const names = filesIn(folder).filter((name) => name !== 'SHA256SUMS')
  write(folder, 'SHA256SUMS', names.map((name) => `${digest(join(folder, name))}  ${name}\n`).join(''))
  return names.length
}

/** Writes all of it into a finished build, and takes the notes away. Gives back one line on what is in it. */
export function writeMaterials(folder, environment = process.env) {
  const parts = partsIn(folder)
  writeParts(folder, parts, environment)
  const security = securityText(environment)
  if (security) write(folder, '.well-known/security.txt', security)
  for (const name of filesIn(folder))
    if (dirname(name).endsWith(notesFolder)) rmSync(dirname(join(folder, name)), { recursive: true, force: true })
  const digests = writeDigests(folder)
  return `materials: ${parts.length} packages, ${[...new Set(parts.map(({ part }) => part.licence))].join(', ')}; ${digests} digests`
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  try {
    console.log(writeMaterials(builtFolder()))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
