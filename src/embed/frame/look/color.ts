/** Red, green and blue, whole numbers from 0 to 255. */
export type Color = readonly [number, number, number]

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most)
const channel = (value: number): number => Math.round(clamp(value, 255))

const hexDigits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i

function fromHex(digits: string): Color | undefined {
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) => parseInt(pair, 16))
  return alpha === 255 ? [red, green, blue] : undefined
}

const number = '([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))'
const gap = '\\s*(?:,|\\s)\\s*'
const solid = '(?:\\s*[,/]\\s*(?:1(?:\\.0*)?|100%)\\s*)?'
const rgb = new RegExp(`^rgba?\\(\\s*${number}(%?)${gap}${number}(%?)${gap}${number}(%?)\\s*${solid}\\)$`, 'i')
const hsl = new RegExp(`^hsla?\\(\\s*${number}(?:deg)?${gap}${number}%${gap}${number}%\\s*${solid}\\)$`, 'i')

function fromRgb([, red, p1, green, p2, blue, p3]: RegExpExecArray): Color {
  const value = (digits: string | undefined, percent: string | undefined): number =>
    channel(percent ? (Number(digits) * 255) / 100 : Number(digits))
  return [value(red, p1), value(green, p2), value(blue, p3)]
}

/** A colour by hue in degrees, saturation and lightness from 0 to 1. */
export function fromHsl(hue: number, saturation: number, lightness: number): Color {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const at = (n: number): number => {
    const k = (n + hue / 30) % 12
    return channel(255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [at(0), at(8), at(4)]
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
export function toHsl([r, g, b]: Color): readonly [number, number, number] {
  const [red, green, blue] = [r / 255, g / 255, b / 255]
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  const lightness = (most + least) / 2
  const spread = most - least
  if (spread === 0) return [0, 0, lightness]
  const saturation = spread / (1 - Math.abs(2 * lightness - 1))
  const sixth = most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4
  return [sixth * 60, Math.min(saturation, 1), lightness]
}

/**
 * Reads a colour as CSS writes it: `#rgb`, `#rrggbb`, `rgb()`, `hsl()`, or a name that `named` knows. Undefined for anything
 * else, and for what lets the ground shine through.
 */
export function parseColor(text: string, named: (name: string) => string | undefined = () => undefined): Color | undefined {
  const value = text.trim()
  const digits = hexDigits.exec(value)?.[1]
  if (digits !== undefined) return fromHex(digits)
  const inRgb = rgb.exec(value)
  if (inRgb) return fromRgb(inRgb)
  const inHsl = hsl.exec(value)
  if (inHsl) {
    const [hue, saturation, lightness] = [Number(inHsl[1]), Number(inHsl[2]), Number(inHsl[3])]
    return fromHsl(((hue % 360) + 360) % 360, clamp(saturation, 100) / 100, clamp(lightness, 100) / 100)
  }
  if (!/^[a-z]{3,20}$/i.test(value)) return undefined
  const known = named(value.toLowerCase())
  return known === undefined ? undefined : parseColor(known)
}

/** Written as `#rrggbb`. */
export const colorText = (color: Color): string => `#${color.map((each) => each.toString(16).padStart(2, '0')).join('')}`

/** How much light a colour gives, from 0 to 1 (WCAG 2, relative luminance). */
export function luminance(color: Color): number {
  const [red, green, blue] = color.map((each) => {
    const value = each / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far two colours stand apart, from 1 to 21 (WCAG 2, contrast ratio). */
export function contrast(one: Color, other: Color): number {
  const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (more + 0.05) / (less + 0.05)
}

/** A colour with a share, from 0 to 1, of another in it. */
export const mixed = (color: Color, other: Color, share: number): Color =>
  color.map((each, index) => channel(each + ((other[index] ?? 0) - each) * share)) as unknown as Color

const steps = 200

/** The colour nearest in lightness, of the same hue, for which something holds; without one, the lightest or darkest there is. */
export function moved(color: Color, toward: 'light' | 'dark', holds: (color: Color) => boolean): Color {
  if (holds(color)) return color
  const [hue, saturation, lightness] = toHsl(color)
  const end = toward === 'light' ? 1 : 0
  for (let step = 1; step < steps; step += 1) {
    const next = fromHsl(hue, saturation, lightness + ((end - lightness) * step) / steps)
    if (holds(next)) return next
  }
  return toward === 'light' ? [255, 255, 255] : [0, 0, 0]
}
