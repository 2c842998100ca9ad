import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { child, elder, housing, mother, parent, pregnancy, prepare, readHousehold, sibling } from '../../rules/household'
import {
  all,
  any,
  atLeast,
  cash,
  children,
  choose,
  cite,
  count,
  datedFigure,
  either,
  elders,
  equals,
  inPlace,
  is,
  later,
  orderAmong,
  parents,
  reached,
  since,
  tied,
  under,
  yuan,
  type Benefit,
  type BenefitDeclaration,
  type PlaceRules,
  type SubjectRole,
} from '../../rules/language'
import { places, within } from '../../rules/registry'
import { evaluate, type ConditionOutcome, type Outcome } from '../../src/engine'
import { explain, settledAt, type Explanation, type Trace } from '../../src/engine/explain'
import { completeFacts, thinned } from '../support/arbitrary'
import { testBenefit, testDocument } from '../support/rules'

const on = 20240614

function explained(benefit: Benefit, household: object, subject = 'household', named: readonly string[] = []): Explanation {
  const reading = readHousehold(household, on)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  return explain(benefit, subject, prepare(reading.household, named), on, within)
}

/** The trace of the one condition of a made-up benefit. */
function traced<R extends SubjectRole>(
  subject: R,
  condition: BenefitDeclaration<R>['conditions'][string],
  household: object,
  of?: string,
  named?: readonly string[],
): Trace {
  const benefit = testBenefit({ subject, nexus: {}, conditions: { only: condition } as BenefitDeclaration<R>['conditions'] })
  const trace = explained(benefit, household, of, named).conditions[0]?.trace
  if (!trace) throw new Error('no trace')
  return trace
}

const parts = ({ parts: [first, second] }: Trace): readonly [Trace, Trace] => [first as Trace, second as Trace]

describe('facts', () => {
  test('an answer, what is taken for granted, and what is missing', () => {
    const [rents, lives] = parts(
      traced('household', all(housing.rents, any(parents, inPlace(parent.worksIn, '350881'))), { residence: '350881', mother: {} }),
    )
    expect(rents).toMatchObject({ verdict: 'unknown', missing: ['housing.rents'] })
    expect(rents.fact).toEqual({ path: 'housing.rents', topic: 'housing.rents', told: 'missing' })
    const [mothers, fathers] = lives.members ?? []
    expect(mothers).toMatchObject({ at: 'mother', verdict: 'yes' })
    expect(mothers?.of.parts[0]?.fact).toEqual({ path: 'mother.worksIn', topic: 'adult.worksIn', told: 'presumed', value: '350881' })
    expect(fathers).toMatchObject({ at: 'father', verdict: 'unknown' })
  })

  test('where there is none, the outermost record there is none of', () => {
    const fund = (household: object): Trace['fact'] =>
      traced('household', equals(mother.housingFund.balance, yuan(1).once), household).parts[0]?.fact
    expect(fund({ mother: null })).toMatchObject({ value: null, none: 'mother' })
    expect(fund({ mother: { housingFund: null } })).toMatchObject({ value: null, none: 'mother.housingFund' })
    expect(fund({ mother: { housingFund: { balance: 2 } } })).toMatchObject({ value: 200, told: 'told' })
  })

  test('a place named by the family stands in for what is open', () => {
    const trace = traced('household', tied('350881', inPlace(mother.hukou, '350881')), {}, 'household', ['350881'])
    expect(trace.verdict).toBe('yes')
    expect(trace.parts[0]?.verdict).toBe('unknown')
  })
})

describe('days', () => {
  test('the day worked out', () => {
    const trace = traced('each-child', under(child.birthDate, 3), { children: [{ id: 'a', birthDate: '2023-12-08' }] }, 'child:a')
    const exists = parts(trace)[0]
    expect(settledAt(exists.parts[0] as Trace)).toBe(20261208)
    const open = traced('each-child', reached(child.birthDate, 3), { children: [{ id: 'a' }] }, 'child:a')
    expect(settledAt(open.parts[0] as Trace)).toBeUndefined()
    expect(open).toMatchObject({ verdict: 'unknown', missing: ['children[0].birthDate'] })
  })
})

describe('lists', () => {
  const three = { children: [{ id: 'a', birthDate: '2015-01-01' }, { id: 'b', birthDate: '2019-01-01', relation: 'adopted' }, { id: 'c' }] }

  test('who counts', () => {
    const trace = traced('household', atLeast(count(children, is(child.relation, 'biological')), 3), three)
    const [counted] = parts(trace)
    expect(trace.verdict).toBe('no')
    expect(counted.range).toEqual({ lo: 2, hi: 2, none: 0 })
    expect(counted.members?.map(({ at, verdict }) => [at, verdict])).toEqual([
      ['children[0]', 'yes'],
      ['children[1]', 'no'],
      ['children[2]', 'yes'],
    ])
  })

  test('the order of a child, by the days of those that count', () => {
    const counts = is(sibling.relation, 'biological')
    const trace = traced('each-child', equals(orderAmong(child.birthDate, sibling.birthDate, counts), 2), three, 'child:b')
    const [order] = parts(trace)
    expect(order.range).toEqual({ lo: 2, hi: 3, none: 0 })
    expect(settledAt(order.parts[0] as Trace)).toBe(20190101)
    expect(order.members?.map(({ at, verdict }) => [at, verdict])).toEqual([
      ['children[0]', 'yes'],
      ['children[2]', 'yes'],
    ])
  })

  test('a list that nobody answered stands as one of whom nothing is known', () => {
    const trace = traced('household', any(elders, elder.hospitalised), {})
    expect(trace).toMatchObject({ verdict: 'unknown', unlisted: 'elders', missing: ['elders'] })
    expect(trace.members).toHaveLength(1)
  })

  test('a parent of whom nothing is known may not exist', () => {
    const trace = traced('household', any(parents, since(later(mother.birthDate, { years: 1 }))), { mother: { birthDate: '1990-01-01' } })
    expect(trace.members?.map(({ verdict }) => verdict)).toEqual(['yes', 'unknown'])
    expect(trace.members?.map(({ of }) => of.verdict)).toEqual(['yes', 'yes'])
  })
})

