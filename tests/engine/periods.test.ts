import { describe, expect, test } from 'vitest'
import { child } from '../../rules/household'
import { before, cite, later, since, startOf } from '../../rules/language'
import type { Outcome } from '../../src/engine'
import { run } from '../support/run'
import { rulesOf, testBenefit, testDraft } from '../support/rules'

const basis = cite(testDraft, 'draft-1')
const inMonths = testBenefit({
  subject: 'each-child',
  basis,
  conditions: {
    begun: since(later(startOf('month', child.birthDate), { years: 1 })),
    open: before(later(startOf('month', child.birthDate), { years: 3 })),
  },
})
const inYears = testBenefit({
  subject: 'each-child',
  basis,
  conditions: {
    begun: since(later(startOf('year', child.birthDate), { years: 1 })),
    open: before(later(startOf('year', child.birthDate), { years: 3 })),
  },
})

const on = (benefit: typeof inMonths, day: string, birthDate?: string): Outcome =>
  run(rulesOf(benefit), { children: [{ id: 'c1', ...(birthDate === undefined ? {} : { birthDate }) }] }, day).of('test/benefit', 'child:c1')

describe('what is counted by whole months', () => {
  test.each(['2020-02-01', '2020-02-15', '2020-02-29'])('turns on the first of the month for a birth on %s', (born) => {
    expect(on(inMonths, '2021-01-31', born)).toMatchObject({ status: 'upcoming', from: 20210201, until: 20230131 })
    expect(on(inMonths, '2021-02-01', born)).toMatchObject({ status: 'eligible', from: 20210201, until: 20230131 })
    expect(on(inMonths, '2023-01-31', born)).toMatchObject({ status: 'eligible', from: 20210201, until: 20230131 })
    expect(on(inMonths, '2023-02-01', born).status).toBe('ineligible')
  })
  test('turns at the turn of the year for a birth in January or December', () => {
    expect(on(inMonths, '2022-06-01', '2020-12-31')).toMatchObject({ from: 20211201, until: 20231130 })
    expect(on(inMonths, '2022-06-01', '2020-01-31')).toMatchObject({ from: 20210101, until: 20221231 })
  })
  test('is open while the day is unanswered', () => {
    expect(on(inMonths, '2022-06-01')).toMatchObject({ status: 'undetermined', missing: ['children[0].birthDate'] })
  })
})

describe('what is counted by whole years', () => {
  test.each(['2020-01-01', '2020-02-29', '2020-12-31'])('turns on 1 January for a birth on %s', (born) => {
    expect(on(inYears, '2020-12-31', born)).toMatchObject({ status: 'upcoming', from: 20210101, until: 20221231 })
    expect(on(inYears, '2021-01-01', born)).toMatchObject({ status: 'eligible', from: 20210101, until: 20221231 })
    expect(on(inYears, '2022-12-31', born).status).toBe('eligible')
    expect(on(inYears, '2023-01-01', born).status).toBe('ineligible')
  })
})
