import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { child, housing, mother } from '../../rules/household'
import {
  any,
  cash,
  cashRange,
  children,
  cite,
  endOfYear,
  exists,
  later,
  latestOf,
  not,
  notBefore,
  day,
  since,
  thisYear,
  through,
  unspecified,
  yuan,
  type BenefitDeclaration,
} from '../../rules/language'
import { addDays, formatDay, parseDay } from '../../rules/language/calendar'
import { between, deadlines, said } from '../support/deadlines'
import { rulesOf, testBenefit, testDocument, testDraft } from '../support/rules'

const basis = cite(testDraft, 'draft-1')
const lastDay = later(child.birthDate, { days: 90 })
type OfChild = Partial<BenefitDeclaration<'each-child'>>

const ofChild = (more: OfChild = {}) =>
  rulesOf(
    testBenefit({
      subject: 'each-child',
      basis,
      value: cash('once', yuan(500).once),
      deadlines: { claim: { by: lastDay, when: not(exists(child.insuredOn)), lost: 'all' } },
      ...more,
    }),
  )

const household = (facts: object): object => ({ children: [{ id: 'c1', insuredOn: null, ...facts }] })
// 90 days after 1 January 2024, a leap year: 30 to the end of January, 29, 31.
const born = household({ birthDate: '2024-01-01' })

describe('a deadline', () => {
  it('is there to its last day and gone on the next', () => {
    expect(deadlines(ofChild(), born, '2024-03-31').map(said)).toEqual(['child:c1 claim 20240331 500 sure'])
    expect(deadlines(ofChild(), born, '2024-04-01')).toEqual([])
  })

  it('is gone once nothing is left to do, and depends while nobody says', () => {
    expect(deadlines(ofChild(), household({ birthDate: '2024-01-01', insuredOn: '2024-02-01' }), '2024-03-01')).toEqual([])
    const open = { children: [{ id: 'c1', birthDate: '2024-01-01' }] }
    expect(deadlines(ofChild(), open, '2024-03-01')[0]).toMatchObject({
      state: 'depends',
      by: 20240331,
      missing: ['children[0].insuredOn'],
    })
  })

  it('depends while the benefit is open, and names what that lacks', () => {
    const rules = ofChild({ conditions: { rents: housing.rents } })
    expect(deadlines(rules, born, '2024-03-01')[0]).toMatchObject({ state: 'depends', by: 20240331, missing: ['housing.rents'] })
  })

  it('of what does not fit is none', () => {
    const rules = ofChild({ conditions: { rents: housing.rents } })
    expect(deadlines(rules, { ...born, housing: { rents: false } }, '2024-03-01')).toEqual([])
  })

  it('whose day is open names the answer that it waits for', () => {
    const [one] = deadlines(ofChild(), household({}), '2024-03-01')
    expect(one).toMatchObject({ state: 'open', missing: ['children[0].birthDate'] })
    expect(one).not.toHaveProperty('by')
  })

  it('that has surely passed, whatever the answer, is none', () => {
    const rules = ofChild({ deadlines: { claim: { by: later(child.birthDate, { days: -1 }), lost: 'all' } } })
    expect(deadlines(rules, household({}), '2024-03-01')).toEqual([])
  })

  it('of what is still to come is decided on the day it begins', () => {
    const rules = ofChild({
      conditions: { fromOne: since(later(child.birthDate, { years: 1 })) },
      deadlines: { claim: { by: endOfYear(thisYear), lost: 'all' } },
    })
    expect(deadlines(rules, born, '2024-03-01').map(said)).toEqual(['child:c1 claim 20251231 500 sure'])
  })

  it('beyond the term of the document is none: its own last day comes first', () => {
    const rules = ofChild({ basis: cite(testDocument, 'test-1') })
    expect(deadlines(rules, household({ birthDate: '2025-10-02' }), '2025-10-02').map(said)).toEqual(['child:c1 claim 20251231 500 sure'])
    expect(deadlines(rules, household({ birthDate: '2025-10-03' }), '2025-10-03')).toEqual([])
  })

  it('rests on the provision that the benefit rests on first, or on its own', () => {
    const own = cite(testDocument, 'test-2')
    const rules = ofChild({ deadlines: { a: { by: lastDay, lost: 'all' }, b: { by: lastDay, lost: 'all', basis: own } } })
    expect(deadlines(rules, born, '2024-03-01').map(({ basis: found }) => found)).toEqual([basis, own])
  })

  it('comes before a later one, and before one whose day is open', () => {
    const two = {
      children: [
        { id: 'c1', birthDate: '2024-02-01', relation: 'adopted', insuredOn: null },
        { id: 'c2', insuredOn: null },
        { id: 'c3', birthDate: '2024-01-01', insuredOn: null },
      ],
    }
    expect(deadlines(ofChild(), two, '2024-02-10').map(({ outcome }) => outcome.subject)).toEqual(['child:c3', 'child:c1', 'child:c2'])
  })
})

