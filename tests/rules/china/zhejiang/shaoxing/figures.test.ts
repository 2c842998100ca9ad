import { describe, expect, it } from 'vitest'
import { run } from '../../../../support/run'
import { check, outside, shaoxing, today, type Changes } from './support'

const children = ['2010-01-01', '2014-01-01', '2022-01-01', '2024-01-01'].map((birthDate, index) => ({ id: `c${index + 1}`, birthDate }))
const rental = (answers: object, status = 'tenant', count = 3): Changes => ({
  children: children.slice(0, count),
  'housing.publicRental': { status, ...answers },
})
const rentFree = (answers: object, status?: string, count?: number) =>
  check(rental(answers, status, count)).of('shaoxing/public-rental-rent-free')
const allowance = (answers: object, status = 'allowance') => check(rental(answers, status)).of('shaoxing/public-rental-allowance')

describe('the rent of a public rental unit', () => {
  it('is waived in full for the area within the standard', () => {
    expect(rentFree({}).value).toEqual({ kind: 'fee-reduction', bound: 'exact', unit: 'percent', per: 'month', min: 100, max: 100 })
  })

  it.each([
    ['larger than the standard', 80, 60, (800 * 60) / 80],
    ['a square metre larger', 64, 63, (800 * 63) / 64],
    ['exactly as large', 60, 60, 800],
    ['smaller', 59.5, 60, 800],
  ])('of a unit %s', (_title, unitArea, areaStandard, waived) => {
    expect(rentFree({ unitArea, areaStandard, rent: 800 }).payable).toBe(waived)
  })

  it('is cut down to whole fen', () => {
    // 800 × 60 / 61 = 786.885…
    expect(rentFree({ unitArea: 61, areaStandard: 60, rent: 800 }).payable).toBe(786.88)
  })

  it.each([
    ['unanswered standard', { unitArea: 80, rent: 800 }],
    ['a standard nobody knows of', { unitArea: 80, areaStandard: null, rent: 800 }],
    ['unanswered area', { areaStandard: 60, rent: 800 }],
    ['no unit yet', { areaStandard: 60, unitArea: null, rent: 800 }],
    ['unanswered rent', { areaStandard: 60, unitArea: 80 }],
    ['no rent', { areaStandard: 60, unitArea: 80, rent: null }],
  ])('is not worked out with %s, yet waived', (_title, answers) => {
    const outcome = rentFree(answers)
    expect(outcome).toMatchObject({ status: 'eligible', certainty: 'entitled', value: { min: 100, max: 100 } })
    expect(outcome.payable).toBeUndefined()
  })

  it.each([
    [2, 'ineligible'],
    [3, 'eligible'],
    [4, 'eligible'],
  ])('with %i children: %s', (count, status) => {
    expect(rentFree({}, 'tenant', count).status).toBe(status)
  })

  it('counts adopted children, and grown-up ones, as having three', () => {
    const of = check({
      ...rental({}),
      children: [{ id: 'c1', birthDate: '1999-01-01' }, { id: 'c2', birthDate: '2014-01-01', relation: 'adopted' }, children[2]],
    })
    expect(of.of('shaoxing/public-rental-rent-free').status).toBe('eligible')
  })
})

describe('the rental allowance', () => {
  it('is the local rate that the family names, and no other', () => {
    expect(allowance({ localAllowance: 18 * 60 }).value).toEqual({
      kind: 'cash',
      bound: 'exact',
      unit: 'CNY',
      per: 'month',
      min: 1080,
      max: 1080,
    })
  })

  it.each([
    ['unanswered', {}],
    ['not known', { localAllowance: null }],
  ])('has no figure while the rate is %s', (_title, answers) => {
    const outcome = allowance(answers)
    expect(outcome).toMatchObject({ status: 'eligible', certainty: 'entitled' })
    expect(outcome.value).toEqual({ kind: 'cash', bound: 'unspecified', unit: 'CNY', per: 'month' })
  })

  it('and a unit are both open to a family that has not chosen, and shut each other out', () => {
    const of = check(rental({}, 'qualifies'))
    const [unit, rent, money] = ['unit', 'rent-free', 'allowance'].map((name) => of.of(`shaoxing/public-rental-${name}`))
    expect([unit?.status, rent?.status, money?.status]).toEqual(['eligible', 'eligible', 'eligible'])
    expect(money?.benefit.excludes).toEqual(['shaoxing/public-rental-unit', 'shaoxing/public-rental-rent-free'])
    expect([unit, rent].map((outcome) => outcome?.benefit.excludes)).toEqual([
      ['shaoxing/public-rental-allowance'],
      ['shaoxing/public-rental-allowance'],
    ])
  })
})

