import { describe, expect, test } from 'vitest'
import chinese from '../../rules/household/text/zh-CN.json'
import english from '../../rules/household/text/en.json'
import { places } from '../../rules/registry'
import { factsUsed } from '../../src/engine'
import { kindOf } from '../../src/questionnaire/kinds'
import { questionOn, questions, questionsFor } from '../../src/questionnaire/questions'
import { allTopics, fieldAt, memberOf, needs, pathOf, topicOf } from '../../src/questionnaire/topics'

type Tree = { readonly [key: string]: string | Tree }
const languages: Readonly<Record<string, Tree>> = { 'zh-CN': chinese, en: english }

const at = (tree: Tree, path: string): string | Tree | undefined =>
  path.split('.').reduce<string | Tree | undefined>((node, step) => (typeof node === 'object' ? node[step] : undefined), tree)

/** Whether there is a mother or a father is worded for each; so is whether there are lists. */
const worded = (topic: string): string[] => (topic === 'adult' ? ['mother', 'father'] : [topic])

describe('questions and facts', () => {
  test('every fact of the schema has a question, and every question a fact', () => {
    expect(questions.map(({ topic }) => topic).sort()).toEqual([...allTopics].sort())
  })

  test('no question is asked twice', () => {
    expect(new Set(questions.map(({ topic }) => topic)).size).toBe(questions.length)
  })

  test.each(questions)('$topic goes by facts that have questions', ({ topic, when }) => {
    expect(fieldAt(topic)).toBeDefined()
    for (const other of when?.looksAt ?? []) expect(questionOn(other), other).toBeDefined()
  })

  test.each(places.filter(({ load }) => load !== undefined))('every fact that the rules of $code use is asked for', async ({ load }) => {
    const module = await load?.()
    const used = factsUsed(module?.rules.benefits ?? [])
    const asked = [...questionsFor(used)].map(({ topic }) => topic)
    expect(used.size).toBeGreaterThan(0)
    expect([...used].filter((fact) => !asked.includes(fact))).toEqual([])
  })
})

describe('which questions', () => {
  const topics = (...used: string[]): string[] => [...questionsFor(new Set(used))].map(({ topic }) => topic)

  test('only what rules use, and the record it stands in', () => {
    expect(topics('adult.housingFund.place')).toEqual(['adult', 'adult.housingFund', 'adult.housingFund.place'])
    expect(topics('pregnancy')).toEqual(['pregnancy'])
    expect(topics()).toEqual([])
  })

  test('and what tells whether to ask', () => {
    expect(topics('adult.employer')).toContain('adult.work')
    expect(topics('child.careFee')).toEqual(expect.arrayContaining(['child.care', 'child.birthDate']))
    expect(topics('housing.monthlyRent')).toContain('housing.rents')
  })
})

describe.each(Object.keys(languages))('words in %s', (language) => {
  const words = languages[language] as Tree

  test.each(questions)('$topic', (question) => {
    const kind = kindOf(question)
    for (const key of worded(question.topic)) {
      const own = at(words, `facts.${key}`)
      expect(typeof at(words, `facts.${key}.label`), key).toBe('string')
      if (kind.is === 'choice') {
        const { options, notes = {} } = own as { options: Tree; notes?: Tree }
        expect(Object.keys(options).sort()).toEqual([...kind.options].sort())
        for (const noted of Object.keys(notes)) expect(kind.options).toContain(noted)
      }
      if (kind.is === 'day' && kind.none) expect(typeof at(words, `facts.${key}.value`)).toBe('string')
      if (kind.is === 'number' && kind.unit === 'count') expect(typeof at(words, `facts.${key}.unit`), key).toBe('string')
    }
  })

  test('nothing urges or shouts', () => expect(JSON.stringify(words)).not.toMatch(/[!！]|您有资格/))
})

test('both languages have the same words', () => {
  const keys = (tree: Tree, before = ''): string[] =>
    Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [before + key] : keys(value, `${before}${key}.`)))
  const optional = /\.(yes|no)$/
  const of = (tree: Tree): string[] =>
    keys(tree)
      .filter((key) => !optional.test(key))
      .sort()
  expect(of(chinese)).toEqual(of(english))
})

describe('paths and topics', () => {
  test.each([
    ['mother.work', 'adult.work', 'mother'],
    ['father.housingFund.place', 'adult.housingFund.place', 'father'],
    ['children[1].care', 'child.care', 'children[1]'],
    ['elders[0].careNeed', 'elder.careNeed', 'elders[0]'],
    ['housing.rents', 'housing.rents', undefined],
    ['mother', 'adult', 'mother'],
  ] as const)('%s is %s', (path, topic, member) => {
    expect(topicOf(path)).toBe(topic)
    expect(memberOf(path)).toBe(member)
    expect(pathOf(topic, member)).toBe(path)
  })

  test('a record is needed for what stands in it, and not for its namesake', () => {
    expect(needs(new Set(['pregnancy.dueDate']), 'pregnancy')).toBe(true)
    expect(needs(new Set(['pregnancyTest']), 'pregnancy')).toBe(false)
  })
})
