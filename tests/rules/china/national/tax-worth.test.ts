import { describe, expect, it } from 'vitest'
import { prepare, readHousehold } from '../../../../rules/household'
import { parseDay } from '../../../../rules/language/calendar'
import { within } from '../../../../rules/registry'
import { evaluate } from '../../../../src/engine'
import { changed } from '../../../support/changed'
import { family, national, onlyChild, outcome, today, type Changes } from './tax-support'

const infant = (changes: Changes, on = today, birthDate = '2024-06-10') =>
  outcome('under-three-deduction', 'child:c1', { ...onlyChild(birthDate), ...changes }, on).taxSaved
/** What is spared once every income that may matter is told. */
const exactly = (amount: number) => ({ min: amount, max: amount })
const incomes = (mother: number | undefined, father: number | undefined): Changes => ({
  'mother.annualTaxableIncome': mother,
  'father.annualTaxableIncome': father,
})

describe('the tax a child’s deduction spares', () => {
  it.each([
    ['the parent with the higher rate', 100000, 20000, 24000 * 0.1],
    ['the other one', 20000, 100000, 24000 * 0.1],
    // All by one: 12,000 at 10 % and 12,000 at 3 %. By halves: 12,000 at 10 % for each.
    ['both by halves', 48000, 48000, 2 * 12000 * 0.1],
    ['neither, with nothing to tax', 0, 0, 0],
    ['what little there is', 5000, 0, 5000 * 0.03],
    // Neither has 24,000 to take it from: 12,000 each at 3 %.
    ['both small incomes by halves', 15000, 15000, 24000 * 0.03],
  ])('is that of %s', (_title, mother, father, spared) => {
    expect(infant(incomes(mother, father))).toEqual(exactly(spared))
  })

  it('counts only the months of this calendar year', () => {
    // Born in June 2023: January to May 2026. Born in November 2025: two months of 2025, all of 2026.
    expect(infant(incomes(100000, 0), '2026-03-10', '2023-06-10')).toEqual(exactly(5 * 2000 * 0.1))
    expect(infant(incomes(100000, 0), '2025-12-10', '2025-11-30')).toEqual(exactly(2 * 2000 * 0.1))
    expect(infant(incomes(100000, 0), '2026-03-10', '2025-11-30')).toEqual(exactly(12 * 2000 * 0.1))
    expect(infant(incomes(100000, 0), '2026-03-10', '2026-03-01')).toEqual(exactly(10 * 2000 * 0.1))
  })

  it('counts 1,000 yuan a month in 2022', () => {
    expect(infant(incomes(100000, 0), '2022-12-31', '2022-03-05')).toEqual(exactly(10 * 1000 * 0.1))
    expect(infant(incomes(100000, 0), '2023-01-01', '2022-03-05')).toEqual(exactly(12 * 2000 * 0.1))
  })

  it('is that of the parent there is, or who pays tax', () => {
    const one = { ...onlyChild('2024-06-10'), 'mother.annualTaxableIncome': 100000 }
    expect(outcome('under-three-deduction', 'child:c1', { ...one, father: null }).taxSaved).toEqual(exactly(2400))
    expect(infant({ ...incomes(100000, undefined), 'father.paysIncomeTax': false })).toEqual(exactly(2400))
    expect(infant({ ...incomes(undefined, 100000), 'mother.paysIncomeTax': false })).toEqual(exactly(2400))
  })

  it('is at least that of the one income told, while the other is not', () => {
    const one = infant(incomes(100000, undefined))
    expect(one?.min).toBe(24000 * 0.1)
    expect(one?.max ?? Infinity).toBeGreaterThan(24000 * 0.1)
  })

  it('is not told, nor asked for, while no income is known', () => {
    const open = outcome('under-three-deduction', 'child:c1', { ...onlyChild('2024-06-10'), ...incomes(undefined, undefined) })
    expect(open).toMatchObject({ status: 'eligible', missing: [] })
    expect(open.taxSaved).toBeUndefined()
  })

  it('is counted for education from the month of the third birthday', () => {
    const of = (birthDate: string, on: string) =>
      outcome('child-education-deduction', 'child:c1', { ...onlyChild(birthDate, { stage: 'primary' }), ...incomes(100000, 0) }, on)
        .taxSaved
    expect(of('2018-05-01', today)).toEqual(exactly(2400))
    expect(of('2023-05-20', '2026-06-01')).toEqual(exactly(8 * 2000 * 0.1))
    expect(of('2023-05-20', '2027-01-01')).toEqual(exactly(2400))
  })
})

