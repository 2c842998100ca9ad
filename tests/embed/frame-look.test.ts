import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colorText, contrast, parseColor, toHsl, fromHsl, type Color } from '../../src/embed/frame/look/color'
import { paletteFor, schemeFor, type Scheme, type Tokens } from '../../src/embed/frame/look/palette'
import { parseFont, parseRadius } from '../../src/embed/frame/look/values'
import type { Look } from '../../src/embed/protocol'

const css = readFileSync('src/ui/styles/tokens.css', 'utf8')

function tokensIn(text: string): Tokens {
  const found = [...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6})/g)]
  return Object.fromEntries(found.map(([, name, value]) => [name, parseColor(value as string) as Color]))
}

const [light = '', dark = ''] = css.split('(prefers-color-scheme: dark)')
const tokens: Readonly<Record<Scheme, Tokens>> = { light: tokensIn(light), dark: { ...tokensIn(light), ...tokensIn(dark) } }

const colors = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((color) => colorText(color))
const looks = fc.record({ accent: colors, background: colors, surface: colors, text: colors }, { requiredKeys: [] })
const schemes = fc.constantFrom<Scheme>('light', 'dark')

/** All colours as a page has them once it wears a look. */
function worn(look: Look, scheme: Scheme): (name: string) => Color {
  const { properties } = paletteFor(look, scheme, tokens[scheme])
  return (name) => {
    const text = properties.get(`--${name}`)
    return (text === undefined ? tokens[scheme][name] : parseColor(text)) as Color
  }
}

/** What stands on what in our pages. */
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', ['page', 'sheet', 'sunk', 'act-wash', 'sure-wash', 'kin-wash', 'note-wash', 'err-wash'], 4.5],
  ['ink-2', ['page', 'sheet', 'sunk', 'act-wash'], 4.5],
  ['ink-3', ['page', 'sheet'], 4.5],
  ['act', ['page', 'sheet', 'act-wash'], 4.5],
  ['on-act', ['act'], 4.5],
  ['sure', ['page', 'sheet', 'sure-wash'], 4.5],
  ['kin', ['page', 'sheet', 'kin-wash'], 4.5],
  ['note', ['page', 'sheet', 'note-wash'], 4.5],
  ['err', ['page', 'sheet', 'err-wash'], 4.5],
  ['edge', ['page', 'sheet'], 3],
]

describe('a portal’s colours', () => {
  test('our own can be read, so that none of them is moved without need', () => {
    for (const scheme of ['light', 'dark'] as const)
      for (const [name, grounds, least] of pairs)
        for (const ground of grounds)
          expect(
            contrast(tokens[scheme][name] as Color, tokens[scheme][ground] as Color),
            `${scheme} ${name} on ${ground}`,
          ).toBeGreaterThanOrEqual(least)
  })

  test('whatever they are, all that is read can be read', () => {
    fc.assert(
      fc.property(looks, schemes, (look, scheme) => {
        const color = worn(look, scheme)
        for (const [name, grounds, least] of pairs)
          for (const ground of grounds) {
            const found = contrast(color(name), color(ground))
            if (found < least) throw new Error(`${name} on ${ground}: ${String(found)}`)
          }
      }),
      { numRuns: 600 },
    )
  })

  test('those that can be read are used as they are', () => {
    const { properties, corrections } = paletteFor({ accent: '#005a9c', background: '#ffffff', text: '#222222' }, 'light', tokens.light)
    expect(corrections).toEqual([])
    expect(properties.get('--act')).toBe('#005a9c')
    expect(properties.get('--page')).toBe('#ffffff')
    expect(properties.get('--ink')).toBe('#222222')
    expect(properties.get('--on-act')).toBe('#ffffff')
  })

  test('those that cannot are moved in lightness only, and told of', () => {
    const { properties, corrections } = paletteFor({ accent: '#ffcc00' }, 'light', tokens.light)
    const [correction] = corrections
    expect(correction).toMatchObject({ name: 'accent', asked: '#ffcc00', used: properties.get('--act') })
    expect(correction?.contrast).toBeLessThan(4.5)
    const [hue] = toHsl(parseColor(properties.get('--act') as string) as Color)
    expect(Math.abs(hue - 48)).toBeLessThan(3)
  })

  test('every correction names what is used, or that the value was none', () => {
    fc.assert(
      fc.property(looks, schemes, (look: Look, scheme) => {
        const { corrections, properties } = paletteFor(look, scheme, tokens[scheme])
        const place = { accent: '--act', background: '--page', surface: '--sheet', text: '--ink', radius: '--r2', font: '--sans' }
        for (const { name, asked, used } of corrections) {
          expect(look[name]).toBe(asked)
          expect(used).toBe(properties.get(place[name]))
        }
      }),
    )
  })

  test('a ground chooses the scheme made for it, unless the portal chose', () => {
    expect(schemeFor({ background: '#111111' }, 'auto', 'light')).toBe('dark')
    expect(schemeFor({ surface: '#fafafa', background: '#111111' }, 'auto', 'dark')).toBe('light')
    expect(schemeFor({ background: '#111111' }, 'light', 'dark')).toBe('light')
    expect(schemeFor({ accent: '#111111' }, 'auto', 'dark')).toBe('dark')
    expect(schemeFor({ background: 'no colour' }, 'auto', 'dark')).toBe('dark')
  })
})

