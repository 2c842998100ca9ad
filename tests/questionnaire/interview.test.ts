import { describe, expect, test } from 'vitest'
import { child, housing, mother, parent, specialFamily } from '../../rules/household'
import { all, cash, cite, days, either, inPlace, is, leave, under, yuan } from '../../rules/language'
import { furtherFacts, morePath, nextFrom, pagesLeft, stepsLeft, witnessOf } from '../../src/questionnaire/interview'
import { answerAt } from '../../src/share'
import { rulesOf, testBenefit, testDraft } from '../support/rules'
import { askedOn, interviewAt, interviewBy, pagesOf, storeOf } from './made'

const both = { residence: '350881', mother: {}, father: {} }

const rentMoney = testBenefit({
  id: 'test/rent',
  subject: 'household',
  conditions: { rents: housing.rents },
  value: cash('month', yuan(200).perMonth),
})
const draftMoney = testBenefit({
  id: 'test/draft',
  subject: 'household',
  basis: cite(testDraft, 'draft-1'),
  conditions: { owns: is(mother.work, 'employee') },
  value: cash('year', yuan(100_000).perYear),
})
const leaveDays = testBenefit({
  id: 'test/leave',
  subject: 'mother',
  value: leave('year', days(10).perYear, { used: parent.leaveUsedThisYear.childcare }),
})
const fundMoney = testBenefit({
  id: 'test/fund',
  subject: 'mother',
  conditions: { fundHere: inPlace(parent.housingFund.place, '350881') },
  value: cash('year', yuan(900).perYear),
})
const childMoney = testBenefit({
  id: 'test/child',
  subject: 'each-child',
  conditions: { small: under(child.birthDate, 3), here: inPlace(child.hukou, '350881') },
  value: cash('year', yuan(3600).perYear),
})
const lossMoney = testBenefit({
  id: 'test/loss',
  subject: 'household',
  conditions: { lost: is(specialFamily, 'child-died') },
  value: cash('year', yuan(50_000).perYear),
})