describe('the tax a parent’s own deduction spares', () => {
  it('counts months from the one in which the first elder turns 60', () => {
    const elders = (...births: string[]) => births.map((birthDate, index) => ({ id: `e${index}`, parentOf: 'mother', birthDate }))
    const saved = (...births: string[]) =>
      outcome('elder-care-deduction', 'mother', { elders: elders(...births), 'mother.annualTaxableIncome': 200000 }, '2026-12-01').taxSaved
    // 36,000 off 200,000: all of it at 20 %.
    expect(saved('1960-01-01')).toEqual(exactly(12 * 3000 * 0.2))
    expect(saved('1966-10-31')).toEqual(exactly(3 * 3000 * 0.2))
    expect(saved('1966-10-31', '1966-07-01')).toEqual(exactly(6 * 3000 * 0.2))
  })

  it('is not told of siblings, whose share nobody has named', () => {
    expect(outcome('elder-care-deduction-shared', 'mother', { 'mother.onlyChild': false }).taxSaved).toBeUndefined()
  })

  it.each([
    ['rent-deduction', {}, 12 * 1100 * 0.1],
    ['further-education-deduction', { 'mother.furtherEducation': 'degree' }, 12 * 400 * 0.1],
    ['certificate-deduction', { 'mother.furtherEducation': 'certificate' }, 3600 * 0.1],
  ])('of %s is that of this parent', (name, changes, spared) => {
    expect(outcome(name, 'mother', { ...changes, ...incomes(100000, 300000) }).taxSaved).toEqual(exactly(spared))
  })

  it('that either spouse may take is the better choice, never both by halves', () => {
    const ill = { 'mother.medicalSelfPaid': 39000 }
    expect(outcome('serious-illness-deduction', 'mother', { ...ill, ...incomes(100000, 300000) }).taxSaved).toEqual(exactly(24000 * 0.2))
    expect(outcome('serious-illness-deduction', 'mother', { ...ill, ...incomes(48000, 48000) }).taxSaved).toEqual(
      exactly(12000 * 0.1 + 12000 * 0.03),
    )
    const loan = { 'housing.mortgages': { outstanding: 1, firstHomeRateSince: '2020-05-20' } }
    expect(outcome('mortgage-deduction', 'household', { ...loan, ...incomes(48000, 300000) }).taxSaved).toEqual(exactly(12000 * 0.2))
  })
})

describe('the tax that mortgage interest spares', () => {
  const saved = (first: string, on: string) =>
    outcome(
      'mortgage-deduction',
      'household',
      { 'housing.mortgages': { outstanding: 1, firstHomeRateSince: first }, ...incomes(100000, 0) },
      on,
    ).taxSaved

  it.each([
    ['2020-05-20', '2026-11-22', 12],
    ['2026-01-31', '2026-11-22', 12],
    ['2026-02-01', '2026-11-22', 11],
    ['2026-05-20', '2026-11-22', 8],
    ['2026-11-22', '2026-11-22', 2],
    ['2025-12-31', '2025-12-31', 1],
    // The 240th month is April 2040.
    ['2020-05-20', '2039-11-22', 12],
    ['2020-05-20', '2040-03-01', 4],
    ['2019-01-01', '2038-12-31', 12],
    // Counted from January 2019 on.
    ['2006-04-15', '2026-11-22', 12],
    ['2010-04-15', '2026-11-22', 12],
  ])('for a loan first repaid on %s is, on %s, that of %i months', (first, on, months) => {
    expect(saved(first, on)).toEqual(exactly(months * 1000 * 0.1))
  })

  it('is not said to be that of twelve months', () => {
    expect(national.benefits.find(({ id }) => id === 'national/mortgage-deduction')?.readings).not.toContain('twelve-months')
  })
})

