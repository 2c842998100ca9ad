import { describe, expect, it } from 'vitest'
import { abroad, check, county, type Changes } from './work-support'

const allowance = (changes: Changes, on?: string) => check(changes, on).of('national/maternity-allowance', 'mother')

describe('the maternity allowance', () => {
  const baby = (more: object = {}): Changes => ({ children: [{ id: 'c1', birthDate: '2026-02-01', difficultBirth: false, ...more }] })

  it('is a thirtieth of the employer’s average wage a day, for 98 days at least', () => {
    expect(allowance(baby()).value).toEqual({
      kind: 'cash',
      bound: 'at-least',
      unit: 'CNY',
      per: 'birth',
      min: (6000 / 30) * 98,
      max: (6000 / 30) * 98,
    })
  })

  it.each([
    ['for a difficult birth', baby({ difficultBirth: true }), (6000 / 30) * (98 + 15)],
    ['for twins to come', { children: [], pregnancy: { dueDate: '2026-04-15', babies: 2 } }, (6000 / 30) * (98 + 15)],
    // 6543.21 × 98 = 641234.58; a thirtieth is 21374.486
    ['cut down to whole fen', { ...baby(), 'mother.employerAverageWage': 6543.21 }, 21374.48],
    [
      'of a birth to come, after an earlier one',
      { ...baby({ difficultBirth: true, maternityLeaveEndsOn: '2026-02-20' }), pregnancy: { dueDate: '2026-11-15', babies: 1 } },
      19600,
    ],
    // Its own leave is not over: the allowance is the one of that birth.
    ['of the birth whose leave lasts', { ...baby({ difficultBirth: true }), pregnancy: { dueDate: '2026-11-15', babies: 1 } }, 22600],
  ])('%s', (_title, changes: Changes, amount) => {
    expect(allowance(changes).value).toMatchObject({ min: amount, max: amount })
  })

  it('names no sum while the wage is not known, and asks for it', () => {
    const outcome = allowance({ ...baby(), 'mother.employerAverageWage': undefined })
    expect(outcome).toMatchObject({ status: 'eligible', missing: ['mother.employerAverageWage'] })
    expect(outcome.value).toEqual({ kind: 'cash', bound: 'unspecified', unit: 'CNY', per: 'birth' })
  })

  it('is shown while pregnant and for a year after the birth, the days of the leave staying as they were', () => {
    expect(allowance(baby({ maternityLeaveEndsOn: '2026-05-09' }), '2027-01-31')).toMatchObject({
      status: 'eligible',
      value: { min: 19600 },
    })
    expect(allowance(baby(), '2027-02-01').status).toBe('ineligible')
  })

  it('is for employees; a flexible worker’s stands in the rules of the place', () => {
    const of = (medicalInsurance: string) => allowance({ ...baby(), 'mother.medicalInsurance': medicalInsurance }).status
    expect(['employee', 'flexible', 'unemployment-benefit', 'resident', 'none'].map(of)).toEqual([
      'eligible',
      'ineligible',
      'ineligible',
      'ineligible',
      'ineligible',
    ])
  })

  it('says that it reaches her directly, by the releases up to February 2026', () => {
    expect(allowance(baby()).basis.map(({ clause }) => clause)).toEqual([
      'social-insurance-56',
      'women-workers-8',
      'allowance-to-herself-1',
    ])
  })
})

describe('the pay of a mother whose employer did not insure her', () => {
  const pay = (medicalInsurance: string, on?: string) =>
    check({ children: [{ id: 'c1', birthDate: '2026-02-01', difficultBirth: false }], 'mother.medicalInsurance': medicalInsurance }, on).of(
      'national/maternity-pay-by-employer',
      'mother',
    )

  it('goes on in full until the leave is over', () => {
    expect(pay('none', '2026-05-09')).toMatchObject({ status: 'eligible', value: { unit: 'percent', min: 100, max: 100 } })
    expect(pay('none', '2026-05-10').status).toBe('ineligible')
  })

  it.each([
    ['resident', 'eligible'],
    ['none', 'eligible'],
    ['employee', 'ineligible'],
    ['flexible', 'eligible'],
    ['unemployment-benefit', 'ineligible'],
  ])('with insurance %s: %s', (insurance, status) => {
    expect(pay(insurance).status).toBe(status)
  })
})

