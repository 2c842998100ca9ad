import { describe, expect, it } from 'vitest'
import { treesOf, type Benefit, type Citation, type Language, type PlaceRules, type RuleDocument } from '../../../rules/language'
import { walk, type Node } from '../../../rules/language/node'
import { places, type PlaceTexts, type TextFiles } from '../../../rules/registry'
import sharedChinese from '../../../rules/china/text/zh-CN.json'
import sharedEnglish from '../../../rules/china/text/en.json'

const languages: readonly Language[] = ['zh-CN', 'en']
const shared: Readonly<Record<Language, PlaceTexts>> = { 'zh-CN': sharedChinese, en: sharedEnglish }
const claimable = ['entitlement', 'discretionary', 'delegated', 'service', 'priority']
const groups = ['conditions', 'doubts', 'readings', 'offices'] as const

interface Loaded {
  readonly name: string
  readonly rules: PlaceRules
  readonly documents: readonly RuleDocument[]
  readonly texts: Readonly<Record<Language, PlaceTexts>>
  readonly clauseTexts: Readonly<Record<Language, PlaceTexts>>
}

const loaded: Loaded[] = []
const bothLanguages = async (files: TextFiles): Promise<Loaded['texts']> => {
  const [chinese, english] = await Promise.all([files['zh-CN'](), files.en()])
  return { 'zh-CN': chinese.default, en: english.default }
}
for (const { names, load, texts, clauseTexts } of places)
  if (load && texts && clauseTexts) {
    const [{ rules, documents }, own, clauses] = await Promise.all([load(), bothLanguages(texts), bothLanguages(clauseTexts)])
    loaded.push({ name: names.en, rules, documents, texts: own, clauseTexts: clauses })
  }

