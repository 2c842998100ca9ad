/** What a service worker knows of the build it serves; scripts/offline.mjs writes it. Names are relative to where the site is mounted. */
export interface Build {
  /** Of everything below: another build, another version. */
  readonly version: string
  /** The script every page of this build begins with; a page that does not name it is of another build. */
  readonly entry: string
  /** Scripts, styles, texts and places: name → digest, as `integrity` takes it. What every page needs stands first. */
  readonly assets: Readonly<Record<string, string>>
  /** How many of the assets every page needs. */
  readonly core: number
  /** Folders of the languages: the first has none. */
  readonly languages: readonly string[]
  /** The page, in each language, that stays empty until the program draws into it whatever the address asks for. */
  readonly shell: string
  /** First folders of pages that only the program can draw: they show answers. */
  readonly drawn: readonly string[]
  /** First folders of pages that are files to be read. */
  readonly readable: readonly string[]
}

export const assetsOf = ({ assets }: Build): readonly string[] => Object.keys(assets)

/** First pages and shells, by name. */
export const pagesOf = ({ languages, shell }: Build): readonly string[] => languages.flatMap((language) => [language, language + shell])

/** Whether only the counter takes a file: vite.config.ts puts these into a folder of their own. */
export const isOfCounter = (name: string): boolean => name.startsWith('assets/counter/')

export interface Wanted {
  /** The reader asked the browser to be sparing. */
  readonly sparing: boolean
  /** The counter was opened on this device. */
  readonly counter: boolean
}

/** What is fetched before this version can serve: everything a family takes, with the counter's files where it was opened; for whoever counts bytes, what every page needs. */
export function precached(build: Build, { sparing, counter }: Wanted): readonly string[] {
  const assets = assetsOf(build)
  const wanted = sparing ? assets.slice(0, build.core) : assets.filter((name) => counter || !isOfCounter(name))
  return [...pagesOf(build), ...wanted]
}

/** What the names of all caches of a site begin with, whatever their version. */
export const cachePrefix = (scope: string): string => `yuhui ${new URL(scope).pathname} `
