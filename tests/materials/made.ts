import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder with these files in it. The caller removes it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuhui-materials-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** A package as npm puts it on the disk, and what the lock file says of it. */
export interface Made {
  readonly version?: string
  readonly locked?: string
  readonly license?: string
  readonly text?: string
  readonly needs?: Readonly<Record<string, string>>
}

/** A project with packages, by their folders. */
export function projectWith(packages: Readonly<Record<string, Made>>): string {
  const lock = Object.entries(packages).map(([folder, { version = '1.0.0', locked = version, needs = {} }]) => [
    folder,
    { version: locked, integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`, dependencies: needs },
  ])
  const files = Object.entries(packages).flatMap(([folder, { version = '1.0.0', license = 'MIT', text }]) => [
    [`${folder}/package.json`, JSON.stringify({ name: folder.replace(/^.*node_modules\//, ''), version, license })],
    ...(text === undefined ? [] : [[`${folder}/LICENSE`, text]]),
  ])
  return folderWith({ ...Object.fromEntries(files), 'package-lock.json': JSON.stringify({ packages: Object.fromEntries(lock) }) })
}
