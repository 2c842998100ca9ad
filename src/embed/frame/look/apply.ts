import type { Correction, Settings } from '../../protocol'
import { parseColor, type Color } from './color'
import { paletteFor, schemeFor, type Scheme, type Tokens } from './palette'

const byDevice = /prefers-color-scheme:\s*dark/

/** Style sheets that may be looked into: one of another origin may not, and asking throws. */
function sheetsOf(page: Document): CSSStyleSheet[] {
  return [...page.styleSheets].filter((sheet) => {
    try {
      return sheet.cssRules.length >= 0
    } catch {
      return false
    }
  })
}

const isMedia = (rule: CSSRule): rule is CSSMediaRule => 'media' in rule && 'cssRules' in rule

/** Rules for dark screens, with the condition they were written with. */
function darkRules(page: Document): { readonly rule: CSSMediaRule; readonly written: string }[] {
  return sheetsOf(page)
    .flatMap((sheet) => [...sheet.cssRules])
    .filter(isMedia)
    .map((rule) => ({ rule, written: rule.media.mediaText }))
    .filter(({ written }) => byDevice.test(written))
}

/** A rule for the screen that comes after all others: paper stays white whatever the portal looks like. */
function ownRule(page: Document): CSSStyleDeclaration | undefined {
  const sheets = sheetsOf(page)
  const sheet = sheets[sheets.length - 1]
  if (!sheet) return undefined
  const media = sheet.cssRules[sheet.insertRule('@media screen { html:root { } }', sheet.cssRules.length)] as CSSMediaRule
  return (media.cssRules[0] as CSSStyleRule).style
}

const readFrom = ['page', 'sheet', 'sunk', 'line', 'edge', 'ink', 'ink-2', 'ink-3', 'act', 'on-act', 'act-wash']
const roles = ['sure', 'kin', 'note', 'err'].flatMap((name) => [name, `${name}-wash`])

/** Our own colours as they are on this page now. */
function tokensOf(page: Document): Tokens {
  const style = getComputedStyle(page.documentElement)
  const read = (name: string): [string, Color][] => {
    const color = parseColor(style.getPropertyValue(`--${name}`))
    return color ? [[name, color]] : []
  }
  return Object.fromEntries([...readFrom, ...roles].flatMap(read))
}

/** What the browser makes of the name of a colour. Asked of the page itself, for a moment, since only what is in a page has a colour. */
function namedIn(page: Document): (name: string) => string | undefined {
  const { style } = page.documentElement
  return (name) => {
    if (/^(inherit|initial|unset|revert|transparent|currentcolor)$/.test(name)) return undefined
    style.color = name
    const known = style.color === '' ? undefined : getComputedStyle(page.documentElement).color
    style.color = ''
    return known
  }
}

/** Wears a look, and gives what of it could not be worn as it was. */
export type Wear = (settings: Pick<Settings, 'look' | 'theme'>) => readonly Correction[]

/** How a page takes on a portal's look. Goes by the object model of its style sheets alone: no style is ever written as text. */
export function wardrobe(page: Document = document): Wear {
  const rules = darkRules(page)
  const style = ownRule(page) ?? page.documentElement.style
  const font = getComputedStyle(page.documentElement).getPropertyValue('--sans').trim()
  let worn: string[] = []

  const readers = (): Scheme => (typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  function force(scheme: Scheme | undefined): void {
    for (const { rule, written } of rules) rule.media.mediaText = scheme === undefined ? written : scheme === 'dark' ? 'screen' : 'not all'
    style.setProperty('color-scheme', scheme ?? 'light dark')
  }
  return ({ look, theme }) => {
    for (const name of worn) style.removeProperty(name)
    worn = []
    if (Object.keys(look).length === 0) {
      force(theme === 'auto' ? undefined : theme)
      return []
    }
    const named = namedIn(page)
    const scheme = schemeFor(look, theme, readers(), named)
    force(scheme)
    const { properties, corrections } = paletteFor(look, scheme, tokensOf(page), named)
    for (const [name, value] of properties) style.setProperty(name, name === '--sans' && font !== '' ? `${value}, ${font}` : value)
    worn = [...properties.keys()]
    return corrections
  }
}
