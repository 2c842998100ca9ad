import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asGrown, growingDays, readHousehold, type Household } from '../../../rules/household'
import { addDays, parseDay, type DayNumber } from '../../../rules/language/calendar'
import { completeHouseholds } from '../../support/households'

const day = (text: string): DayNumber => parseDay(text) as DayNumber
const TOLD = day('2025-06-01')

type Child = NonNullable<Exclude<Household['children'], 'unknown'>>[number]
/** A child as it is known on a later day. */
function child(told: Omit<Child, 'id'>, on: string): Child | undefined {
  const { children } = asGrown({ children: [{ id: 'c1', ...told }] }, TOLD, day(on))
  return Array.isArray(children) ? children[0] : undefined
}

describe('care and school', () => {
  const little = {
    birthDate: '2022-09-01',
    care: 'nursery-public-inclusive',
    careFee: 1200,
    stage: 'none',
    lastPreschoolYear: false,
  } as const
  test('hold through the end of August', () => {
    expect(child(little, '2025-08-31')).toEqual({ id: 'c1', ...little })
  })
  test('are not known any more once the child is three as kindergartens begin', () => {
    expect(child(little, '2025-09-01')).toEqual({ id: 'c1', birthDate: '2022-09-01' })
  })
  test('of a child a day younger hold one more year, save whether that is the last before school', () => {
    const { lastPreschoolYear: _, ...rest } = { ...little, birthDate: '2022-09-02' }
    expect(child({ ...little, birthDate: '2022-09-02' }, '2025-09-01')).toEqual({ id: 'c1', ...rest })
    expect(child({ ...little, birthDate: '2022-09-02' }, '2026-09-01')).toEqual({ id: 'c1', birthDate: '2022-09-02' })
  })
  test('after the last year before school comes school', () => {
    const last = {
      birthDate: '2019-02-01',
      care: 'kindergarten-public',
      careFee: 400,
      stage: 'preschool',
      lastPreschoolYear: true,
    } as const
    expect(child(last, '2025-08-31')).toEqual({ id: 'c1', ...last })
    expect(child(last, '2025-09-01')).toEqual({ id: 'c1', birthDate: '2019-02-01', stage: 'primary', lastPreschoolYear: false })
    expect(child(last, '2027-10-01')?.stage).toBe('primary')
  })
  test('of a child in kindergarten are not known once it is six as schools begin', () => {
    const middle = { birthDate: '2020-03-01', care: 'kindergarten-public', stage: 'preschool', lastPreschoolYear: false } as const
    expect(child(middle, '2025-09-01')).toEqual({ id: 'c1', birthDate: '2020-03-01', care: 'kindergarten-public', stage: 'preschool' })
    expect(child(middle, '2026-09-01')).toEqual({ id: 'c1', birthDate: '2020-03-01' })
  })
  test.each([
    ['primary', '2013-08-31'],
    ['junior', '2010-08-31'],
    ['senior', '2007-08-31'],
    ['higher', '2003-08-31'],
  ] as const)('%s is not known past the age at which everybody has left it', (stage, birthDate) => {
    // A year before, on the first of September, the child is as old as the last who are still there.
    expect(child({ birthDate, stage }, '2025-09-01')?.stage).toBe(stage)
    expect(child({ birthDate, stage }, '2026-08-31')?.stage).toBe(stage)
    expect(child({ birthDate, stage }, '2026-09-01')?.stage).toBeUndefined()
  })
  test('of a child whose birth nobody has told are not known in the next school year', () => {
    expect(child({ stage: 'preschool', care: 'kindergarten-public' }, '2025-08-31')?.stage).toBe('preschool')
    expect(child({ stage: 'preschool', care: 'kindergarten-public' }, '2025-09-01')).toEqual({ id: 'c1' })
  })
})

describe('leave used up', () => {
  const told: Household = { mother: { work: 'employee', leaveUsedThisYear: { childcare: 3 } }, father: null }
  test('counts through the end of the year', () => {
    expect(asGrown(told, TOLD, day('2025-12-31'))).toEqual(told)
    expect(asGrown(told, TOLD, day('2026-01-01'))).toEqual({ mother: { work: 'employee' }, father: null })
  })
})

describe('a pregnancy', () => {
  test('is over a month past the day it was due', () => {
    const told: Household = { pregnancy: { dueDate: '2025-07-15' } }
    expect(asGrown(told, TOLD, day('2025-08-14'))).toEqual(told)
    expect(asGrown(told, TOLD, day('2025-08-15'))).toEqual({})
  })
  test('is over ten months on, where nobody has said when it is due', () => {
    const told: Household = { pregnancy: { babies: 1 } }
    expect(asGrown(told, TOLD, day('2026-03-31'))).toEqual(told)
    expect(asGrown(told, TOLD, day('2026-04-01'))).toEqual({})
  })
  test('that is none stays none', () => {
    expect(asGrown({ pregnancy: null }, TOLD, day('2028-01-01'))).toEqual({ pregnancy: null })
  })
})

test('nothing changes on the day itself, before it, or between two growing days; the file stays a household file', () => {
  fc.assert(
    fc.property(completeHouseholds('350881', TOLD), fc.integer({ min: 0, max: 1200 }), (household, ahead) => {
      expect(asGrown(household, TOLD, TOLD)).toBe(household)
      expect(asGrown(household, TOLD, addDays(TOLD, -ahead))).toBe(household)
      const on = addDays(TOLD, ahead)
      const grown = asGrown(household, TOLD, on)
      expect(readHousehold(grown, Math.max(on, TOLD)).faults).toBeUndefined()
      const since = growingDays(household, TOLD, on).pop() ?? TOLD
      expect(grown).toEqual(asGrown(household, TOLD, since))
    }),
  )
})
