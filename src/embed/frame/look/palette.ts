import type { Correction, Look, LookName } from '../../protocol'
import { colorText, contrast, mixed, moved, parseColor, type Color } from './color'
import { parseFont, parseRadius } from './values'

/** Our own colours by their names without `--`, of the light or the dark scheme. */
export type Tokens = Readonly<Record<string, Color>>
export type Scheme = 'light' | 'dark'

/** What a portal's look comes to. */
export interface Palette {
  readonly scheme: Scheme
  /** Custom properties with their values. */
  readonly properties: ReadonlyMap<string, string>
  readonly corrections: readonly Correction[]
}

/** Text and its ground (WCAG 2, 1.4.3), and the borders of controls (1.4.11). */
const forText = 4.5
const forEdges = 3

/** Colours that say what something is. They stay ours, so grounds must let them be read. */
const roles = ['sure', 'kin', 'note', 'err'] as const
const washes = ['sure-wash', 'kin-wash', 'note-wash', 'err-wash'] as const

const black: Color = [0, 0, 0]
const white: Color = [255, 255, 255]

const least = (color: Color, grounds: readonly Color[]): number => Math.min(...grounds.map((ground) => contrast(color, ground)))
const rounded = (ratio: number): number => Math.floor(ratio * 100) / 100

type Named = (name: string) => string | undefined

/** Whether a ground is one for dark ink. */
const isLight = (ground: Color): boolean => contrast(ground, black) >= contrast(ground, white)

/**
 * Which of our schemes goes with a look: the one that was asked for; otherwise the one that its grounds are made for;
 * otherwise the reader's.
 */
export function schemeFor(look: Look, asked: 'auto' | Scheme, readers: Scheme, named?: Named): Scheme {
  if (asked !== 'auto') return asked
  const [ground] = [look.surface, look.background].flatMap((text) => {
    const color = text === undefined ? undefined : parseColor(text, named)
    return color ? [color] : []
  })
  return ground === undefined ? readers : isLight(ground) ? 'light' : 'dark'
}

/**
 * What becomes of a portal's look in one of our schemes: everything that is read can be read (WCAG 2, AA), colours that could
 * not are moved in lightness until they can. What is no colour, corner or font is left as ours.
 * @param own our own colours in this scheme
 */
export function paletteFor(look: Look, scheme: Scheme, own: Tokens, named?: Named): Palette {
  const properties = new Map<string, string>()
  const corrections: Correction[] = []
  const ours = (name: string): Color => own[name] ?? (scheme === 'light' ? black : white)
  const away = scheme === 'light' ? 'dark' : 'light'
  const set = (name: string, color: Color): void => void properties.set(`--${name}`, colorText(color))

  function asked(name: LookName): Color | undefined {
    const text = look[name]
    if (text === undefined) return undefined
    const color = parseColor(text, named)
    if (!color) corrections.push({ name, asked: text })
    return color
  }
  /** Takes what was asked for, or what it takes instead, and tells of it. */
  function settled(name: LookName, color: Color, holds: (color: Color) => boolean, toward: Scheme, grounds: readonly Color[]): Color {
    const used = moved(color, toward, holds)
    if (used !== color) corrections.push({ name, asked: look[name] ?? '', used: colorText(used), contrast: rounded(least(color, grounds)) })
    return used
  }

  const inks = roles.map(ours)
  const bears = (ground: Color): boolean => least(ground, inks) >= forText
  const background = asked('background')
  const surface = asked('surface')
  const page = background ? settled('background', background, bears, scheme, inks) : ours('page')
  const sheet = surface ? settled('surface', surface, bears, scheme, inks) : ours('sheet')
  const otherGrounds = background !== undefined || surface !== undefined
  const towardInk = scheme === 'light' ? black : white
  const sunk = otherGrounds ? mixed(sheet, towardInk, 0.07) : ours('sunk')
  if (background) set('page', page)
  if (surface) set('sheet', sheet)
  const grounds = [page, sheet, sunk]

  const accent = asked('accent')
  const washOf = (act: Color): Color => (accent || otherGrounds ? mixed(sheet, act, 0.1) : ours('act-wash'))
  const pressed = (act: Color): boolean => least(act, [...grounds, washOf(act)]) >= forText
  const act = accent ? settled('accent', accent, pressed, away, grounds) : moved(ours('act'), away, pressed)
  const wash = washOf(act)
  if (accent || otherGrounds) {
    set('sunk', sunk)
    set('act', act)
    set('act-wash', wash)
    set('on-act', [ours('on-act'), white, black].find((ink) => contrast(ink, act) >= forText) ?? black)
  }

  const text = asked('text')
  if (text || otherGrounds || accent) {
    const everywhere = [...grounds, wash, ...washes.map(ours)]
    const read = (color: Color): boolean => least(color, everywhere) >= forText
    const ink = text ? settled('text', text, read, away, everywhere) : moved(ours('ink'), away, read)
    const fainter = (name: string, share: number): Color => (text ? mixed(ink, sheet, share) : ours(name))
    set('ink', ink)
    set('ink-2', moved(fainter('ink-2', 0.2), away, read))
    set('ink-3', moved(fainter('ink-3', 0.3), away, read))
    set(
      'edge',
      moved(ours('edge'), away, (color) => least(color, grounds) >= forEdges),
    )
    set('line', mixed(sheet, ink, 0.16))
  }

  if (look.radius !== undefined) {
    const radius = parseRadius(look.radius)
    if (radius === undefined) corrections.push({ name: 'radius', asked: look.radius })
    else {
      properties.set('--r2', `${String(radius)}px`)
      properties.set('--r1', `${String(Math.min(radius, 5))}px`)
    }
  }
  if (look.font !== undefined) {
    const font = parseFont(look.font)
    if (font === undefined) corrections.push({ name: 'font', asked: look.font })
    else properties.set('--sans', font)
  }
  return { scheme, properties, corrections }
}
