import { describe, expect, test } from 'vitest'
import { child, housing, marriage, mother, parent, powers, prepare, readHousehold, residence, type Facts } from '../../rules/household'
import {
  all,
  any,
  atLeast,
  atMost,
  benefit,
  children,
  cite,
  count,
  day,
  either,
  equals,
  exists,
  inPlace,
  is,
  later,
  minus,
  moreThan,
  not,
  notAfter,
  notBefore,
  parents,
  plus,
  reached,
  since,
  through,
  times,
  under,
  yuan,
  type Benefit,
  type BenefitDeclaration,
} from '../../rules/language'
import { parseDay } from '../../rules/language/calendar'
import { places, within } from '../../rules/registry'
import { headroom, remedy, type Loss, type Remedy } from '../../src/engine/remedy'
import { allTopics } from '../../rules/household/topics'
import { changed } from '../support/changed'
import { testBenefit, testDocument, testDraft } from '../support/rules'

const dayOf = (text: string): number => parseDay(text) as number

function factsOf(household: object, on: string): Facts {
  const reading = readHousehold(household, dayOf(on))
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  return prepare(reading.household)
}

const remedies = (of: Benefit, household: object, on = '2025-06-01', subject = 'household'): Remedy[] =>
  remedy(of, subject, factsOf(household, on), dayOf(on), within, powers)
const losses = (of: Benefit, household: object, on = '2025-06-01', subject = 'household'): Loss[] =>
  headroom(of, subject, factsOf(household, on), dayOf(on), within, powers)

/** A remedy in one line: `family mother.housingFund.place→350881`. */
const line = (one: Remedy): string =>
  one.kind === 'out-of-reach'
    ? ['fate', one.late ? 'late' : '', ...one.facts].filter(Boolean).join(' ')
    : [
        one.power,
        ...one.changes.map(({ path, value }) => `${path}→${JSON.stringify(value)}`),
        one.from,
        ...one.answerFirst.map((path) => `?${path}`),
      ]
        .filter((word) => word !== undefined)
        .join(' ')
const lines = (...given: Parameters<typeof remedies>): string[] => remedies(...given).map(line)

const lossLine = (one: Loss): string =>
  one.kind === 'day'
    ? ['until', one.last, ...one.conditions].join(' ')
    : [`${one.change.path}→${JSON.stringify(one.change.value)}`, one.distance].filter((word) => word !== undefined).join(' by ')
const lossLines = (...given: Parameters<typeof losses>): string[] => losses(...given).map(lossLine)

type Conditions = BenefitDeclaration<'household'>['conditions']
const household = (conditions: Conditions): Benefit => testBenefit({ subject: 'household', basis: cite(testDraft, 'draft-1'), conditions })
const eachChild = (conditions: BenefitDeclaration<'each-child'>['conditions']): Benefit =>
  testBenefit({ subject: 'each-child', basis: cite(testDraft, 'draft-1'), conditions })

describe('who can change what', () => {
  test('is said of every fact of the schema, and of nothing else', () => {
    expect(Object.keys(powers.of).sort()).toEqual([...allTopics, 'children', 'elders'].sort())
  })
  test('the lists beside it name only facts of the schema', () => {
    for (const list of [powers.weighty, powers.tender, powers.measured, new Set(Object.keys(powers.blank))])
      for (const topic of list) expect(Object.keys(powers.of), topic).toContain(topic)
  })
  test.each([
    'pregnancyLoss',
    'child.disabled',
    'elder.disabled',
    'specialFamily',
    'hardship',
    'pregnancy',
    'planningChild',
    'children',
    'adult',
    'adult.work',
    'housing.homesOwned',
    'child.birthDate',
    'child.sex',
    'child.difficultBirth',
    'adult.onlyChild',
    'adult.employer',
  ])('nobody is told to change %s', (topic) => expect(powers.of[topic]).toBe('fate'))
})

