import { describe, expect, it } from 'vitest'
import { rules } from '../../../../rules/china/fujian'
import { rules as longyan } from '../../../../rules/china/fujian/longyan'
import { treesOf } from '../../../../rules/language'
import { walk, type DatedEntry } from '../../../../rules/language/node'
import { run } from '../../../support/run'
import { bornOn, check, expecting, family, here, outside, today, type Changes } from './support'

describe('assisted reproduction', () => {
  const treated: Changes = { assistedReproduction: { inTreatment: true, licensedHospital: true } }
  const share = (insurance: string, on?: string) =>
    check({ children: [], ...treated, 'mother.medicalInsurance': insurance }, on).of('fujian/assisted-reproduction', 'mother')

  it.each([
    ['employee', ((100 - 15) * 80) / 100],
    ['flexible', ((100 - 15) * 80) / 100],
    ['unemployment-benefit', ((100 - 15) * 80) / 100],
    ['resident', ((100 - 15) * 60) / 100],
  ])('is borne for %s insurance to %d of a hundred', (insurance, expected) => {
    expect(share(insurance)).toMatchObject({
      attested: 'confirmed',
      value: { kind: 'fee-reduction', unit: 'percent', bound: 'exact', min: expected, max: expected },
    })
    expect(share(insurance).payable).toBeUndefined()
  })

  it('begins on 1 September 2024', () => {
    expect(share('employee', '2024-08-31')).toMatchObject({ status: 'upcoming', from: 20240901 })
    expect(share('employee', '2024-09-01').status).toBe('eligible')
  })
})

describe('the insurance of a newborn', () => {
  const of = (changes: Changes, on?: string) => check(changes, on).of('fujian/newborn-insurance', 'child:c2')

  // 24 August + 90 days: 7 in August, 30 in September, 31 in October, 22 in November.
  it('can be had from birth through the 90th day after it', () => {
    expect(of(bornOn('2026-08-24'))).toMatchObject({ status: 'eligible', until: 20261122 })
    expect(of(bornOn('2026-08-23')).status).toBe('ineligible')
    for (const birthDate of ['2026-08-24', '2026-08-23'])
      expect(of(bornOn(birthDate, { 'children[1].insuredOn': undefined }))).toMatchObject({
        status: 'undetermined',
        missing: ['children[1].insuredOn'],
      })
  })

  it('goes back to the birth where it was paid by then', () => {
    const paid = (insuredOn: string) => of(bornOn('2026-05-01', { 'children[1].insuredOn': insuredOn })).status
    expect([paid('2026-07-30'), paid('2026-07-31')]).toEqual(['eligible', 'ineligible'])
  })

  it('is of the first year', () => {
    const paid = (birthDate: string) => of(bornOn(birthDate, { 'children[1].insuredOn': birthDate })).status
    expect([paid('2025-11-23'), paid('2025-11-22')]).toEqual(['eligible', 'ineligible'])
  })

  it('has no first day that anybody knows', () => {
    const born = (insuredOn?: string | null) => ({
      children: [family.children[0], { ...family.children[1], birthDate: '2024-06-01', insuredOn }],
    })
    expect(of(born(), '2024-06-14')).toMatchObject({ status: 'undetermined', missing: ['children[1].insuredOn'] })
    for (const insuredOn of [null, '2024-06-10'])
      for (const on of ['2024-06-14', '2024-08-30']) expect(of(born(insuredOn), on)).toMatchObject({ status: 'eligible', from: 20240601 })
    // 30 days of June less the first, 31 of July, 30 of August.
    expect(29 + 31 + 30).toBe(90)
    for (const on of ['2024-10-31', '2024-11-01']) expect(of(born('2024-08-30'), on).status).toBe('eligible')
    expect(of(born(), '2024-06-14').benefit.readings).toContain('newborn-notice-undated')
  })

  it.each([
    ['lives', {}],
    ['is insured', { residence: '330102', 'father.insuredIn': '330102' }],
    ['is registered', { residence: '330102', 'mother.insuredIn': '330102', 'father.insuredIn': '330102', 'father.hukou': '350203' }],
  ])('is bought where a parent %s', (_title, changes) => {
    expect(of(changes).status).toBe('eligible')
  })
})

