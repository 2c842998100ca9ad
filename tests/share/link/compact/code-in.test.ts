import { describe, expect, test } from 'vitest'
import { codeIn, decodeLink, encodeCompact, encodeLink, grouped } from '../../../../src/share/link'
import { typicalFamilies } from '../../../support/typical-families'
import { sharedOf, today } from '../made'

const { household } = typicalFamilies[0] as (typeof typicalFamilies)[0]
const code = encodeCompact(sharedOf(household))
const page = 'https://example.org/yuhui/open#'

describe('the code in', () => {
  test.each<[string, string]>([
    ['an address', page + code],
    ['an address in small letters', (page + code).toLowerCase()],
    ['a sentence in Chinese', `育惠 ${page}${code}，请打开看看`],
    ['a sentence in English', `Please open ${page}${code} today and tell me.`],
    ['what a scanner types, with a line’s end', `${page}${code}\r\n`],
    ['groups of letters', `  ${grouped(code)}\n`],
    ['groups behind an address', page + grouped(code)],
    ['an address typed with the # of Chinese keyboards', `${page.replace('#', '＃')}${code}`],
    ['the code alone', code],
  ])('%s is found', (_, text) => {
    expect(codeIn(text)).toBe(code)
  })
  test('an address of the other forms is found as it stands', async () => {
    const open = await encodeLink(sharedOf(household))
    expect(codeIn(page + open)).toBe(open)
    expect(codeIn(`育惠 ${page}${open} 打开`)).toBe(open)
    expect(codeIn(open)).toBe(open)
  })
  test('something mistyped is found, so that reading can say so', async () => {
    const typed = codeIn(grouped(code).replace(/..$/, ''))
    expect(typed).toBe(code.slice(0, -2))
    expect((await decodeLink(typed ?? '', today)).fault).toBe('mistyped')
  })
  test.each<[string, string]>([
    ['nothing', ''],
    ['an address without one', 'https://example.org/yuhui/open'],
    ['an address with an anchor', 'https://example.org/yuhui/policies#cash'],
    ['words', '打开'],
    ['a number', '350881199001011234'],
    ['far too much', `C${'0'.repeat(50_000)}`],
  ])('%s is none', (_, text) => {
    expect(codeIn(text)).toBeUndefined()
  })
})
