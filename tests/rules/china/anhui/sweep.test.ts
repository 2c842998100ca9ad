import { describe, expect, it } from 'vitest'
import { rules as huainan } from '../../../../rules/china/anhui/huainan'
import { run } from '../../../support/run'
import { changed, family, rules, type Changes } from './support'

/** The first and the last day of every month of eight years. */
const days: string[] = []
for (let year = 2021; year <= 2028; year += 1)
  for (let month = 1; month <= 12; month += 1) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    for (const day of [1, last]) days.push(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  }

const month = (on: string, by: number): string => {
  const date = new Date(`${on.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return date.toISOString().slice(0, 10)
}

/** A family that every benefit may reach on that day: married a month ago, a baby of three weeks to two months, a parent in hospital, a home and a rent. */
const reached = (on: string): Changes => ({
  marriage: { registeredOn: month(on, -1), plannedOn: null },
  children: [{ ...family.children[0], birthDate: month(on, -1), insuredOn: month(on, -1), sex: 'female' }],
  'elders[0].hospitalised': true,
  'elders[0].birthDate': '1955-01-01',
  'mother.housingFund': { place: '340402', balance: 100_000 },
  'father.housingFund': null,
  housing: { rents: true, monthlyRent: 2000, buying: { fundLoan: true, firstHome: true, ownUse: true }, publicRental: { status: 'none' } },
})

interface Version {
  readonly benefit: string
  readonly subject: string
  readonly with?: Changes
  /** From the first to the last day of it, in order. */
  readonly figures: readonly { readonly from: string; readonly until?: string; readonly figure: number }[]
}

const versions: readonly Version[] = [
  { benefit: 'anhui/marriage-leave', subject: 'father', figures: [{ from: '2022-01-01', figure: 10 }] },
  { benefit: 'anhui/maternity-leave', subject: 'mother', figures: [{ from: '2016-12-31', figure: 158 }] },
  {
    benefit: 'anhui/paternity-leave',
    subject: 'father',
    figures: [
      { from: '2016-12-31', until: '2021-12-31', figure: 10 },
      { from: '2022-01-01', figure: 30 },
    ],
  },
  { benefit: 'anhui/childcare-leave', subject: 'mother', figures: [{ from: '2022-01-01', figure: 10 }] },
  { benefit: 'anhui/parent-care-leave', subject: 'mother', figures: [{ from: '2022-12-01', figure: 7 }] },
  { benefit: 'anhui/maternity-allowance', subject: 'mother', figures: [{ from: '2016-12-31', figure: 200 * 158 }] },
  {
    benefit: 'anhui/flexible-worker-birth-grant',
    subject: 'mother',
    with: { 'mother.medicalInsurance': 'flexible' },
    // The baby was born on the first day of the month before: from August to December 2024.
    figures: [{ from: '2024-09-01', until: '2025-01-31', figure: 6730 }],
  },
  {
    benefit: 'anhui/residents-delivery',
    subject: 'mother',
    with: { 'mother.medicalInsurance': 'resident', 'children[0].birthMode': 'caesarean' },
    // Those born in December are delivered at sums that nobody knows.
    figures: [{ from: '2024-02-01', figure: 2400 }],
  },
  { benefit: 'huainan/fund-loan', subject: 'household', figures: [{ from: '2023-09-13', figure: 500_000 }] },
  { benefit: 'huainan/fund-rent', subject: 'household', figures: [] },
]

describe.each(versions)('$benefit', ({ benefit, subject, with: more = {}, figures }) => {
  it('has one figure, or none, on every day of eight years', () => {
    for (const on of days) {
      const { value, figures: used } = run([rules, huainan], changed(family, { ...reached(on), ...more }), on).of(benefit, subject)
      const known = figures.filter(({ from, until = '9999-12-31' }) => from <= on && on <= until).map(({ figure }) => figure)
      expect(known.length, on).toBeLessThan(2)
      expect(value?.min === undefined ? [] : [value.min], on).toEqual(known)
      expect(value?.max, on).toBe(known[0])
      expect(new Set(used.map(({ entry }) => entry)).size, on).toBe(used.length)
    }
  })
})
