import { correction, generate } from 'lean-qr'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOf, prepare, readHousehold, type Household } from '../../../../rules/household'
import { addDays, type DayNumber } from '../../../../rules/language/calendar'
import { loadRules, within } from '../../../../rules/registry'
import { evaluate } from '../../../../src/engine'
import { decodeLink, encodeCompact, marksOf, privateTopics, versionOf, type Mark, type Shared } from '../../../../src/share/link'
import { hashOfBenefit, nameOfHash } from '../../../../src/share/link/compact/benefits'
import { shortHash } from '../../../../src/share/link/rules-version'
import { completeHouseholds, homes } from '../../../support/households'
import { typicalFamilies } from '../../../support/typical-families'
import { sharedOf, today } from '../made'
import { partly } from './partly'
import { published } from './published'

const complete = fc.constantFrom(...homes).chain((home) => completeHouseholds(home, today))
const households = fc.oneof(complete, complete.chain(partly))

const order = ({ benefit, subject }: Mark): string => `${benefit} ${subject}`
const sorted = (marks: readonly Mark[]): Mark[] => [...marks].sort((a, b) => (order(a) < order(b) ? -1 : 1))

/** What a code gives back: benefits and the rules of places by short hashes. */
const short = (shared: Shared): Shared => ({
  ...shared,
  rules: shared.rules.map(([place, hash]) => [place, shortHash(hash)]),
  marks: sorted(shared.marks.map((mark) => ({ ...mark, benefit: nameOfHash(hashOfBenefit(mark.benefit)) }))),
})

async function read(code: string): Promise<Shared> {
  const decoded = await decodeLink(code, today)
  if (decoded.fault !== undefined) throw new Error(JSON.stringify(decoded))
  return { ...decoded.shared, marks: sorted(decoded.shared.marks) }
}

/** A household as somebody saw it on the day. */
async function seen(household: Household): Promise<Shared> {
  const reading = readHousehold(household, today)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  const rules = (await loadRules(placesOf(household))).map((module) => module.rules)
  const outcomes = evaluate(rules, prepare(reading.household, placesOf(household)), today, within)
  return sharedOf(household, { rules: versionOf(rules), marks: marksOf(outcomes) })
}

const figure = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((times) => times * 50),
  fc.integer({ min: 0, max: 10_000_000 }).map((fen) => fen / 100),
)

const value: fc.Arbitrary<NonNullable<Mark['value']>> = fc
  .record({
    kind: fc.constantFrom(
      ...(['cash', 'fee-reduction', 'reimbursement-cap', 'withdrawal-limit', 'loan-limit', 'tax-deduction'] as const),
      ...(['leave-days', 'service', 'priority'] as const),
    ),
    bound: fc.constantFrom('exact', 'at-most', 'at-least', 'range', 'unspecified'),
    unit: fc.constantFrom(undefined, 'CNY', 'percent', 'days'),
    per: fc.constantFrom(undefined, 'once', 'birth', 'child', 'month', 'year', 'day', 'visit'),
    figures: fc.oneof(fc.constant([]), fc.tuple(figure), fc.tuple(figure, fc.option(figure)), fc.tuple(fc.constant(0), figure)),
  })
  .map(({ kind, bound, unit, per, figures: [min, max] }) => ({
    kind,
    bound,
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    ...(min === undefined ? {} : { min }),
    ...(min === undefined || max === null ? {} : { max: max ?? min }),
  }))

const subjects = fc.constantFrom('household', 'mother', 'father', 'child:c1', 'child:c2', 'child:c3', 'elder:e1', 'child:expected2')
const benefits = fc.stringMatching(/^[a-z]{3,9}\/[a-z-]{1,30}$/)

const marks: fc.Arbitrary<Mark[]> = fc
  .uniqueArray(
    fc.record(
      {
        benefit: benefits,
        subject: subjects,
        status: fc.constantFrom('eligible', 'undetermined', 'upcoming', 'ended', 'ineligible'),
        standing: fc.constantFrom('in-force', 'trial', 'consultation-draft', 'submitted-draft', 'expired'),
        certainty: fc.constantFrom('entitled', 'discretionary', 'delegated', 'planned'),
        attested: fc.constantFrom('confirmed', 'single'),
        value,
      },
      { requiredKeys: ['benefit', 'subject', 'status', 'standing', 'certainty', 'attested'] },
    ),
    { maxLength: 30, selector: ({ benefit, subject }) => `${String(hashOfBenefit(benefit))} ${subject}` },
  )
  .map((list) => list.map(({ value: own, ...rest }) => (own === undefined ? rest : { ...rest, value: own })))

