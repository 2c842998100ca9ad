import { afterEach, describe, expect, test, vi } from 'vitest'
import { decodeLink, encodeLink } from '../../../src/share/link'
import { sharedOf, today } from './made'

const shared = sharedOf({ residence: '350881', mother: { monthlyWage: 6200 } })

afterEach(() => void vi.unstubAllGlobals())

describe('a link with a passphrase', () => {
  test('opens with it', async () => {
    const code = await encodeLink(shared, '三月的雨 2026')
    expect(code).toMatch(/^B[A-Za-z0-9_-]+$/)
    expect(await decodeLink(code, today, '三月的雨 2026')).toEqual({ shared })
  })
  test('opens however a keyboard writes it, and with blanks that came along', async () => {
    const code = await encodeLink(shared, 'ABC 123')
    expect(await decodeLink(code, today, ' ＡＢＣ　１２３ ')).toEqual({ shared })
  })
  test('does not open with another, nor without', async () => {
    const code = await encodeLink(shared, 'right enough')
    expect(await decodeLink(code, today, 'right enougH')).toEqual({ fault: 'wrong-passphrase' })
    expect(await decodeLink(code, today)).toEqual({ fault: 'locked' })
    expect(await decodeLink(code, today, '  ')).toEqual({ fault: 'locked' })
  })
  test('never is the same twice, and holds nothing that can be read', async () => {
    const [one, other] = [await encodeLink(shared, 'right enough'), await encodeLink(shared, 'right enough')]
    expect(one).not.toBe(other)
    // Salt and nonce: the first 28 bytes after the sum differ as well.
    expect(one.slice(7, 40)).not.toBe(other.slice(7, 40))
  })
  test('says that it is damaged before it asks for anything', async () => {
    const code = await encodeLink(shared, 'right enough')
    const other = code.slice(0, 60) + (code.charAt(60) === 'x' ? 'y' : 'x') + code.slice(61)
    expect(await decodeLink(other, today)).toEqual({ fault: 'damaged' })
    expect(await decodeLink(code.slice(0, -5), today, 'right enough')).toEqual({ fault: 'damaged' })
  })
  test('is not to be passed off as an open one, nor an open one as sealed', async () => {
    const sealed = await encodeLink(shared, 'right enough')
    expect(await decodeLink(`A${sealed.slice(1)}`, today)).toEqual({ fault: 'damaged' })
    const open = await encodeLink(shared)
    expect(await decodeLink(`B${open.slice(1)}`, today, 'right enough')).toEqual({ fault: 'wrong-passphrase' })
  })
  test('is said to need a safe connection where the browser locks nothing', async () => {
    const code = await encodeLink(shared, 'right enough')
    vi.stubGlobal('crypto', {})
    expect(await decodeLink(code, today, 'right enough')).toEqual({ fault: 'no-crypto' })
    await expect(encodeLink(shared, 'right enough')).rejects.toThrow()
  })
})
