import { describe, expect, it } from 'vitest'
import { born, bornTogether, check, elsewhere, expecting, here, type Changes } from './support'

const cashOnce = (amount: number) => ({ kind: 'cash', bound: 'exact', unit: 'CNY', per: 'birth', min: amount, max: amount })

describe('the maternity allowance', () => {
  const of = (changes: Changes, on?: string) => check(changes, on).of('anhui/maternity-allowance', 'mother')
  const paid = (wage: number, more: Changes = {}) => of({ 'mother.employerAverageWage': wage, ...more }).value

  it.each<[string, number, Changes, number]>([
    ['one baby', 6000, {}, (6000 / 30) * (98 + 60)],
    ['a difficult birth', 6000, born('2025-10-01', { difficultBirth: true }), (6000 / 30) * (98 + 60 + 15)],
    ['twins', 6000, bornTogether(2, '2025-10-01'), (6000 / 30) * (98 + 60 + 15)],
    ['a baby on the way', 6000, expecting(1), (6000 / 30) * (98 + 60)],
    ['twins on the way', 6000, expecting(2), (6000 / 30) * (98 + 60 + 15)],
    ['a birth outside the law', 6000, born('2025-10-01', { lawful: false }), (6000 / 30) * 98],
    // 6800 × 158 / 30 = 35813.333…
    ['a wage that no thirtieth divides', 6800, {}, 35813.33],
  ])('for %s', (_title, wage, changes, amount) => {
    expect(paid(wage, changes)).toEqual(cashOnce(amount))
  })

  it('waits for the wage', () => {
    expect(of({ 'mother.employerAverageWage': undefined })).toMatchObject({
      status: 'eligible',
      value: { kind: 'cash', bound: 'unspecified' },
      missing: ['mother.employerAverageWage'],
    })
  })

  it('is for the birth ahead, not for one paid before', () => {
    const both = { ...bornTogether(2, '2025-03-10'), pregnancy: { dueDate: '2026-08-01', babies: 1 } }
    expect(paid(6000, both)).toEqual(cashOnce((6000 / 30) * 158))
  })

  it('is shown until the day before the first birthday', () => {
    const child = born('2026-01-10')
    expect(of(child, '2027-01-09')).toMatchObject({ status: 'eligible', until: 20270109 })
    expect(of(child, '2027-01-10').status).toBe('ineligible')
  })

  it.each(['flexible', 'unemployment-benefit', 'resident', 'none'])('is not for a mother insured otherwise: %s', (medicalInsurance) => {
    expect(of({ 'mother.medicalInsurance': medicalInsurance }).status).toBe('ineligible')
  })

  it('is for the city to settle, in Hefei to be checked under six months of insurance', () => {
    const doubts = (changes: Changes) => of(changes).doubts.map(({ name, verdict }) => [name, verdict])
    const inHefei = (insuredMonths?: number): Changes => ({ 'mother.insuredIn': '340102', 'mother.insuredMonths': insuredMonths })
    expect(doubts(inHefei(5))).toEqual([['sixMonthsInHefei', 'yes']])
    expect(doubts(inHefei(6))).toEqual([])
    expect(doubts(inHefei(7))).toEqual([])
    expect(doubts(inHefei())).toEqual([['sixMonthsInHefei', 'unknown']])
    expect(doubts({ 'mother.insuredMonths': 5 })).toEqual([])
    for (const changes of [{}, inHefei(5), inHefei(24)])
      expect(of(changes)).toMatchObject({ status: 'eligible', certainty: 'delegated', value: cashOnce((6000 / 30) * 158) })
  })

  it('cites Hefei’s months only for who is insured there', () => {
    const clauses = (insuredIn: string) => of({ 'mother.insuredIn': insuredIn }).basis.map(({ clause }) => clause)
    const everywhere = ['anhui-population-32-1', 'social-insurance-56']
    expect(clauses(here)).toEqual(everywhere)
    expect(clauses('340102')).toEqual([...everywhere, 'hefei-maternity-insurance-months'])
    const hefeis = of({ 'mother.insuredIn': '340102' }).basis[2]
    expect(hefeis?.document.clauses['hefei-maternity-insurance-months']?.attested).toBe('single')
  })

  it('goes to her own account since October 2025', () => {
    const direct = (on: string) => check(born('2025-09-01'), on).of('anhui/allowance-paid-directly', 'mother')
    expect(direct('2025-09-30')).toMatchObject({ status: 'upcoming', from: 20251001 })
    expect(direct('2025-10-01').status).toBe('eligible')
    expect(of(born('2025-09-01'), '2025-09-30').status).toBe('eligible')
  })
})

