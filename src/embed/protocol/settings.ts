/** What a portal says about how the calculator is to look and begin. Nothing of it is about a family. */
export interface Settings {
  /** A six-digit code (GB/T 2260) of the place whose families the portal speaks to. */
  readonly place?: string
  readonly lang: Language
  readonly theme: Theme
  readonly mode: Mode
  /** Large type from the first page on; the reader can change it. */
  readonly large: boolean
  /** Colours, corner and font of the portal, as CSS writes them: read as values, never as style sheets. */
  readonly look: Look
  /** What the portal asks the citizen to hand over. Without it, no button to do so is shown. */
  readonly accepts: readonly Accepted[]
}

export type Language = 'zh-CN' | 'en'
/** `auto` goes by the reader's device. */
export type Theme = 'auto' | 'light' | 'dark'
/** The whole calculator, or only what can be read without answering. */
export type Mode = 'calculator' | 'policies'
export type Accepted = 'answers' | 'results'

export const languages: readonly Language[] = ['zh-CN', 'en']
export const themes: readonly Theme[] = ['auto', 'light', 'dark']
export const modes: readonly Mode[] = ['calculator', 'policies']
export const acceptable: readonly Accepted[] = ['answers', 'results']
/** Attributes `accent` …, custom properties `--yuhui-accent` …, and parameters of a frame's address of the same names. */
export const lookNames = ['accent', 'background', 'surface', 'text', 'radius', 'font'] as const
export type LookName = (typeof lookNames)[number]
export type Look = { readonly [name in LookName]?: string }

/** Longest value that is looked at. Longer ones are no colour, corner or font. */
const longest = 200

const among = <T extends string>(value: string | null, of: readonly T[], otherwise: T): T => of.find((one) => one === value) ?? otherwise

/** Reads settings given by name: attributes, or the parameters behind the `#` of a frame's address. What makes no sense counts as not said. */
export function settingsFrom(get: (name: string) => string | null): Settings {
  const place = get('place')
  const look = lookNames.flatMap((name) => {
    const value = get(name)?.trim()
    return value && value.length <= longest ? [[name, value] as const] : []
  })
  const wanted = (get('accepts') ?? '').split(/[\s,]+/)
  const large = get('large')
  return {
    ...(place !== null && /^\d{6}$/.test(place) ? { place } : {}),
    lang: among(get('lang'), languages, get('lang')?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN'),
    theme: among(get('theme'), themes, 'auto'),
    mode: among(get('mode'), modes, 'calculator'),
    large: large !== null && large !== 'false',
    look: Object.fromEntries(look),
    accepts: acceptable.filter((one) => wanted.includes(one)),
  }
}

/** Settings as parameters of a frame's address, to stand behind its `#`: what stands there is sent to no server. */
export function settingsText({ place, lang, theme, mode, large, look, accepts }: Settings): string {
  const pairs: (readonly [string, string])[] = [
    ...(place === undefined ? [] : [['place', place] as const]),
    ['lang', lang],
    ...(theme === 'auto' ? [] : [['theme', theme] as const]),
    ...(mode === 'calculator' ? [] : [['mode', mode] as const]),
    ...(large ? [['large', 'true'] as const] : []),
    ...lookNames.flatMap((name) => {
      const value = look[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
    ...(accepts.length === 0 ? [] : [['accepts', accepts.join(',')] as const]),
  ]
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
}
