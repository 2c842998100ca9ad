import { describe, expect, it } from 'vitest'
import { rules } from '../../../../rules/china/fujian'
import { rules as national } from '../../../../rules/china/national'
import { claims } from '../../../../src/engine/related'
import { changed } from '../../../support/changed'
import { run } from '../../../support/run'
import { bornOn, check, expecting, family, today, type Changes } from './support'

const of = (changes: Changes, on?: string) => check(changes, on).of('fujian/maternity-allowance', 'mother')
const doubtsOf = (changes: Changes, on?: string) => of(changes, on).doubts.map(({ name }) => name)
/** A birth under the rule before: all of it, whatever the months. */
const before = bornOn('2026-08-31')

describe('the allowance of women insured by an employer', () => {
  it('is a thirtieth of the employer’s average wage for each of 128 days', () => {
    expect(of(before).value).toEqual({
      kind: 'cash',
      bound: 'exact',
      unit: 'CNY',
      per: 'birth',
      min: (6000 / 30) * 128,
      max: (6000 / 30) * 128,
    })
    // 7 × 128 / 30 = 29.866…: cut down to whole fen.
    expect(of({ ...before, 'mother.employerAverageWage': 7 }).value).toMatchObject({ min: 29.86, max: 29.86 })
  })

  it.each([
    ['a difficult birth', { 'children[1].difficultBirth': true }, 128 + 15],
    ['a caesarean', { 'children[1].birthMode': 'caesarean' }, 128 + 15],
    ['both: one addition', { 'children[1].difficultBirth': true, 'children[1].birthMode': 'caesarean' }, 128 + 15],
    ['twins', { 'children[2]': { ...family.children[1], id: 'c3', birthDate: '2026-08-31' } }, 128 + 15],
    [
      'triplets by caesarean',
      {
        'children[1].birthMode': 'caesarean',
        'children[2]': { ...family.children[1], id: 'c3', birthDate: '2026-08-31', birthMode: 'caesarean' },
        'children[3]': { ...family.children[1], id: 'c4', birthDate: '2026-08-31', birthMode: 'caesarean' },
      },
      128 + 15 + 2 * 15,
    ],
  ])('counts more days for %s', (_title, changes, days) => {
    expect(of({ ...before, ...changes }).value).toMatchObject({ min: 200 * days, max: 200 * days })
  })

  it('asks what is not told of the birth, and of the wage', () => {
    expect(of({ ...before, 'children[1].difficultBirth': undefined })).toMatchObject({
      value: { min: 200 * 128, max: 200 * (128 + 15) },
      missing: ['children[1].difficultBirth'],
    })
    expect(of({ ...before, 'mother.employerAverageWage': undefined })).toMatchObject({
      status: 'eligible',
      missing: ['mother.employerAverageWage'],
    })
  })

  it('is for the latest birth, not for the girl of eight', () => {
    expect(of({ children: family.children.slice(0, 1) }).status).toBe('ineligible')
  })

  it('counts an easy birth while it is still ahead, and every baby of it', () => {
    const single = expecting({ dueDate: '2026-12-20' })
    expect(of(single).value).toMatchObject({ min: 200 * 128, max: 200 * 128 })
    expect(of({ ...single, 'pregnancy.babies': 2 }).value).toMatchObject({ min: 200 * (128 + 15), max: 200 * (128 + 15) })
    expect(of({ ...single, 'pregnancy.babies': undefined }).value).toMatchObject({ min: 200 * 128, max: 200 * (128 + 8 * 15) })
  })

  it('ends with the first birthday', () => {
    expect(of(bornOn('2025-11-23')).status).toBe('eligible')
    expect(of(bornOn('2025-11-22')).status).toBe('ineligible')
  })

  it('knows its days since 1 May 2020, and those of no earlier birth', () => {
    const then = (birthDate: string) => ({ children: [{ ...family.children[1], birthDate }] })
    expect(of(then('2020-04-20'), '2020-04-30').status).toBe('upcoming')
    expect(of(then('2020-04-30'), '2020-05-10').value).toMatchObject({ bound: 'unspecified' })
    expect(of(then('2020-05-01'), '2020-05-10').value).toMatchObject({ min: 200 * 128 })
  })
})