describe('the tiers of rent', () => {
  const known = (worksIn: string) => outcome('rent-deduction', 'mother', { 'mother.worksIn': worksIn })
  const other = (worksIn: string) => outcome('rent-deduction-elsewhere', 'mother', { 'mother.worksIn': worksIn })

  it.each(['330602', '330604', '330681', '350881'])('is 1,100 yuan in %s, reported and not confirmed', (worksIn) => {
    expect(known(worksIn)).toMatchObject({ status: 'eligible', attested: 'single', value: { min: 1100, max: 1100 } })
    expect(other(worksIn).status).toBe('ineligible')
  })

  it.each(['340403', '659002', '330781'])('is 800 to 1,100 yuan in %s, whose tier was not found', (worksIn) => {
    expect(other(worksIn)).toMatchObject({ status: 'eligible', attested: 'confirmed', value: { bound: 'range', min: 800, max: 1100 } })
    expect(known(worksIn).status).toBe('ineligible')
  })

  it('goes by where each parent works', () => {
    const apart = { 'mother.worksIn': '330604', 'father.worksIn': '340403' }
    expect(outcome('rent-deduction', 'mother', apart).status).toBe('eligible')
    expect(outcome('rent-deduction', 'father', apart).status).toBe('ineligible')
    expect(outcome('rent-deduction-elsewhere', 'father', apart).status).toBe('eligible')
  })

  /** Codes nest by their digits, for places that have no rules of their own too. */
  const byDigits = (code: string, place: string): boolean =>
    within(code, place) || (place.endsWith('00') && code.startsWith(place.replace(/(00)+$/, '')))
  const inCity = (worksIn: string) => {
    const on = parseDay(today) as number
    const reading = readHousehold(changed(family, { 'mother.worksIn': worksIn }), on)
    if (reading.faults) throw new Error('a household that does not fit')
    return evaluate([national], prepare(reading.household), on, byDigits).find(
      ({ benefit, subject, status }) => subject === 'mother' && /rent/.test(benefit.id) && status === 'eligible',
    )
  }

  it.each([
    '110105',
    '120101',
    '310115',
    '500112',
    '330106',
    '340104',
    '350102',
    '650102',
    '330203',
    '350203',
    '370202',
    '210202',
    '440305',
  ])('is 1,500 yuan in a leading city (%s)', (worksIn) => {
    expect(inCity(worksIn)).toMatchObject({ attested: 'confirmed', value: { bound: 'exact', min: 1500, max: 1500 } })
  })

  it.each(['330781', '210302', '440402', '340403', '659002'])('is not, in another city of the same province (%s)', (worksIn) => {
    expect(inCity(worksIn)).toMatchObject({ value: { bound: 'range', min: 800, max: 1100 } })
  })

  const doubtsOf = (name: string, subject: string, changes: Changes) => outcome(name, subject, changes).doubts.map((doubt) => doubt.name)

  it('is for one of two who work in one city: for the one who signed the lease', () => {
    for (const subject of ['mother', 'father']) {
      expect(outcome('rent-deduction', subject, {})).toMatchObject({ status: 'eligible', certainty: 'delegated' })
      expect(doubtsOf('rent-deduction', subject, {})).toEqual(['oneCityOneLease'])
      // Two districts of one city.
      expect(doubtsOf('rent-deduction', subject, { 'mother.worksIn': '330602' })).toEqual(['oneCityOneLease'])
    }
  })

  it.each<[string, Changes]>([
    ['work in two known cities', { 'father.worksIn': '350881' }],
    ['work in two cities of one province', { 'father.worksIn': '330106' }],
    ['do not both pay tax', { 'father.paysIncomeTax': false }],
    ['are not two', { father: null }],
  ])('is for the mother without a doubt where they %s', (_title, changes) => {
    expect(outcome('rent-deduction', 'mother', changes)).toMatchObject({ status: 'eligible', certainty: 'entitled', doubts: [] })
  })

  it('is to be checked where two of other tiers may work in one city', () => {
    const at = (mother: string, father: string) =>
      doubtsOf('rent-deduction-elsewhere', 'mother', { 'mother.worksIn': mother, 'father.worksIn': father })
    expect(at('340403', '340403')).toEqual(['perhapsOneCityOneLease'])
    // Another city of Anhui; its capital; Xinjiang; Shaoxing.
    expect(at('340403', '340303')).toEqual(['perhapsOneCityOneLease'])
    expect(at('340403', '340104')).toEqual([])
    expect(at('340403', '659002')).toEqual([])
    expect(at('340403', '330602')).toEqual([])
    expect(doubtsOf('rent-deduction-elsewhere', 'mother', { 'mother.worksIn': '340403', father: null })).toEqual([])
  })

  it('is to be checked where there is a home in one of two cities of work', () => {
    const apart = { 'housing.homesOwned': 1, 'housing.homesOwnedInWorkCity': 1, 'mother.worksIn': '330604', 'father.worksIn': '340403' }
    expect(outcome('rent-deduction', 'mother', apart)).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(doubtsOf('rent-deduction', 'mother', apart)).toEqual(['homeInWhichCity'])
    expect(doubtsOf('rent-deduction-elsewhere', 'father', apart)).toEqual(['homeInWhichCity'])
    expect(outcome('rent-deduction', 'mother', { ...apart, 'father.work': 'flexible' }).status).toBe('eligible')
    // Nobody else's city can be meant; both work in one known city.
    for (const father of [{ 'father.work': 'not-working' }, { father: null }, { 'father.worksIn': '330602' }])
      expect(outcome('rent-deduction', 'mother', { ...apart, ...father }).status).toBe('ineligible')
    expect(doubtsOf('rent-deduction', 'mother', { ...apart, 'housing.homesOwnedInWorkCity': 0 })).toEqual([])
    expect(doubtsOf('rent-deduction', 'mother', { ...apart, 'housing.homesOwned': 0, 'housing.homesOwnedInWorkCity': undefined })).toEqual(
      [],
    )
  })

  it('needs no home in the city of work, wherever else there is one', () => {
    const owned = (homesOwned: number, there: number | undefined) =>
      outcome('rent-deduction', 'mother', { 'housing.homesOwned': homesOwned, 'housing.homesOwnedInWorkCity': there }).status
    expect([owned(0, undefined), owned(2, 0), owned(2, 1), owned(2, undefined)]).toEqual([
      'eligible',
      'eligible',
      'ineligible',
      'undetermined',
    ])
  })
})
