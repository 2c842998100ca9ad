import { describe, expect, it } from 'vitest'
import { bornOn, check, expecting, family, type Changes } from './support'

const of = (name: string, subject: string, changes: Changes, on?: string) => check(changes, on).of(`fujian/${name}`, subject)

describe('leave for a marriage', () => {
  it('is 15 days, until a year after the registration', () => {
    const married = { 'marriage.registeredOn': '2025-11-22' }
    expect(of('marriage-leave', 'father', married)).toMatchObject({
      value: { kind: 'leave-days', per: 'once', bound: 'exact', min: 15, max: 15 },
      until: 20261122,
    })
    expect(of('marriage-leave', 'father', married, '2026-11-23').status).toBe('ineligible')
  })

  it('is there for a wedding still planned', () => {
    const engaged = { 'marriage.registeredOn': null, 'marriage.plannedOn': '2026-12-01' }
    expect(of('marriage-leave', 'mother', engaged).status).toBe('eligible')
    expect(of('marriage-leave', 'mother', engaged, '2026-12-02').status).toBe('ineligible')
  })

  it('stands for the nation’s days', () => {
    expect(of('marriage-leave', 'mother', {}).benefit.implements).toEqual(['national/marriage-leave'])
  })
})

describe('leave for a birth', () => {
  const leave = (changes: Changes, on?: string) => of('maternity-leave', 'mother', changes, on)
  // Born on 1 January: the 158th day is 7 June (31 + 28 + 31 + 30 + 31 = 151 days to the end of May), the 180th 29 June.
  const newYear = bornOn('2026-01-01')

  it('is 158 to 180 days', () => {
    expect(leave({}).value).toEqual({ kind: 'leave-days', bound: 'range', unit: 'days', per: 'birth', min: 158, max: 180 })
  })

  it.each([
    ['2026-06-07', 'eligible', 'entitled'],
    ['2026-06-08', 'eligible', 'delegated'],
    ['2026-06-29', 'eligible', 'delegated'],
    ['2026-06-30', 'ineligible', 'entitled'],
  ])('may last through the 180th day, and from the 159th on the employer has to say so: %s', (on, status, certainty) => {
    expect(leave(newYear, on).status).toBe(status)
    if (status === 'eligible') expect(leave(newYear, on)).toMatchObject({ certainty, until: 20260629 })
  })

  it('ends with the last day that the family names, with nothing left to ask', () => {
    const named = { ...newYear, 'children[1].maternityLeaveEndsOn': '2026-06-20' }
    expect(leave(named, '2026-06-20')).toMatchObject({ status: 'eligible', certainty: 'entitled', until: 20260620 })
    expect(leave(named, '2026-06-21').status).toBe('ineligible')
  })

  it('is there for a birth ahead', () => {
    expect(leave(expecting({ dueDate: '2027-01-10' }))).toMatchObject({ status: 'eligible', certainty: 'entitled' })
    expect(leave({ ...expecting({ dueDate: '2027-01-10' }), pregnancy: null }).status).toBe('ineligible')
  })

  it('is not for an adopted child', () => {
    expect(leave({ 'children[1].relation': 'adopted' }).status).toBe('ineligible')
  })

  it('stands for the nation’s 98 days', () => {
    expect(leave({}).benefit.implements).toEqual(['national/maternity-leave'])
  })

  it('is on full pay beyond the days of the allowance, as long as it may last', () => {
    const wage = (on: string) => of('leave-wage', 'mother', newYear, on)
    expect(wage('2026-06-29')).toMatchObject({ status: 'eligible', value: { unit: 'percent', min: 100, max: 100 } })
    expect(wage('2026-06-30').status).toBe('ineligible')
  })
})

describe('the father’s leave', () => {
  it('is 15 days, within a year of the birth', () => {
    expect(of('paternity-leave', 'father', {}).value).toMatchObject({ bound: 'exact', per: 'birth', min: 15, max: 15 })
    expect(of('paternity-leave', 'father', bornOn('2025-11-23')).status).toBe('eligible')
    expect(of('paternity-leave', 'father', bornOn('2025-11-22')).status).toBe('ineligible')
  })
})

describe('leave for a small child', () => {
  const leave = (changes: Changes, on?: string) => of('childcare-leave', 'mother', changes, on)

  it('is ten days a year for each parent, less those taken', () => {
    expect(leave({})).toMatchObject({ value: { bound: 'exact', per: 'year', min: 10, max: 10 }, payable: 10 })
    expect(leave({ 'mother.leaveUsedThisYear.childcare': 4 }).payable).toBe(10 - 4)
    expect(leave({ 'mother.leaveUsedThisYear.childcare': 12 }).payable).toBe(0)
    expect(of('childcare-leave', 'father', {}).payable).toBe(10)
  })

  it('ends the day before the third birthday, and counts adopted children', () => {
    expect(leave(bornOn('2023-11-23')).status).toBe('eligible')
    expect(leave(bornOn('2023-11-22')).status).toBe('ineligible')
    expect(leave({ 'children[1].relation': 'adopted' }).status).toBe('eligible')
  })

  it('begins with the revision of 30 March 2022', () => {
    const then = { children: [{ ...family.children[1], birthDate: '2021-05-05' }] }
    expect(leave(then, '2022-03-29')).toMatchObject({ status: 'upcoming', from: 20220330 })
    expect(leave(then, '2022-03-30')).toMatchObject({ status: 'eligible', value: { min: 10, max: 10 } })
  })
})

describe('leave to care for a parent', () => {
  const leave = (changes: Changes, subject = 'mother', on?: string) => of('parent-care-leave', subject, changes, on)

  it('is at most ten days a year, less those taken', () => {
    expect(leave({})).toMatchObject({ value: { bound: 'at-most', per: 'year', min: 10, max: 10 }, payable: 10 })
    expect(leave({ 'mother.leaveUsedThisYear.parentCare': 3 }).payable).toBe(10 - 3)
    expect(leave({ 'mother.leaveUsedThisYear.parentCare': 11 }).payable).toBe(0)
  })

  it('begins on the parent’s 60th birthday', () => {
    expect(leave({ 'elders[0].birthDate': '1966-11-23' })).toMatchObject({ status: 'upcoming', from: 20261123 })
    expect(leave({ 'elders[0].birthDate': '1966-11-22' }).status).toBe('eligible')
  })

  it('is for the own child of the one in hospital', () => {
    expect(leave({}, 'father').status).toBe('ineligible')
    expect(leave({ 'elders[0].parentOf': 'father' }, 'father').status).toBe('eligible')
  })

  it('asks that one and the same parent be 60 and in hospital', () => {
    const young = { id: 'e2', parentOf: 'mother', birthDate: '1968-01-01', hospitalised: true }
    expect(leave({ 'elders[0].hospitalised': false, 'elders[1]': young }).status).not.toBe('eligible')
  })

  it('begins with the regulation on 1 March 2017', () => {
    const old = { children: [], 'elders[0].birthDate': '1950-01-01' }
    expect(leave(old, 'mother', '2017-02-28')).toMatchObject({ status: 'upcoming', from: 20170301 })
    expect(leave(old, 'mother', '2017-03-01').status).toBe('eligible')
  })
})
