import { describe, expect, it } from 'vitest'
import { changed } from '../../../support/changed'
import { between, deadlines } from '../../../support/deadlines'
import { family, national, type Changes } from './tax-support'

const of = (benefit: string, changes: Changes, on: string): string[] =>
  deadlines([national], changed(family, changes), on, `national/${benefit}`).flatMap((one) =>
    one.state === 'open' ? [] : [`${one.outcome.subject} ${one.name} ${String(one.by)} ${one.state}`],
  )
const ill = { 'mother.medicalSelfPaid': 15_001 }
/** Only the child of 2018: the other was not born yet. */
const elderOnly = { children: [family.children[0]] }

describe('a tax year is settled by 30 June of the next', () => {
  it.each([
    ['serious-illness-deduction', ill, 'mother'],
    ['certificate-deduction', { 'mother.furtherEducation': 'certificate' }, 'mother'],
    ['further-education-deduction', { 'mother.furtherEducation': 'degree' }, 'mother'],
    ['rent-deduction', { 'father.paysIncomeTax': false }, 'mother'],
  ] as const)('with its %s', (benefit, changes, subject) => {
    expect(of(benefit, changes, '2026-12-31')).toEqual([`${subject} settleThisYear 20270630 sure`])
    expect(of(benefit, changes, '2026-01-01')).toEqual([`${subject} settleThisYear 20270630 sure`])
  })

  it('names no sum: what is spared hangs on what was taken off before', () => {
    for (const one of deadlines([national], changed(family, ill), '2026-03-10', 'national/serious-illness-deduction'))
      expect(one).not.toHaveProperty('amount')
  })

  it('is not told of years of which nobody has spoken', () => {
    expect(of('serious-illness-deduction', { ...ill, ...elderOnly }, '2025-01-01')).toEqual(['mother settleThisYear 20260630 sure'])
    expect(of('serious-illness-deduction', { ...ill, ...elderOnly }, '2024-12-31')).toEqual([])
  })
})

describe('until then last year can be settled too, for what surely held in it', () => {
  const both = (subject: string): string[] => [`${subject} settleLastYear 20260630 sure`, `${subject} settleThisYear 20270630 sure`]
  const only = (subject: string): string[] => [`${subject} settleThisYear 20270630 sure`]
  const infant = (birthDate: string): Changes => ({ 'children[1].birthDate': birthDate })
  const elder = (birthDate: string): Changes => ({ 'elders[0].birthDate': birthDate })

  it('the last day is inside, the day after is not', () => {
    expect(of('under-three-deduction', {}, '2026-06-30')).toEqual(both('child:c2'))
    expect(of('under-three-deduction', {}, '2026-07-01')).toEqual(only('child:c2'))
    expect(of('child-education-deduction', elderOnly, '2026-06-30')).toEqual(both('child:c1'))
    expect(of('child-education-deduction', elderOnly, '2026-07-01')).toEqual(only('child:c1'))
  })

  it('a child that is three in this year was under three in the last: there is that to settle', () => {
    const turned = { children: [{ ...family.children[1], birthDate: '2023-02-10' }] }
    expect(of('under-three-deduction', turned, '2026-02-10')).toEqual([])
    expect(of('child-education-deduction', turned, '2026-02-10')).toEqual(both('child:c2'))
  })

  it('a child had to be born in it', () => {
    expect(of('under-three-deduction', infant('2025-12-31'), '2026-03-10')).toEqual(both('child:c2'))
    expect(of('under-three-deduction', infant('2026-01-01'), '2026-03-10')).toEqual(only('child:c2'))
  })

  it('a grandparent had to be sixty in it, in December at the latest', () => {
    expect(of('elder-care-deduction', elder('1965-12-31'), '2026-03-10')).toEqual(both('mother'))
    expect(of('elder-care-deduction', elder('1966-01-01'), '2026-03-10')).toEqual(only('mother'))
  })

  it('a loan had to be repaid in it', () => {
    const loan = (since: string): Changes => ({ 'housing.mortgages': { outstanding: 1, firstHomeRateSince: since } })
    expect(of('mortgage-deduction', loan('2025-12-05'), '2026-03-10')).toEqual(both('household'))
    expect(of('mortgage-deduction', loan('2026-01-05'), '2026-03-10')).toEqual(only('household'))
  })

  it('the year before 2025 is not spoken of', () => {
    expect(of('child-education-deduction', elderOnly, '2025-03-10')).toEqual(['child:c1 settleThisYear 20260630 sure'])
  })
})

it('comes again every year', () => {
  const days = between([national], family, '2026-03-10', '2029-12-31', 'national/child-education-deduction')
    .filter(({ outcome }) => outcome.subject === 'child:c1')
    .map(({ by }) => by)
  expect([...new Set(days)]).toEqual([20260630, 20270630, 20280630, 20290630])
})
