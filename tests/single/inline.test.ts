import { runInNewContext } from 'node:vm'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { asData, inScript, inStyle } from '../../scripts/single/inline.mjs'

/** What the parser of a page takes for the text of its first script, and for that of the paragraph after it. */
function parsed(code: string): readonly (string | null | undefined)[] {
  const { document } = new JSDOM(`<script type="text/plain">${code}</script><p>after</p>`).window
  return [document.querySelector('script')?.textContent, document.querySelector('p')?.textContent]
}

const hostile = ['</script>', '</SCRIPT x', '<!--', '<!-- <script> -->', '<script>', '<!--<script></script>', ']]>', '\0', '<\\/script>']

describe('a script within a page', () => {
  test.each(hostile)('that speaks of %j says the same, and ends where it ends', (text) => {
    const code = inScript(`result = ${JSON.stringify(text).replace('\\u0000', '\0')}`)
    expect(parsed(code)).toEqual([code, 'after'])
    expect(runInNewContext(code)).toBe(text)
  })

  test('keeps what patterns look for', () => {
    const code = inScript('result = [/<!--/u.test("<!--"), /<\\/script/i.test("</SCRIPT"), `<script`]')
    expect(parsed(code)).toEqual([code, 'after'])
    expect(runInNewContext(code)).toEqual([true, true, '<script'])
  })

  test('has one kind of line end, as the parser has', () => {
    expect(inScript('a = 1\r\nb = `2\r3`')).toBe('a = 1\nb = `2\n3`')
  })

  test('is refused where it cannot be written otherwise', () => {
    expect(() => inScript('a = 1; b = 2; c = a<!--b\n')).toThrow(SyntaxError)
  })
})

test('a style sheet that would end its own element is refused', () => {
  expect(inStyle('p::after { content: "<" }')).toBe('p::after { content: "<" }')
  expect(() => inStyle('p { content: "</STYLE>" }')).toThrow('end its own element')
})

test.each(hostile)('a text that is data and speaks of %j ends where it ends', (text) => {
  expect(parsed(asData(text))[1]).toBe('after')
})