describe('the birth grant of flexible workers', () => {
  const of = (changes: Changes, on?: string) =>
    check({ 'mother.medicalInsurance': 'flexible', ...changes }, on).of('anhui/flexible-worker-birth-grant', 'mother')

  it.each([
    ['2024-07-31', 'ineligible'],
    ['2024-08-01', 'eligible'],
    ['2024-08-02', 'eligible'],
  ])('is for births since August 2024: %s is %s', (birthDate, status) => {
    expect(of(born(birthDate), '2024-08-31').status).toBe(status)
    expect(of(born(birthDate), '2026-03-02').status).toBe(status)
  })

  it('begins with August 2024', () => {
    const soon = { children: [], pregnancy: { dueDate: '2024-10-01', babies: 1 } }
    expect(of(soon, '2024-07-31')).toMatchObject({ status: 'upcoming', from: 20240801 })
    expect(of(soon, '2024-08-01')).toMatchObject({ status: 'eligible', value: cashOnce(6730) })
  })

  it.each(['2024-08-01', '2024-10-15', '2024-12-31'])('is known for a birth of %s on any day, from one page', (birthDate) => {
    for (const on of ['2024-12-31', '2025-01-01', '2026-03-02', '2026-11-22'])
      expect(of(born(birthDate), on)).toMatchObject({
        status: 'eligible',
        certainty: 'entitled',
        attested: 'single',
        value: cashOnce(6730),
        doubts: [],
      })
  })

  it.each(['2025-01-01', '2025-01-02', '2026-02-20'])('has no figure for a birth of %s, and tells the last one', (birthDate) => {
    const outcome = of(born(birthDate), '2026-03-02')
    expect(outcome).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
      value: { kind: 'cash', bound: 'unspecified', per: 'birth' },
    })
    expect(outcome.value?.min).toBeUndefined()
    expect(outcome.figures).toMatchObject([{ state: 'outdated', entry: { value: 6730 * 100, until: 20241231 } }])
  })

  it('goes by the day on which a birth ahead is due', () => {
    const due = (dueDate: string | undefined, on: string) => of({ children: [], pregnancy: { dueDate, babies: 1 } }, on)
    expect(due('2024-12-31', '2024-10-01')).toMatchObject({ status: 'eligible', value: cashOnce(6730) })
    expect(due('2025-01-01', '2024-10-01')).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
    expect(due(undefined, '2024-10-01')).toMatchObject({ value: { min: 0, max: 6730 }, missing: ['pregnancy.dueDate'] })
    // Due in December and not born by January: it will be of the next year.
    expect(due('2024-12-31', '2025-01-01')).toMatchObject({ value: { bound: 'unspecified' }, figures: [{ state: 'outdated' }] })
    expect(due('2026-08-01', '2026-03-02')).toMatchObject({ value: { bound: 'unspecified' }, figures: [{ state: 'outdated' }] })
  })

  it('is that of the birth ahead, not of one of 2024', () => {
    const again = { ...born('2024-10-15'), pregnancy: { dueDate: '2026-08-01', babies: 1 } }
    expect(of(again, '2026-03-02')).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
  })

  it('is for the latest birth', () => {
    const children = [...(born('2024-10-15').children as object[]), { ...(born('2026-01-10').children as object[])[0], id: 'c2' }]
    expect(of({ children })).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
  })

  it('is shown until the day before the third birthday', () => {
    expect(of(born('2024-09-10'), '2027-09-09')).toMatchObject({ status: 'eligible', until: 20270909 })
    expect(of(born('2024-09-10'), '2027-09-10').status).toBe('ineligible')
  })
})