describe('what is asked, and in which order', () => {
  test('law, then what only says more, then drafts, whatever they would give', () => {
    const interview = interviewBy({ ...both, mother: { work: 'employee' } }, draftMoney, leaveDays, rentMoney)
    expect(interview.open.map(({ path, purpose }) => [path, purpose])).toEqual([
      ['housing.rents', 'law'],
      ['mother.leaveUsedThisYear.childcare', 'detail'],
    ])
    expect(interviewBy(both, draftMoney, leaveDays, rentMoney).open.map(({ path, purpose }) => [path, purpose])).toEqual([
      ['housing.rents', 'law'],
      ['mother.work', 'detail'],
    ])
    expect(interviewBy(both, draftMoney, rentMoney).open.map(({ purpose }) => purpose)).toEqual(['law', 'draft'])
  })

  test('more money before less', () => {
    expect(pagesOf(interviewBy(both, rentMoney, fundMoney))).toEqual(['/answers/situations', '/answers/fund/mother'])
    const most = testBenefit({
      id: 'test/most',
      subject: 'mother',
      conditions: { employed: is(parent.work, 'employee') },
      value: cash('month', yuan(9000).perMonth),
    })
    expect(pagesOf(interviewBy(both, rentMoney, most))).toEqual(['/answers/work/mother', '/answers/situations'])
  })

  test('whether there is a fund comes before where it is', () => {
    expect(askedOn('/answers/fund/mother', interviewBy(both, fundMoney))).toEqual(['mother.housingFund'])
    expect(askedOn('/answers/fund/mother', interviewBy({ ...both, mother: { housingFund: {} } }, fundMoney))).toEqual([
      'mother.housingFund.place',
    ])
    expect(interviewBy({ ...both, mother: { housingFund: null } }, fundMoney).open).toEqual([])
  })

  test('what hurts comes last, however much hangs on it', () => {
    const interview = interviewBy(both, lossMoney, rentMoney)
    expect(interview.open.map(({ path }) => path)).toEqual(['housing.rents', 'specialFamily'])
    expect(pagesOf(interview)).toEqual(['/answers/situations', '/answers/loss'])
  })

  const never = testBenefit({
    id: 'test/never',
    subject: 'mother',
    conditions: { here: inPlace(parent.hukou, '350881'), there: inPlace(parent.hukou, '330604') },
    value: cash('year', yuan(1).perYear),
  })

  test('rules that come later are weighed anew, also where nothing else has changed', () => {
    const store = storeOf(both)
    expect(pagesOf(interviewAt(store, rulesOf(never, rentMoney)))).toEqual(['/answers/situations'])
    const hukouMoney = testBenefit({
      id: 'test/hukou',
      subject: 'mother',
      conditions: { here: inPlace(parent.hukou, '350881') },
      value: cash('year', yuan(9000).perYear),
    })
    expect(pagesOf(interviewAt(store, rulesOf(never, rentMoney, hukouMoney)))).toEqual(['/answers/registration', '/answers/situations'])
    // Nor when an answer was given in between.
    const told = storeOf(both)
    pagesOf(interviewAt(told, rulesOf(never, rentMoney)))
    told.answer('housing.rents', true)
    expect(pagesOf(interviewAt(told, rulesOf(never, rentMoney, hukouMoney)))).toEqual(['/answers/registration'])
  })

  test('what could change nothing is weighed anew once another answer is changed', () => {
    const here = inPlace(parent.hukou, '350881')
    const byWork = testBenefit({
      id: 'test/by-work',
      subject: 'mother',
      conditions: {
        fits: either(all(is(parent.work, 'student'), here, inPlace(parent.hukou, '330604')), all(is(parent.work, 'employee'), here)),
      },
      value: cash('year', yuan(9000).perYear),
    })
    const store = storeOf({ ...both, mother: { work: 'student' } })
    const rules = rulesOf(byWork, rentMoney)
    expect(pagesOf(interviewAt(store, rules))).toEqual(['/answers/situations'])
    store.answer('mother.work', 'employee')
    expect(pagesOf(interviewAt(store, rules))).toEqual(['/answers/registration', '/answers/situations'])
  })

  test('what nobody can show to matter is not asked', () => {
    const interview = interviewBy({ ...both, mother: {} }, never, rentMoney)
    expect(interview.open.map(({ path }) => path)).toContain('mother.hukou')
    expect(pagesOf(interview)).toEqual(['/answers/situations'])
  })

  test('and of what is asked it is known how it matters', () => {
    const interview = interviewBy(both, rentMoney)
    expect(pagesOf(interview)).toEqual(['/answers/situations'])
    const witness = witnessOf(interview, 'housing.rents')
    expect(witness).toMatchObject({ path: 'housing.rents', benefit: { id: 'test/rent' } })
    expect([witness?.one, witness?.other].map((household) => answerAt(household, 'housing.rents')).sort()).toEqual([false, true])
  })
})

describe('what is not asked again', () => {
  test('what the family has said it does not know', () => {
    const interview = interviewBy({ ...both, housing: { rents: 'unknown' } }, rentMoney, fundMoney)
    expect(interview.open.map(({ path }) => path)).toEqual(['mother.housingFund'])
    expect(nextFrom(interview)).toBe('/answers/fund/mother')
  })

  test('nor what hangs on that', () => {
    expect(interviewBy({ ...both, mother: { housingFund: 'unknown' } }, fundMoney).open).toEqual([])
    expect(interviewBy({ ...both, children: 'unknown' }, childMoney).open).toEqual([])
  })

  test('what was passed over, until it is asked for', () => {
    const store = storeOf(both)
    const rules = rulesOf(rentMoney, fundMoney)
    const [first, second] = ['/answers/fund/mother', '/answers/situations'].sort((a) =>
      a === nextFrom(interviewAt(store, rules)) ? -1 : 1,
    )
    store.pass(askedOn(first as string, interviewAt(store, rules)))
    expect(nextFrom(interviewAt(store, rules))).toBe(second)
    store.pass(askedOn(second as string, interviewAt(store, rules)))
    const passed = interviewAt(store, rules)
    expect([nextFrom(passed), nextFrom(passed, first, true), stepsLeft(passed)]).toEqual(['/results', '/results', []])
    // Its page still shows it to whoever comes there.
    expect(pagesOf(passed).sort()).toEqual([first, second].sort())
    store.unpass()
    expect(nextFrom(interviewAt(store, rules))).toBe(first)
  })

  test('an answered page', () => {
    const interview = interviewBy({ ...both, housing: { rents: false } }, rentMoney, fundMoney)
    expect(pagesOf(interview)).toEqual(['/answers/fund/mother'])
    expect(nextFrom(interview, '/answers/situations', true)).toBe('/answers/fund/mother')
  })
})