describe('what one condition wants', () => {
  const rents = household({ rents: housing.rents })
  test('an answer', () => expect(lines(rents, { housing: { rents: false } })).toEqual(['family housing.rents→true']))
  test('nothing, where it holds', () => expect(lines(rents, { housing: { rents: true } })).toEqual([]))
  test('nothing, where an answer is all that is missing', () => expect(lines(rents, {})).toEqual([]))
  test('the other answer', () =>
    expect(lines(household({ owns: not(housing.rents) }), { housing: { rents: true } })).toEqual(['family housing.rents→false']))

  const nursery = eachChild({ nursery: is(child.care, 'nursery-public-inclusive', 'nursery-private-inclusive') })
  const cared = (care: string, birthDate = '2024-01-01'): object => ({ children: [{ id: 'c1', birthDate, care }] })
  test('one of several options', () => {
    const [one] = remedies(nursery, cared('home'), '2025-06-01', 'child:c1')
    expect(one).toMatchObject({
      changes: [
        { path: 'children[0].care', becomes: { kind: 'option', among: ['nursery-public-inclusive', 'nursery-private-inclusive'] } },
      ],
    })
  })
  test('no nursery for a child of ten', () =>
    expect(lines(nursery, cared('home', '2015-01-01'), '2025-06-01', 'child:c1')).toEqual(['fate children[0].care']))
  test('a kindergarten for a baby only with time', () =>
    expect(lines(eachChild({ it: is(child.care, 'kindergarten-public') }), cared('home', '2025-01-01'), '2025-06-01', 'child:c1')).toEqual([
      'time children[0].care→"kindergarten-public"',
    ]))

  test('a place', () =>
    expect(remedies(household({ here: inPlace(residence, '350881') }), { residence: '330604' })).toEqual([
      {
        kind: 'turning',
        power: 'family',
        answerFirst: [],
        changes: [
          {
            path: 'residence',
            topic: 'residence',
            power: 'family',
            now: '330604',
            value: '350881',
            becomes: { kind: 'place', inside: '350881', outside: [] },
          },
        ],
      },
    ]))
  test('the narrower of two places', () =>
    expect(lines(household({ city: inPlace(residence, '350800'), county: inPlace(residence, '350881') }), { residence: '330604' })).toEqual(
      ['family residence→"350881"'],
    ))
  test('two places at once cannot be had', () =>
    expect(lines(household({ a: inPlace(residence, '350881'), b: inPlace(residence, '340403') }), { residence: '330604' })).toEqual([
      'fate residence',
    ]))

  test('a record there is none of yet', () =>
    expect(lines(household({ fund: inPlace(mother.housingFund.place, '350881') }), { mother: { housingFund: null } })).toEqual([
      'family mother.housingFund.place→"350881"',
    ]))
  test('a fund just opened has lent nothing', () => {
    const conditions = { fund: inPlace(mother.housingFund.place, '350881'), first: not(mother.housingFund.usedLoanBefore) }
    expect(lines(household(conditions), { mother: { housingFund: null } })).toEqual(['family mother.housingFund.place→"350881"'])
  })
  test('of a mother there is none of, nothing', () =>
    expect(lines(household({ rural: is(mother.hukouKind, 'rural') }), { mother: null })).toEqual(['fate mother']))
})

describe('numbers', () => {
  const ill = testBenefit({
    subject: 'mother',
    basis: cite(testDraft, 'draft-1'),
    conditions: { ill: moreThan(parent.medicalSelfPaid, yuan(15_000).perYear) },
  })
  const paid = (medicalSelfPaid: number): object => ({ mother: { medicalSelfPaid } })
  test.each([
    [14_999.99, ['fate mother.medicalSelfPaid'], []],
    [15_000, ['fate mother.medicalSelfPaid'], []],
    // One fen above: one fen to fall.
    [15_000.01, [], ['mother.medicalSelfPaid→1500000 by 1']],
    [20_000, [], ['mother.medicalSelfPaid→1500000 by 500000']],
  ])('of %s yuan', (yuanPaid, turning, ending) => {
    expect(lines(ill, paid(yuanPaid), '2025-06-01', 'mother')).toEqual(turning)
    expect(lossLines(ill, paid(yuanPaid), '2025-06-01', 'mother')).toEqual(ending)
  })

  const insured = testBenefit({
    subject: 'mother',
    basis: cite(testDraft, 'draft-1'),
    conditions: { year: atLeast(parent.insuredMonths, 12) },
  })
  test.each([
    [11, ['time mother.insuredMonths→12']],
    [12, []],
    [13, []],
  ])('%s months of twelve', (insuredMonths, turning) =>
    expect(lines(insured, { mother: { insuredMonths } }, '2025-06-01', 'mother')).toEqual(turning),
  )

  const noDebt = household({ paidOff: equals(housing.mortgages.outstanding, 0) })
  const mortgages = (outstanding: number): object => ({ housing: { mortgages: { outstanding } } })
  test('a debt can be paid off', () => expect(lines(noDebt, mortgages(2))).toEqual(['family housing.mortgages.outstanding→0']))
  test('and a new one ends it', () => expect(lossLines(noDebt, mortgages(0))).toEqual(['housing.mortgages.outstanding→1 by 1']))
  test('nobody is told to take one on', () =>
    expect(lines(household({ owes: atLeast(housing.mortgages.outstanding, 1) }), mortgages(0))).toEqual([
      'fate housing.mortgages.outstanding',
    ]))
  test('nobody is told to own less', () => {
    const few = household({ few: atMost(housing.homesOwned, 1) })
    expect(lines(few, { housing: { homesOwned: 2 } })).toEqual(['fate housing.homesOwned'])
    expect(lossLines(few, { housing: { homesOwned: 0 } })).toEqual(['housing.homesOwned→2 by 2'])
  })

  const rentOver = (of: Conditions[string]): Benefit => household({ of })
  const rent = (monthlyRent: number): object => ({ housing: { monthlyRent } })
  // 1,000 yuan are 100,000 fen.
  test.each([
    ['a sum', atLeast(plus(housing.monthlyRent, yuan(300).perMonth), yuan(1300).perMonth), 100_000],
    ['a difference', atLeast(minus(housing.monthlyRent, yuan(300).perMonth), yuan(700).perMonth), 100_000],
    // A third, cut down to whole fen: 33,333 fen come of 99,999 and more.
    ['a share', atLeast(times(housing.monthlyRent, 1, 3), yuan(333.33).perMonth), 99_999],
    ['the other side', atMost(yuan(1000).perMonth, housing.monthlyRent), 100_000],
  ])('through %s', (_name, condition, value) =>
    expect(lines(rentOver(condition), rent(200))).toEqual([`family housing.monthlyRent→${String(value)}`]),
  )
})

