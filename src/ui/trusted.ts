/** The part of Trusted Types that is used; TypeScript knows none of it yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => unknown }
}

/** Where the build lies. Built for any place, it is one above this script. */
function mount(): string {
  const base = import.meta.env.BASE_URL
  return (base.startsWith('/') ? new URL(base, location.href) : new URL(/* @vite-ignore */ '..', import.meta.url)).href
}

/**
 * The address of a script of this build: its service worker, or what lies in its folder of assets.
 * @throws TypeError for any other: nothing that somebody else has written is ever run
 */
export function scriptOfBuild(url: string, from = mount()): string {
  const { href } = new URL(url, location.href)
  const name = href.startsWith(from) ? href.slice(from.length) : ''
  // While developing, scripts lie where they were written.
  if (/^(sw|assets\/[\w/-]+)\.js$/.test(name) || (import.meta.env.DEV && name !== '')) return url
  throw new TypeError(`Not a script of this build: ${url}`)
}

let made: { createScriptURL: (url: string) => unknown } | undefined

function maker(): { createScriptURL: (url: string) => unknown } {
  const types = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  return (made ??= types?.createPolicy('yuhui', { createScriptURL: (address) => scriptOfBuild(address) }) ?? {
    createScriptURL: scriptOfBuild,
  })
}

/**
 * Takes the one name that the page's policy lets makers have, before any other code could: from then on browsers that know
 * Trusted Types let nobody make another maker.
 */
export const claimScripts = (): void => void maker()

/**
 * A script's address as `new Worker` and the like take it where the page's policy asks for Trusted Types; where browsers do
 * not know these, the address itself.
 * @throws TypeError for an address that is none of this build
 */
export function trustedScript(url: string): string {
  // Only browsers that check look at it; to everybody else it is a text.
  return maker().createScriptURL(url) as string
}