describe('a mother with an employer who insures herself as a flexible worker', () => {
  it('is paid by the employer, unless her place pays her: that is to be checked', () => {
    const insured = (medicalInsurance: string) =>
      check({ children: [{ id: 'c1', birthDate: '2026-02-01', difficultBirth: false }], 'mother.medicalInsurance': medicalInsurance }).of(
        'national/maternity-pay-by-employer',
        'mother',
      )
    expect(insured('flexible')).toMatchObject({ status: 'eligible', certainty: 'delegated', doubts: [{ name: 'flexibleAdmitted' }] })
    expect(insured('none')).toMatchObject({ status: 'eligible', certainty: 'entitled', doubts: [] })
  })
})

describe('pay after a miscarriage', () => {
  const loss = (months?: number, on = '2026-02-20'): Changes => ({
    children: [],
    pregnancyLoss: { on, ...(months === undefined ? {} : { months }) },
  })
  const fund = (changes: Changes, on?: string) => check(changes, on).of('national/miscarriage-allowance', 'mother')
  const employer = (changes: Changes, on?: string) => check(changes, on).of('national/miscarriage-pay-by-employer', 'mother')
  const cash = (amount: number) => ({ kind: 'cash', bound: 'at-least', unit: 'CNY', per: 'birth', min: amount, max: amount })

  it.each([
    [0, (6000 / 30) * 15],
    [3, (6000 / 30) * 15],
    [4, (6000 / 30) * 42],
    [7, (6000 / 30) * 42],
  ])('in month %i is at least %i yuan from the fund', (months, amount) => {
    expect(fund(loss(months))).toMatchObject({ status: 'eligible', certainty: 'delegated', attested: 'confirmed', value: cash(amount) })
  })

  it('hangs on the months and on the average wage', () => {
    expect(fund(loss())).toMatchObject({ status: 'eligible', value: { min: 3000, max: 8400 }, missing: ['pregnancyLoss.months'] })
    expect(fund({ ...loss(2), 'mother.employerAverageWage': undefined }).missing).toEqual(['mother.employerAverageWage'])
  })

  it.each([
    ['2026-02-19', 'upcoming'],
    ['2026-02-20', 'eligible'],
    ['2027-02-20', 'eligible'],
    ['2027-02-21', 'ineligible'],
  ])('is asked for within a year: on %s it is %s', (on, status) => {
    // A loss later than the day of the check is no answer: the day before it is seen from the day itself.
    if (status === 'upcoming') expect(fund(loss(2), '2026-02-20').from).toBe(20260220)
    else expect(fund(loss(2), on).status).toBe(status)
  })

  it('comes from the employer who has not insured her, as long as the leave lasts', () => {
    const uninsured = { 'mother.medicalInsurance': 'resident' }
    // 20 February is the first day: the 15th is 6 March, the 42nd 2 April.
    expect(employer({ ...loss(3), ...uninsured }, '2026-03-06')).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
      value: { unit: 'percent', min: 100, max: 100 },
    })
    expect(employer({ ...loss(3), ...uninsured }, '2026-03-07').status).toBe('ineligible')
    expect(employer({ ...loss(4), ...uninsured }, '2026-04-02').status).toBe('eligible')
    expect(employer({ ...loss(4), ...uninsured }, '2026-04-03').status).toBe('ineligible')
    expect(fund({ ...loss(4), ...uninsured }).status).toBe('ineligible')
  })

  it.each([
    ['employee', 'eligible', 'ineligible'],
    ['flexible', 'ineligible', 'eligible'],
    ['unemployment-benefit', 'ineligible', 'ineligible'],
    ['none', 'ineligible', 'eligible'],
  ])('of one insured as %s: fund %s, employer %s', (medicalInsurance, fromFund, fromEmployer) => {
    const changes = { ...loss(2), 'mother.medicalInsurance': medicalInsurance }
    expect([fund(changes).status, employer(changes).status]).toEqual([fromFund, fromEmployer])
    expect(employer(changes).doubts.map(({ name }) => name)).toEqual(medicalInsurance === 'flexible' ? ['flexibleAdmitted'] : [])
  })
})