type Words = Readonly<Record<string, unknown>>
const wordsOf = (texts: PlaceTexts, group: string): Words => (texts[group] ?? {}) as Words
const isSaid = (words: unknown): boolean => typeof words === 'string' && words.trim().length > 0
const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}/${key}`)) : [path]
const nameOf = (benefit: Benefit): string => benefit.id.slice(benefit.id.indexOf('/') + 1)
const named: Record<(typeof groups)[number], (benefit: Benefit) => readonly string[]> = {
  conditions: (benefit) => benefit.conditions.map(({ name }) => name),
  doubts: (benefit) => benefit.doubts.map(({ name }) => name),
  readings: (benefit) => benefit.readings,
  offices: (benefit) => [benefit.office],
}

/** Everything that some benefit of some place rests on, as a whole or by a dated figure. */
const citations: Citation[] = loaded.flatMap(({ rules }) =>
  rules.benefits.flatMap((benefit) => [
    ...benefit.basis,
    ...treesOf(benefit).flatMap(sourcesIn),
    ...benefit.deadlines.flatMap(({ basis }) => basis),
    ...(benefit.together?.basis ?? []),
  ]),
)

function sourcesIn(tree: Node): Citation[] {
  const found: Citation[] = []
  walk(tree, (node) => {
    if (node.op === 'dated') found.push(...node.table.flatMap(({ source }) => source))
  })
  return found
}

describe.each(loaded)('the rules of $name', ({ rules, documents, texts, clauseTexts }) => {
  it('rest on every clause a family can claim, and on no other', () => {
    for (const document of documents) {
      const cited = new Set(citations.filter((item) => item.document === document).map(({ clause }) => clause))
      const kinds = Object.entries(document.clauses)
      expect([...cited].sort()).toEqual(kinds.flatMap(([id, { kind }]) => (claimable.includes(kind) ? [id] : [])).sort())
    }
  })

  it('rest every deadline on a provision that a family can claim by', () => {
    for (const { deadlines } of rules.benefits)
      for (const { basis } of deadlines) {
        expect(basis.length).toBeGreaterThan(0)
        for (const { document, clause } of basis) expect(claimable).toContain(document.clauses[clause]?.kind)
      }
  })

  it('look, for a deadline, at no fact that its benefit does not look at anyway: it is asked for', () => {
    const factsIn = (trees: readonly Node[]): string[] => {
      const found = new Set<string>()
      for (const tree of trees) walk(tree, (node) => (node.op === 'fact' ? void found.add(node.path.join('.')) : undefined))
      return [...found]
    }
    for (const benefit of rules.benefits)
      for (const { by, when } of benefit.deadlines)
        expect([...factsIn(treesOf(benefit)), 'birthDate']).toEqual(expect.arrayContaining(factsIn(when ? [by, when] : [by])))
  })

  it('say why not of every clause that gives nothing to claim, and of no other', () => {
    for (const document of documents)
      for (const [id, { kind, why }] of Object.entries(document.clauses))
        expect([id, why !== undefined]).toEqual([id, !claimable.includes(kind)])
  })

  it('name every benefit once, and only benefits that there are', () => {
    const all = new Set(loaded.flatMap((place) => place.rules.benefits.map(({ id }) => id)))
    const own = rules.benefits.map(({ id }) => id)
    expect(new Set(own).size).toBe(own.length)
    for (const benefit of rules.benefits)
      for (const id of [...benefit.excludes, ...benefit.supersedes, ...benefit.topsUp, ...benefit.implements])
        expect([...all]).toContain(id)
  })

  it.each(languages)('have words for everything they name in %s', (language) => {
    const silent: string[] = []
    const ask = (path: string, words: unknown): void => {
      if (!isSaid(words)) silent.push(path)
    }
    for (const benefit of rules.benefits) {
      const words = wordsOf(texts[language], 'benefits')[nameOf(benefit)] as Words | undefined
      ask(`benefits.${nameOf(benefit)}.name`, words?.name)
      ask(`benefits.${nameOf(benefit)}.gives`, words?.gives)
      for (const group of groups)
        for (const key of named[group](benefit))
          ask(`${group}.${key}`, wordsOf(texts[language], group)[key] ?? wordsOf(shared[language], group)[key])
      for (const { name } of benefit.deadlines) {
        const said = wordsOf(texts[language], 'deadlines')[name] as Words | undefined
        ask(`deadlines.${name}.what`, said?.what)
        ask(`deadlines.${name}.rule`, said?.rule)
      }
    }
    for (const document of documents) {
      const words = wordsOf(texts[language], 'documents')[document.id] as Words | undefined
      ask(`documents.${document.id}.title`, words?.title)
      ask(`documents.${document.id}.standing`, words?.standing)
      for (const { why } of Object.values(document.clauses)) if (why) ask(`whyNot.${why}`, wordsOf(shared[language], 'whyNot')[why])
    }
    expect([...new Set(silent)]).toEqual([])
  })

  it('keep no words that nothing names', () => {
    const used: Readonly<Record<string, ReadonlySet<string>>> = {
      benefits: new Set(rules.benefits.map(nameOf)),
      documents: new Set(documents.map(({ id }) => id)),
      deadlines: new Set(rules.benefits.flatMap((benefit) => benefit.deadlines.map(({ name }) => name))),
      ...Object.fromEntries(groups.map((group) => [group, new Set(rules.benefits.flatMap((benefit) => named[group](benefit)))])),
    }
    for (const [group, names] of Object.entries(used))
      for (const key of Object.keys(wordsOf(texts['zh-CN'], group))) expect([...names], group).toContain(key)
  })

  it.each(languages)('say in %s what every provision says, and of nothing else', (language) => {
    const words = Object.entries(clauseTexts[language])
    expect(words.map(([clause]) => clause).sort()).toEqual(documents.flatMap(({ clauses }) => Object.keys(clauses)).sort())
    expect(words.filter(([, said]) => !isSaid(said))).toEqual([])
  })

  it('say the same things in both languages', () => {
    expect(keysOf(texts.en).sort()).toEqual(keysOf(texts['zh-CN']).sort())
  })
})

it('shares the same words in both languages', () => {
  expect(keysOf(sharedEnglish).sort()).toEqual(keysOf(sharedChinese).sort())
})
