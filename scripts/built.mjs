// A finished build, for the scripts that look through it or write into it.
import { readdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import process from 'node:process'

/** The folder that the build writes into: dist/, or as YUHUI_OUT says. */
export const builtFolder = () => resolve(import.meta.dirname, '..', process.env.YUHUI_OUT ?? 'dist')

/** Every file of a folder by its name below it, with slashes, in order. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

/** Replaces exactly one place: if index.html has changed so that there is none, the build must say so. */
export function put(html, pattern, text, what) {
  if (html.split(pattern).length !== 2) throw new Error(`index.html should hold exactly one ${what}`)
  return html.replace(pattern, () => text)
}
