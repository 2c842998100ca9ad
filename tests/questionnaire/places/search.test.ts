import { describe, expect, test } from 'vitest'
import { lookup } from '../../../src/questionnaire/places/lookup'
import { chosenPlaces } from '../../../src/questionnaire/places/names'

const planned = new Set(chosenPlaces.map(({ code }) => code))
const codes = (typed: string): string[] => lookup.search(typed, (code) => planned.has(code)).map(({ code }) => code)
const best = (typed: string): string | undefined => codes(typed)[0]

const [xihu, xihuOfNanchang, dongxihu] = ['330106', '360103', '420112']

describe('a search by name', () => {
  test('finds what begins so before what only has it within', () => {
    expect(codes('西湖')).toEqual([xihu, xihuOfNanchang, dongxihu])
  })

  test.each(['杭州西湖', '杭州市西湖区', '浙江西湖', '浙江省杭州市西湖区', '杭州 西湖', '杭州xihu', '浙江hzxh'])(
    '%s names one county',
    (typed) => {
      expect(codes(typed)).toEqual([xihu])
    },
  )

  test('of a city or a province lists what lies in it', () => {
    expect(codes('成都')).toHaveLength(20)
    expect(codes('成都').every((code) => code.startsWith('5101'))).toBe(true)
    expect(codes('江西').every((code) => code.startsWith('36'))).toBe(true)
  })

  test('puts a county of that name before the counties of the city of that name', () => {
    expect(codes('朝阳').slice(0, 4)).toEqual(['110105', '211321', '220104', '211302'])
  })

  test('of a city without counties is the city', () => {
    expect([best('东莞'), best('中山市'), best('儋州'), best('嘉峪关')]).toEqual(['441900', '442000', '460400', '620200'])
  })

  test('finds nothing for what is no place, and for nothing', () => {
    expect(codes('苏州工业园区')).toEqual([])
    expect(codes('zzzz')).toEqual([])
    expect(codes(' ’ ')).toEqual([])
  })
})

describe('a search by pinyin', () => {
  test.each([
    ['zhangping', '350881'],
    ['zhangp', '350881'],
    ['hangzhouxihu', xihu],
    ['Hangzhou Xihu', xihu],
    ["tianjia'an", '340403'],
    ['lüshunkou', '210212'],
    ['lvshunkou', '210212'],
    ['lushunkou', '210212'],
    ['harbin', '230102'],
    ['shaanxi', '610102'],
    ['inner mongolia', '150102'],
  ])('%s', (typed, code) => expect(best(typed)).toBe(code))

  test('puts the counties of a city typed to its end before what merely begins so', () => {
    expect(codes("xi'an").slice(0, 4)).toEqual(['220403', '231005', '610102', '610103'])
  })

  test('by initials: of the name, of city and name', () => {
    expect(best('zps')).toBe('350881')
    expect(best('hzxh')).toBe(xihu)
    expect(best('pdxq')).toBe('310115')
    expect(codes('whou')).toContain('510107')
  })

  test('puts the places with plans first', () => {
    expect(best('sy')).toBe('330604')
    expect(codes('sy').length).toBeGreaterThan(50)
    expect(best('a')).toBe('659002')
    expect(best('平')).toBe('350881')
  })
})

test('a code is found by its digits', () => {
  expect(codes('330106')).toEqual([xihu])
  expect(best('6590')).toBe('659002')
})