describe('what Fuzhou alone pays for', () => {
  const statuses = (household: object) => {
    const { of } = run([rules], household, today)
    return ['antenatal', 'delivery'].map(
      (name) => of(`fujian/fuzhou-${name}`, 'mother').conditions.find(({ name: of_ }) => of_ === 'insuredInFuzhou')?.verdict,
    )
  }

  it.each([
    ['nobody said where she is insured, and she lives in Longyan', { residence: '350881', mother: {} }, 'no'],
    ['nobody said where she is insured, and she lives in Fuzhou', { residence: '350102', mother: {} }, 'yes'],
    ['she lives in Longyan and is insured in Fuzhou', { residence: '350881', mother: { insuredIn: '350102' } }, 'yes'],
  ])('goes by where the mother is insured: %s', (_title, household, verdict) => {
    expect(statuses(household)).toEqual([verdict, verdict])
  })
})

describe('the grant for unemployed mothers', () => {
  it('has no first day that anybody knows', () => {
    const drawing = { 'mother.work': 'unemployed', 'mother.medicalInsurance': 'unemployment-benefit' }
    for (const on of ['2023-12-31', '2024-01-01']) {
      const outcome = check({ ...drawing, children: [{ ...family.children[1], birthDate: '2023-12-01' }] }, on).of(
        'fujian/unemployed-mother-grant',
        'mother',
      )
      expect(outcome).toMatchObject({ status: 'eligible', from: 20231201, value: { bound: 'unspecified' } })
      expect(outcome.benefit.readings).toContain('known-in-2024')
    }
  })
})

describe('the birth of an uninsured wife', () => {
  const uninsured: Changes = { 'mother.work': 'not-working', 'mother.medicalInsurance': 'none', 'mother.insuredIn': undefined }
  const of = (changes: Changes, on?: string) => check({ ...uninsured, ...changes }, on).of('fujian/uninsured-wife-delivery', 'mother')

  it('has its rate elsewhere', () => {
    expect(of({})).toMatchObject({ certainty: 'delegated', value: { kind: 'reimbursement-cap', bound: 'unspecified' }, doubts: [] })
  })

  it('has to be asked about where the husband has no employer', () => {
    expect(of({ 'father.medicalInsurance': 'flexible' }).doubts.map(({ name }) => name)).toEqual(['fatherNotEmployee'])
  })

  it('begins on 7 August 2025', () => {
    const pregnant = expecting({ dueDate: '2025-09-01' })
    expect(of(pregnant, '2025-08-06').status).toBe('upcoming')
    expect(of(pregnant, '2025-08-07').status).toBe('eligible')
  })
})

