// The Content-Security-Policy, written once: for the pages themselves, for scripts/serve.mjs, and for the files that
// tell other servers what to send.
import { createHash } from 'node:crypto'

/** The one maker of script addresses that the app has (src/ui/trusted.ts). */
const trustedTypes = 'yuhui'

/** A text within a page, as a policy names it. */
export const hashOf = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/**
 * The policy of a page, as the value of the header or of its `<meta>`.
 * @param {object} page
 * @param {string} [page.ancestors] who may show the page in a frame. Left out in a `<meta>`, where browsers pass over it
 * @param {boolean} [page.own] whether the page takes files from where it lies; a page that is one whole file takes none
 * @param {readonly string[]} [page.inlineScripts] texts of the scripts within the page, exactly as they stand between their tags
 * @param {readonly string[]} [page.inlineStyles] texts of the style sheets within the page
 * @param {boolean} [page.blobWorkers] whether workers begin from a blob: that is, from within the page
 */
export function policyFor({ ancestors, own = true, inlineScripts = [], inlineStyles = [], blobWorkers = false } = {}) {
  const self = own ? ["'self'"] : []
  const workers = [...self, ...(blobWorkers ? ['blob:'] : [])]
  const directives = {
    'default-src': [],
    'script-src': [...self, ...inlineScripts.map(hashOf)],
    'style-src': [...self, ...inlineStyles.map(hashOf)],
    'img-src': [...self, 'data:'],
    'connect-src': self,
    'manifest-src': self,
    'worker-src': workers,
    // Frames; and workers in Safari before 15.5, which does not know worker-src.
    'child-src': workers,
    'object-src': [],
    'base-uri': [],
    'form-action': [],
    ...(ancestors !== undefined && { 'frame-ancestors': [ancestors] }),
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [trustedTypes],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ') || "'none'"}`)
    .join('; ')
}

/** The policy as it stands in a page's head. */
export const policyMeta = (page) =>
  `<meta http-equiv="Content-Security-Policy" content="${policyFor({ ...page, ancestors: undefined })}" />`

/** Puts the policy into a page: after the character set and before anything that could fetch. */
export function withPolicy(html, page) {
  const charset = /<meta charset="utf-8" ?\/?>/
  if (html.split(charset).length !== 2) throw new Error('A page should say exactly once that it is utf-8')
  return html.replace(charset, (found) => `${found}\n    ${policyMeta(page)}`)
}

const origin = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d{1,5}|\*))?$/i

/**
 * Who may show the widget in a frame, as `frame-ancestors` takes it: the operator's portals, and always the site itself,
 * whose own page shows it live.
 * @param {string} [named] origins, with blanks between them; `*` for everybody; `'none'` for nobody
 * @throws where a name is no origin: a path, a semicolon or a line break has no business in a header
 */
export function ancestorsOf(named = '') {
  const names = named.split(/\s+/).filter((name) => name !== '' && name !== "'self'")
  if (names.length === 1 && (names[0] === "'none'" || names[0] === '*')) return names[0]
  for (const name of names)
    if (!origin.test(name))
      throw new Error(
        `YUHUI_FRAME_ANCESTORS: ${JSON.stringify(name)} is no origin such as https://www.example.gov.cn or https://*.example.gov.cn`,
      )
  return ["'self'", ...names].join(' ')
}