describe('the costs of a third birth', () => {
  const expecting = (born: readonly string[], babies?: number): Changes => ({
    children: born.map((birthDate, index) => ({ id: `c${index + 1}`, birthDate })),
    pregnancy: { dueDate: '2026-09-01', ...(babies === undefined ? {} : { babies }) },
  })
  const statusOf = (changes: Changes, on?: string) => check(changes, on).of('shaoxing/third-child-birth-costs', 'mother')
  const [one, two, three] = [['2018-05-01'], ['2018-05-01', '2020-05-01'], ['2018-05-01', '2020-05-01', '2022-05-01']]

  it.each([
    ['the second child', one, 1, 'ineligible'],
    ['the second and third as twins', one, 2, 'eligible'],
    ['the third child', two, 1, 'eligible'],
    ['the third and fourth as twins', two, 2, 'eligible'],
    ['the fourth child', three, 1, 'ineligible'],
    ['triplets as the first birth', [], 3, 'eligible'],
    ['twins as the first birth', [], 2, 'ineligible'],
  ])('are covered by number when what is coming is %s', (_title, born, babies, status) => {
    expect(statusOf(expecting(born ?? [], babies)).status).toBe(status)
  })

  it('hang on the number of babies only where it matters', () => {
    expect(statusOf(expecting(one ?? []))).toMatchObject({ status: 'undetermined', missing: ['pregnancy.babies'] })
    expect(statusOf(expecting(two ?? [])).status).toBe('eligible')
  })

  it('are covered until the third child is three', () => {
    const born: Changes = { children: [...(two ?? []), '2023-06-10'].map((birthDate, index) => ({ id: `c${index + 1}`, birthDate })) }
    expect(statusOf(born, '2026-06-09').status).toBe('eligible')
    expect(statusOf(born, '2026-06-10').status).toBe('ineligible')
  })

  it('are not those of a fourth child, nor of an adopted third', () => {
    const fourth = [...(two ?? []), '2021-06-10', '2025-06-10'].map((birthDate, index) => ({ id: `c${index + 1}`, birthDate }))
    expect(statusOf({ children: fourth }).status).toBe('ineligible')
    const adopted = [...(two ?? []), '2025-06-10'].map((birthDate, index) => ({ id: `c${index + 1}`, birthDate }))
    expect(statusOf({ children: adopted.map((child, index) => (index === 2 ? { ...child, relation: 'adopted' } : child)) }).status).toBe(
      'ineligible',
    )
  })

  it('are covered for flexible workers too, not for residents', () => {
    const of = (medicalInsurance: string) => statusOf({ ...expecting(two ?? [], 1), 'mother.medicalInsurance': medicalInsurance }).status
    expect([of('employee'), of('flexible'), of('resident'), of('none')]).toEqual(['eligible', 'eligible', 'ineligible', 'ineligible'])
  })
})

describe('pay during leave', () => {
  it('is kept in full', () => {
    expect(check().of('shaoxing/pay-during-leave', 'mother').value).toEqual({
      kind: 'service',
      bound: 'exact',
      unit: 'percent',
      min: 100,
      max: 100,
    })
  })
})