describe('a code for paper', () => {
  test('brings back whatever household was told: known in full, in part, not known, none, or empty', async () => {
    await fc.assert(
      fc.asyncProperty(households, async (household) => {
        expect(await read(encodeCompact(sharedOf(household)))).toEqual(sharedOf(household))
      }),
      { numRuns: 200 },
    )
  })
  test('brings back day, rules, marks and what was kept back', async () => {
    const days = fc.integer({ min: -800, max: 4000 }).map((more) => addDays(today, more))
    const place = fc.constantFrom('100000', '350000', '350800', '350881', '659002')
    const rules = fc.uniqueArray(fc.tuple(place, fc.stringMatching(/^[1-9a-y][0-9a-z]{0,5}$/)), { selector: ([code]) => code })
    await fc.assert(
      fc.asyncProperty(complete, days, fc.boolean(), rules, marks, fc.subarray([...privateTopics]), async (...given) => {
        const [household, on, chosen, version, saw, left] = given
        fc.pre(readHousehold(household, Math.max(on, today)).faults === undefined)
        const shared = sharedOf(household, { on, chosen, rules: version, marks: saw, left })
        expect(await read(encodeCompact(shared))).toEqual(short(shared))
      }),
      { numRuns: 100 },
    )
  })
  test('brings back what each typical family saw', async () => {
    for (const { household } of typicalFamilies) {
      const shared = await seen(household)
      expect(shared.marks.length).toBeGreaterThan(0)
      expect(await read(encodeCompact(shared))).toEqual(short(shared))
    }
  })
  test.each<[string, Household]>([
    ['nothing at all', {}],
    ['records of nothing', { marriage: {}, housing: { mortgages: {} }, mother: {}, children: [], elders: [] }],
    ['none', { mother: null, pregnancy: null, father: { housingFund: null, residencePermit: null } }],
    ['what is not known', { residence: 'unknown', mother: 'unknown', children: 'unknown', pregnancy: 'unknown', hardship: 'unknown' }],
    ['sums to the fen', { mother: { monthlyWage: 6234.56, annualTaxableIncome: 0, housingFund: { balance: 99_999_999.99 } } }],
    ['square metres finer than that', { housing: { areaPerPerson: 1 / 3 } }],
    ['days as far as days go', { mother: { birthDate: '1900-01-01' }, pregnancy: { dueDate: '2199-12-31' } }],
    ['members under names of their own', { children: [{ id: 'c2' }, { id: 'first_born-1' }, { id: 'X' }] }],
    ['places named twice', { residence: '350881', mother: { hukou: '330604', worksIn: '350881' }, father: { hukou: '330604' } }],
  ])('tells %s as it was told', async (_, household) => {
    expect(await read(encodeCompact(sharedOf(household)))).toEqual(sharedOf(household))
  })
  test('gives a member without a name the one that reading gives it', async () => {
    const household = { children: [{ sex: 'unknown' }, {}] } as unknown as Household
    expect((await read(encodeCompact(sharedOf(household)))).household).toEqual({ children: [{ id: 'c1', sex: 'unknown' }, { id: 'c2' }] })
  })
  test('is the same for the same answers in whatever order, and read again for what it gave', async () => {
    const { household } = typicalFamilies[0] as (typeof typicalFamilies)[0]
    const shared = await seen(household)
    const turned = Object.fromEntries(Object.entries(household).reverse()) as Household
    const code = encodeCompact(shared)
    expect(encodeCompact({ ...shared, household: turned, marks: [...shared.marks].reverse() })).toBe(code)
    expect(encodeCompact(await read(code))).toBe(code)
  })
  test.each<[string, unknown]>([
    ['an answer that no list has', { mother: { work: 'boss' } }],
    ['a topic that there is not', { mother: { nickname: 'x' } }],
    ['a place that is none', { residence: 'Zhangping' }],
    ['a day that is none', { mother: { birthDate: '1990-02-30' } }],
    ['part of a thing', { housing: { homesOwned: 1.5 } }],
  ])('is not made of %s', (_, household) => {
    expect(() => encodeCompact(sharedOf(household as Household))).toThrow(RangeError)
  })
})

describe('what it takes on paper', () => {
  test.each(typicalFamilies.map(({ name, household }) => [name, household] as const))('is little: %s', async (_, household) => {
    const shared = await seen(household)
    const code = encodeCompact(shared)
    expect(code).toMatch(/^C[0-9A-HJKMNP-TV-Z]+$/)
    expect(code.length).toBeLessThanOrEqual(450)
    // Version 12 of a QR code: 17 and 4 a version. In 35 mm with its margin, a square is more than half a millimetre wide.
    expect(generate(code, { minCorrectionLevel: correction.L }).size).toBeLessThanOrEqual(17 + 4 * 12)
    expect(encodeCompact({ ...shared, marks: [] }).length).toBeLessThanOrEqual(120)
  })
})

test('children born after the day of the clock are children by the day of the code', async () => {
  const shared = sharedOf({ children: [{ id: 'c1', birthDate: '2026-11-23' }] }, { on: 20261123 as DayNumber })
  expect(await read(encodeCompact(shared))).toEqual(shared)
  expect(await decodeLink(encodeCompact({ ...shared, on: today }), today)).toEqual({
    fault: 'refused',
    faults: [{ path: 'children[0].birthDate', code: 'after-the-day' }],
  })
})

test('a code on paper opens for ever: this one was printed when the form was published', async () => {
  const printed =
    'CKTVGQGVJDZRXZVC8H4P5QHSQBCBKGD280W5H1HXDXX4YGPQWYP9H57YR664TB9Z65AXSMGMQ27P4S8D4Z34EY32HS68WESB4Z57' +
    'QR93D9PGX1B9YW2QVN87Z4XPW5FTPCVT0R7FT3S7XEEGFQJMGNEVHGMXJQRHM7PKP5DZM7YTCRWQYT6P8PWZ22JV6ZHRBF8G1BXQ' +
    'Q'
  expect(await read(printed)).toEqual(short(published))
})

test('noughts at the end are not lost', async () => {
  const rules = ['100000', '350000', '350800', '350881'].map((place) => [place, '0'] as const)
  const shared = sharedOf({ residence: '350881' }, { rules })
  expect(await read(encodeCompact(shared))).toEqual(shared)
  const value = { kind: 'cash', bound: 'range', unit: 'CNY', per: 'once', min: 0, max: 2 ** 40 } as const
  const mark = { benefit: nameOfHash(0), subject: 'household', status: 'eligible', standing: 'in-force', certainty: 'entitled' } as const
  const marked = { ...shared, marks: [{ ...mark, attested: 'confirmed' as const, value }] }
  expect(await read(encodeCompact(marked))).toEqual(marked)
})