describe('the birth costs of a wife without work', () => {
  const costs = (changes: Changes, on?: string) =>
    check({ 'mother.work': 'unemployed', 'mother.medicalInsurance': 'none', ...changes }, on).of(
      'national/delivery-costs-of-insured-husband',
      'mother',
    )

  it.each([
    ['unemployed', 'eligible'],
    ['not-working', 'eligible'],
    ['student', 'eligible'],
    ['employee', 'ineligible'],
    ['flexible', 'ineligible'],
  ])('of a mother who is %s: %s', (work, status) => {
    expect(costs({ 'mother.work': work }).status).toBe(status)
  })

  it.each([
    ['none', 'eligible'],
    ['resident', 'eligible'],
    ['unemployment-benefit', 'ineligible'],
    ['flexible', 'ineligible'],
    ['employee', 'ineligible'],
    [undefined, 'undetermined'],
  ])('of a mother whose own insurance is %s: %s', (medicalInsurance, status) => {
    expect(costs({ 'mother.medicalInsurance': medicalInsurance }).status).toBe(status)
  })

  it.each(['flexible', 'resident', 'none', 'unemployment-benefit'])('are not paid for a husband with insurance %s', (insurance) => {
    expect(costs({ 'father.medicalInsurance': insurance }).status).toBe('ineligible')
  })

  it('are not paid without a husband', () => {
    expect(costs({ father: null }).status).toBe('ineligible')
  })

  it.each([
    ['2026-02-28', 'eligible'],
    ['2026-03-01', 'eligible'],
    [null, 'ineligible'],
    [undefined, 'undetermined'],
  ])('are a wife’s: married on %s it is %s', (registeredOn, status) => {
    expect(costs({ 'marriage.registeredOn': registeredOn }).status).toBe(status)
  })

  it.each([
    ['biological', undefined, 'eligible'],
    ['biological', false, 'eligible'],
    ['earlier-marriage', undefined, 'ineligible'],
    ['adopted', undefined, 'ineligible'],
  ])('are those of their own child (%s, lawful: %s): %s', (relation, lawful, status) => {
    const child = { id: 'c1', birthDate: '2026-02-01', relation, ...(lawful === undefined ? {} : { lawful }) }
    expect(costs({ children: [child] }).status).toBe(status)
  })

  it('are settled until the child is three', () => {
    expect(costs({}, '2029-01-31').status).toBe('eligible')
    expect(costs({}, '2029-02-01').status).toBe('ineligible')
  })
})

describe('unemployment benefit', () => {
  const benefit = (changes: Changes, subject = 'father') =>
    check({ 'father.work': 'unemployed', 'mother.work': 'not-working', ...changes }).of('national/unemployment-benefit', subject)

  it.each([
    [0, 'ineligible'],
    [11, 'ineligible'],
    [12, 'eligible'],
    [13, 'eligible'],
    [59, 'eligible'],
    [60, 'eligible'],
    [120, 'eligible'],
  ])('after %i months paid in: %s', (months, status) => {
    expect(benefit({ 'father.unemploymentInsurance.months': months }).status).toBe(status)
  })

  it('is a monthly sum that the province sets', () => {
    expect(benefit({}).value).toEqual({ kind: 'cash', bound: 'unspecified', per: 'month' })
    expect(benefit({}).basis.map(({ clause }) => clause)).toEqual(['social-insurance-45', 'social-insurance-46', 'social-insurance-47'])
  })

  it('is for either parent, men and women alike', () => {
    expect([benefit({}).status, benefit({}, 'mother').status]).toEqual(['eligible', 'eligible'])
  })

  it('asks for what nobody has told', () => {
    expect(benefit({ 'father.unemploymentInsurance': undefined }).missing).toEqual([
      'father.unemploymentInsurance.months',
      'father.unemploymentInsurance.involuntary',
      'father.unemploymentInsurance.registeredSeekingWork',
    ])
  })
})