describe('the share by months insured', () => {
  // Born on 5 October, seven weeks ago: one full month less by the birth.
  it.each([
    [13, 100],
    [12, 50],
    [7, 50],
  ])('with %i months now is %i of a hundred', (months, share) => {
    expect(of({ 'mother.insuredMonths': months })).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
      attested: 'single',
      value: { min: (200 * 128 * share) / 100, max: (200 * 128 * share) / 100 },
    })
  })

  it('is nothing below six months by the birth, which one report alone says: the right itself stays, to be asked about', () => {
    for (const months of [6, 5, 0]) {
      expect(of({ 'mother.insuredMonths': months })).toMatchObject({
        status: 'eligible',
        certainty: 'delegated',
        attested: 'single',
        value: { min: 0, max: 0 },
        missing: [],
      })
      expect(doubtsOf({ 'mother.insuredMonths': months })).toEqual(['underHalfAYear'])
    }
  })

  it('lies between nothing and all while the months are not told', () => {
    expect(of({ 'mother.insuredMonths': undefined })).toMatchObject({
      status: 'eligible',
      certainty: 'delegated',
      attested: 'single',
      value: { min: 0, max: 200 * 128 },
      missing: ['mother.insuredMonths'],
    })
  })

  it('takes nothing away from the nation’s allowance, which stays beside it', () => {
    for (const insuredMonths of [0, 5, undefined]) {
      const all = run([national, rules], changed(family, { 'mother.insuredMonths': insuredMonths }), today).outcomes
      const shown = claims(all).filter(({ benefit, subject }) => benefit.id.endsWith('/maternity-allowance') && subject === 'mother')
      expect(shown.map(({ benefit, status, attested }) => [benefit.id, status, attested])).toEqual([
        ['national/maternity-allowance', 'eligible', 'confirmed'],
        ['fujian/maternity-allowance', 'eligible', 'single'],
      ])
    }
  })

  it.each([
    ['2026-12-21', 12, 100],
    ['2026-12-21', 11, 50],
    ['2026-12-22', 11, 100],
    ['2027-02-22', 9, 100],
    ['2027-02-22', 8, 50],
    ['2027-02-22', 3, 50],
  ])('of a birth due on %s adds the months until then: %i now, %i of a hundred', (dueDate, months, share) => {
    const pregnant = { ...expecting({ dueDate }), 'mother.insuredMonths': months }
    expect(of(pregnant)).toMatchObject({ status: 'eligible', value: { min: 2 * 128 * share, max: 2 * 128 * share } })
  })

  it('of a birth ahead has to be asked about where six months will not be reached', () => {
    const pregnant = { ...expecting({ dueDate: '2027-02-22' }), 'mother.insuredMonths': 2 }
    expect(of(pregnant)).toMatchObject({ status: 'eligible', certainty: 'delegated', attested: 'single', value: { min: 0, max: 0 } })
  })

  it('does not touch births up to 31 August 2026', () => {
    const few = { 'mother.insuredMonths': 5 }
    expect(of({ ...bornOn('2026-08-31'), ...few })).toMatchObject({
      status: 'eligible',
      attested: 'confirmed',
      value: { min: 200 * 128 },
    })
    expect(of({ ...bornOn('2026-09-01'), ...few })).toMatchObject({ status: 'eligible', attested: 'single', value: { min: 0, max: 0 } })
    const due = (dueDate: string) => of({ ...expecting({ dueDate }), 'mother.insuredMonths': 12 }, '2026-08-01')
    expect([due('2026-08-31').attested, due('2026-09-01').attested]).toEqual(['confirmed', 'single'])
  })

  it('cites the notice of 2026 only where it decides', () => {
    const clauses = (changes: Changes) => of(changes).basis.map(({ clause }) => clause)
    expect(clauses({})).toContain('fujian-maternity-2026-employees')
    expect(clauses(before)).not.toContain('fujian-maternity-2026-employees')
  })

  it('before it leaves open what the old rule asked of those insured for less than a year', () => {
    // Born on 31 August, two full months ago: 14 months now are twelve by the birth.
    expect(doubtsOf({ ...before, 'mother.insuredMonths': 14 })).toEqual([])
    expect(doubtsOf({ ...before, 'mother.insuredMonths': 13 })).toEqual(['monthsUnderOldRule'])
    expect(of({ ...before, 'mother.insuredMonths': 13 }).certainty).toBe('delegated')
  })

  it('is known from 1 September 2026 through 28 February 2031', () => {
    const late = (on: string) => of(expecting({ dueDate: '2031-03-15' }), on)
    expect(late('2031-02-28').value).toMatchObject({ min: 200 * 128 })
    expect(late('2031-03-01').value).toMatchObject({ bound: 'unspecified' })
    expect(late('2031-03-01').figures.some(({ state }) => state === 'outdated')).toBe(true)
  })
})

