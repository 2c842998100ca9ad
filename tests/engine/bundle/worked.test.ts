import { describe, expect, it } from 'vitest'
import { adultWith, couple, homes, said, taxOf } from './support'

/** Yuan as the fen that the engine counts in. */
const fen = (yuan: number) => Math.round(yuan * 100)
const exactly = (yuan: number) => ({ min: fen(yuan), max: fen(yuan) })

/** Twelve months of 2,000 yuan in 2026. */
const infant = '2024-06-10'

describe('two infants of a couple', () => {
  it('are with the parent whose rate is higher', () => {
    // The father’s tax on 200,000 is 200,000 · 20 % − 16,920; on 152,000 the same 48,000 lower.
    const choice = taxOf(couple(48000, 200000, [infant, infant]))
    expect(choice?.best?.spared).toEqual(exactly(48000 * 0.2))
    expect(said(choice?.best)).toEqual(['under-three c1: father', 'under-three c2: father'])
    expect(choice?.best?.taxes?.father).toEqual({
      before: fen(200000 * 0.2 - 16920),
      after: fen(152000 * 0.2 - 16920),
      rateBefore: 20,
      rateAfter: 20,
    })
    expect(choice?.best?.taxes?.mother).toEqual({
      before: fen(48000 * 0.1 - 2520),
      after: fen(48000 * 0.1 - 2520),
      rateBefore: 10,
      rateAfter: 10,
    })
  })

  it('tells what each other way is worth, the dearest first', () => {
    const others = taxOf(couple(48000, 200000, [infant, infant]))?.others.map(({ kind, spared }) => [kind, spared.min])
    expect(others).toEqual([
      // A half of each: 24,000 off the father’s at 20 %; off the mother’s 12,000 at 10 % and 12,000 at 3 %.
      ['halves', fen(24000 * 0.2 + 12000 * 0.1 + 12000 * 0.03)],
      ['mother', fen(12000 * 0.1 + 36000 * 0.03)],
    ])
  })

  it('are shared where one rate is used up', () => {
    // At 160,000 only 16,000 are taxed at 20 %, the rest down to 36,000 at 10 %, as the first 12,000 of the mother’s.
    const choice = taxOf(couple(48000, 160000, [infant, infant]))
    expect(choice?.best?.spared).toEqual(exactly(16000 * 0.2 + 32000 * 0.1))
    // The mother’s 12,000 of a half spare as much: all with the father is the simpler way to the same.
    expect(said(choice?.best)).toEqual(['under-three c1: father', 'under-three c2: father'])
    expect(choice?.equal).toBe(2)
    expect(choice?.allEqual).toBe(false)
  })

  it('are one each where both have little in a rate', () => {
    // Each has 24,000 above 36,000.
    const choice = taxOf(couple(60000, 60000, [infant, infant]))
    expect(choice?.best?.spared).toEqual(exactly(48000 * 0.1))
    // One each needs no halves.
    expect(said(choice?.best)).toEqual(['under-three c1: mother', 'under-three c2: father'])
    // The other way round, and both by halves.
    expect(choice?.equal).toBe(2)
    expect(choice?.others.map(({ kind, spared }) => [kind, spared.min])).toEqual([
      ['halves', fen(48000 * 0.1)],
      ['mother', fen(24000 * 0.1 + 24000 * 0.03)],
      ['father', fen(24000 * 0.1 + 24000 * 0.03)],
    ])
  })

  it('are weighed together, not one by one', () => {
    // Alone, each would be best with the mother, whose last 24,000 are taxed at 20 %.
    const choice = taxOf(couple(168000, 100000, [infant, infant]))
    expect(choice?.best?.spared).toEqual(exactly(24000 * 0.2 + 24000 * 0.1))
    const alone = taxOf(couple(168000, 100000, [infant]))
    expect(alone?.best?.spared).toEqual(exactly(24000 * 0.2))
    expect(choice?.best?.spared.max).toBeLessThan(2 * fen(24000 * 0.2))
  })
})