describe('a class for children of two to three', () => {
  const statusOn = (on: string, more: Changes = {}) =>
    check({ 'children[1].birthDate': '2022-06-10', ...more }, on).of('shaoxing/kindergarten-nursery', 'child:c2').status

  it('is for them from the second birthday until kindergarten, at the latest the fourth birthday', () => {
    expect(statusOn('2024-06-09')).toBe('upcoming')
    expect(statusOn('2024-06-10')).toBe('eligible')
    expect(statusOn('2026-06-09')).toBe('eligible')
    expect(statusOn('2026-06-10')).toBe('ineligible')
  })

  it('needs no answer about kindergarten before the third birthday', () => {
    const unanswered = { 'children[1].stage': undefined, 'children[1].care': undefined }
    expect(statusOn('2025-06-09', unanswered)).toBe('eligible')
    expect(statusOn('2025-06-10', unanswered)).toBe('undetermined')
  })
})

describe('school for children from elsewhere', () => {
  it('is for the years from the sixth to the day before the sixteenth birthday', () => {
    const statusOn = (on: string) =>
      check({ 'children[0].birthDate': '2012-05-01', 'children[1].birthDate': '2017-01-01', 'mother.residencePermit': '330604' }, on).of(
        'shaoxing/migrant-schooling',
        'child:c1',
      ).status
    expect(statusOn('2018-04-30')).toBe('upcoming')
    expect(statusOn('2018-05-01')).toBe('eligible')
    expect(statusOn('2028-04-30')).toBe('eligible')
    expect(statusOn('2028-05-01')).toBe('ineligible')
  })
})

describe('what hangs on maternity leave', () => {
  const newborn = (more: Changes = {}): Changes => ({
    'children[1].birthDate': '2026-01-10',
    'children[1].insuredOn': '2026-01-20',
    ...more,
  })
  const first = (more: object = {}): Changes => ({ children: [{ id: 'c1', birthDate: '2026-01-10', ...more }] })
  const statusOn = (name: string, on: string, changes: Changes, subject = 'mother') =>
    check(changes, on).of(`shaoxing/${name}`, subject).status

  it('turns after 98 + 60 days for a first child, 98 + 90 for a second', () => {
    // 158 days from 10 January 2026 are up on 16 June, 188 on 16 July.
    for (const [changes, last, after] of [
      [first({ difficultBirth: false }), '2026-06-16', '2026-06-17'],
      [newborn({ 'children[1].difficultBirth': false }), '2026-07-16', '2026-07-17'],
    ] as const) {
      expect(statusOn('leave-insurance-subsidy', last, changes)).toBe('eligible')
      expect(statusOn('leave-insurance-subsidy', after, changes)).toBe('ineligible')
      expect(statusOn('nursing-leave', last, changes)).toBe('upcoming')
      expect(statusOn('nursing-leave', after, changes)).toBe('eligible')
    }
  })

  it('turns 15 days later after a difficult birth, and for a second baby', () => {
    const twins: Changes = { children: ['c1', 'c2'].map((id) => ({ id, birthDate: '2026-01-10', difficultBirth: false })) }
    // The second twin is a second child: 188 + 15 days, up on 31 July.
    expect(statusOn('leave-insurance-subsidy', '2026-07-31', twins)).toBe('eligible')
    expect(statusOn('leave-insurance-subsidy', '2026-08-01', twins)).toBe('ineligible')
    expect(statusOn('leave-insurance-subsidy', '2026-07-01', first({ difficultBirth: true }))).toBe('eligible')
    expect(statusOn('leave-insurance-subsidy', '2026-07-02', first({ difficultBirth: true }))).toBe('ineligible')
  })

  it.each(['nursing-leave', 'longer-nursing-leave'])('%s waits for the last day that the family names', (name) => {
    const named = newborn({ 'children[1].maternityLeaveEndsOn': '2026-05-20' })
    expect(check(named, '2026-05-20').of(`shaoxing/${name}`, 'mother')).toMatchObject({ status: 'upcoming', from: 20260521 })
    expect(statusOn(name, '2026-05-21', named)).toBe('eligible')
    expect(statusOn(name, '2027-01-10', named)).toBe('ineligible')
  })

  it.each(['maternity-leave', 'leave-insurance-subsidy'])('%s ends with the last day that the family names', (name) => {
    const named = newborn({ 'children[1].maternityLeaveEndsOn': '2026-05-20' })
    expect(statusOn(name, '2026-05-20', named)).toBe('eligible')
    expect(statusOn(name, '2026-05-21', named)).toBe('ineligible')
  })

  it('is not waited for by a father whose wife has no employer', () => {
    expect(statusOn('longer-nursing-leave', '2026-02-01', newborn(), 'father')).toBe('upcoming')
    expect(statusOn('longer-nursing-leave', '2026-02-01', newborn({ 'mother.work': 'flexible' }), 'father')).toBe('eligible')
  })
})