describe('what is lost', () => {
  const amount = (more: OfChild): unknown => {
    const [one] = deadlines(ofChild({ deadlines: { claim: { by: lastDay, lost: 'all' } }, ...more }), born, '2024-03-01')
    return one?.state === 'open' ? undefined : one?.amount
  }
  it('has a sum only where all of one sum is lost', () => {
    expect(amount({ value: cash('once', yuan(500).once) })).toBe(500)
    expect(amount({ value: cash('birth', yuan(500).perBirth) })).toBe(500)
    expect(amount({ value: cash('month', yuan(500).perMonth) })).toBeUndefined()
    expect(amount({ value: cash('once', yuan(500).once, { bound: 'at-most' }) })).toBeUndefined()
    expect(amount({ value: cashRange('once', yuan(500).once, yuan(2400).once) })).toBeUndefined()
    expect(amount({ value: unspecified('cash', 'once') })).toBeUndefined()
    expect(amount({ deadlines: { claim: { by: lastDay, lost: 'cover-from-birth' } } })).toBeUndefined()
  })
})

describe('the latest of several', () => {
  const rules = rulesOf(
    testBenefit({
      subject: 'mother',
      basis,
      conditions: { left: mother.leftWorkForBirth, recent: any(children, through(lastDay)) },
      deadlines: { train: { by: latestOf(children, notBefore(child.birthDate, day('2020-01-01')), lastDay), lost: 'all' } },
    }),
  )
  const family = (...births: string[]): object => ({
    mother: { leftWorkForBirth: true },
    children: births.map((birthDate, at) => ({ id: `c${at + 1}`, birthDate })),
  })
  it('counts, and nobody who does not', () => {
    expect(deadlines(rules, family('2024-01-01', '2022-01-01'), '2024-03-01').map(said)).toEqual(['mother train 20240331 - sure'])
    expect(deadlines(rules, family('2022-01-01', '2024-01-01'), '2024-03-01').map(said)).toEqual(['mother train 20240331 - sure'])
    expect(deadlines(rules, family('2019-12-31'), '2020-03-01')).toEqual([])
  })
})

describe('whenever a child is born', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(20180101, count))
  it('its deadline is listed on every day to the last, and on none after', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 120 }), (birth, age) => {
        const on = addDays(birth, age)
        const found = deadlines(ofChild(), household({ birthDate: formatDay(birth) }), formatDay(on))
        expect(found.map((one) => (one.state === 'open' ? 0 : one.by))).toEqual(age <= 90 ? [addDays(birth, 90)] : [])
      }),
      { numRuns: 200 },
    )
  })
  it('what recurs comes once a year between two days', () => {
    const rules = ofChild({ deadlines: { claim: { by: endOfYear(thisYear), lost: 'all' } } })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const years = Array.from({ length: 20 }, (_, at) => 2018 + at)
        const expected = years.map((year) => parseDay(`${year}-12-31`) ?? 0).filter((last) => last >= from && last <= to)
        const found = between(rules, household({ birthDate: '2010-01-01' }), formatDay(from), formatDay(to))
        expect(found.map(({ by }) => by)).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})