describe('at the edges of the brackets', () => {
  // 36,000 is taxed at 3 % to the last yuan; 60,000 less 24,000 comes down to it.
  it.each([
    ['just below', 59999, 23999 * 0.1 + 1 * 0.03],
    ['at', 60000, 24000 * 0.1],
    ['just above', 60001, 24000 * 0.1],
  ])('%s the point where the whole deduction is taxed at 10%%', (_where, father, spared) => {
    const choice = taxOf(couple(30000, father, [infant]))
    const whole = choice?.others.find(({ kind }) => kind === 'father') ?? choice?.best
    expect(whole?.spared).toEqual(exactly(spared))
    expect(choice?.best?.spared.min).toBeGreaterThanOrEqual(fen(spared))
  })

  it.each([
    ['just below', 35999, 24000 * 0.03, true],
    ['at', 36000, 24000 * 0.03, true],
    ['just above', 36001, 1 * 0.1 + 23999 * 0.03, false],
  ])('%s the end of the lowest rate', (_where, father, spared, equal) => {
    const choice = taxOf(couple(30000, father, [infant]))
    expect(choice?.best?.spared).toEqual(exactly(spared))
    expect(choice?.allEqual).toBe(equal)
    expect(said(choice?.best)).toEqual([`under-three c1: ${equal ? 'mother' : 'father'}`])
  })

  it.each([
    [143999, 23999 * 0.1 + 1 * 0.1],
    [144000, 24000 * 0.1],
    [144001, 1 * 0.2 + 23999 * 0.1],
    [300001, 1 * 0.25 + 23999 * 0.2],
    [420001, 1 * 0.3 + 23999 * 0.25],
    [660001, 1 * 0.35 + 23999 * 0.3],
    [960001, 1 * 0.45 + 23999 * 0.35],
  ])('counts each yuan of %i at its own rate', (father, spared) => {
    expect(taxOf(couple(1000, father, [infant]))?.best?.spared).toEqual(exactly(spared))
  })
})

describe('with little to tax', () => {
  it('splits what neither income holds alone', () => {
    const choice = taxOf(couple(15000, 15000, [infant]))
    expect(said(choice?.best)).toEqual(['under-three c1: halves'])
    expect(choice?.best?.spared).toEqual(exactly(24000 * 0.03))
    expect(choice?.others.map(({ spared }) => spared)).toEqual([exactly(15000 * 0.03), exactly(15000 * 0.03)])
  })

  it('spares no more than the whole tax', () => {
    const choice = taxOf(couple(10000, 20000, [infant, infant]))
    expect(choice?.best?.spared).toEqual(exactly(30000 * 0.03))
    expect(choice?.best?.taxes).toMatchObject({ mother: { after: 0 }, father: { after: 0 } })
  })

  it.each([
    ['nothing to tax with one of them', couple(0, 100000, [infant])],
    ['nothing to tax with both', couple(0, 0, [infant])],
    ['one who pays no tax', couple(50000, undefined, [infant], { father: adultWith({ paysIncomeTax: false }) })],
    ['one parent', couple(100000, 0, [infant], { father: null })],
    ['no deduction', couple(48000, 200000, [])],
  ])('there is nothing to choose with %s', (_title, household) => {
    expect(taxOf(household)).toBeUndefined()
  })
})

describe('the months of the year', () => {
  // Born in May 2023: January to April as an infant, May to December in education.
  it.each(['2026-03-10', '2026-05-01', '2026-11-22'])('in which a child turns three are all weighed on %s', (on) => {
    const choice = taxOf(couple(30000, 200000, ['2023-05-20']), on)
    expect(choice?.best?.spared).toEqual(exactly(12 * 2000 * 0.2))
    expect(choice?.best?.taken.map(({ amount }) => amount.max)).toEqual([fen(8000), fen(16000)])
  })

  it('say which part is over, and which is to come', () => {
    const whens = (on: string) => taxOf(couple(30000, 200000, ['2023-05-20']), on)?.best?.taken.map(({ when }) => when)
    expect(whens('2026-04-30')).toEqual(['now', 'later'])
    expect(whens('2026-05-01')).toEqual(['earlier', 'now'])
    // A year later the first part is no part of the year.
    expect(whens('2027-01-01')).toEqual(['now'])
  })

  it('are not counted for a child of seven who is not at school', () => {
    expect(taxOf(couple(30000, 200000, ['2019-02-10']), '2026-03-10')).toBeUndefined()
  })
})

