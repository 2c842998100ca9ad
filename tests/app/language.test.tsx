import { afterEach, expect, test } from 'vitest'
import { entrance, rememberLanguage } from '../../src/app/language'

afterEach(() => localStorage.clear())

test('the root stays Chinese until English was chosen', () => {
  expect(entrance('/')).toBe('/')
  rememberLanguage('en')
  expect(entrance('/')).toBe('/en/')
  rememberLanguage('zh-CN')
  expect(entrance('/')).toBe('/')
})

test('any other address is taken as it is', () => {
  rememberLanguage('en')
  expect(entrance('/results')).toBe('/results')
  rememberLanguage('zh-CN')
  expect(entrance('/en/results')).toBe('/en/results')
})

test('a stored word that is no language is ignored', () => {
  localStorage.setItem('yuhui.language', 'xx')
  expect(entrance('/')).toBe('/')
})
