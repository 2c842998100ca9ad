import { describe, expect, test } from 'vitest'
import { child, father, housing, mother, parent, prepare, residence } from '../../rules/household'
import { within } from '../../rules/registry'
import { evaluate } from '../../src/engine'
import {
  all,
  any,
  atLeast,
  before,
  cash,
  children,
  cite,
  count,
  day,
  equals,
  exists,
  is,
  not,
  parents,
  reached,
  since,
  through,
  tied,
  under,
  yuan,
  inPlace,
} from '../../rules/language'
import { run, type Run } from '../support/run'
import { rulesOf, testBenefit, testDraft } from '../support/rules'

const one = (benefit: ReturnType<typeof testBenefit>, household: object, on = '2025-06-01', named: string[] = []): Run =>
  run(rulesOf(benefit), household, on, named)

describe('status', () => {
  const rents = testBenefit({ subject: 'household', conditions: { rents: housing.rents }, value: cash('month', yuan(100).perMonth) })
  test('holds', () =>
    expect(one(rents, { housing: { rents: true } }).of('test/benefit')).toMatchObject({
      status: 'eligible',
      missing: [],
      value: { min: 100, max: 100 },
    }))
  test('fails', () => expect(one(rents, { housing: { rents: false } }).of('test/benefit').status).toBe('ineligible'))
  test('hangs on an answer, and its figure runs from nothing to all', () =>
    expect(one(rents, {}).of('test/benefit')).toMatchObject({
      status: 'undetermined',
      missing: ['housing.rents'],
      value: { min: 0, max: 100 },
    }))
  test('"unknown" is no answer', () => expect(one(rents, { housing: { rents: 'unknown' } }).of('test/benefit').status).toBe('undetermined'))
  test('has ended on the day after the document’s last', () => {
    expect(one(rents, { housing: { rents: true } }, '2025-12-31').of('test/benefit')).toMatchObject({
      status: 'eligible',
      standing: 'in-force',
      until: 20251231,
    })
    expect(one(rents, { housing: { rents: true } }, '2026-01-01').of('test/benefit')).toMatchObject({
      status: 'ended',
      standing: 'expired',
    })
  })
  test('has not begun before the document’s first day', () => {
    expect(one(rents, { housing: { rents: true } }, '2023-12-31').of('test/benefit')).toMatchObject({ status: 'upcoming', from: 20240101 })
    expect(one(rents, { housing: { rents: true } }, '2024-01-01').of('test/benefit')).toMatchObject({ status: 'eligible', from: 20240101 })
  })
  test('not met stays not met after the document’s end', () =>
    expect(one(rents, { housing: { rents: false } }, '2026-01-01').of('test/benefit').status).toBe('ineligible'))
  test('a draft has no days of its own', () => {
    const draft = testBenefit({ subject: 'household', basis: cite(testDraft, 'draft-1'), conditions: { rents: housing.rents } })
    const outcome = one(draft, { housing: { rents: true } }).of('test/benefit')
    expect(outcome).toMatchObject({ status: 'eligible', standing: 'consultation-draft' })
    expect([outcome.from, outcome.until]).toEqual([undefined, undefined])
  })
  test('every failing condition is reported, not only the first', () => {
    const two = testBenefit({ subject: 'household', conditions: { rents: housing.rents, none: equals(housing.homesOwned, 0) } })
    const outcome = one(two, { housing: { rents: false, homesOwned: 2 } }).of('test/benefit')
    expect(outcome.conditions.filter(({ verdict }) => verdict === 'no').map(({ name }) => name)).toEqual(['rents', 'none'])
  })
})

