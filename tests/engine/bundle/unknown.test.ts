import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../rules/language/calendar'
import { adultWith, couple, homes, said, taxOf } from './support'

const fen = (yuan: number) => Math.round(yuan * 100)
const infant = '2024-06-10'
/** More than any income that may be told. */
const tops = 960000

describe('an income that nobody has told', () => {
  it('leaves the choice open where it hangs on it', () => {
    const choice = taxOf(couple(undefined, 100000, [infant]))
    expect(choice?.best).toBeUndefined()
    expect(choice?.missing).toEqual(['mother.annualTaxableIncome'])
    // With the father it is what it is; with the mother it may be nothing, or taxed at the highest rate.
    expect(choice?.others.map(({ kind, spared }) => [kind, spared])).toEqual([
      ['mother', { min: 0, max: fen(24000 * 0.45) }],
      ['halves', { min: fen(12000 * 0.1), max: fen(12000 * 0.1 + 12000 * 0.45) }],
      ['father', { min: fen(24000 * 0.1), max: fen(24000 * 0.1) }],
    ])
    // Whichever is the best spares no less than the one that is settled.
    expect(choice?.spared).toEqual({ min: fen(24000 * 0.1), max: fen(24000 * 0.45) })
  })

  it('names both where neither is told', () => {
    const choice = taxOf(couple(undefined, undefined, [infant]))
    expect(choice?.best).toBeUndefined()
    expect(choice?.missing).toEqual(['mother.annualTaxableIncome', 'father.annualTaxableIncome'])
    expect(choice?.spared?.min).toBe(0)
  })

  it('does not matter beside the highest rate', () => {
    // The whole 24,000 lie above the last bracket: nobody can be taxed at more.
    const choice = taxOf(couple(undefined, tops + 24000, [infant]))
    expect(said(choice?.best)).toEqual(['under-three c1: father'])
    expect(choice?.best?.spared).toEqual({ min: fen(24000 * 0.45), max: fen(24000 * 0.45) })
    expect(choice?.best?.taxes).toBeUndefined()
  })

  it('matters again a yuan below', () => {
    expect(taxOf(couple(undefined, tops + 23999, [infant]))?.best).toBeUndefined()
  })

  it('does not matter of a parent who pays no tax', () => {
    expect(taxOf(couple(undefined, 50000, [infant], { mother: adultWith({ paysIncomeTax: false }) }))).toBeUndefined()
  })

  it('is not all that is missing where nobody has said whether tax is paid', () => {
    const father = adultWith({ annualTaxableIncome: 200000, paysIncomeTax: undefined })
    const choice = taxOf(couple(48000, 0, [infant], { father }))
    expect(choice?.best).toBeUndefined()
    expect(choice?.missing).toEqual(['father.paysIncomeTax'])
    // If he pays, the father’s 20 %; if not, the mother’s 12,000 at 10 % and 12,000 at 3 %.
    expect(choice?.spared).toEqual({ min: fen(12000 * 0.1 + 12000 * 0.03), max: fen(24000 * 0.2) })
  })

  it('of a parent of whom nothing is said is missing', () => {
    const choice = taxOf(couple(50000, 0, [infant], { father: undefined }))
    expect(choice?.best).toBeUndefined()
    expect(choice?.missing.every((path) => path.startsWith('father'))).toBe(true)
    expect(choice?.missing.length).toBeGreaterThan(0)
  })
})

describe('a share among brothers and sisters that nobody knows', () => {
  const elders = { elders: [{ id: 'e1', parentOf: 'father', birthDate: '1960-01-01' }] }

  it('leaves the best way as it is where any share comes to the same', () => {
    // Between 0 and 18,000 of the father’s own: what is left of 200,000 stays above 144,000 by more than 24,000.
    const choice = taxOf(couple(48000, 200000, [infant], elders))
    expect(said(choice?.best)).toEqual(['under-three c1: father', 'elder-care-shared father: father'])
    expect(choice?.best?.spared).toEqual({ min: fen(24000 * 0.2), max: fen(24000 * 0.2 + 18000 * 0.2) })
    expect(choice?.best?.taxes).toBeUndefined()
    expect(choice?.missing).toEqual([])
  })

  it('leaves it open where the share decides', () => {
    // All but 2,000 of the father’s last 20,000 at 20 % may be used up by it; the mother’s are at 10 % and a little at 20 %.
    const choice = taxOf(couple(150000, 164000, [infant], elders))
    expect(choice?.best).toBeUndefined()
    expect(choice?.missing).toEqual([])
  })

  it('is nothing to choose by itself', () => {
    expect(taxOf(couple(48000, 200000, [], elders))).toBeUndefined()
  })
})