describe('values of a look', () => {
  test('colours as CSS writes them', () => {
    expect(parseColor('#0a5')).toEqual([0, 170, 85])
    expect(parseColor('#00AA55ff')).toEqual([0, 170, 85])
    expect(parseColor('rgb(0, 170, 85)')).toEqual([0, 170, 85])
    expect(parseColor('rgb(0% 100% 50% / 1)')).toEqual([0, 255, 128])
    expect(parseColor('hsl(150deg 100% 33.3%)')).toEqual([0, 170, 85])
    expect(parseColor('teal', (name) => (name === 'teal' ? 'rgb(0, 128, 128)' : undefined))).toEqual([0, 128, 128])
    for (const none of ['', '#12', '#00aa5580', 'rgba(0,0,0,.5)', 'teal', 'var(--x)', 'url(x)', 'rgb(0,0)', 'red;color:blue'])
      expect(parseColor(none), none).toBeUndefined()
  })

  test('a colour and its hue, saturation and lightness are the same', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), (color) => {
        expect(fromHsl(...toHsl(color))).toEqual(color)
      }),
    )
  })

  test('corners in px, and no rounder than a button can be', () => {
    expect(parseRadius('0')).toBe(0)
    expect(parseRadius('6px')).toBe(6)
    expect(parseRadius('0.5rem')).toBe(8)
    expect(parseRadius('999px')).toBe(24)
    for (const none of ['-1px', '50%', 'calc(1px)', '1px;', 'round']) expect(parseRadius(none), none).toBeUndefined()
  })

  test('fonts by their names', () => {
    expect(parseFont(`'Source Han Sans SC', 微软雅黑, sans-serif`)).toBe('"Source Han Sans SC", "微软雅黑", sans-serif')
    for (const none of ['url(x)', 'a"b', 'x;y', 'local(x)', 'a\\b', '', 'a,,b', 'x'.repeat(61), 'a,b,c,d,e,f,g,h,i'])
      expect(parseFont(none), none).toBeUndefined()
  })

  test('no text of any kind becomes anything but a colour, a corner or a list of names', () => {
    const nasty = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'red;}html{display:none',
        '"; @import url(//x)',
        'expression(alert(1))',
        '</style><script>',
        'rgb(1e9,0,0)',
        '"a", url("x")',
      ),
    )
    const any = fc.record(
      { accent: nasty, background: nasty, surface: nasty, text: nasty, radius: nasty, font: nasty },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(any, schemes, (look, scheme) => {
        for (const [name, value] of paletteFor(look, scheme, tokens[scheme]).properties) {
          if (name === '--sans') expect(value).toMatch(/^("[\p{L}\p{N} _.-]+"|[a-z-]+)(, ("[\p{L}\p{N} _.-]+"|[a-z-]+))*$/u)
          else expect(value).toMatch(/^(#[0-9a-f]{6}|\d+(\.\d+)?px)$/)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('only the tokens go by the reader’s scheme, so that a portal’s theme has one place to turn', () => {
  const sheets = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => join(folder, name))
  const going = sheets('src').filter((name) => readFileSync(name, 'utf8').includes('prefers-color-scheme'))
  expect(going).toEqual([join('src', 'ui', 'styles', 'tokens.css')])
})