describe('the last year before school', () => {
  const pupil = (more: object = {}): Changes => ({
    children: [
      {
        id: 'c1',
        birthDate: '2020-05-01',
        hukou: county,
        care: 'kindergarten-public',
        careFee: 900,
        stage: 'preschool',
        lastPreschoolYear: true,
        ...more,
      },
    ],
  })
  const waived = (changes: Changes, on?: string) => check(changes, on).of('national/free-preschool-year', 'child:c1')

  it.each([
    ['2025-08-31', 'upcoming', 'confirmed'],
    ['2025-09-01', 'eligible', 'confirmed'],
    ['2025-12-31', 'eligible', 'confirmed'],
    ['2026-01-01', 'eligible', 'single'],
    ['2026-12-31', 'eligible', 'single'],
  ])('on %s: %s, %s', (on, status, attested) => {
    const outcome = waived(pupil(), on)
    expect([outcome.status, outcome.attested]).toEqual([status, attested])
    if (status === 'eligible') {
      expect(outcome.value).toEqual({ kind: 'fee-reduction', bound: 'exact', unit: 'percent', per: 'month', min: 100, max: 100 })
      expect(outcome.payable).toBe(900)
    }
  })

  it('has no figure for 2027, nor a sum spared, and names the last one known', () => {
    const outcome = waived(pupil({ birthDate: '2021-05-01' }), '2027-01-01')
    expect(outcome.value).toEqual({ kind: 'fee-reduction', bound: 'unspecified', unit: 'percent', per: 'month' })
    expect(outcome.payable).toBeUndefined()
    expect(outcome.figures.map(({ state, entry }) => [state, entry.until])).toEqual([['outdated', 20261231]])
  })

  it.each([
    ['2025-09-01', 'confirmed'],
    ['2025-12-31', 'confirmed'],
    ['2026-01-01', 'single'],
    ['2026-12-31', 'single'],
  ])('is cheaper in a private kindergarten, by how much is not said: on %s it is %s', (on, attested) => {
    const outcome = waived(pupil({ care: 'kindergarten-private' }), on)
    expect(outcome).toMatchObject({ status: 'eligible', attested })
    // No figure of public kindergartens is told as if it were this one's.
    expect(outcome.figures.filter(({ state }) => state !== 'current')).toEqual([])
    expect(outcome.value).toEqual({ kind: 'fee-reduction', bound: 'unspecified', unit: 'percent', per: 'month' })
    expect(outcome.payable).toBeUndefined()
  })

  it('hangs on the kindergarten, where only the stage is known', () => {
    const outcome = waived(pupil({ care: undefined }))
    expect(outcome).toMatchObject({ status: 'eligible', value: { min: 0, max: 100 } })
    expect(outcome.missing).toContain('children[0].care')
  })

  it('is not asked of a child under four', () => {
    const small = (birthDate: string, on: string) => waived(pupil({ birthDate, lastPreschoolYear: undefined }), on)
    expect(small('2022-03-02', '2026-03-01')).toMatchObject({ status: 'ineligible', missing: [] })
    expect(small('2022-03-02', '2026-03-02')).toMatchObject({ status: 'undetermined', missing: ['children[0].lastPreschoolYear'] })
  })
})