describe('a bill that either spouse may take', () => {
  it('is never halved', () => {
    const ill = { mother: adultWith({ annualTaxableIncome: 48000, medicalSelfPaid: 39000 }) }
    const choice = taxOf(couple(0, 200000, [], ill))
    expect(said(choice?.best)).toEqual(['serious-illness mother: father'])
    expect(choice?.best?.spared).toEqual(exactly(24000 * 0.2))
    expect(choice?.others.map(({ kind }) => kind)).toEqual(['mother'])
  })
})

describe('rent or mortgage', () => {
  // Both work in Shanghai: one lease, 1,500 a month; the loan 1,000 a month.
  const choice = taxOf(couple(48000, 200000, [], homes))

  it('takes the one that spares more', () => {
    expect(said(choice?.best)).toEqual(['rent father: father'])
    expect(choice?.best?.spared).toEqual(exactly(18000 * 0.2))
    expect(choice?.best?.forgone.map(({ benefit, subject }) => `${benefit.id} ${subject}`)).toEqual([
      'national/mortgage-deduction household',
      'national/rent-deduction mother',
    ])
  })

  it('tells what each of the others would spare', () => {
    expect(choice?.others.map((way) => [way.kind, ...said(way), way.spared.min])).toEqual([
      ['instead', 'mortgage household: father', fen(12000 * 0.2)],
      ['instead', 'rent mother: mother', fen(12000 * 0.1 + 6000 * 0.03)],
    ])
  })

  it('is one lease each in two cities', () => {
    const apart = taxOf(
      couple(48000, 200000, [], { ...homes, father: adultWith({ annualTaxableIncome: 200000, worksIn: '330106' }), ...{} }),
    )
    // A home, but in neither city.
    expect(said(apart?.best)).toEqual(['rent mother: mother', 'rent father: father'])
    expect(apart?.best?.spared).toEqual(exactly(18000 * 0.2 + 12000 * 0.1 + 6000 * 0.03))
  })

  it('is told apart where the rent is only reported', () => {
    const shaoxing = { worksIn: '330604', paysIncomeTax: true }
    const reported = taxOf(
      couple(0, 0, [], {
        ...homes,
        residence: '330604',
        mother: adultWith({ ...shaoxing, annualTaxableIncome: 48000 }),
        father: adultWith({ ...shaoxing, annualTaxableIncome: 200000 }),
      }),
    )
    expect(said(reported?.best)).toEqual(['mortgage household: father'])
    expect(reported?.aside.map(({ benefit }) => benefit.id)).toEqual(['national/rent-deduction', 'national/rent-deduction'])
    expect(said(reported?.withAside)).toEqual(['rent father: father'])
    expect(reported?.withAside?.spared).toEqual(exactly(13200 * 0.2))
  })
})

describe('a parent’s own deductions', () => {
  it('come off first and move the others', () => {
    // The father’s 36,000 for his parents leave 36,000 + 12,000 of 84,000; the mother has 24,000 above 36,000.
    const elders = { elders: [{ id: 'e1', parentOf: 'father', birthDate: '1960-01-01' }] }
    const father = adultWith({ annualTaxableIncome: 84000, onlyChild: true })
    const without = taxOf(couple(60000, 84000, [infant]))
    expect(without?.allEqual).toBe(true)
    const choice = taxOf(couple(60000, 0, [infant], { father, ...elders }))
    expect(said(choice?.best)).toContain('under-three c1: mother')
    expect(choice?.best?.spared).toEqual(exactly(36000 * 0.1 + 24000 * 0.1))
  })
})