describe('days', () => {
  const small = testBenefit({
    subject: 'each-child',
    basis: cite(testDraft, 'draft-1'),
    conditions: { small: under(child.birthDate, 3), grown: reached(child.birthDate, 1) },
  })
  const born = (birthDate: string): object => ({ children: [{ id: 'c1', birthDate }] })
  test.each([
    ['2025-05-31', 'upcoming'], // one year old on 2025-06-01
    ['2025-06-01', 'eligible'],
    ['2027-05-31', 'eligible'],
    ['2027-06-01', 'ineligible'],
  ])('born 2024-06-01, on %s: %s', (on, status) => {
    expect(one(small, born('2024-06-01'), on).of('test/benefit', 'child:c1').status).toBe(status)
  })
  test('the stretch runs from the first to the day before the third birthday', () => {
    expect(one(small, born('2024-06-01'), '2026-01-01').of('test/benefit', 'child:c1')).toMatchObject({ from: 20250601, until: 20270531 })
  })
  test('a child of 29 February turns three on 28 February', () => {
    expect(one(small, born('2024-02-29'), '2027-02-27').of('test/benefit', 'child:c1')).toMatchObject({
      status: 'eligible',
      until: 20270227,
    })
    expect(one(small, born('2024-02-29'), '2027-02-28').of('test/benefit', 'child:c1').status).toBe('ineligible')
  })
  test('a day is inside what begins with it and what ends with it', () => {
    const window = testBenefit({
      subject: 'household',
      conditions: { from: since(day('2024-05-01')), to: through(day('2024-06-30')), not: before(day('2024-07-01')) },
    })
    expect(['2024-04-30', '2024-05-01', '2024-06-30', '2024-07-01'].map((on) => one(window, {}, on).of('test/benefit').status)).toEqual([
      'upcoming',
      'eligible',
      'eligible',
      'ineligible',
    ])
  })
  test('a family’s stretch begins with the birth that made it eligible', () => {
    const two = testBenefit({
      subject: 'household',
      basis: cite(testDraft, 'draft-1'),
      conditions: { two: atLeast(count(children, since(child.birthDate)), 2) },
    })
    const family = {
      children: [
        { id: 'c1', birthDate: '2019-03-01' },
        { id: 'c2', birthDate: '2024-05-02' },
      ],
    }
    expect(one(two, family).of('test/benefit')).toMatchObject({ status: 'eligible', from: 20240502 })
  })
  test('on a day before its birth a child has nothing yet', () => {
    const everyChild = testBenefit({
      subject: 'each-child',
      basis: cite(testDraft, 'draft-1'),
      conditions: { small: under(child.birthDate, 3) },
    })
    const facts = prepare({ children: [{ id: 'c1', birthDate: '2024-05-02' }] })
    expect(evaluate(rulesOf(everyChild), facts, 20240501, within)[0]).toMatchObject({ status: 'upcoming', from: 20240502 })
    expect(evaluate(rulesOf(everyChild), facts, 20240502, within)[0]).toMatchObject({ status: 'eligible', from: 20240502 })
  })
  test('the far future is found without walking to it', () => {
    const old = testBenefit({ subject: 'mother', basis: cite(testDraft, 'draft-1'), conditions: { sixty: reached(parent.birthDate, 60) } })
    expect(one(old, { mother: { birthDate: '1993-05-02' } }).of('test/benefit', 'mother')).toMatchObject({
      status: 'upcoming',
      from: 20530502,
    })
  })
})

describe('subjects', () => {
  const worker = testBenefit({ subject: 'each-parent', conditions: { employed: is(parent.work, 'employee') } })
  test('a parent who is "none" has no outcome', () => {
    const { outcomes } = one(worker, { mother: { work: 'employee' }, father: null })
    expect(outcomes.map(({ subject, status }) => [subject, status])).toEqual([['mother', 'eligible']])
  })
  test('a parent of whom nothing is known is undetermined', () =>
    expect(one(worker, { mother: null }).of('test/benefit', 'father')).toMatchObject({ status: 'undetermined', missing: ['father.work'] }))
  test('a benefit for each child hangs on the list while nobody has told the children', () => {
    const small = testBenefit({ subject: 'each-child', conditions: { small: under(child.birthDate, 3) } })
    expect(one(small, {}).of('test/benefit')).toMatchObject({ status: 'undetermined', missing: ['children'] })
    expect(one(small, { children: [] }).outcomes).toEqual([])
  })
})