describe('days', () => {
  const born = (birthDate: string, more: object = {}): object => ({ children: [{ id: 'c1', birthDate, ...more }] })
  test('what comes by itself says from which day', () => {
    const grown = eachChild({ three: reached(child.birthDate, 3) })
    expect(lines(grown, born('2024-06-02'), '2025-06-01', 'child:c1')).toEqual(['time 20270602'])
    expect(lines(grown, born('2022-06-02'), '2025-06-01', 'child:c1')).toEqual(['time 20250602'])
    expect(lines(grown, born('2022-06-01'), '2025-06-01', 'child:c1')).toEqual([])
  })
  test('what has gone by is late', () =>
    expect(lines(eachChild({ small: under(child.birthDate, 3) }), born('2022-06-01'), '2025-06-01', 'child:c1')).toEqual([
      'fate late children[0].birthDate',
    ]))
  test('a day that nothing moves', () =>
    expect(
      lines(eachChild({ young: notBefore(child.birthDate, day('2022-01-01')) }), born('2021-12-31'), '2025-06-01', 'child:c1'),
    ).toEqual(['fate late children[0].birthDate']))
  test('both ends of an age', () => {
    const between = eachChild({ between: all(reached(child.birthDate, 3), under(child.birthDate, 6)) })
    expect(lines(between, born('2023-01-15'), '2025-06-01', 'child:c1')).toEqual(['time 20260115'])
    expect(lossLines(between, born('2021-01-15'), '2025-06-01', 'child:c1')).toEqual(['until 20270114 between'])
  })

  // Ninety days from 3 March are 1 June: 28 left of March, 30 of April, 31 of May, and one.
  const insured = eachChild({ inTime: notAfter(child.insuredOn, later(child.birthDate, { days: 90 })) })
  test('a deed in time, up to the last day', () => {
    const [one] = remedies(insured, born('2025-03-03', { insuredOn: null }), '2025-06-01', 'child:c1')
    expect(one).toMatchObject({
      power: 'family',
      changes: [{ path: 'children[0].insuredOn', value: 20250601, becomes: { kind: 'day', through: 20250601 } }],
    })
  })
  test('a day later it is late', () =>
    expect(lines(insured, born('2025-03-02', { insuredOn: null }), '2025-06-01', 'child:c1')).toEqual(['fate late children[0].insuredOn']))
  test('what was done too late stays so', () =>
    expect(lines(insured, born('2025-01-01', { insuredOn: '2025-05-01' }), '2025-06-01', 'child:c1')).toEqual([
      'fate late children[0].insuredOn',
    ]))
  test('a month end leads back to a month end', () => {
    // Three months from 30 November end on 28 February; three months later is not before 28 February for 28, 29 and 30 November.
    const spring = household({ far: notBefore(later(marriage.plannedOn, { months: 3 }), day('2026-02-28')) })
    expect(remedies(spring, { marriage: { registeredOn: null, plannedOn: null } })).toMatchObject([
      { changes: [{ becomes: { kind: 'day', from: 20251128 }, value: 20251128 }] },
    ])
  })

  test('a deed, and then time', () => {
    const wed = household({ year: since(later(marriage.registeredOn, { years: 1 })) })
    expect(lines(wed, { marriage: { registeredOn: null } }, '2025-06-01')).toEqual(['time marriage.registeredOn→20250601 20260601'])
  })
  test('no wedding is planned after the wedding', () => {
    const engaged = household({ engaged: through(marriage.plannedOn) })
    expect(lines(engaged, { marriage: { registeredOn: null, plannedOn: null } })).toEqual(['family marriage.plannedOn→20250601'])
    expect(lines(engaged, { marriage: { registeredOn: '2020-01-01' } })).toEqual(['fate marriage.plannedOn'])
  })
  test('nobody is told to part', () =>
    expect(lines(household({ single: not(exists(marriage.registeredOn)) }), { marriage: { registeredOn: '2020-01-01' } })).toEqual([
      'fate marriage.registeredOn',
    ]))

  test('a document that has not begun is a matter of time; one that is over, of nothing', () => {
    const dated = testBenefit({ subject: 'household', basis: cite(testDocument, 'test-1'), conditions: { rents: housing.rents } })
    expect(lines(dated, { housing: { rents: true } }, '2023-06-01')).toEqual(['time 20240101'])
    expect(lines(dated, { housing: { rents: false } }, '2023-06-01')).toEqual(['time housing.rents→true 20240101'])
    expect(lines(dated, { housing: { rents: false } }, '2026-01-01')).toEqual([])
    expect(lossLines(dated, { housing: { rents: true } }, '2025-06-01')).toEqual(['until 20251231', 'housing.rents→false'])
  })
})