describe('a delivery in residents’ insurance', () => {
  const of = (changes: Changes, on?: string) =>
    check({ 'mother.medicalInsurance': 'resident', ...changes }, on).of('anhui/residents-delivery', 'mother')
  const cap = (amount: number) => ({ kind: 'reimbursement-cap', bound: 'at-most', unit: 'CNY', per: 'birth', min: amount, max: amount })
  const child = (more: object) => born('2025-10-01', more)

  it.each<[string, number, number, number]>([
    ['vaginal', 1599.99, 1600, 1599.99],
    ['vaginal', 1600, 1600, 1600],
    ['vaginal', 1600.01, 1600, 1600],
    ['caesarean', 2399, 2400, 2399],
    ['caesarean', 2400, 2400, 2400],
    ['caesarean', 9000, 2400, 2400],
  ])('%s with a bill of %d', (birthMode, deliveryCost, most, back) => {
    expect(of(child({ birthMode, deliveryCost }))).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
      value: cap(most),
      payable: back,
    })
  })

  it('lies between both until somebody says how the child came', () => {
    expect(of(child({ birthMode: undefined }))).toMatchObject({ value: { min: 1600, max: 2400 }, missing: ['children[0].birthMode'] })
  })

  it('is not worked out without a bill', () => {
    expect(of(child({ deliveryCost: undefined }))).toMatchObject({ status: 'eligible', missing: [], value: cap(1600) })
    expect(of(child({ deliveryCost: undefined })).payable).toBeUndefined()
  })

  it('is one delivery for twins: a caesarean where one of them came so', () => {
    const twins = bornTogether(2, '2025-10-01', { birthMode: 'vaginal' })
    expect(of(twins).value).toEqual(cap(1600))
    const mixed = { ...twins, 'children[1].birthMode': 'caesarean' }
    expect(of(mixed).value).toEqual(cap(2400))
  })

  it.each<[string, Changes]>([
    ['the first', { children: [] }],
    ['another, after a caesarean', child({ birthMode: 'caesarean' })],
    ['another, after a natural birth', {}],
  ])('lies between both while the birth is ahead: %s', (_title, before) => {
    const outcome = of({ ...before, pregnancy: { dueDate: '2026-08-01', babies: 1, highRisk: false } })
    expect(outcome).toMatchObject({ status: 'eligible', certainty: 'entitled', missing: [], value: { ...cap(1600), max: 2400 } })
    expect(outcome.payable).toBeUndefined()
  })

  it('has neither sum ahead of a birth of 2023', () => {
    const outcome = of({ children: [], pregnancy: { dueDate: '2024-02-01', babies: 1 } }, '2023-12-31')
    expect(outcome).toMatchObject({ status: 'upcoming', value: { bound: 'unspecified' } })
  })

  it('has its sums since 2024, for deliveries since then', () => {
    expect(of(born('2023-12-31'), '2023-12-31')).toMatchObject({ status: 'upcoming', from: 20240101 })
    expect(of(born('2023-12-31'), '2024-01-01')).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
    expect(of(born('2024-01-01'), '2024-01-01')).toMatchObject({ status: 'eligible', value: cap(1600) })
    expect(of(born('2024-01-02'), '2024-01-02').value).toEqual(cap(1600))
  })

  it.each<[string, Changes]>([
    ['a difficult birth', child({ difficultBirth: true })],
    ['a life in danger', { criticalPregnancy: true }],
    ['a high-risk pregnancy', { pregnancy: { dueDate: '2026-08-01', babies: 1, highRisk: true } }],
  ])('is to be checked after %s', (_title, changes) => {
    expect(of(changes)).toMatchObject({ status: 'eligible', certainty: 'delegated', doubts: [{ name: 'complications' }] })
  })
})

describe('delivery costs settled on the spot', () => {
  const of = (changes: Changes, on?: string) => check({ ...expecting(1), ...changes }, on).of('anhui/direct-settlement', 'mother')

  it('is there since October 2025, whatever the insurance', () => {
    expect(of({}, '2025-09-30')).toMatchObject({ status: 'upcoming', from: 20251001 })
    for (const medicalInsurance of ['employee', 'flexible', 'unemployment-benefit', 'resident'])
      expect(of({ 'mother.medicalInsurance': medicalInsurance }, '2025-10-01').status).toBe('eligible')
  })
})

describe('a newborn’s insurance', () => {
  const of = (changes: Changes, on?: string) => check(changes, on).of('anhui/newborn-insurance', 'child:c1')
  const bornHere = (birthDate: string, more: object): Changes => born(birthDate, { hukou: here, ...more })

  const nobodyInsuredHere = { 'mother.insuredIn': elsewhere, 'father.insuredIn': elsewhere }
  const away = { residence: elsewhere, ...nobodyInsuredHere }
  it.each<[string, string | null | undefined, Changes, string]>([
    ['registered here, the family elsewhere', here, away, 'eligible'],
    ['registered elsewhere, the family here', elsewhere, {}, 'ineligible'],
    [
      'registered elsewhere, both parents registered here',
      elsewhere,
      { ...away, 'mother.hukou': here, 'father.hukou': here },
      'ineligible',
    ],
    ['not registered, at home here', null, nobodyInsuredHere, 'eligible'],
    ['not registered, at home elsewhere with a parent insured here', null, { ...away, 'mother.insuredIn': here }, 'eligible'],
    ['not registered, at home elsewhere with a parent registered here', null, { ...away, 'mother.hukou': here }, 'ineligible'],
    ['nobody knows where registered', undefined, {}, 'undetermined'],
  ])('goes by the child’s own register first: %s', (_, hukou, changes, status) => {
    expect(of({ 'children[0].hukou': hukou, ...changes }).status).toBe(status)
  })

  it('covers from birth when paid by the ninetieth day after it', () => {
    // 21 days of January, 28, 31 and 10 of April.
    expect(21 + 28 + 31 + 10).toBe(90)
    const insured = (insuredOn: string | null, on = '2026-06-01') => of(bornHere('2026-01-10', { insuredOn }), on).status
    expect([insured('2026-04-09'), insured('2026-04-10'), insured('2026-04-11')]).toEqual(['eligible', 'eligible', 'ineligible'])
    expect([insured(null, '2026-04-10'), insured(null, '2026-04-11')]).toEqual(['eligible', 'ineligible'])
  })

  it('is shown until the first birthday', () => {
    const child = bornHere('2026-01-10', { insuredOn: '2026-02-01' })
    expect(of(child, '2027-01-09').status).toBe('eligible')
    expect(of(child, '2027-01-10').status).toBe('ineligible')
  })
})

