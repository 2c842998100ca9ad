import { ancestorsOf, policyFor } from './policy.mjs'
import { headersOf, kinds } from './site.mjs'

const languages = ['', 'en/']

/**
 * `_headers` and `_redirects`, which Cloudflare Pages, Netlify and others read. Where two rules fit, such hosts send both
 * values: so one policy stands for all pages and says nothing of frames, a second only says who may frame the widget, and
 * a browser that reads it passes over X-Frame-Options, which holds everywhere else.
 */
function lists({ base, ancestors, drawn }) {
  const headers = headersOf(ancestors)
  const usual = headers.flatMap(({ name, usual: value, of }) => {
    if (name === 'Content-Security-Policy') return [[name, policyFor()]]
    return of && name !== 'X-Frame-Options' ? [] : [[name, value]]
  })
  const only = (kind) => headers.flatMap(({ name, of }) => (of?.[kind] ? [[name, of[kind]]] : []))
  const rule = (path, said) => [`${base}${path}`, ...said.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const framed = [['Content-Security-Policy', `frame-ancestors ${ancestorsOf(ancestors)}`]]
  const text = [
    '# Into the root of the site. Where its own headers are named twice a host sends both values: keep them apart.',
    rule('*', usual),
    ...languages.map((language) => rule(`${language}widget/*`, framed)),
    rule('assets/*', only('assets')),
    rule('data/*', only('open')),
    rule('embed/*.js', only('open')),
    rule('embed/*.json', only('open')),
  ].join('\n')
  const drawing = languages.flatMap((language) => drawn.map((name) => `${base}${language}${name}/* ${base}${language}${name}/ 200`))
  return { 'static/_headers': `${text}\n`, 'static/_redirects': `${drawing.join('\n')}\n` }
}

/** `vercel.json`: patterns may say what they leave out. */
function vercel({ base, ancestors, drawn }) {
  const headers = headersOf(ancestors)
  const listed = (said) => said.filter(([, value]) => value !== '').map(([key, value]) => ({ key, value }))
  const all = Object.values(kinds).join('|')
  const config = {
    trailingSlash: true,
    headers: [
      { source: `${base}((?!${all}).*)`, headers: listed(headers.map(({ name, usual }) => [name, usual])) },
      ...Object.entries(kinds).map(([kind, pattern]) => ({
        source: `${base}((?=${pattern}).*)`,
        headers: listed(headers.map(({ name, usual, of }) => [name, of?.[kind] ?? usual])),
      })),
    ],
    rewrites: languages.flatMap((language) =>
      drawn.map((name) => ({ source: `${base}${language}${name}/:path+`, destination: `${base}${language}${name}/index.html` })),
    ),
  }
  return { 'vercel/vercel.json': `${JSON.stringify(config, undefined, 2)}\n` }
}

/** The same as a table for a person, or a program, that fills in the form of an object store or of a CDN. */
function table({ base, ancestors, drawn }) {
  const headers = headersOf(ancestors)
  const of = (kind) =>
    Object.fromEntries(headers.map(({ name, usual, of: said }) => [name, said?.[kind] ?? usual]).filter(([, value]) => value !== ''))
  const files = [
    ...Object.entries(kinds).map(([kind, pattern]) => ({ paths: `^${base}${pattern}`, headers: of(kind) })),
    { paths: `^${base}`, headers: of('other') },
  ]
  const pages = languages.flatMap((language) =>
    drawn.map((name) => ({ paths: `^${base}${language}${name}/.`, page: `${base}${language}${name}/index.html` })),
  )
  return {
    'headers.json': `${JSON.stringify({ note: 'The first of `files` that fits a path counts. `pages` are answers to addresses without a file.', files, pages }, undefined, 2)}\n`,
  }
}

/** Files for hosts without a server of one's own. */
export const hosts = (site) => ({ ...lists(site), ...vercel(site), ...table(site) })