describe('several conditions', () => {
  const both = household({ rents: housing.rents, here: inPlace(residence, '350881') })
  test('each that fails, and no other', () => {
    expect(lines(both, { residence: '330604', housing: { rents: false } })).toEqual(['family housing.rents→true residence→"350881"'])
    expect(lines(both, { residence: '350881', housing: { rents: false } })).toEqual(['family housing.rents→true'])
  })
  test('one that nobody turns leaves it out of reach, and is what decides', () => {
    const rich = household({
      rents: housing.rents,
      poor: atLeast(housing.areaPerPerson, 5000),
      here: inPlace(residence, '350881'),
    } as Conditions)
    expect(lines(rich, { residence: '330604', housing: { rents: false, areaPerPerson: 20 } })).toEqual(['fate housing.areaPerPerson'])
  })
  test('open answers come first, and are not made up', () => {
    expect(lines(both, { residence: '330604' })).toEqual(['family residence→"350881" ?housing.rents'])
  })
  test('alternatives: the smaller first, three at most', () => {
    const any3 = household({
      way: either(
        all(housing.rents, inPlace(residence, '350881')),
        inPlace(mother.hukou, '350881'),
        any(parents, inPlace(parent.housingFund.place, '350881')),
      ),
    })
    const family = {
      residence: '330604',
      housing: { rents: false },
      mother: { hukou: '330604', housingFund: null },
      father: { housingFund: null },
    }
    expect(lines(any3, family)).toEqual([
      'family mother.housingFund.place→"350881"',
      'family father.housingFund.place→"350881"',
      'family mother.hukou→"350881"',
    ])
  })
  test('a part that does as well alone leaves no room for more', () => {
    const twice = household({ a: either(housing.rents, inPlace(residence, '350881')), b: housing.rents })
    expect(lines(twice, { residence: '330604', housing: { rents: false } })).toEqual(['family housing.rents→true'])
  })
})

describe('members', () => {
  const here = inPlace(child.hukou, '350881')
  const family = (...hukou: (string | null)[]): object => ({
    children: hukou.map((place, index) => ({ id: `c${index + 1}`, birthDate: `202${index}-01-01`, hukou: place })),
  })
  test('any of them', () =>
    expect(lines(household({ one: any(children, here) }), family(null, '330604'))).toEqual([
      'family children[0].hukou→"350881"',
      'family children[1].hukou→"350881"',
    ]))
  test('as many as are wanted', () =>
    expect(lines(household({ two: atLeast(count(children, here), 2) }), family('350881', null, '330604'))).toEqual([
      'family children[1].hukou→"350881"',
      'family children[2].hukou→"350881"',
    ]))
  test('nobody is made up', () => {
    expect(lines(household({ two: atLeast(count(children, here), 2) }), family('350881'))).toEqual(['fate children'])
    expect(lines(household({ some: any(children, here) }), family())).toEqual(['fate children'])
  })
  test('nobody is wished away', () =>
    expect(lines(household({ few: not(atLeast(count(children, since(child.birthDate)), 2)) }), family('350881', '350881'))).toEqual([
      'fate children',
    ]))
})