describe('special assistance', () => {
  const lost = (more: Changes = {}): Changes => ({ children: [], specialFamily: 'child-died', 'mother.birthDate': '1970-05-01', ...more })
  const aid = (changes: Changes, on?: string, subject = 'mother') => check(changes, on).of('national/special-assistance', subject)

  it.each([
    ['child-died', 590],
    ['child-disabled', 460],
  ])('where the only child is %s', (specialFamily, amount) => {
    for (const subject of ['mother', 'father'])
      expect(aid(lost({ specialFamily }), undefined, subject).value).toEqual({
        kind: 'cash',
        bound: 'at-least',
        unit: 'CNY',
        per: 'month',
        min: amount,
        max: amount,
      })
  })

  it.each([
    ['child-died', 0, 'eligible'],
    ['child-died', 1, 'ineligible'],
    ['child-died', 2, 'ineligible'],
    ['child-disabled', 0, 'eligible'],
    ['child-disabled', 1, 'eligible'],
    ['child-disabled', 2, 'ineligible'],
    [undefined, 0, 'undetermined'],
    [undefined, 1, 'undetermined'],
    [undefined, 2, 'ineligible'],
  ])('is for one child only (%s, children in the family: %i): %s', (specialFamily, children, status) => {
    // A grown-up child counts as any other.
    const births = ['2004-05-01', '2019-05-01'].slice(0, children).map((birthDate, index) => ({ id: `c${index}`, birthDate }))
    for (const subject of ['mother', 'father'])
      expect(aid(lost({ specialFamily, children: births }), undefined, subject).status).toBe(status)
  })

  it('stays open while nobody has said which children there are', () => {
    for (const specialFamily of ['child-died', 'child-disabled'])
      expect(aid(lost({ specialFamily, children: undefined }))).toMatchObject({ status: 'undetermined', missing: ['children'] })
  })

  it('begins on the wife’s 49th birthday, for both', () => {
    const at = (on: string, subject: string) =>
      aid(lost({ 'mother.birthDate': '1977-03-02', 'father.birthDate': '1985-01-01' }), on, subject)
    for (const subject of ['mother', 'father']) {
      expect(at('2026-03-01', subject)).toMatchObject({ status: 'upcoming', from: 20260302 })
      expect(at('2026-03-02', subject).status).toBe('eligible')
      expect(at('2026-03-03', subject).status).toBe('eligible')
    }
  })

  it('has these rates since July 2022', () => {
    expect(aid(lost(), '2022-06-30')).toMatchObject({ status: 'upcoming', from: 20220701 })
    expect(aid(lost(), '2022-07-01')).toMatchObject({ status: 'eligible', value: { min: 590 } })
    expect(aid(lost(), '2022-07-02').status).toBe('eligible')
  })

  it('is to be checked for a father without a wife, by his own age', () => {
    const father = (birthDate: string) =>
      check({ children: [], specialFamily: 'child-died', mother: null, 'father.birthDate': birthDate }).of(
        'national/special-assistance',
        'father',
      )
    expect(father('1977-03-01')).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(father('1977-03-02').status).toBe('upcoming')
    expect(aid(lost(), undefined, 'father').certainty).toBe('entitled')
  })
})

