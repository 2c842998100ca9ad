import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { encodeLink } from '../../../src/share/link'
import { modulesOf, pixelsOf, type Modules } from '../../../src/share/link/qr'
import { typicalFamilies } from '../../support/typical-families'
import { sharedOf } from './made'

describe('the QR code of a link', () => {
  test.each(typicalFamilies.map(({ name, household }) => [name, household] as const))('reads as the link: %s', async (_, household) => {
    const url = `https://example.org/yuhui/open#${await encodeLink(sharedOf(household))}`
    const { data, width } = pixelsOf(modulesOf(url) as Modules, 4)
    expect(jsQR(data, width, width)?.data).toBe(url)
  })
  test('reads as the link also where marks make it as long as links become', async () => {
    const marks = Array.from({ length: 70 }, (_, index) => ({
      benefit: `national/made-${String(index * 7919)}`,
      subject: 'household',
      status: 'eligible' as const,
      standing: 'in-force' as const,
      certainty: 'entitled' as const,
      attested: 'confirmed' as const,
      value: {
        kind: 'cash' as const,
        bound: 'exact' as const,
        unit: 'CNY' as const,
        per: 'year' as const,
        min: index * 137,
        max: index * 137,
      },
    }))
    const household = typicalFamilies[0]?.household ?? {}
    const url = `https://example.org/yuhui/open#${await encodeLink(sharedOf(household, { marks }))}`
    expect(url.length).toBeGreaterThan(1000)
    const { data, width } = pixelsOf(modulesOf(url) as Modules, 4)
    expect(jsQR(data, width, width)?.data).toBe(url)
  })
  test('stands in four light squares, as wide as the scale makes it', () => {
    const modules = modulesOf('https://example.org/') as Modules
    const { data, width } = pixelsOf(modules, 3)
    expect(width).toBe((modules.length + 8) * 3)
    const dark = (x: number, y: number): boolean => data[(y * width + x) * 4] === 0
    // The finder pattern begins with the first square after the margin: three pixels wide and high.
    expect([dark(11, 11), dark(12, 11), dark(11, 12), dark(12, 12), dark(14, 14), dark(15, 15)]).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ])
    expect(data.filter((_, index) => index % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
  })
  test('there is none for more than a code holds', () => {
    // 2953 bytes are the most there are, at the least correction.
    expect(modulesOf('a'.repeat(2953))).toHaveLength(177)
    expect(modulesOf('a'.repeat(2954))).toBeUndefined()
  })
})
