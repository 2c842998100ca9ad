import { assetsOf, type Build } from './build'

/** What the worker asks of a request. */
export interface Asked {
  readonly method: string
  readonly url: string
  /** Whether a page is wanted, not something within one. */
  readonly navigates: boolean
  /** Whether only a part of a file is wanted. */
  readonly range: boolean
}

export type Route =
  /** Not answered here: the browser does as if there were no worker. */
  | { readonly to: 'network' }
  /** From the device; fetched where it is not there. */
  | { readonly to: 'asset' | 'page'; readonly name: string }
  /** From the device where it was read before, else from the network, else the program draws it into the shell. */
  | { readonly to: 'reading'; readonly name: string; readonly shell: string }

const network: Route = { to: 'network' }

/** An address below the scope, by its path alone; undefined for one outside. */
function nameOf(address: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(address)
  const whole = origin + pathname
  return whole.startsWith(scope) ? whole.slice(scope.length) : undefined
}

function pageRoute(name: string, build: Build): Route {
  const path = name.replace(/(^|\/)index\.html$/, '$1').replace(/\/$/, '')
  const language = build.languages.find((folder) => folder !== '' && `${path}/`.startsWith(folder)) ?? ''
  const [first = ''] = path.slice(language.length).split('/')
  const shell = language + build.shell
  if (first === '') return { to: 'page', name: language }
  if (build.drawn.includes(first)) return { to: 'page', name: shell }
  return build.readable.includes(first) ? { to: 'reading', name: path, shell } : network
}

/**
 * How a request is answered. Only reading is: whatever changes something, asks for part of a file, or goes elsewhere is
 * left to the browser, and so is a page at an address that is none of ours, since others may live beside us. The query of
 * an address decides nothing.
 */
export function route({ method, url, navigates, range }: Asked, scope: string, build: Build): Route {
  const name = method === 'GET' && !range ? nameOf(url, scope) : undefined
  if (name === undefined) return network
  // The assets of another build too: pages of it may still be open, and theirs may still be kept.
  if (assetsOf(build).includes(name) || name.startsWith('assets/')) return { to: 'asset', name }
  return navigates ? pageRoute(name, build) : network
}