describe('women paid by the state', () => {
  it('in a state organ have their salary instead, after a loss as well', () => {
    const inOrgan = { 'mother.employer': 'state-organ' }
    expect(of(inOrgan).status).toBe('ineligible')
    expect(of({ ...inOrgan, 'mother.employer': undefined })).toMatchObject({ status: 'undetermined', missing: ['mother.employer'] })
    const lost = { ...inOrgan, children: [], pregnancyLoss: { on: '2026-09-10', months: 2 } }
    expect(check(lost).of('fujian/miscarriage-allowance', 'mother').status).toBe('ineligible')
  })

  it.each([
    ['public-institution', ['salaryInstead']],
    ['enterprise', []],
    ['social-organisation', []],
  ])('in a %s', (employer, doubts) => {
    expect(doubtsOf({ 'mother.employer': employer })).toEqual(doubts)
  })
})

describe('the allowance without an employer', () => {
  const share = (insurance: string, months: number, changes: Changes = {}, on?: string) =>
    check({ 'mother.work': 'flexible', 'mother.medicalInsurance': insurance, 'mother.insuredMonths': months, ...changes }, on).of(
      'fujian/other-maternity-allowance',
      'mother',
    )

  it.each([
    ['unemployment-benefit', 13, 100],
    ['unemployment-benefit', 12, 50],
    ['unemployment-benefit', 7, 50],
    ['flexible', 25, 100],
    ['flexible', 24, 50],
    ['flexible', 13, 50],
  ])('%s with %i months now, one less by the birth: %i of a hundred', (insurance, months, expected) => {
    expect(share(insurance, months)).toMatchObject({ status: 'eligible', attested: 'single', value: { min: expected, max: expected } })
  })

  it('has too few months', () => {
    expect(share('unemployment-benefit', 6)).toMatchObject({ status: 'eligible', certainty: 'delegated', value: { bound: 'unspecified' } })
    expect(share('unemployment-benefit', 5).status).toBe('ineligible')
    expect(share('flexible', 12)).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
    expect(share('flexible', 11).status).toBe('ineligible')
  })

  it('hangs, for flexible workers, on whether their city admits them', () => {
    expect(share('flexible', 30)).toMatchObject({ certainty: 'delegated', doubts: [{ name: 'cityAdmitsFlexible' }] })
    expect(share('unemployment-benefit', 30)).toMatchObject({ certainty: 'entitled', doubts: [] })
  })

  it('is for births from 1 March 2026 on', () => {
    expect(share('unemployment-benefit', 30, bornOn('2026-02-28')).status).toBe('ineligible')
    expect(share('unemployment-benefit', 30, bornOn('2026-03-01')).status).toBe('eligible')
    expect(share('unemployment-benefit', 30, expecting({ dueDate: '2026-12-20' })).status).toBe('eligible')
  })

  it('begins on 1 March 2026 and is over after five years', () => {
    const due = (on: string, dueDate: string) => share('unemployment-benefit', 30, expecting({ dueDate }), on)
    expect(due('2026-02-28', '2026-03-20')).toMatchObject({ status: 'upcoming', from: 20260301 })
    expect(due('2031-02-28', '2031-03-20').status).toBe('eligible')
    expect(due('2031-03-01', '2031-03-20').status).toBe('ended')
  })
})

