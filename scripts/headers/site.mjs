// What every answer of the site says beside its content, by the kind of file: read by scripts/serve.mjs and by the files
// written for other servers.
import { ancestorsOf, policyFor } from './policy.mjs'

/** What the app never does is refused to whatever might one day run in it. */
const denied = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Kinds of files, by their paths below the mount. The first that fits counts; what fits none is `other`. */
export const kinds = {
  /** The two pages that portals show in a frame. */
  widget: '(en/)?widget(/|$)',
  /** Named by what is in them. */
  assets: 'assets/',
  /** What other programs read: the portals' script, the rules as data. */
  open: '(embed/.+\\.m?js(on)?$|data/)',
}

/** Folders in which an address without a file is a mistake, and not a page that the program draws. */
export const folders = ['assets', 'data']

/** Endings of files: an address with one of them is never a page. */
export const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
}

/**
 * Every header, what it usually says, and what it says of a kind of file; an empty text means that it is not sent.
 * `found`: it is said of files that are there, and not of an answer that there is none.
 * @param {string} [ancestors] the portals that may show the widget, as YUHUI_FRAME_ANCESTORS names them
 * @returns {{ name: string, usual: string, of?: Partial<Record<keyof typeof kinds, string>>, found?: boolean }[]}
 */
export function headersOf(ancestors) {
  return [
    {
      name: 'Content-Security-Policy',
      usual: policyFor({ ancestors: "'self'" }),
      of: { widget: policyFor({ ancestors: ancestorsOf(ancestors) }) },
    },
    // For browsers that do not know frame-ancestors. It can name nobody, so the widget goes without.
    { name: 'X-Frame-Options', usual: 'SAMEORIGIN', of: { widget: '' } },
    { name: 'X-Content-Type-Options', usual: 'nosniff' },
    { name: 'Referrer-Policy', usual: 'no-referrer' },
    { name: 'Permissions-Policy', usual: [...denied.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', ') },
    { name: 'Cross-Origin-Opener-Policy', usual: 'same-origin' },
    { name: 'Cross-Origin-Resource-Policy', usual: 'same-origin', of: { widget: 'cross-origin', open: 'cross-origin' } },
    { name: 'Access-Control-Allow-Origin', usual: '', of: { open: '*' } },
    // Browsers that look up the names of linked hosts in advance would tell a name server what is being read.
    { name: 'X-DNS-Prefetch-Control', usual: 'off' },
    { name: 'Cache-Control', usual: 'no-cache', of: { assets: 'public, max-age=31536000, immutable' }, found: true },
  ]
}

const tests = Object.entries(kinds).map(([kind, pattern]) => [kind, new RegExp(`^${pattern}`)])

/** The kind of a file, by its path below the mount. */
export const kindOf = (path) => tests.find(([, test]) => test.test(path.replace(/^\//, '')))?.[0] ?? 'other'

/**
 * What is sent with a file, by its path below the mount.
 * @param {ReturnType<typeof headersOf>} headers
 * @returns {Record<string, string>}
 */
export function headersFor(path, headers) {
  const kind = kindOf(path)
  const said = headers.map(({ name, usual, of = {} }) => [name, of[kind] ?? usual])
  return Object.fromEntries(said.filter(([, value]) => value !== ''))
}
