import { beforeAll, describe, expect, test } from 'vitest'
import { initialsOf } from '../../../src/counter/form/initials'
import { atOnce, entryKind, listedFor, type EntryKind, type Listed } from '../../../src/counter/form/listed'
import { matching, readEntry, type Around } from '../../../src/counter/form/read'
import '../../../src/counter/form/texts'
import { unitOf } from '../../../src/questionnaire'
import { loadTexts, textIn, type Language } from '../../../src/ui'

beforeAll(async () => {
  for (const language of ['zh-CN', 'en'] as const) await loadTexts(language, ['household', 'questionnaire', 'counter-form'])
})

interface FieldHere {
  readonly kind: EntryKind
  readonly listed: readonly Listed[]
}

function fieldAt(path: string, language: Language = 'zh-CN', near: readonly string[] = []): FieldHere {
  const kind = entryKind(path)
  if (!kind) throw new Error(path)
  return { kind, listed: listedFor(path, kind, textIn(language), near) }
}

const places: Pick<Around, 'placesFor' | 'nameOf'> = {
  placesFor: (typed) =>
    typed === 'zps' ? ['350881', '371626'] : typed === '漳平市' ? ['350881', '371626'] : typed === 'zpsh' ? ['350881'] : [],
  nameOf: (code) => (code === '350881' ? '漳平市' : '邹平市'),
}

function read(path: string, typed: string, language: Language = 'zh-CN', near: readonly string[] = []): unknown {
  const { kind, listed } = fieldAt(path, language, near)
  const unit = kind.is === 'number' ? unitOf(path, kind, textIn(language)) : undefined
  const found = readEntry(kind, typed, { listed, unit, ...places })
  return 'answer' in found ? found.answer : 'refused' in found ? { refused: found.refused } : undefined
}

describe('initials', () => {
  test.each([
    ['在单位上班', 'zdwsb'],
    ['灵活就业', 'lhjy'],
    ['不清楚', 'bqc'],
    ['职工医保，自己交', 'zgybzjj'],
    ['Employee', 'employee'],
  ])('of %s', (label, initials) => expect(initialsOf(label)).toBe(initials))
})

describe('a yes or no', () => {
  test.each([
    ['1', true],
    ['2', false],
    ['0', 'unknown'],
    ['１', true],
    ['是', true],
    ['否', false],
    ['有', true],
    ['没有', false],
    ['y', true],
    ['N', false],
    ['?', 'unknown'],
    ['？', 'unknown'],
    ['bqc', 'unknown'],
    ['3', { refused: 'no-option' }],
    ['perhaps', { refused: 'no-option' }],
    ['-', { refused: 'not-none' }],
    ['  ', undefined],
  ])('%s', (typed, answer) => expect(read('mother.onlyChild', typed)).toEqual(answer))

  test('its own words count: 贷过', () => expect(read('mother.housingFund.usedLoanBefore', '贷过')).toBe(true))
  test('in English', () =>
    expect(['yes', 'n', 'not'].map((typed) => read('mother.onlyChild', typed, 'en'))).toEqual([true, false, 'unknown']))
})

describe('whether there is one', () => {
  test.each([
    ['1', {}],
    ['2', null],
    ['-', null],
    ['有', {}],
    ['没有', null],
    ['0', 'unknown'],
  ])('%s', (typed, answer) => expect(read('father', typed)).toEqual(answer))
})

describe('a choice', () => {
  test.each([
    ['1', 'employee'],
    ['6', 'retired'],
    ['0', 'unknown'],
    ['7', { refused: 'no-option' }],
    ['在单位', 'employee'],
    ['zdw', 'employee'],
    ['LH', 'flexible'],
    ['z', { refused: 'several' }],
    ['做梦', { refused: 'no-option' }],
  ])('%s', (typed, answer) => expect(read('mother.work', typed)).toEqual(answer))

  test('by a word of its label in English', () => expect(read('mother.work', 'retired', 'en')).toBe('retired'))
  test('narrows its list down', () => {
    const { listed } = fieldAt('mother.medicalInsurance')
    expect(matching(listed, 'zgyb').map(({ key }) => key)).toEqual(['1', '2'])
    expect(matching(listed, '')).toBe(listed)
  })
})

