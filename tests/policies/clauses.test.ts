import { describe, expect, test } from 'vitest'
import { plan2023 } from '../../rules/china/fujian/longyan/zhangping/documents'
import { mixOf, numberOf, partsOf, provisionsOf } from '../../src/policies/clauses'
import { readListed } from '../../src/policies/elsewhere'
import { initialsOf } from '../../scripts/policies/initials.mjs'

describe('where a provision stands', () => {
  test.each([
    ['zhangping-12-4', 'zhangping-2023', { part: '12', name: undefined, number: '12-4' }],
    ['zhangping-safeguard2-1', 'zhangping-2023', { part: 'safeguard2', name: 'safeguard', number: '2-1' }],
    ['zhangping-annex2.8-2', 'zhangping-2023', { part: 'annex2.8', name: 'annex', number: '2.8-2' }],
    ['shaoxing-closing-1', 'shaoxing-draft', { part: 'closing', name: 'closing', number: '1' }],
    ['women-workers-7', 'women-workers-rules', { part: '7', name: undefined, number: '7' }],
    ['xinjiang-population-20-2', 'xinjiang-population', { part: '20', name: undefined, number: '20-2' }],
    ['fujian-population-24-childcare', 'fujian-population', { part: '24', name: undefined, number: '24' }],
    ['fujian-elders-only-child', 'fujian-elders', { part: '', name: undefined, number: '' }],
  ])('%s', (id, document, expected) => {
    expect(numberOf(id, { id: document })).toEqual(expected)
  })
})

test('a plan is told of whole: every provision is counted once and stands in one part', () => {
  const all = provisionsOf(plan2023).length
  expect(Object.values(mixOf(plan2023)).reduce((sum, count) => sum + count, 0)).toBe(all)
  expect(partsOf(plan2023).flatMap(({ provisions }) => provisions)).toHaveLength(all)
})

test('what the build lists of other places is read back', () => {
  expect(readListed('330604/maternity-leave\t产假\n350881/x.y\tA\tB\n+3')).toEqual({
    found: [
      { code: '330604', name: 'maternity-leave', title: '产假' },
      { code: '350881', name: 'x.y', title: 'A\tB' },
    ],
    more: 3,
  })
  expect(readListed('')).toEqual({ found: [], more: 0 })
})

test('the first sounds of a name', () => {
  expect(initialsOf('公积金租房提取限额')).toBe('gjjzftqxe')
  expect(initialsOf('《HPV疫苗》免费')).toBe('hpvymmf')
})