describe('the allowance after a loss', () => {
  const after = (loss: object, changes: Changes = {}, on?: string) =>
    check({ children: [], pregnancyLoss: { on: '2026-09-10', months: 2, ...loss }, ...changes }, on).of(
      'fujian/miscarriage-allowance',
      'mother',
    )

  it.each([
    [0, 15],
    [2, 15],
    [3, 42],
    [6, 42],
    [7, 98],
    [9, 98],
  ])('after %i full months is for %i days', (months, days) => {
    expect(after({ months })).toMatchObject({
      certainty: 'entitled',
      attested: 'confirmed',
      value: { kind: 'cash', per: 'birth', min: 200 * days, max: 200 * days },
    })
  })

  it('counts its days otherwise than the nation counts those of the leave', () => {
    const lost = { children: [], pregnancyLoss: { on: '2026-11-20', months: 3 } }
    const { of: outcome } = run([national, rules], changed(family, lost), today)
    expect(outcome('national/miscarriage-leave', 'mother').value).toMatchObject({ min: 15, max: 15 })
    expect(outcome('fujian/miscarriage-allowance', 'mother').value).toMatchObject({ min: 200 * 42, max: 200 * 42 })
    expect(outcome('fujian/miscarriage-allowance', 'mother').benefit.readings).toContain('leave-counts-otherwise')
  })

  it('asks for the months', () => {
    expect(after({ months: undefined })).toMatchObject({ value: { min: 200 * 15, max: 200 * 98 }, missing: ['pregnancyLoss.months'] })
  })

  it('is there for a year, that day included', () => {
    expect(after({ on: '2025-11-22' }).status).toBe('eligible')
    expect(after({ on: '2025-11-21' }).status).toBe('ineligible')
  })

  it('is in nobody’s way who has lost nothing', () => {
    expect(check({ pregnancyLoss: undefined }).of('fujian/miscarriage-allowance', 'mother').status).toBe('ineligible')
  })

  const doubtsAfter = (on: string, insuredMonths: number) =>
    after({ on }, { 'mother.insuredMonths': insuredMonths }).doubts.map(({ name }) => name)

  // Lost on 10 September, two full months ago: two months fewer by then.
  it.each([
    [14, { certainty: 'entitled', attested: 'confirmed', value: { bound: 'exact', min: 200 * 15, max: 200 * 15 } }],
    [13, { certainty: 'delegated', attested: 'single', value: { bound: 'exact', min: (200 * 15) / 2, max: (200 * 15) / 2 } }],
    [8, { certainty: 'delegated', attested: 'single', value: { bound: 'exact', min: (200 * 15) / 2, max: (200 * 15) / 2 } }],
    [7, { certainty: 'delegated', value: { bound: 'unspecified' } }],
    [0, { certainty: 'delegated', value: { bound: 'unspecified' } }],
  ])('with %i months now is half from six by the loss on, if losses are meant, and all from twelve', (insuredMonths, expected) => {
    expect(after({}, { 'mother.insuredMonths': insuredMonths })).toMatchObject({ status: 'eligible', missing: [], ...expected })
    expect(doubtsAfter('2026-09-10', insuredMonths)).toEqual(insuredMonths < 14 ? ['shareAfterLoss'] : [])
  })

  it('asks for the months insured, and for no more than decides', () => {
    expect(after({}, { 'mother.insuredMonths': undefined })).toMatchObject({
      status: 'eligible',
      value: { min: 0, max: 200 * 15 },
      missing: ['mother.insuredMonths'],
    })
  })

  it('is whole before March 2026, whatever the months', () => {
    expect(after({ on: '2026-02-28' }, { 'mother.insuredMonths': 5 })).toMatchObject({ attested: 'confirmed', value: { min: 200 * 15 } })
    expect(doubtsAfter('2026-02-28', 5)).toEqual([])
    // 1 March to 22 November: eight full months.
    expect([doubtsAfter('2026-03-01', 19), doubtsAfter('2026-03-01', 20)]).toEqual([['shareAfterLoss'], []])
  })

  it('cites the notice of 2026 only where half of it may be paid', () => {
    const clauses = (insuredMonths: number) => after({}, { 'mother.insuredMonths': insuredMonths }).basis.map(({ clause }) => clause)
    expect(clauses(14)).not.toContain('fujian-maternity-2026-employees')
    expect(clauses(13)).toContain('fujian-maternity-2026-employees')
  })
})