describe('the costs of a birth in Fuzhou', () => {
  const inFuzhou: Changes = { 'mother.insuredIn': '350181' }
  const pregnant = expecting({ dueDate: '2027-03-01' })
  const checks = (insurance: string, on?: string) =>
    check({ ...pregnant, ...inFuzhou, 'mother.medicalInsurance': insurance }, on).of('fujian/fuzhou-antenatal', 'mother')
  const delivery = (changes: Changes = {}, on?: string) => check({ ...inFuzhou, ...changes }, on).of('fujian/fuzhou-delivery', 'mother')

  it('are borne for checks of residents up to 3,000 yuan, of employees without a ceiling that is known', () => {
    expect(checks('resident')).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
      attested: 'confirmed',
      value: { kind: 'reimbursement-cap', bound: 'at-most', unit: 'CNY', per: 'birth', min: 3000, max: 3000 },
    })
    for (const insurance of ['employee', 'flexible', 'unemployment-benefit'])
      expect(checks(insurance)).toMatchObject({ status: 'eligible', value: { kind: 'reimbursement-cap', bound: 'unspecified' } })
    expect(checks('none').status).toBe('ineligible')
  })

  it('are borne from 1 January 2026 through 31 December 2028', () => {
    expect(checks('resident', '2025-12-31')).toMatchObject({ status: 'upcoming', from: 20260101 })
    expect(checks('resident', '2026-01-01')).toMatchObject({ status: 'eligible', value: { max: 3000 } })
    const late = (on: string) => delivery(expecting({ dueDate: '2028-12-31' }), on)
    expect(late('2028-12-31')).toMatchObject({ status: 'eligible', until: 20281231 })
    expect(late('2029-01-01').status).toBe('ended')
  })

  it('are borne for deliveries from 1 January 2026 on', () => {
    expect(delivery(bornOn('2025-12-31')).status).toBe('ineligible')
    expect(delivery(bornOn('2026-01-01'))).toMatchObject({ status: 'eligible', certainty: 'entitled', value: { kind: 'service' } })
    expect(delivery({ 'mother.medicalInsurance': 'resident' }).status).toBe('eligible')
  })

  it('have to be asked about where the birth comes after the three years', () => {
    const doubts = (dueDate: string) => delivery(expecting({ dueDate }), '2028-11-22').doubts.map(({ name }) => name)
    expect([doubts('2028-12-31'), doubts('2029-01-01')]).toEqual([[], ['birthAfterTheTerm']])
  })

  it.each([
    ['Longyan', '350802'],
    ['Zhangping', '350881'],
    ['Xiamen', '350203'],
    ['another province', outside],
  ])('are not borne so in %s', (_title, insuredIn) => {
    expect(delivery({ 'mother.insuredIn': insuredIn }).status).toBe('ineligible')
    const family = { ...pregnant, 'mother.insuredIn': insuredIn, 'mother.medicalInsurance': 'resident' }
    expect(check(family).of('fujian/fuzhou-antenatal', 'mother').status).toBe('ineligible')
  })
})

describe('the grant for unemployed mothers', () => {
  const tests = { months: 12, involuntary: true, registeredSeekingWork: true }
  const of = (changes: Changes) =>
    check({ 'mother.work': 'unemployed', 'mother.medicalInsurance': 'resident', 'mother.unemploymentInsurance': tests, ...changes }).of(
      'fujian/unemployed-mother-grant',
      'mother',
    )

  it('goes also to whom the nation’s three tests let draw the benefit, and is to be asked about', () => {
    expect(of({})).toMatchObject({ status: 'eligible', doubts: [{ name: 'perhapsNotDrawing' }] })
    expect(of({ 'mother.medicalInsurance': 'unemployment-benefit', 'mother.unemploymentInsurance': undefined })).toMatchObject({
      status: 'eligible',
      doubts: [],
    })
    for (const failed of [{ months: 11 }, { involuntary: false }, { registeredSeekingWork: false }])
      expect(of({ 'mother.unemploymentInsurance': { ...tests, ...failed } }).status).toBe('ineligible')
    expect(of({ 'mother.work': 'employee' }).status).toBe('ineligible')
    expect(of({ 'mother.unemploymentInsurance': undefined })).toMatchObject({ status: 'undetermined' })
  })

  it('goes to one without medical insurance where she lives', () => {
    const uninsured = { 'mother.medicalInsurance': 'none', 'mother.insuredIn': undefined }
    expect(of(uninsured).status).toBe('eligible')
    expect(of({ ...uninsured, residence: outside }).status).toBe('ineligible')
  })
})