describe('figures', () => {
  const figure = datedFigure([
    { from: '2023-01-01', value: yuan(100).perMonth, source: cite(testDocument, 'test-1') },
    { from: '2024-01-01', until: '2024-05-31', value: yuan(200).perMonth, source: cite(testDocument, 'test-2') },
  ])

  test('the entry used, its source and how it stands', () => {
    const benefit = testBenefit({ subject: 'household', value: cash('month', figure) })
    const { amount } = explained(benefit, {}).value
    expect(amount?.figure).toMatchObject({ state: 'outdated', entry: { value: 20000, from: 20240101 } })
    expect(amount?.figure?.entry.source[0]?.clause).toBe('test-2')
    expect(amount?.range?.none).toBe(2)
  })

  test('the case taken; none after it', () => {
    const amount = choose(
      [
        { when: housing.rents, then: yuan(1).perMonth },
        { when: either(housing.rents, atLeast(pregnancy.babies, 1)), then: yuan(2).perMonth },
      ],
      yuan(3).perMonth,
    )
    const benefit = testBenefit({ subject: 'household', value: cash('month', amount) })
    const first = explained(benefit, { housing: { rents: true } }).value.amount
    expect(first?.arms).toHaveLength(1)
    expect(first?.otherwise).toBeUndefined()
    const second = explained(benefit, { housing: { rents: false }, pregnancy: null }).value.amount
    expect(second?.arms?.map(({ then }) => then)).toEqual([undefined, undefined])
    expect(second?.otherwise?.range).toEqual({ lo: 300, hi: 300, none: 0 })
  })
})

describe('subjects', () => {
  const benefit = testBenefit({ subject: 'each-child', nexus: {}, conditions: { rents: housing.rents } })

  test('while nobody has told who they are, all hangs on the list', () => {
    expect(explained(benefit, { housing: { rents: true } }).conditions).toEqual([
      { name: 'rents', verdict: 'unknown', missing: ['children'] },
    ])
  })

  test('it refuses a subject the benefit is not for', () => {
    expect(() => explained(benefit, { children: [] }, 'child:x')).toThrow(RangeError)
  })
})

describe('real rules', () => {
  let rules: PlaceRules[] = []
  beforeAll(async () => {
    rules = (await Promise.all(places.flatMap(({ load }) => (load ? [load()] : [])))).map((module) => module.rules)
  })

  const days = fc.constantFrom(20230410, 20240228, 20240614, 20251231, 20260301, 20261122)
  const seeds = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 80 })

  function agrees(outcome: Outcome, explanation: Explanation): void {
    const said = `${outcome.benefit.id} for ${outcome.subject}`
    const short = ({ name, verdict, missing }: Pick<ConditionOutcome, 'name' | 'verdict' | 'missing'>): object => ({
      name,
      verdict,
      missing,
    })
    expect(explanation.conditions.map(short), said).toEqual(outcome.conditions.map(short))
    expect(explanation.doubts.filter(({ verdict }) => verdict !== 'no').map(short), said).toEqual(outcome.doubts.map(short))
    for (const { verdict, missing, trace } of [...explanation.conditions, ...explanation.doubts]) {
      if (!trace) continue
      expect(trace.verdict, said).toBe(verdict)
      expect(trace.missing, said).toEqual(missing)
    }
    const { amount } = explanation.value
    const { value } = outcome
    if (amount?.range && value?.min !== undefined && outcome.status === 'eligible' && value.bound !== 'range') {
      const unit = value.unit === 'CNY' ? 100 : 1
      expect(Math.max(amount.range.none ? 0 : amount.range.lo, 0) / unit, said).toBe(value.min)
    }
  }

  test('the trace of every condition comes to what evaluate says', () => {
    fc.assert(
      fc.property(
        days.chain((day) => fc.tuple(fc.constant(day), completeFacts(day))),
        seeds,
        fc.constantFrom(0, 0.3, 0.7),
        ([day, whole], random, share) => {
          const facts = share === 0 ? whole : thinned(whole, random, share)
          for (const outcome of evaluate(rules, facts, day, within))
            agrees(outcome, explain(outcome.benefit, outcome.subject, facts, day, within))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('a real one: rent out of the provident fund in Zhangping', () => {
    const family = {
      residence: '350881',
      mother: { housingFund: { place: '350881' } },
      father: null,
      children: [
        { id: 'a', birthDate: '2015-05-01' },
        { id: 'b', birthDate: '2020-05-01' },
      ],
      housing: { homesOwned: 0, rents: true, monthlyRent: 1500 },
    }
    const benefit = rules.flatMap(({ benefits }) => benefits).find(({ id }) => id === 'zhangping/rent-withdrawal')
    if (!benefit) throw new Error('no such benefit')
    const explanation = explained(benefit, family)
    expect(explanation.conditions.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['fundHere', 'yes'],
      ['noHomeInFundPlace', 'yes'],
      ['rents', 'yes'],
      ['twoChildren', 'yes'],
    ])
    expect(settledAt(explanation.value.amount as Trace)).toBe(80000)
    expect(settledAt(explanation.value.payable as Trace)).toBe(80000)
  })
})
