import { describe, expect, it } from 'vitest'
import { aral, bornOn, check, elsewhere, tianshan, today, type Changes } from './support'

describe('the maternity allowance', () => {
  const of = (changes: Changes, on = today) => check(changes, on).of('xinjiang/maternity-allowance', 'mother')
  const cash = (sum: number) => ({ kind: 'cash', unit: 'CNY', per: 'birth', bound: 'exact', min: sum, max: sum })

  it.each<[string, Changes, number]>([
    ['one child', {}, (6000 / 30) * 158],
    ['a difficult birth', { 'children[1].difficultBirth': true }, (6000 / 30) * 173],
    ['twins', bornOn('2025-07-01', '2025-07-01'), (6000 / 30) * 173],
    ['a birth ahead', { children: [], pregnancy: { dueDate: '2025-12-01', babies: 1 } }, (6000 / 30) * 158],
    ['triplets ahead', { children: [], pregnancy: { dueDate: '2025-12-01', babies: 3 } }, (6000 / 30) * 188],
  ])('for %s is the wage of its days', (_, changes, sum) => {
    expect(of(changes).value).toEqual(cash(sum))
  })

  it('is cut down to whole fen', () => {
    // 7000 × 158 / 30 = 36866.666…
    expect(of({ 'mother.employerAverageWage': 7000 }).value).toEqual(cash(36866.66))
  })

  it('waits for the wage', () => {
    expect(of({ 'mother.employerAverageWage': undefined })).toMatchObject({ status: 'eligible', missing: ['mother.employerAverageWage'] })
  })

  it('is that of the birth ahead once the leave for the last one is over', () => {
    const again = { pregnancy: { dueDate: '2026-09-01', babies: 2 } }
    expect(of(again, '2025-12-05').value).toEqual(cash((6000 / 30) * 158))
    expect(of(again, '2025-12-06').value).toEqual(cash((6000 / 30) * 173))
  })

  it('is claimed for a year, for lawful births since the regulation', () => {
    expect(of({}, '2026-06-30').status).toBe('eligible')
    expect(of({}, '2026-07-01').status).toBe('ineligible')
    expect(of({ 'children[1].lawful': false }).status).toBe('ineligible')
    expect(of(bornOn('2022-05-01'), '2022-06-03').status).toBe('upcoming')
    expect(of(bornOn('2022-05-01'), '2022-06-04').status).toBe('eligible')
  })

  it('counts the region’s days for who is insured with the Bingtuan too', () => {
    expect(of({ 'mother.insuredIn': aral }).value).toEqual(cash((6000 / 30) * 158))
  })
})

describe('assisted reproduction', () => {
  const treated = { assistedReproduction: { inTreatment: true, licensedHospital: true } }
  const region = (changes: Changes, on = today, subject = 'mother') =>
    check({ ...treated, ...changes }, on).of('xinjiang/assisted-reproduction', subject)
  const bingtuan = (changes: Changes, on = today) => check({ ...treated, ...changes }, on).of('bingtuan/assisted-reproduction-bingtuan')

  it.each([
    ['employee', 80],
    ['flexible', 80],
    ['unemployment-benefit', 80],
    ['resident', 70],
  ])('is paid for in the region for %s: %i %%', (medicalInsurance, share) => {
    expect(region({ 'mother.medicalInsurance': medicalInsurance }).value).toMatchObject({
      unit: 'percent',
      bound: 'exact',
      min: share,
      max: share,
    })
  })

  it('lies between the two while the insurance is not told', () => {
    expect(region({ 'mother.medicalInsurance': undefined })).toMatchObject({ status: 'undetermined', missing: ['mother.medicalInsurance'] })
  })

  it('goes by the insurance of each parent', () => {
    const couple = { 'mother.medicalInsurance': 'resident', 'father.insuredIn': aral }
    expect(region(couple).value).toMatchObject({ min: 70, max: 70 })
    expect(region(couple, today, 'father').status).toBe('ineligible')
  })

  it('has been paid for in the region since March 2024', () => {
    expect(region({ children: [] }, '2024-03-30').status).toBe('upcoming')
    expect(region({ children: [] }, '2024-03-31')).toMatchObject({ status: 'eligible', value: { min: 80 } })
    expect(region({ children: [] }, '2024-04-01').status).toBe('eligible')
  })

  it('is paid for by the Bingtuan since 1 June 2024, at a share nobody names', () => {
    const there = { 'mother.insuredIn': aral, children: [] }
    expect(bingtuan(there, '2024-05-31').status).toBe('upcoming')
    for (const on of ['2024-06-01', '2024-06-02'])
      expect(bingtuan(there, on)).toMatchObject({ status: 'eligible', attested: 'confirmed', value: { bound: 'unspecified' } })
  })

  it('is the Bingtuan’s where one of the couple is insured in its city, and doubtful elsewhere in Xinjiang', () => {
    const doubts = (changes: Changes) => bingtuan(changes).doubts.map(({ name, verdict }) => [name, verdict])
    expect(doubts({ 'father.insuredIn': aral })).toEqual([])
    expect(doubts({})).toEqual([['perhapsRegionalFund', 'yes']])
    expect(bingtuan({ 'mother.insuredIn': elsewhere, 'father.insuredIn': elsewhere }).status).toBe('ineligible')
  })
})

