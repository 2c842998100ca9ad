// Looks through what was built for a way out, or a way in: nothing that a browser fetches by itself may lie anywhere
// but in the build, and nothing may run that does not stand in a script of it.
//   node scripts/closed.mjs [folder]
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { builtFolder, filesIn } from './built.mjs'
import { hashOf } from './headers/policy.mjs'

/** An address with a scheme, or with a host. `data:` fetches nothing. */
const elsewhere = /^\s*(?!data:)([a-z][a-z0-9+.-]*:|\/\/)/i

/** Kinds of links that only say where something is, and fetch nothing. */
const only = /^(canonical|alternate|license|author|help|next|prev)$/

const attributesOf = (tag) =>
  new Map(
    [...tag.matchAll(/\s([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(([, name, ...values]) => [
      name.toLowerCase(),
      (values.find((value) => value !== undefined) ?? '').replace(/&amp;/g, '&'),
    ]),
  )

/** Addresses that a browser asks for on reading a tag. */
function fetchedBy(name, attributes) {
  const taken = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping', 'background', 'manifest'].flatMap(
    (attribute) => attributes.get(attribute) ?? [],
  )
  const href = attributes.get('href')
  const links = name === 'link' && !(attributes.get('rel') ?? '').split(/\s+/).every((rel) => only.test(rel))
  if (href !== undefined && (links || ['base', 'use', 'image'].includes(name))) taken.push(href)
  if (name === 'meta' && /refresh/i.test(attributes.get('http-equiv') ?? ''))
    taken.push(/url=(.*)/i.exec(attributes.get('content') ?? '')?.[1] ?? '')
  return taken
}

/** What is wrong with a page, in words. */
export function faultsOfPage(html) {
  const faults = []
  const plain = html.replace(/<!--[\s\S]*?-->/g, '')
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(plain)
  if (!policy) faults.push('no policy')
  else if (/<(script|link|style|img|iframe)\b/i.test(plain.slice(0, policy.index)))
    faults.push('something is fetched before the policy holds')
  for (const [, name, said, content] of plain.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi))
    if (content !== '' && !/\stype="text\/plain"/.test(said) && !policy?.[1].includes(hashOf(content)))
      faults.push(`an inline ${name} that the policy does not know`)
  const tags = plain.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/gi, '$1')
  for (const [tag, name] of tags.matchAll(/<([a-z][\w-]*)\b(?:"[^"]*"|'[^']*'|[^"'>])*>/gi)) {
    const attributes = attributesOf(tag)
    for (const attribute of attributes.keys())
      if (/^on/.test(attribute) || attribute === 'style' || attribute === 'srcdoc') faults.push(`<${name} ${attribute}>`)
    for (const address of fetchedBy(name.toLowerCase(), attributes))
      if (elsewhere.test(address)) faults.push(`<${name}> fetches ${address}`)
    if (/^\s*javascript:/i.test(attributes.get('href') ?? '')) faults.push(`<${name}> runs its address`)
  }
  return faults
}

/** What is wrong with a style sheet. */
export const faultsOfStyles = (css) =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]*)/gi)].flatMap(([, address]) =>
    elsewhere.test(address) ? [`fetches ${address}`] : [],
  )

const suspicious = [
  [/(?<![\w$.])eval\s*\(/, 'eval'],
  [/\bnew\s+Function\b|(?<![\w$.])Function\s*\(/, 'makes a function of a text'],
  [/\bset(?:Timeout|Interval)\(\s*["'`]/, 'runs a text later'],
  [/\bimportScripts\s*\(/, 'importScripts'],
  [
    /(?:\bimport\s*\(|\bfrom\s*|\bimport\s*|\bnew\s+(?:Shared)?Worker\s*\(|\bfetch\s*\(|\bnew\s+WebSocket\s*\(|\bnew\s+EventSource\s*\()\s*["'`](?:[a-z][a-z0-9+.-]*:)?\/\//,
    'asks another host',
  ],
  [/\.sendBeacon\b|\bnew\s+(?:WebSocket|EventSource|RTCPeerConnection)\b/, 'can speak to others'],
]

/** What is wrong with a script. */
export const faultsOfScript = (code) =>
  suspicious.flatMap(([pattern, what]) => {
    const found = pattern.exec(code)
    return found ? [`${what}: …${code.slice(Math.max(0, found.index - 30), found.index + 50)}…`] : []
  })

const looks = [
  [/\.html$/, faultsOfPage],
  [/\.css$/, faultsOfStyles],
  [/\.m?js$/, faultsOfScript],
]

function main() {
  const dist = process.argv[2] ? resolve(process.argv[2]) : builtFolder()
  let looked = 0
  for (const name of filesIn(dist)) {
    const faultsOf = looks.find(([pattern]) => pattern.test(name))?.[1]
    if (!faultsOf) continue
    looked += 1
    for (const fault of faultsOf(readFileSync(join(dist, name), 'utf8'))) {
      console.error(`${name}: ${fault}`)
      process.exitCode = 1
    }
  }
  if (looked === 0) {
    console.error(`Nothing in ${dist}. Build first: npm run build`)
    process.exitCode = 1
  }
  if (!process.exitCode) console.log(`${looked} pages, style sheets and scripts are closed`)
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) main()
