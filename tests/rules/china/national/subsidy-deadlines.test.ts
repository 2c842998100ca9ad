import { describe, expect, it } from 'vitest'
import { rules } from '../../../../rules/china/national'
import { run } from '../../../support/run'
import { between, deadlines, said } from '../../../support/deadlines'

const subsidy = 'national/childcare-subsidy'
const here = '340402'
const family = (birthDate: string): object => ({ residence: here, children: [{ id: 'c1', birthDate, hukou: here }] })
const on = (birthDate: string, day: string): string[] => deadlines([rules], family(birthDate), day, subsidy).map(said)
const statusOn = (birthDate: string, day: string): string => run([rules], family(birthDate), day).of(subsidy, 'child:c1').status

describe('each year’s childcare subsidy is claimed by its 31 December', () => {
  // Born in January 2022: one month in all; May 2023: 3,600 and then 1,500; December 2023: twice 3,600; January 2024: 300 in the third year.
  it.each([
    ['2022-01-15', '2025-12-31', 20251231, 300],
    ['2022-12-15', '2025-12-31', 20251231, 3600],
    ['2023-05-10', '2025-12-31', 20251231, 3600],
    ['2023-05-10', '2026-01-01', 20261231, 17 * 300 - 3600],
    ['2023-12-08', '2026-12-31', 20261231, 24 * 300 - 3600],
    ['2024-01-20', '2027-01-01', 20271231, 25 * 300 - 2 * 3600],
    ['2024-01-20', '2027-12-31', 20271231, 25 * 300 - 2 * 3600],
    ['2024-12-31', '2026-06-01', 20261231, 3600],
  ])('of a child born on %s, on %s: by %i, or %i yuan are lost', (born, day, by, amount) => {
    expect(on(born, day)).toEqual([`child:c1 claimThisYear ${String(by)} ${String(amount)} sure`])
  })

  it.each([
    ['2022-01-15', '2026-01-01'],
    ['2022-12-31', '2026-01-01'],
    ['2023-12-08', '2027-01-01'],
    ['2024-12-31', '2028-01-01'],
  ])('of a child born on %s nothing is left to claim on %s', (born, day) => {
    expect(on(born, day)).toEqual([])
    expect(statusOn(born, day)).toBe('ineligible')
  })
})

describe('of births from 2025 on, the first claim may wait for the second year', () => {
  it.each([
    ['2025-01-01', '2025-12-31', 20261231],
    ['2025-01-01', '2026-12-31', 20261231],
    ['2025-12-31', '2026-12-31', 20261231],
    ['2026-02-03', '2026-02-04', 20271231],
    ['2026-02-03', '2027-12-31', 20271231],
  ])('born on %s, on %s: by %i', (born, day, by) => {
    expect(on(born, day)).toEqual([`child:c1 firstClaim ${String(by)} 3600 sure`])
  })

  it('goes by years once the second is over', () => {
    expect(on('2025-01-01', '2027-01-01')).toEqual(['child:c1 claimThisYear 20271231 3600 sure'])
    expect(on('2025-01-01', '2027-12-31')).toEqual(['child:c1 claimThisYear 20271231 3600 sure'])
  })

  it('leaves the last year to those who began in the second', () => {
    expect(on('2025-01-01', '2028-12-31')).toEqual(['child:c1 lastClaim 20281231 - sure'])
    expect(on('2025-01-01', '2029-01-01')).toEqual([])
    expect(statusOn('2025-01-01', '2029-01-01')).toBe('ineligible')
  })
})

describe('looked at ahead', () => {
  it('there is one for every year', () => {
    expect(between([rules], family('2024-01-20'), '2025-10-01', '2030-12-31', subsidy).map(said)).toEqual([
      'child:c1 claimThisYear 20251231 3600 sure',
      'child:c1 claimThisYear 20261231 3600 sure',
      'child:c1 claimThisYear 20271231 300 sure',
    ])
    expect(between([rules], family('2026-02-03'), '2026-03-01', '2030-12-31', subsidy).map(said)).toEqual([
      'child:c1 firstClaim 20271231 3600 sure',
      'child:c1 claimThisYear 20281231 3600 sure',
      'child:c1 lastClaim 20291231 - sure',
    ])
  })

  it('both days are inside', () => {
    const claims = (from: string, to: string): string[] => between([rules], family('2023-12-08'), from, to, subsidy).map(said)
    expect(claims('2026-12-31', '2026-12-31')).toEqual(['child:c1 claimThisYear 20261231 3600 sure'])
    expect(claims('2026-01-01', '2026-12-30')).toEqual([])
    expect(claims('2027-01-01', '2027-12-31')).toEqual([])
  })
})

describe('while answers are missing', () => {
  it('an unknown birth leaves the day open, and names it', () => {
    const household = { residence: here, children: [{ id: 'c1', hukou: here }] }
    const found = deadlines([rules], household, '2026-03-01', subsidy)
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) {
      expect(one.state).not.toBe('sure')
      expect(one.missing).toContain('children[0].birthDate')
    }
  })

  it('children nobody has told of leave everything open', () => {
    const found = deadlines([rules], { residence: here }, '2026-03-01', subsidy)
    expect(found.map(({ state, missing }) => [state, missing])).toEqual([1, 2, 3].map(() => ['open', ['children']]))
  })

  it('a child registered nowhere yet has the same day', () => {
    const household = { residence: here, children: [{ id: 'c1', birthDate: '2023-12-08', hukou: null }] }
    expect(deadlines([rules], household, '2026-03-01', subsidy).map(said)).toEqual(['child:c1 claimThisYear 20261231 3600 sure'])
  })
})
