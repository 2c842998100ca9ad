import { describe, expect, it } from 'vitest'
import { aral, bornOn, check, elsewhere, shihezi, tianshan, today, tumxuk, withBingtuan, type Changes } from './support'

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
    const earlier = { ...bornOn('2017-07-01'), 'marriage.registeredOn': '2016-10-01' }
    expect(of(earlier, '2017-07-27').status).toBe('upcoming')
    expect(of(earlier, '2017-07-28')).toMatchObject({ status: 'eligible', value: cash((6000 / 30) * 158) })
  })

  it('counts the region’s days for who is insured with the Bingtuan too', () => {
    for (const place of [aral, shihezi]) expect(of(withBingtuan('mother', place)).value).toEqual(cash((6000 / 30) * 158))
    expect(of({ 'mother.insuredByBingtuan': undefined }).value).toEqual(cash((6000 / 30) * 158))
  })

  const days = 'xinjiang-population-20-2'
  const region = 'xinjiang-allowance-to-herself-1'
  const bingtuan = 'bingtuan-allowance-to-herself-1'
  const soon = { children: [], pregnancy: { dueDate: '2026-12-01', babies: 1 } }
  it.each<[string, Changes, string, string[]]>([
    ['with the region until January 2026', {}, '2026-01-31', [days]],
    ['with the region since February 2026', {}, '2026-02-01', [days, region]],
    ['in Aral on 27 February 2025', withBingtuan('mother'), '2025-02-27', [days]],
    ['in Aral since the end of February 2025', withBingtuan('mother'), '2025-02-28', [days, bingtuan]],
    ['in Shihezi', withBingtuan('mother', shihezi), '2026-02-01', [days, bingtuan]],
    ['with the Bingtuan in Ürümqi', withBingtuan('mother', tianshan), '2026-02-01', [days, bingtuan]],
    ['with nobody knows which', { 'mother.insuredByBingtuan': undefined }, '2026-02-01', [days, region, bingtuan]],
    ['with nobody knows which, in 2025', { 'mother.insuredByBingtuan': undefined }, '2025-06-01', [days, bingtuan]],
  ])('insured %s, cites who pays it to herself', (_, changes, on, clauses) => {
    expect(of({ ...soon, ...changes }, on).basis.map(({ clause }) => clause)).toEqual(clauses)
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
    const couple = { 'mother.medicalInsurance': 'resident', ...withBingtuan('father') }
    expect(region(couple).value).toMatchObject({ min: 70, max: 70 })
    expect(region(couple, today, 'father').status).toBe('ineligible')
  })

  it('has no first day in the region; its shares are known since the end of March 2024', () => {
    expect(region({ children: [] }, '2024-03-30')).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
    expect(region({ children: [] }, '2024-03-31')).toMatchObject({ status: 'eligible', value: { min: 80 } })
    expect(region({ children: [] }, '2024-04-01').status).toBe('eligible')
  })

  it('is paid for by the Bingtuan, since a day and at a share that nobody names', () => {
    const there = { ...withBingtuan('mother'), children: [] }
    for (const on of ['2024-05-31', '2024-06-01', '2024-06-02'])
      expect(bingtuan(there, on)).toMatchObject({ status: 'eligible', attested: 'confirmed', value: { bound: 'unspecified' } })
  })

  it('is the region’s or the Bingtuan’s, by whose insurance it is', () => {
    const both = (changes: Changes) => [region(changes).status, bingtuan(changes).status]
    const other = { 'father.insuredIn': elsewhere, 'father.insuredByBingtuan': undefined }
    expect(both(other)).toEqual(['eligible', 'ineligible'])
    expect(both({ ...other, 'mother.insuredByBingtuan': true })).toEqual(['ineligible', 'eligible'])
    for (const place of [aral, shihezi, tumxuk])
      expect(both({ ...other, ...withBingtuan('mother', place) })).toEqual(['ineligible', 'eligible'])
    expect(both({ ...other, 'mother.insuredIn': shihezi })).toEqual(['eligible', 'ineligible'])
  })

  it('asks whose insurance it is where the place does not tell', () => {
    const unsaid = { 'mother.insuredByBingtuan': undefined, 'father.insuredByBingtuan': undefined }
    expect(region(unsaid)).toMatchObject({ status: 'undetermined', missing: ['mother.insuredByBingtuan'] })
    expect(bingtuan(unsaid)).toMatchObject({
      status: 'undetermined',
      missing: ['mother.insuredByBingtuan', 'father.insuredByBingtuan'],
    })
  })

  it('is the Bingtuan’s where either of the couple has its insurance', () => {
    expect(bingtuan(withBingtuan('father'))).toMatchObject({ status: 'eligible', doubts: [] })
    expect(bingtuan({ ...withBingtuan('father'), 'father.medicalInsurance': 'none' }).status).toBe('ineligible')
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

  it.each<[string, Changes]>([
    ['it is registered in Aral', { 'children[1].hukou': aral }],
    ['it is registered in Shihezi', { 'children[1].hukou': shihezi }],
    ['the family lives in Shihezi', { residence: shihezi }],
    ['one parent is insured with it', withBingtuan('father', tianshan)],
  ])('may be the Bingtuan’s where %s', (_, changes) => {
    expect(of({})).toMatchObject({ certainty: 'entitled', doubts: [] })
    expect(of(changes)).toMatchObject({ status: 'eligible', certainty: 'delegated', doubts: [{ name: 'perhapsOfBingtuan' }] })
  })

  const bothWithBingtuan = { ...withBingtuan('mother', tianshan), ...withBingtuan('father', tianshan) }
  const nobodyInsured = { 'mother.medicalInsurance': 'none', 'father.medicalInsurance': 'none' }
  const unsaid = { 'mother.insuredByBingtuan': undefined, 'father.insuredByBingtuan': undefined }
  const migrants = { 'mother.insuredIn': elsewhere, 'father.insuredIn': elsewhere, ...unsaid }
  it.each<[string, Changes, string]>([
    ['in Ürümqi, with parents of whom nobody knows whose insurance they have', unsaid, 'undetermined'],
    ['in Ürümqi, with parents insured with the Bingtuan', bothWithBingtuan, 'ineligible'],
    ['in Ürümqi, with parents not insured', { ...nobodyInsured, ...unsaid }, 'eligible'],
    ['in Ürümqi, with parents insured outside Xinjiang', migrants, 'eligible'],
    [
      'in Shihezi, with parents insured there',
      { residence: shihezi, ...withBingtuan('mother', shihezi), ...withBingtuan('father', shihezi) },
      'ineligible',
    ],
    ['in Tumxuk, with parents not insured', { residence: tumxuk, ...nobodyInsured, ...unsaid }, 'ineligible'],
    ['in Aral, with parents insured outside Xinjiang', { residence: aral, ...migrants }, 'ineligible'],
  ])('%s: %s', (_, changes, status) => {
    expect(of(changes).status).toBe(status)
  })

  it.each<[string, Changes, string]>([
    ['at home there', {}, 'eligible'],
    ['registered there', { residence: elsewhere, ...migrants, 'children[1].hukou': tianshan }, 'eligible'],
    ['with a parent insured there', { residence: elsewhere, 'father.insuredIn': elsewhere }, 'eligible'],
    ['with parents only registered there', { residence: elsewhere, ...migrants, 'mother.hukou': tianshan }, 'ineligible'],
  ])('%s: %s', (_, changes, status) => {
    expect(of(changes).status).toBe(status)
  })

  it('asks both parents whose insurance they have', () => {
    expect(of(unsaid).missing).toEqual(['mother.insuredByBingtuan', 'father.insuredByBingtuan'])
    expect(of({ 'father.insuredByBingtuan': undefined })).toMatchObject({ status: 'eligible', certainty: 'delegated' })
  })
})

