import { describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import { arrivalAt, fieldsOn, pathsOn } from '../../src/questionnaire/page-fields'
import { placeFor, type Place } from '../../src/questionnaire/steps'
import { on } from './made'

const both: Household = { residence: '350881', mother: {}, father: {} }

function pageOf(path: string, household: Household): Place {
  const place = placeFor(path, household)
  if (!place) throw new Error(`no page for ${path}`)
  return place
}

describe('where questions could stand', () => {
  test('of several people on one page: the household first, then all about one before the next', () => {
    const household = { ...both, children: [{ id: 'c1' }], elders: [{ id: 'e1' }, { id: 'e2' }] }
    expect(pathsOn(pageOf('mother.hukou', household), household)).toEqual([
      'mother.hukou',
      'mother.hukouKind',
      'mother.residencePermit',
      'father.hukou',
      'father.hukouKind',
      'father.residencePermit',
      'children[0].hukou',
    ])
    expect(pathsOn(pageOf('specialFamily', household), household)).toEqual([
      'specialFamily',
      'pregnancyLoss',
      'pregnancyLoss.on',
      'pregnancyLoss.months',
      'children[0].bornAfterLoss',
      'elders[0].specialFamily',
      'elders[1].specialFamily',
    ])
  })

  test('children in the order they were born, those without a date last', () => {
    const household: Household = {
      ...both,
      children: [
        { id: 'a', birthDate: '2022-03-01' },
        { id: 'b' },
        { id: 'c', birthDate: '2019-03-01' },
        { id: 'd', birthDate: 'unknown' },
      ],
    }
    const stages = pathsOn(pageOf('children[0].stage', household), household).filter((path) => path.endsWith('.stage'))
    expect(stages).toEqual(['children[2].stage', 'children[0].stage', 'children[1].stage', 'children[3].stage'])
  })

  test('nobody who is not there', () => {
    const alone: Household = { ...both, father: null, children: 'unknown', elders: [] }
    expect(pathsOn(pageOf('mother.birthDate', alone), alone)).toEqual(['mother.birthDate', 'mother.onlyChild'])
    const untold: Household = { residence: '350881', mother: 'unknown' }
    expect(pathsOn(pageOf('mother.birthDate', untold), untold)).toEqual(['father.birthDate', 'father.onlyChild'])
    // Whether there is one at all is asked of both.
    expect(pathsOn(pageOf('mother', alone), alone)).toEqual(['mother', 'father'])
  })

  test('a page about one person is about that one alone', () => {
    const household: Household = { ...both, children: [{ id: 'c1' }, { id: 'c2' }] }
    for (const path of pathsOn(pageOf('children[1].deliveryCost', household), household)) expect(path).toMatch(/^children\[1\]/)
    for (const path of pathsOn(pageOf('father.work', household), household)) expect(path).toMatch(/^father\./)
  })
})

describe('what stands on a page', () => {
  const page = pageOf('mother.work', both)
  const working = (mother: object): Household => ({ ...both, mother })
  const answers = (mother: object, drafts = {}): { household: Household; drafts: Record<string, string> } => ({
    household: working(mother),
    drafts,
  })
  /** The page reached with `first` told and `open` asked, then answered. */
  const fields = (first: object, open: readonly string[], then: object, openThen: readonly string[]): readonly string[] =>
    fieldsOn(page, arrivalAt(page, open, answers(first)), openThen, answers(then), on)

  test('as it is reached: what is open, and apart from it what was told before', () => {
    const told = answers({ work: 'employee', worksIn: '350881' })
    const arrival = arrivalAt(page, ['mother.employer', 'mother.work', 'father.work', 'housing.rents'], told)
    expect(arrival).toEqual({ asked: ['mother.employer'], told: ['mother.work', 'mother.worksIn'] })
    expect(fieldsOn(page, arrival, ['mother.employer'], told, on)).toEqual(['mother.employer'])
  })

  test('an answer brings the questions it opens, below it, and stays itself', () => {
    expect(fields({}, ['mother.work'], { work: 'employee' }, ['mother.employer', 'mother.occupation'])).toEqual([
      'mother.work',
      'mother.employer',
      'mother.occupation',
    ])
  })

  test('what no longer matters goes, as long as nothing below it is answered', () => {
    const open = ['mother.work', 'mother.newSkillCertificate']
    expect(fields({}, open, {}, ['mother.work'])).toEqual(['mother.work'])
    expect(fields({}, open, { work: 'flexible' }, [])).toEqual(['mother.work'])
  })

  test('what stands above an answered field stays, so that nothing jumps', () => {
    const open = ['mother.work', 'mother.occupation', 'mother.newSkillCertificate']
    expect(fields({}, open, { newSkillCertificate: 'none' }, [])).toEqual(open)
    expect(fields({}, open, { occupation: 'other' }, [])).toEqual(['mother.work', 'mother.occupation'])
  })

  test('but never what an answer has made meaningless, nor what was not asked', () => {
    const then = { work: 'student', occupation: 'other' }
    expect(fields({}, ['mother.work', 'mother.employer'], then, ['mother.employer'])).toEqual(['mother.work'])
    expect(fields({}, ['mother.work'], { work: 'employee', newSkillCertificate: 'none' }, [])).toEqual([
      'mother.work',
      'mother.newSkillCertificate',
    ])
  })

  test('what was told before does not come up among the questions, nor hold them', () => {
    const first = { newSkillCertificate: 'none' }
    expect(fields(first, ['mother.work', 'mother.occupation'], { ...first, work: 'student' }, [])).toEqual(['mother.work'])
  })

  test('what was typed and could not be taken stands there, open or not, and though an older answer does', () => {
    const drafts = { 'mother.retraining.days': '两天', 'mother.worksIn': '哪里' }
    const typed = answers({ work: 'retired', worksIn: '350881', retraining: {} }, drafts)
    const arrival = arrivalAt(page, [], typed)
    expect(arrival.asked).toEqual(['mother.worksIn', 'mother.retraining.days'])
    expect(arrival.told).toEqual(['mother.work', 'mother.retraining'])
    expect(fieldsOn(page, arrival, [], typed, on)).toEqual(['mother.worksIn', 'mother.retraining.days'])
    // Typed here, into a field that has ceased to matter meanwhile.
    const before = arrivalAt(page, ['mother.retraining.days'], answers({ retraining: {} }))
    expect(fieldsOn(page, before, [], answers({ retraining: {} }, drafts), on)).toContain('mother.retraining.days')
  })
})