describe('what is not weighed', () => {
  it('is told as open while it is not known to be had', () => {
    const choice = taxOf(couple(48000, 200000, [infant], { housing: { homesOwned: 1, rents: false } }))
    expect(said(choice?.best)).toEqual(['under-three c1: father'])
    expect(choice?.open.map(({ benefit }) => benefit.id)).toEqual(['national/mortgage-deduction'])
  })

  it('is nothing at all before there was such a deduction', () => {
    expect(parseDay('2018-12-31')).toBe(20181231)
    expect(taxOf(couple(48000, 200000, ['2017-06-10']), '2018-12-31')).toBeUndefined()
  })
})

describe('a large family', () => {
  it('of nine children, each with a bill of another amount, is still weighed whole', () => {
    const births = ['2009', '2011', '2013', '2015', '2017', '2019', '2021', '2023', '2025'].map((year) => `${year}-02-10`)
    const file = couple(300000, 500000, births) as { children: object[] }
    const children = file.children.map((child, index) => ({
      ...child,
      stage: index < 7 ? 'primary' : 'none',
      medicalSelfPaid: 15000 + 1000 * (index + 1),
    }))
    const choice = taxOf({ ...file, children })
    expect(choice?.tooMany).toBe(false)
    // 216,000 for the children and 45,000 of bills: the father’s 80,000 at 30 % and 120,000 at 25 %, then 61,000 at 20 %.
    expect(choice?.best?.spared.min).toBe(fen(80000 * 0.3 + 120000 * 0.25 + 61000 * 0.2))
  })

  it('is told without a best way where there are too many sums to look at', () => {
    const births = ['2009', '2011', '2013', '2015', '2017', '2019', '2021', '2023', '2025'].map((year) => `${year}-02-10`)
    const file = couple(300000, 500000, births) as { children: object[] }
    // No two choices of these bills come to the same sum: 512 sums, each with 19 of the children’s halves.
    const children = file.children.map((child, index) => ({ ...child, stage: 'primary', medicalSelfPaid: 15000 + 10 * 2 ** index }))
    const choice = taxOf({ ...file, children })
    expect(choice).toMatchObject({ tooMany: true, equal: 0, allEqual: false })
    expect(choice?.best).toBeUndefined()
    expect(choice?.spared).toBeUndefined()
    // 216,000 and 5,110 of bills with the father: 80,000 at 30 %, 120,000 at 25 %, 21,110 at 20 %.
    expect(choice?.others.find(({ kind }) => kind === 'father')?.spared.min).toBe(fen(80000 * 0.3 + 120000 * 0.25 + 21110 * 0.2))
  })
})

describe('a rent between two figures', () => {
  const inHuainan = (income: number) => adultWith({ worksIn: '340403', annualTaxableIncome: income })

  it('is not held against a mortgage in between', () => {
    const choice = taxOf(couple(0, 0, [], { ...homes, mother: inHuainan(60000), father: inHuainan(200000) }))
    // 9,600 to 13,200 of rent, 12,000 of interest.
    expect(choice?.best).toBeUndefined()
    expect(choice?.others.map((way) => [...said(way), way.spared])).toEqual([
      ['rent-elsewhere father: father', { min: fen(9600 * 0.2), max: fen(13200 * 0.2) }],
      ['mortgage household: father', { min: fen(12000 * 0.2), max: fen(12000 * 0.2) }],
      ['rent-elsewhere mother: mother', { min: fen(9600 * 0.1), max: fen(13200 * 0.1) }],
      ['mortgage household: mother', { min: fen(12000 * 0.1), max: fen(12000 * 0.1) }],
    ])
    expect(choice?.spared).toEqual({ min: fen(12000 * 0.2), max: fen(13200 * 0.2) })
  })
})
