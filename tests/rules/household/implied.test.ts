import { describe, expect, test } from 'vitest'
import { prepare, type Household } from '../../../rules/household'
import { answerAt } from '../../../src/share'

const home = '330604'

/** A fact as the engine has it: `mother.employer`, `children[0].bornAfterLoss`, `housing.homesOwned`. */
function factAt(path: string, household: Household): unknown {
  const facts = prepare({ residence: home, ...household })
  return answerAt(/^(mother|father|children|elders)/.test(path) ? facts : facts.household, path)
}

const mother = (answers: object): Household => ({ mother: answers })
const housing = (answers: object): Household => ({ housing: answers })

interface Case {
  readonly title: string
  readonly path: string
  /** Says it, and what it says. */
  readonly implies: Household
  readonly value: unknown
  /** Does not say it: the fact is open, and asked. */
  readonly leaves: Household
  /** Says it, beside an answer of its own. */
  readonly own: Household
  readonly ownValue: unknown
}

const byWork = (title: string, path: string, out: string, into: string, value: unknown, own: object, ownValue: unknown): Case => ({
  title,
  path: `mother.${path}`,
  implies: mother({ work: out }),
  value,
  leaves: mother({ work: into }),
  own: mother({ work: out, ...own }),
  ownValue,
})

const cases: readonly Case[] = [
  byWork(
    'who is not unemployed has not lost a job against their will',
    'unemploymentInsurance.involuntary',
    'employee',
    'unemployed',
    false,
    { unemploymentInsurance: { involuntary: true } },
    true,
  ),
  byWork(
    'nor registered as seeking one',
    'unemploymentInsurance.registeredSeekingWork',
    'retired',
    'unemployed',
    false,
    { unemploymentInsurance: { registeredSeekingWork: true } },
    true,
  ),
  byWork(
    'who stays at home may have lost a job, and be registered',
    'unemploymentInsurance.registeredSeekingWork',
    'student',
    'not-working',
    false,
    { unemploymentInsurance: { registeredSeekingWork: true } },
    true,
  ),
  byWork('who is nobody’s employee has no employer', 'employer', 'unemployed', 'employee', null, { employer: 'enterprise' }, 'enterprise'),
  byWork('and no wages of one', 'employerAverageWage', 'flexible', 'employee', null, { employerAverageWage: 7000 }, 700_000),
  byWork(
    'and has taken no leave for care',
    'leaveUsedThisYear.childcare',
    'student',
    'employee',
    0,
    { leaveUsedThisYear: { childcare: 3 } },
    3,
  ),
  byWork('nor for parents', 'leaveUsedThisYear.parentCare', 'student', 'employee', 0, { leaveUsedThisYear: { parentCare: 2 } }, 2),
  byWork(
    'who does not work has no occupation',
    'occupation',
    'retired',
    'flexible',
    null,
    { occupation: 'nursery-worker' },
    'nursery-worker',
  ),
  {
    title: 'who is registered where the family lives needs no residence permit there',
    path: 'mother.residencePermit',
    implies: mother({ hukou: home }),
    value: null,
    leaves: mother({ hukou: '330602' }),
    own: mother({ hukou: home, residencePermit: home }),
    ownValue: home,
  },
  ...(['pregnancy', 'assistedReproduction', 'pregnancyLoss'] as const).map((path): Case => ({
    title: `without a mother there is no ${path}`,
    path,
    implies: { mother: null },
    value: null,
    leaves: path === 'pregnancyLoss' ? { mother: {}, pregnancyLoss: 'unknown' } : { mother: {} },
    own: { mother: null, [path]: {} },
    ownValue: path === 'pregnancy' ? { highRisk: false } : {},
  })),
  ...(['homesOwnedInFundPlace', 'homesOwnedInWorkCity'] as const).map((name): Case => ({
    title: `who owns no home has no ${name}`,
    path: `housing.${name}`,
    implies: housing({ homesOwned: 0 }),
    value: 0,
    leaves: housing({ homesOwned: 1 }),
    own: housing({ homesOwned: 0, [name]: 1 }),
    ownValue: 1,
  })),
  ...(['outstanding', 'paidOff'] as const).map((name): Case => ({
    title: `who owns no home and buys none has none ${name}`,
    path: `housing.mortgages.${name}`,
    implies: housing({ homesOwned: 0, buying: null }),
    value: 0,
    leaves: housing({ homesOwned: 0, buying: {} }),
    own: housing({ homesOwned: 0, buying: null, mortgages: { [name]: 1 } }),
    ownValue: 1,
  })),
  {
    title: 'without a mortgage none is at the rate for a first home',
    path: 'housing.mortgages.firstHomeRateSince',
    implies: housing({ mortgages: { outstanding: 0 } }),
    value: null,
    leaves: housing({ mortgages: { outstanding: 1 } }),
    own: housing({ mortgages: { outstanding: 0, firstHomeRateSince: '2019-01-20' } }),
    ownValue: 20190120,
  },
  ...(['unitArea', 'areaStandard', 'rent', 'years', 'localAllowance'] as const).map((name): Case => ({
    title: `who is no tenant of public housing knows no ${name} of it`,
    path: `housing.publicRental.${name}`,
    implies: housing({ publicRental: { status: 'qualifies' } }),
    value: null,
    leaves: housing({ publicRental: { status: 'tenant' } }),
    own: housing({ publicRental: { status: 'none', [name]: 2 } }),
    ownValue: name === 'years' ? 2 : 200,
  })),
  {
    title: 'a child at school is in nobody’s care by day',
    path: 'children[0].care',
    implies: { children: [{ id: 'c1', stage: 'primary' }] },
    value: null,
    leaves: { children: [{ id: 'c1', stage: 'preschool' }] },
    own: { children: [{ id: 'c1', stage: 'primary', care: 'home' }] },
    ownValue: 'home',
  },
  {
    title: 'nor in the last year before school',
    path: 'children[0].lastPreschoolYear',
    implies: { children: [{ id: 'c1', stage: 'junior' }] },
    value: false,
    leaves: { children: [{ id: 'c1', stage: 'none' }] },
    own: { children: [{ id: 'c1', stage: 'junior', lastPreschoolYear: true }] },
    ownValue: true,
  },
  {
    title: 'a child born after a loss is one only where there was a loss',
    path: 'children[0].bornAfterLoss',
    implies: { specialFamily: 'none', children: [{ id: 'c1' }] },
    value: false,
    leaves: { specialFamily: 'child-died', children: [{ id: 'c1' }] },
    own: { specialFamily: 'none', children: [{ id: 'c1', bornAfterLoss: true }] },
    ownValue: true,
  },
]

describe.each(cases)('$title', ({ path, implies, value, leaves, own, ownValue }) => {
  test('is said by another answer', () => expect(factAt(path, implies)).toEqual(value))
  test('is open where that says otherwise', () => {
    const usual = factAt(path, {})
    expect(factAt(path, leaves)).toEqual(usual)
  })
  test('but an answer of its own stands', () => expect(factAt(path, own)).toEqual(ownValue))
})

test('what was not said implies nothing', () => {
  expect(factAt('mother.employer', mother({}))).toBeUndefined()
  expect(factAt('mother.employer', mother({ work: 'unknown' }))).toBeUndefined()
  expect(factAt('mother.residencePermit', mother({}))).toBeUndefined()
  expect(factAt('housing.mortgages.outstanding', housing({ homesOwned: 0 }))).toBeUndefined()
})

test('what is implied is nobody’s presumption: results do not name it as one', () => {
  const { presumed } = prepare({ residence: home, mother: { work: 'retired' }, housing: { homesOwned: 0 } })
  expect([...presumed].filter((path) => /employer|occupation|homesOwned/.test(path))).toEqual([])
})
