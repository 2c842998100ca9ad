import { describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import { change, dayOf, household, supposed } from './support'
import { everythingAt } from '../../src/whatif/changes/everything'

const on = '2026-11-22'
const two: Household = {
  residence: '330604',
  mother: {
    work: 'employee',
    hukou: '330604',
    hukouKind: 'rural',
    residencePermit: null,
    worksIn: '330604',
    monthlyWage: 6200,
    employer: 'enterprise',
  },
  father: { work: 'flexible', hukou: '330602', monthlyWage: 5000, housingFund: { place: '330602', balance: 31_000, bingtuan: false } },
  children: [
    { id: 'c1', birthDate: '2018-05-01', hukou: '330604', stage: 'primary' },
    { id: 'c3', birthDate: '2023-06-10', hukou: null, care: 'nursery-public-inclusive', careFee: 1200, stage: 'none' },
  ],
  housing: {
    homesOwned: 1,
    homesOwnedInFundPlace: 1,
    homesOwnedInWorkCity: 0,
    rents: true,
    monthlyRent: 1500,
    ordinaryFundLoanLimit: 500_000,
  },
}

describe('another child', () => {
  const expecting: Household = { ...two, pregnancy: { dueDate: '2027-02-01', babies: 2, antenatalCost: 900 } }
  const ids = (of: Household): string[] => (Array.isArray(of.children) ? of.children.map(({ id }) => id) : [])

  test('takes an id that is free, and is registered with the mother', () => {
    const { after } = supposed('another-child', two, { day: '2027-01-01' }, on)
    expect(ids(after)).toEqual(['c1', 'c3', 'c2'])
    expect((after.children as object[])[2]).toEqual({ id: 'c2', birthDate: '2027-01-01', hukou: '330604' })
  })

  test('with the father where the mother’s is not told; with nobody where neither is', () => {
    const hukou = (mother: object, father: object | null): unknown =>
      (supposed('another-child', { mother, father, children: [] }, { day: '2027-01-01' }, on).after.children as { hukou?: unknown }[])[0]
        ?.hukou
    expect(hukou({}, { hukou: '330602' })).toBe('330602')
    expect(hukou({}, null)).toBeUndefined()
  })

  test('on the way: that is the one, as many as it is said to be, with what was paid before the birth', () => {
    const { before, after } = supposed('another-child', expecting, {}, on)
    expect(before).toEqual(household(expecting, on))
    expect(after.pregnancy).toBeNull()
    expect((after.children as object[]).slice(2)).toEqual([
      { id: 'c2', birthDate: '2027-02-01', hukou: '330604', antenatalCost: 900 },
      { id: 'c4', birthDate: '2027-02-01', hukou: '330604', antenatalCost: 900 },
    ])
  })

  test('149 days after the one on the way it is still that one, 150 days after it another', () => {
    // 2027-02-01 + 149 days = 2027-06-30
    expect(
      ids(supposed('another-child', { ...expecting, pregnancy: { dueDate: '2027-02-01', babies: 1 } }, { day: '2027-06-30' }, on).after),
    ).toHaveLength(3)
    const later = supposed('another-child', { ...expecting, pregnancy: { dueDate: '2027-02-01', babies: 1 } }, { day: '2027-07-01' }, on)
    expect([ids(later.before), ids(later.after)].map(({ length }) => length)).toEqual([3, 4])
    expect(later.faults).toEqual([])
  })

  test('too soon after the last is refused, and says which', () => {
    const close = { ...two, children: [{ id: 'c1', birthDate: '2026-10-01' }] }
    expect(supposed('another-child', close, { day: '2027-01-15' }, on).faults).toEqual([
      { path: 'children[1].birthDate', code: 'births-too-close' },
    ])
  })

  test('cannot be told while nobody has said who the children are', () => {
    expect(change('another-child').fits({ mother: {} }, dayOf(on))).toBe(false)
  })
})

describe('moves', () => {
  test('hukou of all: a permit for the old place may have to be had, and town or country is not known', () => {
    const { before, after } = supposed('hukou', two, { place: '350881' }, on)
    expect(after.mother).toMatchObject({ hukou: '350881', work: 'employee' })
    expect(after.mother).not.toHaveProperty('hukouKind')
    expect(after.mother).not.toHaveProperty('residencePermit')
    expect((after.children as { hukou: unknown }[]).map(({ hukou }) => hukou)).toEqual(['350881', '350881'])
    expect(change('hukou').asks(before, after)).toEqual(['mother.hukouKind', 'mother.residencePermit'])
  })

  test('hukou to where the family lives: no permit is needed there', () => {
    const permit = { ...two, father: { hukou: '330602', residencePermit: '330604' } }
    expect(supposed('hukou', permit, { who: 'father', place: '330604' }, on).after.father).toEqual({
      hukou: '330604',
      residencePermit: null,
    })
  })

  test('work: another employer’s wage is not known; who works freely takes the wage along', () => {
    const mother = supposed('work', two, { who: 'mother', place: '350881' }, on)
    expect(mother.after.mother).toEqual({
      work: 'employee',
      hukou: '330604',
      hukouKind: 'rural',
      residencePermit: null,
      worksIn: '350881',
      insuredIn: '350881',
    })
    expect(change('work').asks(mother.before, mother.after)).toEqual([
      'mother.employer',
      'mother.monthlyWage',
      'housing.homesOwnedInWorkCity',
    ])
    const father = supposed('work', two, { who: 'father', place: '350881', along: 'insurance' }, on)
    expect(father.after.father).toMatchObject({
      worksIn: '350881',
      insuredIn: '350881',
      monthlyWage: 5000,
      housingFund: { place: '330602' },
    })
  })

  test('work without the insurance leaves it where it was', () => {
    expect(supposed('work', two, { who: 'mother', place: '350881', along: 'nothing' }, on).after.mother).not.toHaveProperty('insuredIn')
  })

  test('fund: the balance goes along, what was true of the old city does not', () => {
    const { before, after } = supposed('fund', two, { who: 'father', place: '659002' }, on)
    expect(after.father).toMatchObject({ housingFund: { place: '659002', balance: 31_000 } })
    expect(after.housing).toEqual({ homesOwned: 1, homesOwnedInWorkCity: 0, rents: true, monthlyRent: 1500 })
    expect(change('fund').asks(before, after)).toEqual([
      'housing.homesOwnedInFundPlace',
      'housing.ordinaryFundLoanLimit',
      'father.housingFund.bingtuan',
    ])
  })

  test('fund to where it is already changes nothing', () => {
    expect(supposed('fund', two, { who: 'father', place: '330602' }, on).after).toEqual(household(two, on))
  })
})

describe('care and home', () => {
  test('another nursery: its fee is asked', () => {
    const { before, after } = supposed('nursery', two, { care: 'nursery-other' }, on)
    expect((after.children as object[])[1]).toEqual({
      id: 'c3',
      birthDate: '2023-06-10',
      hukou: null,
      care: 'nursery-other',
      stage: 'none',
    })
    expect(change('nursery').asks(before, after)).toEqual(['children[1].careFee'])
  })

  test('a kindergarten is before school; a child at school has no nursery to change', () => {
    expect((supposed('nursery', two, { care: 'kindergarten-public' }, on).after.children as object[])[1]).toMatchObject({
      stage: 'preschool',
    })
    expect(change('nursery').fits({ children: [{ id: 'c1', stage: 'primary' }] }, dayOf(on))).toBe(false)
    // On the seventh birthday a child is at school; on the day before it may still be in a kindergarten.
    const sixOn = (day: string): boolean => change('nursery').fits({ children: [{ id: 'c1', birthDate: '2019-11-22' }] }, dayOf(day))
    expect([sixOn('2026-11-21'), sixOn('2026-11-22')]).toEqual([true, false])
  })

  test('a home: rent ends, and with it a public tenancy', () => {
    const tenant = {
      residence: '330604',
      housing: { homesOwned: 0, rents: true, monthlyRent: 600, publicRental: { status: 'tenant', rent: 600 } },
    }
    expect(supposed('buy', tenant, {}, on).after.housing).toEqual({
      homesOwned: 0,
      rents: false,
      publicRental: { status: 'none' },
      buying: { kind: 'new-commercial', place: '330604', for: 'self', ownUse: true, firstHome: true, fundLoan: false, signedOn: on },
    })
  })

  test('whether it is the first one is not guessed for who owns one', () => {
    expect(supposed('buy', two, {}, on).after.housing).toMatchObject({ buying: { kind: 'new-commercial' } })
    expect((supposed('buy', two, {}, on).after.housing as { buying: object }).buying).not.toHaveProperty('firstHome')
  })

  test('a child due before the day of signing is born by then, on both sides', () => {
    const { before, after } = supposed('buy', { ...two, pregnancy: { dueDate: '2027-02-01' } }, { day: '2027-06-01' }, on)
    expect([before.children?.length, after.children?.length]).toEqual([3, 3])
    expect(before.pregnancy).toBeNull()
  })
})

test('everything in another place: wage, rent and people stay, what only the old place knew does not', () => {
  const there = everythingAt(household(two, on), '350881')
  expect(there).toMatchObject({
    residence: '350881',
    mother: { hukou: '350881', worksIn: '350881', insuredIn: '350881', monthlyWage: 6200, residencePermit: null },
    father: { housingFund: { place: '350881', balance: 31_000 } },
    children: [{ hukou: '350881' }, { hukou: '350881' }],
    housing: { homesOwned: 1, rents: true, monthlyRent: 1500 },
  })
  expect(there.housing).not.toHaveProperty('homesOwnedInFundPlace')
  expect(there.housing).not.toHaveProperty('homesOwnedInWorkCity')
})