describe('the special assistance', () => {
  const of = (changes: Changes, subject = 'mother', on?: string) =>
    check(
      {
        children: [],
        specialFamily: 'child-died',
        'mother.birthDate': '1970-05-01',
        'father.birthDate': '1968-05-01',
        'mother.hukou': here,
        'father.hukou': here,
        ...changes,
      },
      on,
    ).of('fujian/special-assistance', subject)
  const sum = (changes: Changes, subject?: string) => of(changes, subject).value

  it.each([
    ['1966-11-23', 'none', 750],
    ['1966-11-22', 'none', 850],
    ['1966-11-23', 'low-income', 750],
    ['1966-11-23', 'dibao', 1040],
    ['1966-11-22', 'dibao', 1140],
  ])('for one born on %s, hardship %s, is %i a month', (birthDate, hardship, amount) => {
    expect(sum({ 'mother.birthDate': birthDate, hardship })).toEqual({
      kind: 'cash',
      bound: 'exact',
      unit: 'CNY',
      per: 'month',
      min: amount,
      max: amount,
    })
  })

  it('is the same whether the child died or is disabled, and goes to both', () => {
    expect(sum({ specialFamily: 'child-disabled' })).toMatchObject({ min: 750 })
    expect(sum({ 'father.birthDate': '1960-05-01' }, 'father')).toMatchObject({ min: 850 })
  })

  it('begins with the wife’s 49th birthday, the husband’s age notwithstanding', () => {
    expect(of({ 'mother.birthDate': '1977-11-23' }, 'father')).toMatchObject({ status: 'upcoming', from: 20261123 })
    expect(of({ 'mother.birthDate': '1977-11-22' }, 'father')).toMatchObject({ status: 'eligible', certainty: 'entitled' })
    expect(of({ 'father.birthDate': '1980-01-01' }, 'father').doubts.map(({ name }) => name)).toEqual(['underFortyNine'])
  })

  it('of a man without a wife goes by his own age, and has to be asked about', () => {
    const alone = (birthDate: string) => of({ mother: null, 'father.birthDate': birthDate }, 'father')
    expect(alone('1977-11-23').status).toBe('upcoming')
    expect(alone('1977-11-22')).toMatchObject({ status: 'eligible', certainty: 'delegated', doubts: [{ name: 'noWife' }] })
  })

  it('is over with another child: any beside one who died, a second beside one who is disabled', () => {
    const children = (count: number) => ['2008-01-01', '2010-01-01'].slice(0, count).map((birthDate, at) => ({ id: `c${at}`, birthDate }))
    const with_ = (count: number, specialFamily: string) => of({ children: children(count), specialFamily }).status
    expect([0, 1].map((count) => with_(count, 'child-died'))).toEqual(['eligible', 'ineligible'])
    expect([0, 1, 2].map((count) => with_(count, 'child-disabled'))).toEqual(['eligible', 'eligible', 'ineligible'])
    expect(of({ children: [{ id: 'c1', birthDate: '2010-01-01', relation: 'adopted' }] }).status).toBe('ineligible')
    expect(of({ children: undefined })).toMatchObject({ status: 'undetermined', missing: ['children'] })
  })

  it('goes to whoever is registered in the province, wherever the couple lives', () => {
    expect(of({ 'mother.hukou': outside }).status).toBe('ineligible')
    expect(of({ 'mother.hukou': outside }, 'father').status).toBe('eligible')
    expect(of({ residence: outside }).status).toBe('eligible')
    expect(of({ 'mother.hukou': undefined })).toMatchObject({ status: 'undetermined', missing: ['mother.hukou'] })
    expect(of({ 'mother.hukou': undefined, residence: undefined }).status).toBe('undetermined')
  })

  it('begins on 1 July 2022', () => {
    expect(of({}, 'mother', '2022-06-30')).toMatchObject({ status: 'upcoming', from: 20220701 })
    expect(of({}, 'mother', '2022-07-01').value).toMatchObject({ min: 750 })
  })

  it('stands for the nation’s', () => {
    expect(of({}).benefit.implements).toEqual(['national/special-assistance'])
  })
})

describe('every dated figure', () => {
  const tables: (readonly DatedEntry[])[] = []
  for (const benefit of [...rules.benefits, ...longyan.benefits])
    for (const tree of treesOf(benefit))
      walk(tree, (node) => {
        if (node.op === 'dated') tables.push(node.table)
      })

  it('has one version or none on each first and last day of a month from 2021 through 2028', () => {
    const days = Array.from({ length: 8 * 12 }, (_, month) => {
      const year = 2021 + Math.floor(month / 12)
      const last = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate()
      const base = year * 10000 + ((month % 12) + 1) * 100
      return [base + 1, base + last]
    }).flat()
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables)
      for (const day of days)
        expect(table.filter(({ from, until }) => from <= day && day <= (until ?? Infinity)).length).toBeLessThanOrEqual(1)
  })

  it('has a page where it was read', () => {
    for (const { source } of tables.flat())
      for (const { document, clause } of source) expect(document.clauses[clause]?.addresses?.length).toBeGreaterThan(0)
  })
})
