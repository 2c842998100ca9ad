import { describe, expect, test } from 'vitest'
import { inLanguage, languageOf, withoutLanguage } from '../../src/ui/language'

describe('the language in the path', () => {
  test.each([
    ['/', 'zh-CN'],
    ['/results', 'zh-CN'],
    ['/en', 'en'],
    ['/en/', 'en'],
    ['/en/results', 'en'],
    ['/entry', 'zh-CN'],
  ] as const)('%s is in %s', (path, language) => expect(languageOf(path)).toBe(language))

  test.each([
    ['/en', '/'],
    ['/en/', '/'],
    ['/en/answers/work', '/answers/work'],
    ['/entry', '/entry'],
  ])('%s without it is %s', (path, bare) => expect(withoutLanguage(path)).toBe(bare))

  test('the same page in the other language, there and back', () => {
    expect(inLanguage('/', 'en')).toBe('/en/')
    expect(inLanguage('/en/', 'zh-CN')).toBe('/')
    expect(inLanguage('/results/350881/rent?for=child:c1', 'en')).toBe('/en/results/350881/rent?for=child:c1')
    expect(inLanguage('/en/results', 'en')).toBe('/en/results')
    expect(inLanguage('/en/results', 'zh-CN')).toBe('/results')
  })
})
