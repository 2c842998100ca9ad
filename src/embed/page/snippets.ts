import { settingsFrom } from '../protocol'
import { frameAddress } from '../element/address'
import { sandbox } from '../element/frame'

/** What was chosen, by the names of attributes; what is not chosen is not there. */
export type Attributes = Readonly<Record<string, string>>

/** The script as the build made it. */
export interface Script {
  readonly version: string
  readonly file: string
  /** As a script's attribute of that name takes it. */
  readonly integrity: string
  readonly bytes: number
}

const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

const written = (attributes: Attributes): string[] =>
  Object.entries(attributes).map(([name, value]) => (value === '' ? name : `${name}="${quoted(value)}"`))

/** A tag with its attributes below each other, as long lines are hard to read and to change. */
const tag = (name: string, attributes: readonly string[]): string =>
  attributes.length < 2 ? `<${[name, ...attributes].join(' ')}>` : `<${name}\n${attributes.map((each) => `${each}\n`).join('')}>`

/** Script and element, to be copied into a portal's page. `site` is where the calculator lies; the link is for browsers without the element. */
export function elementSnippet(site: URL, script: Script | undefined, attributes: Attributes, link: string): string {
  const { href } = new URL(`embed/${script?.file ?? 'yuhui-calculator.js'}`, site)
  const about = [
    `src="${quoted(href)}"`,
    ...(script ? [`integrity="${quoted(script.integrity)}"`, 'crossorigin="anonymous"'] : []),
    'defer',
  ]
  const inside = `<a href="${quoted(new URL(attributes.lang === 'en' ? 'en/' : '', site).href)}">${quoted(link)}</a>`
  return `${tag('script', about)}</script>\n${tag('yuhui-calculator', written(attributes))}\n${inside}\n</yuhui-calculator>\n`
}

/** A plain frame, to be copied into a portal's page. */
export function frameSnippet(site: URL, attributes: Attributes, title: string): string {
  const { accepts: _, ...rest } = attributes
  const src = frameAddress(
    site,
    settingsFrom((name) => rest[name] ?? null),
  )
  const about = {
    src,
    title,
    width: '100%',
    height: '900',
    sandbox,
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
  }
  return `${tag('iframe', written(about))}</iframe>\n`
}
