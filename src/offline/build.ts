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

/** What is fetched before this version can serve: everything, or, for whoever counts bytes, what every page needs. */
export function precached(build: Build, saveData: boolean): readonly string[] {
  const assets = assetsOf(build)
  return [...pagesOf(build), ...(saveData ? assets.slice(0, build.core) : assets)]
}

/** What the names of all caches of a site begin with, whatever their version. */
export const cachePrefix = (scope: string): string => `yuhui ${new URL(scope).pathname} `
