// After everything else of the build: the licences of what went into it (licences.txt), its bill of materials (bom.cdx.json),
// where to report a weakness if the operator says so (.well-known/security.txt), and the digests of all files (SHA256SUMS).
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import process from 'node:process'
import { bomOf } from './bom.mjs'
import { licencesText } from './licences.mjs'
import { packageIn, readLock, readProject } from './packages.mjs'
import { notesFolder } from './plugin.mjs'
import { securityText } from './security-text.mjs'

const root = resolve(import.meta.dirname, '../..')

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

/** What each script is made of, as the builds noted it: file → folders of packages, and the folders of which only data was taken. */
function readNotes(folder) {
  const notes = join(folder, notesFolder)
  if (!existsSync(notes)) throw new Error(`${folder} tells of no packages. Build first: npm run build`)
  const read = readdirSync(notes)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(notes, name), 'utf8')))
  return { of: Object.assign({}, ...read.map(({ of }) => of)), data: new Set(read.flatMap(({ data }) => data)) }
}

/**
 * The packages in a build with the files each is in, by name. Throws where a script was made by a build that noted nothing.
 * @param {string} folder of the finished build
 */
export function partsOf(folder, top = root) {
  const lock = readLock(top)
  const { of, data } = readNotes(folder)
  const scripts = filesIn(folder).filter((name) => /\.[cm]?js$/.test(name))
  const untold = scripts.filter((name) => !of[name])
  if (untold.length > 0)
    throw new Error(`Nobody tells which packages are in ${untold.join(', ')}: its build lacks scripts/materials/plugin.mjs`)
  const folders = [...new Set(scripts.flatMap((name) => of[name]))]
  return folders
    .map((one) => ({ part: packageIn(one, lock, top), files: scripts.filter((name) => of[name].includes(one)), data: data.has(one) }))
    .sort((a, b) => (a.part.name < b.part.name ? -1 : 1))
}

const write = (folder, name, text) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** Digests as `sha256sum --check` reads them. */
export const digestsOf = (folder, names) =>
  names
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('')

/** Writes all of it. Gives back one line on what is in the build. */
export function writeMaterials(folder, environment = process.env) {
  const project = readProject()
  const parts = partsOf(folder)
  write(folder, 'licences.txt', licencesText(parts, project))
  write(folder, 'bom.cdx.json', `${JSON.stringify(bomOf(parts, project, environment.SOURCE_DATE_EPOCH), null, 2)}\n`)
  const security = securityText(environment)
  if (security) write(folder, '.well-known/security.txt', security)
  rmSync(join(folder, notesFolder), { recursive: true })
  const names = filesIn(folder).filter((name) => name !== 'SHA256SUMS')
  write(folder, 'SHA256SUMS', digestsOf(folder, names))
  return `materials: ${parts.length} packages, ${[...new Set(parts.map(({ part }) => part.licence))].join(', ')}; ${names.length} digests`
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  try {
    console.log(writeMaterials(join(root, 'dist')))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
