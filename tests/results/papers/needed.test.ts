import { beforeAll, describe, expect, test } from 'vitest'
import type { Benefit } from '../../../rules/language'
import { papersFor, type PaperNeeded } from '../../../src/results/papers'
import '../../../src/share'
import { loadTexts, textIn } from '../../../src/ui'
import { costs, deduction, found, free, jobMoney, local, newborn, noPapers, relief, rules, subsidy } from './made'

beforeAll(async () => {
  await loadTexts('zh-CN', ['rules'])
  await loadTexts('en', ['rules'])
})

const needed = (...benefits: readonly Benefit[]): ReturnType<typeof papersFor> => papersFor(found(...benefits), { rules }, textIn('zh-CN'))
const names = (benefits: readonly Benefit[]): string[] => benefits.map(({ id }) => id.replace('made/', ''))
const said = ({ key, whenAsked, benefits }: PaperNeeded): string => `${key}${whenAsked ? '?' : ''}: ${names(benefits).join()}`

describe('the papers for several benefits', () => {
  test('stand once each, with who issues them, and those only needed at times last', () => {
    const { groups, unlisted } = needed(deduction, subsidy)
    expect(groups).toHaveLength(1)
    expect(groups[0]).not.toHaveProperty('together')
    expect(groups[0]?.papers).toEqual([
      { key: 'birth-certificate', name: '出生医学证明', issuer: '助产机构', whenAsked: false, benefits: [subsidy] },
      { key: 'household-register', name: '户口簿', issuer: '公安机关', whenAsked: false, benefits: [subsidy] },
      { key: 'medical-receipts', name: '看病自己付钱的票据', issuer: '医院', whenAsked: true, benefits: [deduction] },
      { key: 'custody-proof', name: '抚养关系的证明', whenAsked: true, benefits: [subsidy] },
    ])
    expect(names(groups[0]?.benefits ?? [])).toEqual(['deduction', 'subsidy'])
    expect(unlisted).toEqual([])
  })

  test('are always wanted as soon as one benefit always wants them, whichever comes first', () => {
    expect(needed(deduction, relief).groups[0]?.papers.map(said)).toEqual(['medical-receipts: deduction,relief'])
    expect(needed(relief, deduction).groups[0]?.papers.map(said)).toEqual(['medical-receipts: relief,deduction'])
    expect(needed(deduction).groups[0]?.papers.map(said)).toEqual(['medical-receipts?: deduction'])
  })

  test('are told in the reader’s language', () => {
    const { groups } = papersFor(found(newborn), { rules }, textIn('en'))
    expect(groups[0]?.papers.map(({ name, issuer }) => [name, issuer])).toEqual([['Birth certificate (medical)', 'hospital of the birth']])
  })

  test('are those of the higher law where a local rule carries it out', () => {
    const { groups, unlisted } = needed(local)
    expect(groups[0]?.papers.map(said)).toEqual(['birth-certificate: local', 'household-register: local', 'custody-proof?: local'])
    expect(unlisted).toEqual([])
  })

  test('name a benefit once, though it is had for several people', () => {
    const twice = [...found(subsidy), ...found(subsidy)]
    const { groups } = papersFor(twice, { rules }, textIn('zh-CN'))
    expect(groups[0]?.papers.map(({ benefits }) => benefits.length)).toEqual([1, 1, 1])
  })

  test('are none for no benefits', () => {
    expect(needed()).toEqual({ groups: [], unlisted: [] })
  })
})

describe('what can be handled with a birth', () => {
  test('is a group of its own, and comes first; a paper of both is in it, and only there', () => {
    const { groups } = needed(subsidy, newborn)
    expect(groups.map(({ together, benefits, papers }) => [together, names(benefits), papers.map(said)])).toEqual([
      ['birth', ['newborn'], ['birth-certificate: subsidy,newborn']],
      [undefined, ['subsidy'], ['household-register: subsidy', 'custody-proof?: subsidy']],
    ])
  })

  test('is told of though no text names a paper for it; then the office has to be asked too', () => {
    const { groups, unlisted } = needed(costs)
    expect(groups).toEqual([{ together: 'birth', benefits: [costs], papers: [] }])
    expect(unlisted).toEqual([costs])
  })
})

describe('what names no paper', () => {
  test('is listed where an office is applied to', () => {
    expect(needed(noPapers, jobMoney, subsidy).unlisted).toEqual([noPapers, jobMoney])
  })

  test('is not where nothing is applied for with papers: services, priorities, leave, tax, duties of employers', () => {
    expect(free).toHaveLength(5)
    expect(needed(...free)).toEqual({ groups: [], unlisted: [] })
  })
})