describe('the Bingtuan’s maternity insurance', () => {
  const flexible: Changes = { 'mother.work': 'flexible', 'mother.medicalInsurance': 'flexible', ...withBingtuan('mother') }
  const claimant: Changes = { ...flexible, 'mother.work': 'unemployed', 'mother.medicalInsurance': 'unemployment-benefit' }
  const allowance = (changes: Changes, on = today) => check(changes, on).of('bingtuan/maternity-insurance-flexible', 'mother')
  const costs = (changes: Changes, on = today) => check(changes, on).of('bingtuan/birth-costs-flexible', 'mother')
  const delivery = (changes: Changes, on = today) => check(changes, on).of('bingtuan/delivery-for-women-without-work', 'mother')

  it.each([
    [11, ['paidAfterTwelveMonths']],
    [12, []],
    [13, []],
  ])('pays the allowance to flexible workers insured for %i months, once they are twelve', (insuredMonths, doubts) => {
    const outcome = allowance({ ...flexible, 'mother.insuredMonths': insuredMonths })
    expect([outcome.status, outcome.doubts.map(({ name }) => name)]).toEqual(['eligible', doubts])
  })

  it('pays it where the months are not told or were short at the birth', () => {
    expect(allowance({ ...flexible, 'mother.insuredMonths': undefined })).toMatchObject({
      status: 'eligible',
      doubts: [{ name: 'paidAfterTwelveMonths', verdict: 'unknown', missing: ['mother.insuredMonths'] }],
    })
    const november = { ...flexible, ...bornOn('2026-11-10'), 'mother.insuredMonths': 11 }
    expect(allowance(november, '2026-11-22')).toMatchObject({ status: 'eligible', doubts: [{ verdict: 'yes' }] })
  })

  it('asks recipients of unemployment benefit for no months', () => {
    const outcome = allowance({ ...claimant, 'mother.insuredMonths': 0 })
    expect(outcome).toMatchObject({ status: 'eligible', doubts: [], value: { bound: 'unspecified' } })
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
    const uninsured = { 'mother.work': 'not-working', 'mother.medicalInsurance': 'none', ...withBingtuan('father') }
    expect(delivery({ ...uninsured, ...birth }).status).toBe(status)
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
      { 'mother.medicalInsurance': 'resident', ...withBingtuan('mother'), 'father.insuredIn': elsewhere },
      'eligible',
    ],
    ['not insured, the husband as an employee', { 'mother.medicalInsurance': 'none', ...withBingtuan('father') }, 'eligible'],
    [
      'not insured, a husband to be as an employee',
      { 'mother.medicalInsurance': 'none', ...withBingtuan('father'), marriage: { registeredOn: null, plannedOn: '2025-09-02' } },
      'ineligible',
    ],
    [
      'not insured, a father not married to her as an employee',
      { 'mother.medicalInsurance': 'none', ...withBingtuan('father'), 'marriage.registeredOn': null },
      'ineligible',
    ],
    [
      'not insured, nobody said whether they are married',
      { 'mother.medicalInsurance': 'none', ...withBingtuan('father'), 'marriage.registeredOn': undefined },
      'undetermined',
    ],
    [
      'insured as a resident and not married',
      { 'mother.medicalInsurance': 'resident', ...withBingtuan('mother'), 'marriage.registeredOn': null },
      'eligible',
    ],
    [
      'not insured, the husband as a flexible worker',
      { 'mother.medicalInsurance': 'none', ...withBingtuan('father'), 'father.medicalInsurance': 'flexible' },
      'eligible',
    ],
    [
      'not insured, the husband as a resident',
      { 'mother.medicalInsurance': 'none', ...withBingtuan('father'), 'father.medicalInsurance': 'resident' },
      'ineligible',
    ],
    [
      'insured as a resident elsewhere',
      { 'mother.medicalInsurance': 'resident', ...withBingtuan('mother', elsewhere), 'father.insuredIn': elsewhere },
      'ineligible',
    ],
    [
      'insured as a resident, without a husband',
      { 'mother.medicalInsurance': 'resident', ...withBingtuan('mother'), father: null },
      'eligible',
    ],
  ])('pays for the delivery of a mother without work, %s', (_, changes, status) => {
    expect(delivery({ 'mother.work': 'not-working', ...changes }).status).toBe(status)
  })

  it.each([
    ['none', 'eligible'],
    ['resident', 'eligible'],
    ['unemployment-benefit', 'ineligible'],
    ['flexible', 'ineligible'],
    ['employee', 'ineligible'],
    [undefined, 'undetermined'],
  ])('pays through the husband for a mother whose own insurance is %s: %s', (medicalInsurance, status) => {
    const wife = { 'mother.work': 'unemployed', 'mother.medicalInsurance': medicalInsurance, ...withBingtuan('father') }
    expect(delivery(wife).status).toBe(status)
    expect(delivery(wife).benefit.implements).toEqual(['national/delivery-costs-of-insured-husband'])
  })

  it.each([
    ['Aral', withBingtuan('mother'), 'eligible'],
    ['Shihezi', withBingtuan('mother', shihezi), 'eligible'],
    ['Tumxuk', withBingtuan('mother', tumxuk), 'eligible'],
    ['Ürümqi, with the Bingtuan', withBingtuan('mother', tianshan), 'eligible'],
    ['Ürümqi, with the region', { 'mother.insuredIn': tianshan, 'mother.insuredByBingtuan': false }, 'ineligible'],
    ['Ürümqi, with nobody knows which', { 'mother.insuredIn': tianshan, 'mother.insuredByBingtuan': undefined }, 'undetermined'],
  ])('goes by whose insurance it is: %s', (_, insurance, status) => {
    const resident: Changes = { 'mother.work': 'not-working', 'mother.medicalInsurance': 'resident', 'father.medicalInsurance': 'resident' }
    const outcomes = [
      allowance({ ...flexible, ...insurance }),
      costs({ ...flexible, ...insurance }),
      delivery({ ...resident, ...insurance }),
    ]
    for (const outcome of outcomes) {
      expect([outcome.benefit.id, outcome.status]).toEqual([outcome.benefit.id, status])
      if (status === 'undetermined') expect(outcome.missing).toEqual(['mother.insuredByBingtuan'])
    }
  })
})
