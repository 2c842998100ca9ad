import { beforeAll, describe, expect, test } from 'vitest'
import { child, elder, father, housing, mother, parent, pregnancy } from '../../rules/household'
import {
  all,
  any,
  atLeast,
  children,
  count,
  days,
  either,
  elders,
  equals,
  exists,
  inPlace,
  is,
  later,
  namesParent,
  not,
  parents,
  reached,
  since,
  startOf,
  tied,
  through,
  treesOf,
  under,
  yuan,
} from '../../rules/language'
import { nodeOf } from '../../rules/language/node'
import { places } from '../../rules/registry'
import '../../src/questionnaire/texts'
import '../../src/share'
import { amountText, numberText, truthWords, wordingWords, type Worded } from '../../src/wording'
import { loadTexts, textIn, type Language } from '../../src/ui'

const languages: readonly Language[] = ['zh-CN', 'en']
beforeAll(async () => {
  for (const language of languages) await loadTexts(language, [wordingWords, 'household', 'rules'])
})

const said = ({ text, parts = [] }: Worded): unknown => (parts.length === 0 ? text : [text, ...parts.map(said)])
const chinese = (of: Parameters<typeof nodeOf>[0]): unknown => said(truthWords(nodeOf(of), textIn('zh-CN')))
const english = (of: Parameters<typeof nodeOf>[0]): unknown => said(truthWords(nodeOf(of), textIn('en')))

describe('a condition in words', () => {
  test('a fact is its question with the answer', () => {
    expect(chinese(housing.rents)).toBe('现在租房住吗？租房')
    expect(chinese(not(housing.rents))).toBe('现在租房住吗？不租')
    expect(english(housing.rents)).toMatch(/\? Yes$/)
    expect(chinese(exists(pregnancy))).toBe('现在怀着孩子吗？怀着')
    expect(chinese(not(exists(father)))).toBe('家里有孩子的爸爸吗？没有')
  })

  test('several answers are quoted, places are named', () => {
    expect(chinese(is(mother.work, 'unemployed', 'student'))).toBe('妈妈现在做什么？“失业，在找工作”或“在上学”')
    expect(chinese(tied('350881', inPlace(parent.worksIn, '350881')))).toBe('家长在哪里工作？漳平市')
  })

  test('ages read as ages, other days as days', () => {
    expect(chinese(under(child.birthDate, 3))).toBe('孩子未满3周岁')
    expect(chinese(not(reached(child.birthDate, 3)))).toBe('孩子未满3周岁')
    expect(chinese(reached(elder.birthDate, 60))).toBe('老人满60周岁')
    expect(chinese(since(later(child.birthDate, { years: 2, months: 1 })))).toBe('孩子满25个月')
    expect(chinese(since(child.birthDate))).toBe('孩子已经出生')
    expect(chinese(through(pregnancy.dueDate))).toBe('不晚于预产期')
    expect(chinese(since(startOf('month', pregnancy.dueDate)))).toBe('已经到了预产期那个月的1日')
    expect(english(under(child.birthDate, 3))).toBe('the child is under 3')
  })

  test('parts within parts stand in one list', () => {
    const two = either(housing.rents, tied('350881', either(exists(pregnancy), equals(housing.homesOwned, 0))))
    expect(chinese(two)).toEqual(['下面有一条符合就行', '现在租房住吗？租房', '现在怀着孩子吗？怀着', '全家名下有几套住房等于0'])
    expect(chinese(all(housing.rents, all(exists(pregnancy), housing.rents)))).toEqual([
      '下面每一条都要符合',
      '现在租房住吗？租房',
      '现在怀着孩子吗？怀着',
      '现在租房住吗？租房',
    ])
  })

  test('lists, their members and how many', () => {
    const twoLawful = atLeast(count(children, all(child.lawful, under(child.birthDate, 18))), 2)
    expect(chinese(twoLawful)).toEqual(['下面这样的孩子不少于2个', '生育孩子符合当时的生育政策吗？是', '孩子未满18周岁'])
    const ownParent = any(elders, all(namesParent(elder.parentOf), elder.hospitalised))
    expect(chinese(ownParent)).toEqual(['有一位老人，下面都符合', '这位老人是家长自己的父亲或母亲', '老人今年住过院，或者正在住院吗？是'])
    expect(chinese(any(parents, is(parent.work, 'employee')))).toEqual(['妈妈、爸爸里有一位，下面都符合', '家长现在做什么？在单位上班'])
  })

  test('amounts have their units', () => {
    const text = textIn('zh-CN')
    expect(numberText(nodeOf(yuan(1500).perMonth), text)).toBe('1500元/月')
    expect(numberText(nodeOf(days(10).perYear), text)).toBe('10天/年')
    expect(amountText(50, { unit: 'percent' }, text)).toBe('50%')
  })
})

test.each(languages)('every condition and figure of every rule has its words in %s', async (language) => {
  const text = textIn(language)
  const modules = await Promise.all(places.flatMap(({ load }) => (load ? [load()] : [])))
  const lines: string[] = []
  const collect = ({ text: line, parts = [] }: Worded): void => {
    lines.push(line)
    parts.forEach(collect)
  }
  for (const benefit of modules.flatMap(({ rules }) => rules.benefits)) {
    for (const { node } of [...benefit.conditions, ...benefit.doubts]) collect(truthWords(node, text))
    const { amount, upTo, payable, taxSaved } = benefit.value
    for (const tree of [amount, upTo, payable, taxSaved]) if (tree) lines.push(numberText(tree, text))
    expect(treesOf(benefit).length).toBeGreaterThan(0)
  }
  // A key without words comes back as itself.
  expect(lines.filter((line) => /wording:|household:|rules:|\bfacts\.|\{\{/.test(line) || line.trim() === '')).toEqual([])
})