describe('a day', () => {
  test.each([
    ['20231208', '2023-12-08'],
    ['2023-12-8', '2023-12-08'],
    ['2023.12.8', '2023-12-08'],
    ['2023年12月8日', '2023-12-08'],
    // Left to the schema, which says that there is no such day.
    ['20230230', '2023-02-30'],
    ['2023-12', { refused: 'day-parts' }],
    ['2023年12月', { refused: 'day-parts' }],
    ['2023', { refused: 'day-parts' }],
    ['202312', { refused: 'day-digits' }],
    ['231208', { refused: 'day-digits' }],
    ['2023120', { refused: 'day-digits' }],
    ['0', 'unknown'],
    ['?', 'unknown'],
    ['-', { refused: 'not-none' }],
  ])('%s', (typed, answer) => expect(read('children[0].birthDate', typed)).toEqual(answer))

  test.each([
    ['2', null],
    ['-', null],
    ['没有登记', null],
    ['0', 'unknown'],
    ['20130520', '2013-05-20'],
  ])('that may never have come: %s', (typed, answer) => expect(read('marriage.registeredOn', typed)).toEqual(answer))
})

describe('a number', () => {
  test.each([
    ['1500', 1500],
    ['1.2万', 12_000],
    ['1500元', 1500],
    ['1500元/月', 1500],
    ['0', 0],
    ['?', 'unknown'],
    ['不清楚', 'unknown'],
    ['-', { refused: 'not-none' }],
    // Left to the schema, which asks for a number.
    ['一千', '一千'],
  ])('%s', (typed, answer) => expect(read('housing.monthlyRent', typed)).toEqual(answer))
})

describe('a place', () => {
  test.each([
    ['1', '350881'],
    ['0', 'unknown'],
    ['350881', '350881'],
    ['zpsh', '350881'],
    ['漳平市', '350881'],
    ['nowhere', { refused: 'no-place' }],
  ])('%s', (typed, answer) => expect(read('mother.hukou', typed, 'zh-CN', ['350881'])).toEqual(answer))

  test('of several that answer, one is to be chosen', () => expect(read('residence', 'zps')).toEqual({ refused: 'several' }))
  test('that there may be none of', () => expect(read('children[0].hukou', '2', 'zh-CN', ['350881'])).toBeNull())
  test('a code of six digits where there is such a place, or nobody here can tell', () => {
    const { kind, listed } = fieldAt('residence')
    const isPlace = (code: string): boolean => code === '371626'
    expect(readEntry(kind, '371626', { listed, isPlace })).toEqual({ answer: '371626' })
    expect(readEntry(kind, '999999', { listed, isPlace })).toEqual({ refused: 'no-place' })
    expect(readEntry(kind, '999999', { listed })).toEqual({ answer: '999999' })
  })

  test('a digit that is no key is the beginning of nothing', () => expect(read('residence', '9')).toEqual({ refused: 'no-place' }))
})

describe('the lists', () => {
  test.each([
    ['20170902 20231208  20250316', { dates: ['2017-09-02', '2023-12-08', '2025-03-16'] }],
    ['2017-9-2、2023-12-8', { dates: ['2017-09-02', '2023-12-08'] }],
    ['20170902', { dates: ['2017-09-02'] }],
    ['3', { count: 3 }],
    ['20', { count: 20 }],
    ['21', { refused: 'members' }],
    ['0', { count: 0 }],
    ['?', 'unknown'],
    ['20170902 202312', { refused: 'day-digits' }],
  ])('children: %s', (typed, answer) => expect(read('children', typed)).toEqual(answer))

  test.each([
    ['1', { count: 1 }],
    ['2', { count: 0 }],
    ['有', { count: 1 }],
    ['没有', { count: 0 }],
    ['0', 'unknown'],
  ])('elders: %s', (typed, answer) => expect(read('elders', typed)).toEqual(answer))
})

describe('one key that says it all', () => {
  const at = (path: string, typed: string, near: readonly string[] = []): unknown => {
    const { kind, listed } = fieldAt(path, 'zh-CN', near)
    return atOnce(kind, listed, typed)?.answer
  }
  test('the digit of a choice', () => {
    expect(at('mother.work', '1')).toBe('employee')
    expect(at('pregnancy', '2')).toBeNull()
    expect(at('mother.onlyChild', '0')).toBe('unknown')
    expect(at('mother.work', '７')).toBeUndefined()
  })
  test('no digit of a day, a number or a place: more may follow', () => {
    for (const path of ['marriage.registeredOn', 'housing.monthlyRent', 'children']) expect(at(path, '2')).toBeUndefined()
    expect(at('mother.hukou', '1', ['350881'])).toBeUndefined()
  })
  test('a question mark, and a dash where there may be none', () => {
    for (const path of ['marriage.registeredOn', 'housing.monthlyRent', 'mother.hukou', 'children']) expect(at(path, '?')).toBe('unknown')
    expect(at('marriage.registeredOn', '-')).toBeNull()
    expect(at('housing.monthlyRent', '-')).toBeUndefined()
  })
})
