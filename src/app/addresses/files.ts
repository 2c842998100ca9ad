import type { Path } from 'react-router'
import { languageOf, withoutLanguage } from '../../ui'
import { paths } from '../paths'
import type { Scheme } from './addresses'
import { wholePath } from './whole-path'

/** Pages that are files: those whose path names nobody and nothing. */
const files = Object.values<string>(paths).filter((path) => !path.includes(':'))

const isFile = (bare: string): boolean => files.includes(bare) || bare.startsWith(`${paths.policies}/`)

/** Whether a path stands behind the #; else it is a place on the page, or a code. */
export const isPathBehind = (hash: string): boolean => hash.startsWith('#/')

/** A path behind the #. */
export const behind = (hash: string): Path => wholePath(hash.slice(1))

const withoutSlash = (path: string): string => path.replace(/(.)\/$/, '$1')

/** The folder in which a page lies as a file, below the mount, with a slash at both ends; for any other the nearest above it. */
function folderOf(pathname: string): string {
  let folder = withoutLanguage(pathname).replace(/\/$/, '')
  while (folder !== '' && !isFile(folder)) folder = folder.slice(0, folder.lastIndexOf('/'))
  return `${languageOf(pathname) === 'en' ? '/en' : ''}${folder}/`
}

/**
 * For hosts that know files and nothing else: a page that is a file is addressed by its folder, any other behind the # of the
 * nearest that is one. `/answers/children/c1` is `/answers/#/answers/children/c1`, and what the host sends for it is empty until the program draws.
 * @param mount without the slash at its end
 */
export const byFolder = (mount: string): Scheme => ({
  read: ({ pathname, search, hash }) => {
    if (isPathBehind(hash)) return behind(hash)
    const file = pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : '/'
    const path = file.replace(/\/index\.html$/, '/')
    return { pathname: path === '/en/' ? path : withoutSlash(path), search, hash }
  },
  write: ({ pathname, search, hash }) => {
    const folder = folderOf(pathname)
    const own = withoutSlash(folder) === withoutSlash(pathname)
    return mount + folder + (own ? '' : `#${pathname}`) + search + hash
  },
})