describe('the reward of rural families', () => {
  const couple = (more: Changes = {}): Changes => ({
    planFamily: 'none',
    'father.birthDate': '1950-05-01',
    'mother.birthDate': '1955-05-01',
    children: [{ id: 'c1', birthDate: '1980-01-01' }],
    ...more,
  })
  const reward = (changes: Changes, on?: string, subject = 'father') => check(changes, on).of('national/rural-planning-reward', subject)

  it('is 960 yuan a year each, and known in part from one page', () => {
    for (const subject of ['mother', 'father'])
      expect(reward(couple(), undefined, subject)).toMatchObject({
        status: 'eligible',
        attested: 'single',
        value: { kind: 'cash', bound: 'at-least', per: 'year', min: 960, max: 960 },
      })
  })

  it('begins on the 60th birthday', () => {
    const at = (on: string) => reward(couple({ 'father.birthDate': '1966-03-02' }), on)
    expect(at('2026-03-01')).toMatchObject({ status: 'upcoming', from: 20260302 })
    expect(at('2026-03-02').status).toBe('eligible')
    expect(at('2026-03-03').status).toBe('eligible')
  })

  it.each([
    ['1932-12-31', 'ineligible'],
    ['1933-01-01', 'eligible'],
    ['1933-01-02', 'eligible'],
  ])('of a father born on %s: %s', (birthDate, status) => {
    expect(reward(couple({ 'father.birthDate': birthDate })).status).toBe(status)
  })

  it.each([
    ['1979-12-31', 'ineligible'],
    ['1980-01-01', 'eligible'],
    ['2015-12-31', 'eligible'],
    ['2016-01-01', 'ineligible'],
  ])('with the youngest child born on %s: %s', (birthDate, status) => {
    expect(
      reward(
        couple({
          children: [
            { id: 'c1', birthDate: '1978-01-01', sex: 'female' },
            { id: 'c2', birthDate, sex: 'female' },
          ],
        }),
      ).status,
    ).toBe(status)
  })

  const born = (...sexes: readonly (string | undefined)[]): Changes => ({
    children: sexes.map((sex, index) => ({ id: `c${index}`, birthDate: `19${80 + 3 * index}-01-01`, ...(sex ? { sex } : {}) })),
  })

  it.each([
    [[], 'ineligible'],
    [['male'], 'eligible'],
    [['female'], 'eligible'],
    [[undefined], 'eligible'],
    [['female', 'female'], 'eligible'],
    [['female', 'male'], 'ineligible'],
    [['male', 'male'], 'ineligible'],
    [['female', undefined], 'undetermined'],
    [['male', undefined], 'ineligible'],
    [['female', 'female', 'female'], 'ineligible'],
  ])('of a family with children %o: %s', (sexes, status) => {
    for (const planFamily of ['none', 'only-child-certificate', 'rural-two-daughters', undefined])
      expect(reward(couple({ ...born(...sexes), planFamily })).status).toBe(status)
  })

  it('counts adopted children and those of an earlier marriage', () => {
    for (const relation of ['adopted', 'earlier-marriage']) {
      const other = (sex: string) => [
        { id: 'c1', birthDate: '1980-01-01', sex: 'female' },
        { id: 'c2', birthDate: '1990-01-01', sex, relation },
      ]
      expect([reward(couple({ children: other('female') })).status, reward(couple({ children: other('male') })).status]).toEqual([
        'eligible',
        'ineligible',
      ])
    }
  })

  it('is for those who had no child against the rules', () => {
    const girls = (lawful: boolean) => [
      { id: 'c1', birthDate: '1980-01-01', sex: 'female', lawful },
      { id: 'c2', birthDate: '1990-01-01', sex: 'female', lawful: true },
    ]
    expect([reward(couple({ children: girls(true) })).status, reward(couple({ children: girls(false) })).status]).toEqual([
      'eligible',
      'ineligible',
    ])
  })

  it('stays open while a birth date is unknown', () => {
    expect(reward(couple({ 'father.birthDate': undefined }))).toMatchObject({ status: 'undetermined', missing: ['father.birthDate'] })
  })
})

describe('a family outside the nation’s family law', () => {
  it('has none of it', () => {
    const away = { worksIn: abroad, insuredIn: abroad, hukou: abroad }
    const of = check({
      residence: abroad,
      'mother.worksIn': away.worksIn,
      'mother.insuredIn': away.insuredIn,
      'mother.hukou': away.hukou,
      'father.worksIn': away.worksIn,
      'father.insuredIn': away.insuredIn,
      'father.hukou': away.hukou,
      children: [{ id: 'c1', birthDate: '2026-02-01', hukou: abroad }],
      pregnancy: { dueDate: '2026-12-01' },
    })
    const has = of.outcomes.filter(({ status }) => status === 'eligible').map(({ benefit }) => benefit.id)
    expect(has.filter((id) => /leave|time|overtime|nursing|allowance|pay-by|delivery|unemploy|preschool|special|rural/.test(id))).toEqual(
      [],
    )
  })
})