describe('where it goes on', () => {
  test('from a page, not to that page while there is another', () => {
    const interview = interviewBy(both, rentMoney, fundMoney)
    const [first, second] = pagesOf(interview)
    expect([nextFrom(interview), nextFrom(interview, first), nextFrom(interview, second)]).toEqual([first, second, first])
    expect(nextFrom(interview, first, true)).toBe(second)
  })

  test('to the same page where no other is left and it has come to ask something new', () => {
    const interview = interviewBy({ ...both, mother: { housingFund: {} } }, fundMoney)
    expect(nextFrom(interview, '/answers/fund/mother', true)).toBe('/answers/fund/mother')
    expect(nextFrom(interview, '/answers/fund/mother')).toBe('/results')
  })

  test('an answer that makes a list opens its items, and no answer takes the list back', () => {
    const untold = interviewBy(both, childMoney)
    expect(untold.open.map(({ path }) => path)).toEqual(['children'])
    expect(nextFrom(untold)).toBe('/answers/children')
    const told = interviewBy({ ...both, children: [{ id: 'c1' }, { id: 'c2', birthDate: '2024-01-01' }] }, childMoney)
    expect(askedOn('/answers/children', told)).toEqual(['children[0].birthDate'])
    expect(askedOn('/answers/registration', told).sort()).toEqual(['children[0].hukou', 'children[1].hukou'])
    expect(interviewBy({ ...both, children: [] }, childMoney).steps).toEqual([])
  })

  test('to the results where there is nothing to ask', () => {
    expect(nextFrom(interviewBy({ ...both, housing: { rents: true } }, rentMoney))).toBe('/results')
    expect(nextFrom(interviewBy(both))).toBe('/results')
  })
})

describe('the further part', () => {
  const rules = rulesOf(rentMoney, leaveDays, draftMoney)

  test('waits until law is settled, and then for the page between', () => {
    const store = storeOf(both)
    expect(pagesOf(interviewAt(store, rules))).toEqual(['/answers/situations'])
    store.answer('housing.rents', true)
    const settled = interviewAt(store, rules)
    expect([settled.extended, settled.steps.length, nextFrom(settled)]).toEqual([false, 0, morePath])
    expect(furtherFacts(settled).map(({ path }) => path)).toEqual(['mother.work'])
  })

  test('comes once that was gone through', () => {
    const store = storeOf({ ...both, housing: { rents: true } })
    store.reach(morePath)
    const extended = interviewAt(store, rules)
    expect([extended.extended, nextFrom(extended)]).toEqual([true, '/answers/work/mother'])
    store.pass(['mother.work'])
    expect(nextFrom(interviewAt(store, rules))).toBe('/results')
    expect(furtherFacts(interviewAt(store, rules))).toEqual([])
  })

  test('after what law asks, which may come up again', () => {
    const store = storeOf(both)
    store.reach(morePath)
    expect(pagesOf(interviewAt(store, rules))).toEqual(['/answers/situations', '/answers/work/mother'])
  })

  test('is not offered where it was passed over, or there is none', () => {
    const store = storeOf({ ...both, housing: { rents: true } })
    store.pass(['mother.work'])
    expect(nextFrom(interviewAt(store, rules))).toBe('/results')
    expect(nextFrom(interviewAt(store, rulesOf(rentMoney)))).toBe('/results')
  })
})

describe('about how many pages are left', () => {
  test('the one that is looked at, and those after it', () => {
    const interview = interviewBy({ ...both, children: [] }, rentMoney, fundMoney, lossMoney)
    expect(stepsLeft(interview)).toHaveLength(3)
    expect([pagesLeft(interview), pagesLeft(interview, '/answers/loss'), pagesLeft(interview, '/answers/nowhere')]).toEqual([3, 3, 3 + 1])
  })

  test('children who are not named yet bring about three', () => {
    const [untold, none] = [interviewBy(both, childMoney, rentMoney), interviewBy({ ...both, children: [] }, childMoney, rentMoney)]
    expect([pagesLeft(untold), pagesLeft(none)]).toEqual([2 + 3, 1])
  })
})
