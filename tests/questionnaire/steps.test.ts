import { describe, expect, test } from 'vitest'
import type { OpenFact } from '../../src/engine'
import { groups } from '../../src/questionnaire/questions'
import { placeFor, placeOf, stepsFrom } from '../../src/questionnaire/steps'

const household = {
  residence: '350881',
  mother: {},
  father: {},
  children: [{ id: 'c4', birthDate: '2024-01-01' }, { id: 'c2' }],
  elders: [{ id: 'e1' }],
}

describe('the page of a fact', () => {
  test.each([
    ['residence', '/answers/home', undefined],
    ['mother', '/answers/parents', undefined],
    ['children', '/answers/children', undefined],
    ['children[1].birthDate', '/answers/children', undefined],
    ['children[1].hukou', '/answers/registration', undefined],
    ['mother.hukou', '/answers/registration', undefined],
    ['children[0].deliveryCost', '/answers/birth/c4', 'children[0]'],
    ['children[1].insuredOn', '/answers/birth/c2', 'children[1]'],
    ['mother.work', '/answers/work/mother', 'mother'],
    ['father.housingFund.place', '/answers/fund/father', 'father'],
    ['housing.rents', '/answers/situations', undefined],
    ['elders', '/answers/situations', undefined],
    ['elders[0].parentOf', '/answers/elders', undefined],
    ['elders[0].careNeed', '/answers/elder-care', undefined],
    ['pregnancyLoss.on', '/answers/loss', undefined],
  ])('%s stands at %s', (path, to, member) => {
    const place = placeFor(path, household)
    expect([place?.to, place?.member]).toEqual([to, member])
  })

  test('what the interview does not know stands nowhere', () => {
    expect(placeFor('weather', household)).toBeUndefined()
    expect(placeFor('mother.shoeSize', household)).toBeUndefined()
  })

  test('a page about one person bears the person’s id; one about the household never does', () => {
    for (const group of groups)
      expect(placeOf(group, 'children[0]', household).to).toBe(`/answers/${group.id}${group.about === 'household' ? '' : '/c4'}`)
  })
})

describe('pages', () => {
  const fact = (path: string): OpenFact => ({ path, outcomes: [], purpose: 'law', stake: 0, share: 0 })

  test('stand in the order of the first fact on each, and every fact on one', () => {
    const facts = ['mother.work', 'housing.rents', 'mother.employer', 'father.work', 'weather', 'pregnancy'].map(fact)
    expect(stepsFrom(facts, household).map(({ to, facts: on }) => [to, ...on.map(({ path }) => path)])).toEqual([
      ['/answers/work/mother', 'mother.work', 'mother.employer'],
      ['/answers/situations', 'housing.rents', 'pregnancy'],
      ['/answers/work/father', 'father.work'],
    ])
  })
})
