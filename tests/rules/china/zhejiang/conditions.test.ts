import { describe, expect, it } from 'vitest'
import { rows } from './rows'
import { expectComplete, expectHas, expectLost, expectOpen, ofLaw, openTurnsOf, turnsOf } from './shaoxing/rows'
import { check, zhejiang } from './shaoxing/support'

describe('each benefit of Zhejiang', () => {
  it('is shown with every one of its conditions', () => {
    expectComplete(ofLaw(zhejiang), rows)
    expect(ofLaw(zhejiang)).toEqual(zhejiang.benefits)
  })

  it.each(rows)('$benefit goes to a family that meets every condition', (row) => {
    expectHas(row)
  })

  it.each(turnsOf(rows))('$benefit is lost by $condition alone', ({ row, condition, changes }) => {
    expectLost(row, condition, changes)
  })

  it.each(openTurnsOf(rows))('$benefit stays open on $condition and asks for $path', ({ row, condition, changes, path }) => {
    expectOpen(row, condition, changes, path)
  })

  it('is confirmed, but for the special assistance, which one copy of the text gives', () => {
    const single = check({ specialFamily: 'child-died', children: [], 'mother.birthDate': '1970-05-01' }).outcomes.filter(
      ({ benefit, attested }) => zhejiang.benefits.includes(benefit) && attested === 'single',
    )
    expect(single.map(({ benefit, subject }) => `${benefit.id} ${subject}`)).toEqual([
      'zhejiang/special-assistance mother',
      'zhejiang/special-assistance father',
    ])
  })
})

describe('what may apply and nobody can settle', () => {
  const certaintyOf = (benefit: string, changes: object, subject?: string, on?: string) =>
    check({ ...changes }, on).of(benefit, subject).certainty

  it('six unbroken months of insurance: five, or no answer, leave the allowance to be checked', () => {
    const of = (months: unknown) => certaintyOf('zhejiang/maternity-allowance', { 'mother.insuredMonths': months }, 'mother')
    expect([5, 6, 7, undefined].map(of)).toEqual(['delegated', 'entitled', 'entitled', 'delegated'])
    expect(check({ 'mother.insuredMonths': 5 }).of('zhejiang/maternity-allowance', 'mother').status).toBe('eligible')
  })

  it('a marriage before the rules of 2024', () => {
    const of = (registeredOn: string) =>
      certaintyOf('zhejiang/marriage-leave', { 'marriage.registeredOn': registeredOn, children: [] }, 'mother', '2024-12-01')
    expect(['2024-09-26', '2024-09-27', '2024-09-28'].map(of)).toEqual(['delegated', 'entitled', 'entitled'])
  })

  it('the half of the reward that no employer in the province pays', () => {
    const reward = (changes: object) =>
      check({ planFamily: 'only-child-certificate', children: [{ id: 'c1', birthDate: '2014-05-01' }], ...changes }).of(
        'zhejiang/only-child-reward',
      )
    expect(reward({})).toMatchObject({ certainty: 'entitled', value: { bound: 'at-least', min: 100, max: 100 } })
    for (const changes of [{ 'mother.work': 'not-working' }, { 'mother.worksIn': '350881' }])
      expect(reward(changes)).toMatchObject({ certainty: 'delegated', value: { bound: 'at-least', min: 100 / 2, max: 100 / 2 } })
    expect(reward({ mother: null })).toMatchObject({ certainty: 'entitled', value: { min: 100, max: 100 } })
    expect(reward({ 'mother.work': undefined })).toMatchObject({ certainty: 'delegated', value: { min: 100 / 2, max: 100 } })
  })

  it('special assistance where there is no wife: the husband’s own age, to be checked', () => {
    const of = (birthDate: string) =>
      check({ mother: null, 'father.birthDate': birthDate, children: [], specialFamily: 'child-died' }).of(
        'zhejiang/special-assistance',
        'father',
      )
    expect(of('1977-03-01')).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(of('1977-03-02').status).toBe('upcoming')
  })
})