describe('a couple married for years', () => {
  it('need not say that it plans no other wedding', () => {
    const of = check({ marriage: { registeredOn: '2016-05-01' } })
    expect(of.of('shaoxing/premarital-check').status).toBe('ineligible')
    expect(of.of('shaoxing/marriage-leave', 'father').status).toBe('ineligible')
  })

  it('has time off on the day of its registration, not on the next', () => {
    const statusOn = (on: string) =>
      check({ marriage: { registeredOn: '2026-03-01' } }, on).of('shaoxing/time-for-marriage', 'father').status
    expect([statusOn('2026-03-01'), statusOn('2026-03-02')]).toEqual(['eligible', 'ineligible'])
  })
})

describe('kindergarten and school', () => {
  const schooled = (birthDate: string, more: object) =>
    check({ children: [{ id: 'c1', birthDate, ...more }], hardship: 'dibao' }).of('shaoxing/preschool-aid', 'child:c1').status

  it('are told apart by what is known: a pupil is not in kindergarten, whoever minds it', () => {
    expect(schooled('2019-05-01', { stage: 'primary' })).toBe('ineligible')
    expect(schooled('2021-05-01', { care: 'kindergarten-public' })).toBe('eligible')
    expect(schooled('2021-05-01', { stage: 'preschool' })).toBe('eligible')
    expect(schooled('2021-05-01', {})).toBe('undetermined')
  })

  it('do not open a school to the sibling of a student', () => {
    const children = [
      { id: 'c1', birthDate: '2005-05-01', stage: 'higher' },
      { id: 'c2', birthDate: '2020-06-10', stage: 'none' },
    ]
    expect(check({ children }).of('shaoxing/sibling-school', 'child:c2').status).toBe('ineligible')
  })

  it('leave those in senior secondary school out of compulsory schooling', () => {
    const statusAt = (stage: string | undefined) =>
      check({
        'children[0].birthDate': '2010-08-01',
        'children[0].stage': stage,
        'children[1].birthDate': '2017-01-01',
        'mother.residencePermit': '330604',
      }).of('shaoxing/migrant-schooling', 'child:c1')
    expect(statusAt('junior').status).toBe('eligible')
    expect(statusAt('senior').status).toBe('ineligible')
    expect(statusAt(undefined)).toMatchObject({ status: 'undetermined', missing: ['children[0].stage'] })
  })
})

describe('a family that lives and is registered elsewhere', () => {
  it('does not belong here because it looks the city up', () => {
    const away = { residence: outside, mother: { hukou: outside }, father: { hukou: outside } }
    const of = (children: object[]) => run([shaoxing], { ...away, children }, today, ['330604']).of('shaoxing/consumer-credit')
    const hukou = (place?: string) => ['2018-05-01', '2020-05-01'].map((birthDate, at) => ({ id: `c${at}`, birthDate, hukou: place }))
    expect(of(hukou(outside)).status).toBe('ineligible')
    expect(of(hukou()).status).toBe('undetermined')
    expect(of(hukou('330604')).status).toBe('eligible')
  })
})