describe('what is not known', () => {
  test('an unanswered list is judged by a child that could be in it', () => {
    const anyone = testBenefit({ subject: 'household', conditions: { small: any(children, under(child.birthDate, 3)) } })
    expect(one(anyone, {}).of('test/benefit')).toMatchObject({ status: 'undetermined', missing: ['children'] })
    const nobody = testBenefit({
      subject: 'household',
      conditions: { small: any(children, all(under(child.birthDate, 3), not(under(child.birthDate, 3)), equals(housing.homesOwned, 0))) },
    })
    expect(one(nobody, { housing: { homesOwned: 1 } }).of('test/benefit').status).toBe('ineligible')
  })
  test('a father who may not exist makes nothing certain', () => {
    const someone = testBenefit({ subject: 'household', conditions: { someone: any(parents, not(is(parent.work, 'retired'))) } })
    expect(one(someone, { mother: { work: 'retired' } }).of('test/benefit').status).toBe('undetermined')
    expect(one(someone, { mother: { work: 'retired' }, father: null }).of('test/benefit').status).toBe('ineligible')
  })
  test('a choice is certain when every possible answer is among those asked for', () => {
    const any4 = testBenefit({
      subject: 'mother',
      conditions: { employer: is(parent.employer, 'state-organ', 'public-institution', 'social-organisation', 'enterprise') },
    })
    expect(one(any4, { mother: {} }).of('test/benefit', 'mother').status).toBe('eligible')
  })
  test('of nothing, a comparison does not hold', () => {
    const rich = testBenefit({ subject: 'household', conditions: { balance: atLeast(mother.housingFund.balance, yuan(0).once) } })
    expect(one(rich, { mother: { housingFund: null } }).of('test/benefit').status).toBe('ineligible')
    expect(one(rich, { mother: null }).of('test/benefit').status).toBe('ineligible')
    expect(one(rich, { mother: { housingFund: { balance: 0 } } }).of('test/benefit').status).toBe('eligible')
    expect(one(rich, { mother: {} }).of('test/benefit').missing).toEqual(['mother.housingFund.balance'])
  })
  test('existence is asked of the record', () => {
    const fund = testBenefit({ subject: 'household', conditions: { fund: exists(father.housingFund) } })
    expect(one(fund, { father: { housingFund: null } }).of('test/benefit').status).toBe('ineligible')
    expect(one(fund, { father: { housingFund: {} } }).of('test/benefit').status).toBe('eligible')
    expect(one(fund, { father: {} }).of('test/benefit').missing).toEqual(['father.housingFund'])
  })
  test('a place the family names stands for an answer it has not given, and never against one', () => {
    const here = testBenefit({ subject: 'household', conditions: { here: tied('350881', inPlace(mother.hukou, '350881')) } })
    expect(one(here, {}).of('test/benefit').status).toBe('undetermined')
    expect(one(here, {}, '2025-06-01', ['350881']).of('test/benefit').status).toBe('eligible')
    expect(one(here, { mother: { hukou: '330604' } }, '2025-06-01', ['350881']).of('test/benefit').status).toBe('ineligible')
  })
  test('a district lies in its city', () => {
    const city = testBenefit({ subject: 'household', conditions: { city: inPlace(residence, '330600') } })
    expect(
      ['330604', '330602', '330600', '330699', '350881', '990699'].map((code) => one(city, { residence: code }).of('test/benefit').status),
    ).toEqual(['eligible', 'eligible', 'eligible', 'eligible', 'ineligible', 'ineligible'])
  })
})

test('a doubt makes what is stated a thing to check', () => {
  const doubtful = testBenefit({ subject: 'household', doubts: { old: housing.rents } })
  expect(one(doubtful, { housing: { rents: false } }).of('test/benefit').certainty).toBe('entitled')
  expect(one(doubtful, { housing: { rents: true } }).of('test/benefit').certainty).toBe('delegated')
})
