import { describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { around, fieldsOn, flowOf, pageAt, staleOn, stepOf, whereToContinue, type Asking, type Page } from '../../src/questionnaire/flow'
import { questions, questionsFor } from '../../src/questionnaire/questions'

const on = 20250601 as DayNumber
const everything = new Set(questions)

const asking = (household: Household, used?: readonly string[]): Asking => ({
  household,
  on,
  wanted: used ? questionsFor(new Set(used)) : everything,
})
const both: Household = { residence: '350881', mother: {}, father: {} }
const urls = (pages: readonly Page[]): string[] => pages.map(({ to }) => to)
const page = (to: string, of: Asking): Page => {
  const [, , section, person] = to.split('/')
  const found = pageAt(section, person, flowOf(of), of.household)
  if (!found) throw new Error(`no page ${to}`)
  return found
}
const fields = (to: string, of: Asking): readonly string[] => fieldsOn(page(to, of), of)

describe('the order of pages', () => {
  test('where rules use everything', () => {
    expect(urls(flowOf(asking(both)))).toEqual([
      '/answers/family',
      '/answers/family/mother',
      '/answers/family/father',
      '/answers/children',
      '/answers/pregnancy',
      '/answers/work/mother',
      '/answers/work/father',
      '/answers/housing/mother',
      '/answers/housing/father',
      '/answers/housing',
      '/answers/elders',
      '/answers/special',
    ])
  })

  test('sections that no rule needs are left out, and not counted', () => {
    const of = asking(both, ['child.birthDate', 'housing.rents'])
    const flow = flowOf(of)
    expect(urls(flow)).toEqual(['/answers/children', '/answers/housing'])
    expect(stepOf(page('/answers/housing', of), flow)).toEqual({ step: 3, steps: 3 })
  })

  test('a parent who is not there has no pages', () => {
    expect(urls(flowOf(asking({ ...both, father: null }))).filter((to) => to.includes('father'))).toEqual([])
  })

  test('little to ask of the parents stands on one page', () => {
    const of = asking(both, ['adult.onlyChild', 'marriage.registeredOn', 'adult.paysIncomeTax'])
    expect(urls(flowOf(of))).toEqual(['/answers/family'])
    expect(fields('/answers/family', of)).toEqual([
      'marriage.registeredOn',
      'mother.onlyChild',
      'mother.paysIncomeTax',
      'father.onlyChild',
      'father.paysIncomeTax',
    ])
  })

  test('whether there are parents is asked where it was passed over', () => {
    const of = asking({ residence: '350881' }, ['child.birthDate'])
    expect(fields('/answers/family', of)).toEqual(['mother', 'father'])
  })

  test('next and back, also from a page that is not one of them', () => {
    const of = asking(both, ['marriage.registeredOn', 'housing.rents'])
    const flow = flowOf(of)
    const gone: Page = { section: 'pregnancy', to: '/answers/pregnancy' }
    expect(around(gone, flow).next?.to).toBe('/answers/housing')
    expect(around(gone, flow).back?.to).toBe('/answers/family')
    expect(around(page('/answers/housing', of), flow).next).toBeUndefined()
  })

  test('an address without a page of its own leads to the next one that has something to ask', () => {
    const of = asking(both, ['adult.work', 'housing.rents'])
    expect(page('/answers/work', of).to).toBe('/answers/work/mother')
    expect(page('/answers/pregnancy', of).to).toBe('/answers/work/mother')
    expect(page('/answers/children/c7', asking(both)).to).toBe('/answers/children')
    expect(pageAt('nonsense', undefined, flowOf(of), both)).toBeUndefined()
  })

  test('continuing leads to the first open page', () => {
    const of = asking({ ...both, marriage: { registeredOn: null, plannedOn: 'unknown' } }, [
      'marriage.registeredOn',
      'marriage.plannedOn',
      'child.birthDate',
    ])
    expect(whereToContinue(flowOf(of), of)?.to).toBe('/answers/children')
    const done = asking({ ...of.household, children: [] }, ['marriage.registeredOn', 'child.birthDate'])
    expect(whereToContinue(flowOf(done), done)?.to).toBe('/answers/family')
  })
})

describe('questions that other answers open', () => {
  const work = (answers: object): readonly string[] => fields('/answers/work/mother', asking({ ...both, mother: answers }))

  test('an employer only for the employed', () => {
    expect(work({})).not.toContain('mother.employer')
    expect(work({ work: 'employee' })).toContain('mother.employer')
    expect(work({ work: 'student' })).not.toContain('mother.employer')
  })

  test('a fund’s place only where there is a fund', () => {
    const fund = (housingFund: object | null): readonly string[] =>
      fields('/answers/housing/mother', asking({ ...both, mother: { housingFund } as Household['mother'] }))
    expect(fund(null)).toEqual(['mother.housingFund'])
    expect(fund({})).toContain('mother.housingFund.bingtuan')
  })

  test('rent only where the home is rented', () => {
    const housing = (answers: Household['housing']): readonly string[] => fields('/answers/housing', asking({ ...both, housing: answers }))
    expect(housing({ rents: true })).toContain('housing.monthlyRent')
    expect(housing({ rents: false })).not.toContain('housing.monthlyRent')
  })

  test('school and care by age, details of a birth while it is recent', () => {
    const child = (birthDate: string, more: object = {}): readonly string[] =>
      fields('/answers/children/c1', asking({ ...both, children: [{ id: 'c1', birthDate, ...more }] }))
    expect(child('2024-12-01')).toEqual(expect.arrayContaining(['children[0].care', 'children[0].birthMode']))
    expect(child('2024-12-01')).not.toContain('children[0].stage')
    expect(child('2015-12-01')).toContain('children[0].stage')
    expect(child('2015-12-01')).not.toContain('children[0].care')
    expect(child('2024-12-01', { relation: 'adopted' })).not.toContain('children[0].birthMode')
    expect(child('2024-12-01')).not.toContain('children[0].careFee')
    expect(child('2024-12-01', { care: 'nursery-other' })).toContain('children[0].careFee')
  })

  test('a birth of twins is told once', () => {
    const of = asking({
      ...both,
      children: [
        { id: 'c1', birthDate: '2024-12-01' },
        { id: 'c2', birthDate: '2024-12-01' },
      ],
    })
    expect(fields('/answers/children/c1', of)).toContain('children[0].deliveryCost')
    expect(fields('/answers/children/c2', of)).not.toContain('children[1].deliveryCost')
  })

  test('nobody asks about a pregnancy where there is no mother', () => {
    expect(urls(flowOf(asking({ ...both, mother: null }, ['pregnancy', 'child.birthDate'])))).toEqual(['/answers/children'])
  })

  test('children born after a loss are asked about with that, all of them', () => {
    const of = asking({
      ...both,
      specialFamily: 'child-died',
      children: [
        { id: 'c1', birthDate: '2020-01-01' },
        { id: 'c2', birthDate: '2018-01-01' },
      ],
    })
    expect(fields('/answers/special', of)).toEqual(expect.arrayContaining(['children[1].bornAfterLoss', 'children[0].bornAfterLoss']))
  })

  test.each<[string, Household, readonly string[]]>([
    ['nobody has said', both, []],
    ['the mother does', { ...both, mother: { paysIncomeTax: true } }, ['mother', 'father']],
    ['the father does', { ...both, father: { paysIncomeTax: true } }, ['mother', 'father']],
    ['one of them does', { ...both, mother: { paysIncomeTax: false }, father: { paysIncomeTax: true } }, ['mother', 'father']],
    // The father, whose page comes later, may pay it.
    ['the mother does not, the father has not said', { ...both, mother: { paysIncomeTax: false } }, ['mother']],
    ['neither does', { ...both, mother: { paysIncomeTax: false }, father: { paysIncomeTax: false } }, []],
    ['a mother alone does not', { ...both, mother: { paysIncomeTax: false }, father: null }, []],
    ['a mother alone does', { ...both, mother: { paysIncomeTax: true }, father: null }, ['mother']],
  ])('either parent’s bills of a doctor’s where one of them pays tax: %s', (_title, household, asked) => {
    const of = asking(household)
    const pages = flowOf(of).filter(({ section, member }) => section === 'family' && member !== undefined)
    expect(pages.flatMap((each) => fieldsOn(each, of)).filter((field) => field.endsWith('medicalSelfPaid'))).toEqual(
      asked.map((role) => `${role}.medicalSelfPaid`),
    )
  })

  test('bills are taken back once neither parent pays tax', () => {
    const of = asking({
      ...both,
      mother: { paysIncomeTax: false, medicalSelfPaid: 20000 },
      father: { paysIncomeTax: false, medicalSelfPaid: 20000 },
    })
    expect(staleOn(page('/answers/family/mother', of), of)).toEqual(['mother.medicalSelfPaid'])
    expect(staleOn(page('/answers/family/father', of), of)).toEqual(['father.medicalSelfPaid'])
  })

  test('only what is surely meaningless is taken back', () => {
    const of = asking({ ...both, mother: { work: 'student', employer: 'enterprise' }, father: { employer: 'enterprise' } })
    expect(staleOn(page('/answers/work/mother', of), of)).toEqual(['mother.employer'])
    expect(staleOn(page('/answers/work/father', of), of)).toEqual([])
  })
})
