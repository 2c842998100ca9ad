import { describe, expect, test } from 'vitest'
import chinese from '../../rules/household/text/zh-CN.json'
import english from '../../rules/household/text/en.json'
import { places } from '../../rules/registry'
import { factsUsed } from '../../src/engine'
import { kindOf } from '../../src/questionnaire/kinds'
import { groupOf, groups, questionOn, questions } from '../../src/questionnaire/questions'
import chinesePages from '../../src/questionnaire/text/zh-CN.json'
import englishPages from '../../src/questionnaire/text/en.json'
import { allTopics, fieldAt, memberOf, needs, pathOf, topicOf } from '../../rules/household/topics'

type Tree = { readonly [key: string]: string | Tree }
const languages: Readonly<Record<string, Tree>> = { 'zh-CN': chinese, en: english }
const pages: Readonly<Record<string, Tree>> = { 'zh-CN': chinesePages, en: englishPages }

/** Whether there are elders to be counted is asked as a situation; the list itself is no fact of the schema. */
const lists = ['elders']

const at = (tree: Tree, path: string): string | Tree | undefined =>
  path.split('.').reduce<string | Tree | undefined>((node, step) => (typeof node === 'object' ? node[step] : undefined), tree)

/** Whether there is a mother or a father is worded for each; so is whether there are lists. */
const worded = (topic: string): string[] => (topic === 'adult' ? ['mother', 'father'] : [topic])

describe('questions and facts', () => {
  test('every fact of the schema has a question, and every question a fact', () => {
    expect(questions.map(({ topic }) => topic).sort()).toEqual([...allTopics, ...lists].sort())
  })

  test('no question is asked twice', () => {
    expect(new Set(questions.map(({ topic }) => topic)).size).toBe(questions.length)
  })

  test.each(questions)('$topic goes by facts that have questions', ({ topic, when }) => {
    expect(fieldAt(topic) ?? lists.find((list) => list === topic)).toBeDefined()
    for (const other of when?.looksAt ?? []) expect(questionOn(other), other).toBeDefined()
  })

  test.each(places.filter(({ load }) => load !== undefined))('every fact that the rules of $code use has a question', async ({ load }) => {
    const module = await load?.()
    const used = factsUsed(module?.rules.benefits ?? [])
    expect(used.size).toBeGreaterThan(0)
    // A record that is looked at as a whole is asked for by what stands in it.
    expect([...used].filter((fact) => !questions.some(({ topic }) => topic === fact || needs(new Set([topic]), fact)))).toEqual([])
  })
})

describe('groups', () => {
  test('have names of their own, which are their addresses', () => {
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length)
    for (const { id } of groups) expect(id).toMatch(/^[a-z-]+$/)
  })

  test.each(groups)('$id asks something, and everything in it is found there', (group) => {
    expect(group.questions.length).toBeGreaterThan(0)
    for (const { topic } of group.questions) expect(groupOf(topic)).toBe(group)
  })

  test.each(groups.filter(({ about }) => about !== 'household'))('$id has a page for each $about, and asks of nobody else', (group) => {
    const root = group.about === 'each-parent' ? 'adult.' : 'child.'
    for (const { topic } of group.questions) expect(topic.startsWith(root), topic).toBe(true)
  })

  test('whether there are elders is one of the situations, whose own page is the list', () => {
    expect(groupOf('elders')?.id).toBe('situations')
    expect(groups.find(({ list }) => list === 'elders')?.id).toBe('elders')
  })

  test.each(Object.keys(pages))('have a title each in %s', (language) => {
    for (const { id } of groups) expect(typeof at(pages[language] as Tree, `groups.${id}.title`), id).toBe('string')
  })
})

describe.each(Object.keys(languages))('words in %s', (language) => {
  const words = languages[language] as Tree

  test.each(groups.flatMap((group) => (group.checklist ? group.questions : [])))('$topic is named as a situation', ({ topic }) => {
    expect(typeof at(words, `facts.${topic}.item`)).toBe('string')
  })

  test.each(lists)('%s', (list) => expect(typeof at(words, `facts.${list}.label`)).toBe('string'))

  test.each(questions.filter(({ topic }) => !lists.includes(topic)))('$topic', (question) => {
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