describe('aid for nursery and kindergarten', () => {
  const of = (care: string, hardship = 'low-income') =>
    check({ 'children[0].birthDate': '2022-05-01', 'children[0].insuredOn': null, 'children[0].care': care, hardship }).of(
      'anhui/nursery-aid',
      'child:c1',
    )

  it('is a right of families in difficulty, of a sum that counties set', () => {
    for (const care of [
      'nursery-public-inclusive',
      'nursery-private-inclusive',
      'nursery-other',
      'kindergarten-public',
      'kindergarten-private',
    ])
      expect(of(care)).toMatchObject({ status: 'eligible', certainty: 'delegated', value: { kind: 'cash', bound: 'unspecified' } })
    expect(of('nursery-other', 'dibao').status).toBe('eligible')
    expect(of('nursery-other', 'none').status).toBe('ineligible')
    expect(of('home').status).toBe('ineligible')
  })

  it('asks nothing of children of seven', () => {
    const at = (birthDate: string) =>
      check({ ...born(birthDate, { care: undefined }), hardship: 'dibao' }).of('anhui/nursery-aid', 'child:c1').status
    expect([at('2019-03-02'), at('2019-03-03')]).toEqual(['ineligible', 'undetermined'])
  })
})

describe('the reward for an only daughter', () => {
  const parents = {
    'mother.birthDate': '1962-03-02',
    'father.birthDate': '1960-01-01',
    'mother.hukou': here,
    'mother.hukouKind': 'rural',
    planFamily: 'only-child-certificate',
  }
  const of = (children: object[], more: Changes = {}, on = '2026-03-02') =>
    check({ ...parents, children, ...more }, on).of('anhui/rural-planning-reward', 'mother')
  const daughter = { id: 'c1', birthDate: '1990-05-01', sex: 'female' }

  it('is 240 yuan a year for each of the two', () => {
    expect(of([daughter])).toMatchObject({ status: 'eligible', value: { kind: 'cash', bound: 'exact', per: 'year', min: 240, max: 240 } })
    const father = { 'father.hukou': here, 'father.hukouKind': 'rural' }
    expect(check({ ...parents, ...father, children: [daughter] }).of('anhui/rural-planning-reward', 'father').status).toBe('eligible')
  })

  it('is for the county to settle, and reported by one page', () => {
    expect(of([daughter])).toMatchObject({ certainty: 'delegated', attested: 'single' })
  })

  it.each([
    ['1932-12-31', 'ineligible'],
    ['1933-01-01', 'eligible'],
    ['1933-01-02', 'eligible'],
  ])('is for parents born since 1933, as the national reward: %s is %s', (birthDate, status) => {
    expect(of([{ ...daughter, birthDate: '1980-05-01' }], { 'mother.birthDate': birthDate }).status).toBe(status)
  })

  it('begins with the sixtieth birthday', () => {
    const on = (day: string) => of([daughter], {}, day).status
    expect([on('2022-03-01'), on('2022-03-02'), on('2022-03-03')]).toEqual(['upcoming', 'eligible', 'eligible'])
  })

  it('is for one daughter of the years 1980 to 2015', () => {
    const bornOn = (birthDate: string) => of([{ ...daughter, birthDate }]).status
    expect([bornOn('1979-12-31'), bornOn('1980-01-01'), bornOn('2015-12-31'), bornOn('2016-01-01')]).toEqual([
      'ineligible',
      'eligible',
      'eligible',
      'ineligible',
    ])
    expect(of([daughter, { ...daughter, id: 'c2', birthDate: '1993-05-01' }]).status).toBe('ineligible')
    expect(of([daughter, { ...daughter, id: 'c2', birthDate: '2000-05-01', relation: 'adopted' }]).status).toBe('eligible')
  })

  it('goes by the parent’s own register', () => {
    expect(of([daughter], { 'mother.hukou': elsewhere }).status).toBe('ineligible')
  })
})
