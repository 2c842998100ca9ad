import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inWeChat, saveFile } from '../../src/ui/save-file'

const made: Blob[] = []
const revoked: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  made.length = 0
  revoked.length = 0
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
    revokeObjectURL: (address: string) => revoked.push(address),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a file is handed over under its name, with its type and its text', async () => {
  const clicked: { name: string; address: string; inPage: boolean }[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ name: this.download, address: this.href, inPage: this.isConnected })
  })
  saveFile('yuhui.ics', 'text/calendar;charset=utf-8', '育儿补贴\r\n')
  expect(clicked).toEqual([{ name: 'yuhui.ics', address: 'blob:1', inPage: true }])
  expect(document.querySelector('a')).toBeNull()
  expect(made[0]?.type).toBe('text/calendar;charset=utf-8')
  expect(made[0]?.size).toBe(4 * 3 + 2)
})

test('its address is kept for a slow phone, and then given up', () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  saveFile('a.txt', 'text/plain', 'a')
  expect(revoked).toEqual([])
  vi.runAllTimers()
  expect(revoked).toEqual(['blob:1'])
})

test.each([
  ['Mozilla/5.0 (Linux; Android 12) Chrome/86.0 Mobile Safari/537.36 XWEB/5023 MicroMessenger/8.0.30', true],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0.18', true],
  ['Mozilla/5.0 (Linux; Android 12) Chrome/119.0 Mobile Safari/537.36', false],
])('%s is WeChat: %s', (userAgent, is) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
  expect(inWeChat()).toBe(is)
})