const real = async (id: string): Promise<Benefit> => {
  const modules = await Promise.all(places.flatMap(({ load }) => (load ? [load()] : [])))
  const found = modules.flatMap(({ rules }) => rules.benefits).find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('the rules there are', () => {
  const zhangping = {
    residence: '350881',
    mother: { work: 'employee', hukou: '350881', housingFund: { place: '350602', bingtuan: false, balance: 0, usedLoanBefore: false } },
    father: { work: 'employee', hukou: '350881', housingFund: null },
    marriage: { registeredOn: '2018-01-01', plannedOn: null },
    pregnancy: null,
    children: [
      { id: 'c1', birthDate: '2020-02-01', hukou: '350881', care: 'kindergarten-public' },
      { id: 'c2', birthDate: '2025-04-15', hukou: null, care: 'home', insuredOn: null },
    ],
    elders: [],
    housing: { homesOwned: 0, homesOwnedInFundPlace: 0, rents: true, monthlyRent: 1200, buying: null },
    specialFamily: 'none',
    hardship: 'none',
  }

  test('the nation’s subsidy: a child born in 2021 is out of reach; of one born in April 2025 the claim ends with 2028', async () => {
    const subsidy = await real('national/childcare-subsidy')
    expect(lines(subsidy, changed(zhangping, { 'children[0].birthDate': '2021-02-01' }), '2025-06-01', 'child:c1')).toEqual([
      'fate late children[0].birthDate',
    ])
    expect(lossLines(subsidy, zhangping, '2025-06-01', 'child:c2')).toEqual(['until 20281231 claimYearOpen'])
  })

  test('the nation’s education deduction: from the third birthday', async () => {
    const paying = changed(zhangping, { 'mother.paysIncomeTax': true })
    // 15 April 2028; the deduction runs from the month of it.
    expect(lines(await real('national/child-education-deduction'), paying, '2025-06-01', 'child:c2')).toEqual(['time 20280401'])
  })

  test('the nation’s unemployment benefit: registering is the mother’s to do, how she lost her work is not', async () => {
    const out = (involuntary: boolean, months: number): object =>
      changed(zhangping, {
        'mother.work': 'unemployed',
        'mother.unemploymentInsurance': { months, involuntary, registeredSeekingWork: false },
      })
    const rule = await real('national/unemployment-benefit')
    expect(lines(rule, out(true, 12), '2025-06-01', 'mother')).toEqual(['family mother.unemploymentInsurance.registeredSeekingWork→true'])
    expect(lines(rule, out(false, 12), '2025-06-01', 'mother')).toEqual(['fate mother.unemploymentInsurance.involuntary'])
    expect(lines(rule, out(true, 11), '2025-06-01', 'mother')).toEqual(['fate mother.unemploymentInsurance.months'])
  })

  test('Zhangping’s rent out of the fund: the mother’s fund moves, or the father opens one', async () => {
    const rule = await real('zhangping/rent-withdrawal')
    expect(lines(rule, zhangping)).toEqual(['family mother.housingFund.place→"350881"', 'family father.housingFund.place→"350881"'])
    expect(lines(rule, changed(zhangping, { 'housing.rents': false }))).toEqual([
      'family mother.housingFund.place→"350881" housing.rents→true',
      'family father.housingFund.place→"350881" housing.rents→true',
    ])
    const has = changed(zhangping, { 'mother.housingFund.place': '350881' })
    expect(lossLines(rule, has)).toEqual(['until 20251231', 'mother.housingFund.place→"350800"', 'housing.rents→false'])
  })

  test('Zhangping’s half nursery fee wants a third child: out of reach, and no word of one more', async () =>
    expect(lines(await real('zhangping/nursery-fee-half'), zhangping, '2025-06-01', 'child:c2')).toEqual(['fate children']))

  test('Fujian’s newborn insurance: ninety days, of which the last is 14 July', async () => {
    const rule = await real('fujian/newborn-insurance')
    expect(lossLines(rule, zhangping, '2025-06-01', 'child:c2')[0]).toMatch(/^until 20250714 /)
    expect(lines(rule, zhangping, '2025-07-15', 'child:c2')[0]).toMatch(/^fate late /)
  })

  test('Anhui’s newborn insurance by the same count', async () => {
    const rule = await real('anhui/newborn-insurance')
    const family = { ...changed(zhangping, { 'children[1].birthDate': '2025-05-01' }), residence: '340403' }
    // Ninety days from 1 May are 30 July: 30 left of May, 30 of June, and 30.
    expect(lossLines(rule, family, '2025-06-01', 'child:c2')).toEqual(['until 20250730 insuredInNinetyDays'])
    expect(lines(rule, family, '2025-07-31', 'child:c2')[0]).toMatch(/^fate late /)
  })

  test('Anhui’s marriage leave: the wedding is what is missing', async () => {
    const family = {
      residence: '340403',
      mother: { work: 'employee', worksIn: '340403' },
      father: null,
      marriage: { registeredOn: null, plannedOn: null },
    }
    expect(lines(await real('anhui/marriage-leave'), family, '2025-06-01', 'mother')).toEqual([
      'family marriage.plannedOn→20250601',
      'family marriage.registeredOn→20250601',
    ])
  })

  test('Anhui’s delivery for residents: nobody is told to leave the employees’ insurance', async () => {
    const of = (medicalInsurance: string): object => ({
      residence: '340403',
      mother: { work: 'not-working', insuredIn: '340403', medicalInsurance },
      pregnancy: { dueDate: '2025-09-01', babies: 1, highRisk: false },
      children: [],
    })
    const rule = await real('anhui/residents-delivery')
    expect(lines(rule, of('employee'), '2025-06-01', 'mother')).toEqual(['fate mother.medicalInsurance'])
    expect(lines(rule, of('none'), '2025-06-01', 'mother')).toEqual(['family mother.medicalInsurance→"resident"'])
  })

  test('Zhejiang’s childcare leave: until the day before the third birthday, and by work that is nobody’s to choose', async () => {
    const family = { ...zhangping, residence: '330604' }
    const rule = await real('zhejiang/childcare-leave')
    expect(lossLines(rule, family, '2025-06-01', 'father')).toEqual(['until 20280414 childUnderThree'])
    expect(lines(rule, changed(family, { 'father.work': 'flexible' }), '2025-06-01', 'father')).toEqual(['fate father.work'])
  })

  test('Shaoxing’s rent out of the fund', async () => {
    const family = changed({ ...zhangping, residence: '330604' }, { 'mother.housingFund.place': '330604', 'housing.rents': false })
    expect(lines(await real('shaoxing/fund-rent-actual'), family, '2026-05-01')).toEqual(['family housing.rents→true'])
  })

  test('Aral: whom a fund is run by is not the family’s to choose; a wedding is', async () => {
    const family = {
      residence: '659002',
      mother: { work: 'employee', housingFund: { place: '659002', bingtuan: false } },
      father: { work: 'employee', housingFund: null },
      marriage: { registeredOn: null, plannedOn: null },
      children: [
        { id: 'c1', birthDate: '2020-02-01' },
        { id: 'c2', birthDate: '2023-02-01' },
      ],
      housing: { rents: true, publicRental: { status: 'tenant', years: 4 } },
    }
    expect(lines(await real('aral/rent-withdrawal'), family, '2026-05-01')).toEqual(['fate mother.housingFund.bingtuan'])
    expect(lines(await real('aral/premarital-check'), family, '2026-05-01')).toEqual(['family marriage.plannedOn→20260501'])
    // Four years of five: one more ends the one and begins the other.
    expect(lines(await real('aral/public-rental-stay'), family, '2026-05-01')).toEqual(['time housing.publicRental.years→5'])
    expect(lossLines(await real('aral/public-rental-five-years'), family, '2026-05-01')).toContain('housing.publicRental.years→5 by 1')
  })
})

test('a benefit for somebody who is not there has neither', () => {
  const each = benefit({
    id: 'test/each',
    category: 'money',
    subject: 'each-child',
    certainty: 'entitled',
    basis: cite(testDraft, 'draft-1'),
    nexus: {},
    conditions: {},
    value: { node: { kind: 'service', bound: 'unspecified', byYear: false } },
    office: 'office',
  })
  expect(remedies(each, { children: [] }, '2025-06-01', 'child:c1')).toEqual([])
  expect(losses(each, {}, '2025-06-01', 'child:c1')).toEqual([])
})