describe('a newborn', () => {
  const of = (changes: Changes, on = today) => check(changes, on).of('xinjiang/newborn-insurance', 'child:c2')

  // 1 July and ninety days: 29 September.
  it.each([
    ['2025-09-28', 'eligible'],
    ['2025-09-29', 'eligible'],
    ['2025-09-30', 'ineligible'],
  ])('insured on %s: %s', (insuredOn, status) => {
    expect(of({ 'children[1].insuredOn': insuredOn }, '2025-11-01').status).toBe(status)
  })

  it.each([
    ['2025-09-28', 'eligible'],
    ['2025-09-29', 'eligible'],
    ['2025-09-30', 'ineligible'],
  ])('not insured by %s: %s', (on, status) => {
    expect(of({}, on).status).toBe(status)
  })

  it('stays open where nobody said when it was insured', () => {
    expect(of({ 'children[1].insuredOn': undefined }, '2025-11-01')).toMatchObject({
      status: 'undetermined',
      missing: ['children[1].insuredOn'],
    })
  })

  it('is listed until it is one', () => {
    const insured = { 'children[1].insuredOn': '2025-07-10' }
    expect(of(insured, '2026-06-30').status).toBe('eligible')
    expect(of(insured, '2026-07-01').status).toBe('ineligible')
  })

  it('has it since 26 August 2021', () => {
    const then: Changes = { children: [{ id: 'c2', birthDate: '2021-07-01', insuredOn: '2021-07-20', hukou: elsewhere }] }
    expect(of(then, '2021-08-25').status).toBe('upcoming')
    expect(of(then, '2021-08-26').status).toBe('eligible')
    expect(of(then, '2021-08-27').status).toBe('eligible')
  })

  it('may be the Bingtuan’s where it is registered in its city', () => {
    expect(of({})).toMatchObject({ certainty: 'entitled' })
    expect(of({ 'children[1].hukou': aral })).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(of({ residence: aral }).status).toBe('ineligible')
  })
})

