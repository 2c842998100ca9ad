// What the build is made of beside our own files: the packages whose code or data went into it.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Licences that ask for no more than that their text goes along. Any other needs somebody to look at it first. */
export const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

/**
 * The folder of the package that a module is of, as the lock file calls it: `node_modules/react`. Undefined for our own modules.
 * Throws for one that a tool has made and that nobody can tell the origin of.
 * @param {string} id as the bundler knows it
 */
export function folderOfModule(id) {
  const path = id.replace(/^\0/, '').replace(/\\/g, '/').replace(/\?.*$/, '')
  const inside = /\/(node_modules\/.*)/.exec(path)?.[1]
  if (inside) return /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(inside)[0]
  if (path.startsWith('/') || /^[a-z]:\//i.test(path) || path.startsWith('virtual:')) return undefined
  // The few lines that the tools themselves put in: fetching what is imported later, joining files, an empty stand-in for what only Node has.
  const tool = /^(?:__)?(vite|rolldown)\b/.exec(path)?.[1]
  if (tool) return `node_modules/${tool}`
  throw new Error(`Nobody can say which package ${JSON.stringify(id)} is of. See scripts/materials/packages.mjs`)
}

const licenceFile = /^(licen[cs]e|copying)(\.(md|txt))?$/i
const noticeFile = /^notice(\.(md|txt))?$/i

/** @typedef {{ folder: string, name: string, version: string, licence: string, text: string, home?: string, copyright: string, sha512: string, needs: string[] }} Package */

/** The lines that say whose it is. */
const copyrightIn = (text) => [...text.matchAll(/^[ \t]*(copyright (?:\(c\)|©|\d{4})[^\n]*)$/gim)].map(([, line]) => line.trim()).join('; ')

const addressOf = ({ homepage, repository }) => {
  const source = typeof repository === 'string' ? repository : repository?.url
  return (
    homepage ??
    source
      ?.replace(/^git\+/, '')
      .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
      .replace(/\.git$/, '')
  )
}

/**
 * What a package says of itself, and what the lock file says of it. Throws where it has no licence we allow, no text of it,
 * or is not the version that the lock file names.
 * @param {string} folder such as `node_modules/react`
 * @returns {Package}
 */
export function packageIn(folder, lock, top = root) {
  const told = JSON.parse(readFileSync(join(top, folder, 'package.json'), 'utf8'))
  const { name, version, license } = told
  const locked = lock.packages[folder]
  if (!locked?.integrity?.startsWith('sha512-')) throw new Error(`package-lock.json has no SHA-512 of ${folder}`)
  if (locked.version !== version) throw new Error(`${folder} is ${version}, and the lock file asks for ${locked.version}: run npm ci`)
  if (!allowed.includes(license)) throw new Error(`${name} ${version} has the licence ${license}, which is none of ${allowed.join(', ')}`)
  const files = readdirSync(join(top, folder))
  const texts = [licenceFile, noticeFile].flatMap((pattern) => files.filter((file) => pattern.test(file)).sort())
  if (!texts.some((file) => licenceFile.test(file))) throw new Error(`${name} ${version} comes without the text of its licence`)
  const text = texts
    .map((file) =>
      readFileSync(join(top, folder, file), 'utf8')
        .replace(/\r\n?/g, '\n')
        .trim(),
    )
    .join('\n\n')
  return {
    folder,
    name,
    version,
    licence: license,
    text,
    home: addressOf(told),
    copyright: copyrightIn(text),
    sha512: Buffer.from(locked.integrity.slice('sha512-'.length), 'base64').toString('hex'),
    needs: Object.keys({ ...locked.dependencies, ...locked.peerDependencies }).flatMap((needed) => found(needed, folder, lock)),
  }
}

/** Where Node finds a package from within another one: in its own folder, or in one above it. */
function found(name, from, lock) {
  for (let at = from; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (lock.packages[folder]) return [folder]
    if (at === '') return []
  }
}

/** The lock file, as npm wrote it. */
export const readLock = (top = root) => JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'))

/** What this project says of itself. */
export const readProject = (top = root) => JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