describe('the Bingtuan’s maternity insurance', () => {
  const flexible: Changes = { 'mother.work': 'flexible', 'mother.medicalInsurance': 'flexible', 'mother.insuredIn': aral }
  const claimant: Changes = { 'mother.work': 'unemployed', 'mother.medicalInsurance': 'unemployment-benefit', 'mother.insuredIn': aral }
  const allowance = (changes: Changes, on = today) => check(changes, on).of('bingtuan/maternity-insurance-flexible', 'mother')
  const costs = (changes: Changes, on = today) => check(changes, on).of('bingtuan/birth-costs-flexible', 'mother')
  const delivery = (changes: Changes, on = today) => check(changes, on).of('bingtuan/delivery-for-women-without-work', 'mother')

  it.each([
    [11, 'ineligible'],
    [12, 'eligible'],
    [13, 'eligible'],
  ])('pays the allowance to flexible workers after %i months: %s', (insuredMonths, status) => {
    expect(allowance({ ...flexible, 'mother.insuredMonths': insuredMonths }).status).toBe(status)
  })

  it('asks recipients of unemployment benefit for no months', () => {
    expect(allowance({ ...claimant, 'mother.insuredMonths': 0 })).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
  })

  it('pays the costs too, to be checked while months are missing', () => {
    expect(costs({ ...flexible, 'mother.insuredMonths': 11 }).doubts.map(({ name }) => name)).toEqual(['twelveMonthsToGo'])
    expect(costs({ ...flexible, 'mother.insuredMonths': 12 }).doubts).toEqual([])
    expect(costs({ ...claimant, 'mother.insuredMonths': 0 }).doubts).toEqual([])
  })

  it.each([
    ['2024-12-31', 'ineligible'],
    ['2025-01-01', 'eligible'],
    ['2025-01-02', 'eligible'],
  ])('is for births since 2025: %s is %s', (born, status) => {
    const birth = { 'children[1].birthDate': born }
    for (const of of [allowance, costs]) expect(of({ ...flexible, ...birth }).status).toBe(status)
    expect(delivery({ 'mother.work': 'not-working', 'father.insuredIn': aral, ...birth }).status).toBe(status)
  })

  it('begins with 2025', () => {
    const ahead = { ...flexible, children: [], pregnancy: { dueDate: '2025-03-01' } }
    for (const of of [allowance, costs]) {
      expect(of(ahead, '2024-12-31').status).toBe('upcoming')
      expect(of(ahead, '2025-01-01').status).toBe('eligible')
    }
  })

  it('is claimed until the child is three', () => {
    expect(costs(flexible, '2028-06-30').status).toBe('eligible')
    expect(costs(flexible, '2028-07-01').status).toBe('ineligible')
  })

  it.each<[string, Changes, string]>([
    [
      'insured as a resident',
      { 'mother.medicalInsurance': 'resident', 'mother.insuredIn': aral, 'father.insuredIn': elsewhere },
      'eligible',
    ],
    ['not insured, the husband as an employee', { 'mother.medicalInsurance': 'none', 'father.insuredIn': aral }, 'eligible'],
    [
      'not insured, the husband as a flexible worker',
      { 'mother.medicalInsurance': 'none', 'father.insuredIn': aral, 'father.medicalInsurance': 'flexible' },
      'eligible',
    ],
    [
      'not insured, the husband as a resident',
      { 'mother.medicalInsurance': 'none', 'father.insuredIn': aral, 'father.medicalInsurance': 'resident' },
      'ineligible',
    ],
    [
      'insured as a resident elsewhere',
      { 'mother.medicalInsurance': 'resident', 'mother.insuredIn': elsewhere, 'father.insuredIn': elsewhere },
      'ineligible',
    ],
    [
      'insured as a resident, without a husband',
      { 'mother.medicalInsurance': 'resident', 'mother.insuredIn': aral, father: null },
      'eligible',
    ],
  ])('pays for the delivery of a mother without work, %s', (_, changes, status) => {
    expect(delivery({ 'mother.work': 'not-working', ...changes }).status).toBe(status)
  })

  it('is doubtful outside its city', () => {
    const inUrumqi = { 'mother.insuredIn': tianshan }
    const doubts = (outcome: { readonly doubts: readonly { readonly name: string }[] }) => outcome.doubts.map(({ name }) => name)
    expect(doubts(allowance(flexible))).toEqual([])
    expect(doubts(allowance({ ...flexible, ...inUrumqi }))).toEqual(['perhapsRegionalFund'])
    expect(doubts(costs({ ...flexible, ...inUrumqi }))).toEqual(['perhapsRegionalFund'])
    const resident: Changes = { 'mother.work': 'not-working', 'mother.medicalInsurance': 'resident' }
    expect(doubts(delivery({ ...resident, 'mother.insuredIn': aral }))).toEqual([])
    expect(doubts(delivery({ ...resident, ...inUrumqi }))).toEqual(['perhapsRegionalFund'])
    expect(doubts(delivery({ ...resident, ...inUrumqi, 'father.insuredIn': aral }))).toEqual([])
  })
})
