import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  assistedReproduction,
  child,
  elder,
  father,
  housing,
  marriage,
  mother,
  parent,
  planningChild,
  pregnancy,
  prepare,
  readHousehold,
  residence,
  type Facts,
} from '../../rules/household'
import {
  all,
  any,
  atLeast,
  cash,
  children,
  choose,
  cite,
  count,
  datedFigure,
  days,
  either,
  elders,
  equals,
  every,
  exists,
  inPlace,
  is,
  later,
  leave,
  namesParent,
  not,
  notAfter,
  parents,
  reached,
  since,
  startOf,
  through,
  tied,
  under,
  yuan,
  type Benefit,
  type BenefitDeclaration,
  type SubjectRole,
} from '../../rules/language'
import { places, within, type PlaceModule } from '../../rules/registry'
import { evaluate } from '../../src/engine'
import { explain, type ExplainedCondition, type Explanation } from '../../src/engine/explain'
import { allTopics, fieldAt } from '../../rules/household/topics'
import '../../src/questionnaire/texts'
import '../../src/share'
import { loadTexts, textIn, upperFirst, type Language, type Text } from '../../src/ui'
import { wordingWords, type Family } from '../../src/wording'
import { explainedFigure, explainedTree, reasonFor, saysMore, type Explained } from '../../src/wording/explained/explained'
import chineseWords from '../../src/wording/text/zh-CN.json'
import englishWords from '../../src/wording/text/en.json'
import { babiesOfThisBirth, birthOrder, childrenBorne, ofLatestBirth } from '../../rules/china/readings'
import { completeFacts, thinned } from '../support/arbitrary'
import { testBenefit, testDocument } from '../support/rules'
import { familyOf, namesOf } from './family'

/** A condition in one line, without the answers: 大宝2023年12月8日出生，到2026年12月8日满3周岁. */
const shortLine = (condition: ExplainedCondition, family: Family, text: Text): string =>
  upperFirst(reasonFor([condition], family, text).text)

const languages: readonly Language[] = ['zh-CN', 'en']
beforeAll(async () => {
  for (const language of languages) await loadTexts(language, [wordingWords, 'household', 'rules', 'questionnaire'])
})

const on = 20240614
const zhangping = '350881'

const family = {
  residence: zhangping,
  mother: { hukou: zhangping, work: 'employee', medicalInsurance: 'employee', insuredMonths: 5, housingFund: { place: zhangping } },
  father: { hukou: '330604', work: 'employee', housingFund: null },
  marriage: { registeredOn: '2023-12-01', plannedOn: null },
  pregnancy: null,
  children: [
    { id: 'a', birthDate: '2017-09-01' },
    { id: 'b', birthDate: '2023-12-08', hukou: zhangping, care: 'home' },
  ],
  elders: [{ id: 'e', parentOf: 'father', birthDate: '1955-04-01', hospitalised: false }],
  housing: { homesOwned: 2, rents: true, monthlyRent: 1500 },
}

function explained(benefit: Benefit, household: object, of: string, named: readonly string[]): Explanation {
  const reading = readHousehold(household, on)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  return explain(benefit, of, prepare(reading.household, named), on, within)
}

type Condition<R extends SubjectRole> = BenefitDeclaration<R>['conditions'][string]

/** The one condition of a made-up benefit. */
function only<R extends SubjectRole>(subject: R, condition: Condition<R>, household: object, of: string, named: readonly string[] = []) {
  const benefit = testBenefit({ subject, nexus: {}, conditions: { only: condition } as BenefitDeclaration<R>['conditions'] })
  const [first] = explained(benefit, household, of, named).conditions
  if (!first) throw new Error('no condition')
  return first
}

/** How it is said in Chinese and in English, of the family or of one of its members. */
function said<R extends SubjectRole>(
  subject: R,
  condition: Condition<R>,
  household: object = family,
  of: string = subject,
): readonly string[] {
  const one = only(subject, condition, household, of)
  return languages.map((language) => shortLine(one, familyOf(household, textIn(language)), textIn(language)))
}

describe('ages', () => {
  test('under an age, and past it', () => {
    expect(said('each-child', under(child.birthDate, 3), family, 'child:b')).toEqual([
      '二宝2023年12月8日出生，到2026年12月8日满3周岁',
      'The second child was born on 8 December 2023 and turns 3 on 8 December 2026',
    ])
    expect(said('each-child', under(child.birthDate, 3), family, 'child:a')).toEqual([
      '大宝2017年9月1日出生，2020年9月1日已满3周岁',
      'The first child was born on 1 September 2017 and turned 3 on 1 September 2020',
    ])
  })

  test('between two ages; in months; in years and months', () => {
    const between = all<'child'>(reached(child.birthDate, 6), under(child.birthDate, 16))
    expect(said('each-child', between, family, 'child:a')).toEqual([
      '大宝2017年9月1日出生，2023年9月1日已满6周岁，到2033年9月1日满16周岁',
      'The first child was born on 1 September 2017 and turned 6 on 1 September 2023 and turns 16 on 1 September 2033',
    ])
    expect(said('each-child', since(later(child.birthDate, { months: 6 })), family, 'child:b')[0]).toBe(
      '二宝2023年12月8日出生，2024年6月8日已满6个月',
    )
    expect(said('each-child', through(later(child.birthDate, { years: 14, months: 6 })), family, 'child:a')).toEqual([
      '大宝2017年9月1日出生，到2032年3月1日满14周岁零6个月',
      'The first child was born on 1 September 2017 and will be 14 years and 6 months old on 1 March 2032',
    ])
  })

  test('by the month of the birthday', () => {
    const notYet = not(since(later(startOf('month', child.birthDate), { years: 3 })))
    expect(said('each-child', notYet, family, 'child:b')).toEqual([
      '二宝2023年12月8日出生，到2026年12月满3周岁',
      'The second child was born on 8 December 2023 and turns 3 in December 2026',
    ])
  })

  test('a name that ends in a number stands apart from the year; an elder of the other parent is not one’s own', () => {
    const ownSixty = any(elders, all<'elder' | 'parent'>(namesParent(elder.parentOf), reached(elder.birthDate, 60)))
    expect(said('each-parent', ownSixty, family, 'father')).toEqual([
      '老人1 1955年4月1日出生，2015年4月1日已满60周岁',
      'Grandparent 1 was born on 1 April 1955 and turned 60 on 1 April 2015',
    ])
    expect(said('each-parent', ownSixty, family, 'mother')).toEqual(['老人1是爸爸这边的老人', 'Grandparent 1 is the father’s parent'])
  })
})

describe('days', () => {
  test('a period after a day, over and not', () => {
    const withinAYear = through(later(marriage.registeredOn, { years: 1 }))
    expect(said('household', withinAYear)).toEqual([
      '父母2023年12月1日登记结婚，1年后是2024年12月1日，还没到',
      'The marriage was registered on 1 December 2023; 1 year later is 1 December 2024, which has not come yet',
    ])
    expect(said('household', withinAYear, { ...family, marriage: { registeredOn: '2020-01-01' } })[0]).toBe(
      '父母2020年1月1日登记结婚，1年后是2021年1月1日，已经过了',
    )
    expect(said('household', through(marriage.plannedOn))).toEqual(['近期不打算登记结婚', 'No marriage registration is planned'])
  })

  test('a day against a day', () => {
    const insured = { ...family, children: [{ id: 'a', birthDate: '2024-01-01', insuredOn: '2024-05-01' }] }
    expect(said('each-child', notAfter(child.insuredOn, later(child.birthDate, { days: 90 })), insured, 'child:a')).toEqual([
      '大宝2024年5月1日参加医保，晚于2024年3月31日',
      'The first child joined medical insurance on 1 May 2024, after 31 March 2024',
    ])
  })
})

describe('places', () => {
  test('where it is, and where it is not', () => {
    expect(said('mother', inPlace(parent.hukou, zhangping))).toEqual(['妈妈的户口在漳平市', 'The mother’s hukou is in Zhangping'])
    expect(said('father', inPlace(parent.hukou, zhangping))).toEqual([
      '爸爸的户口在上虞区，不在漳平市',
      'The father’s hukou is in Shangyu, not in Zhangping',
    ])
    expect(said('mother', inPlace(parent.hukou, '350000'))[0]).toBe('妈妈的户口在漳平市，属于福建省')
  })

  test('what follows from where the family lives says so; of several places none is listed', () => {
    expect(said('mother', tied(zhangping, inPlace(parent.worksIn, zhangping)))).toEqual([
      '妈妈在漳平市工作（按居住地推定）',
      'The mother works in Zhangping (taken from where you live)',
    ])
    const three = either(inPlace(father.hukou, '110000'), inPlace(father.hukou, '120000'), inPlace(father.hukou, '310000'))
    expect(said('household', three)[0]).toBe('爸爸的户口在上虞区')
  })

  test('there is none', () => {
    expect(said('household', inPlace(father.housingFund.place, zhangping))).toEqual([
      '爸爸没有交住房公积金',
      'The father does not pay into the housing provident fund',
    ])
    expect(said('household', inPlace(father.hukou, zhangping), { ...family, father: null })).toEqual([
      '家里没有孩子的爸爸',
      'The children’s father is not in the family',
    ])
  })

  test('a place that was named stands in', () => {
    const one = only('household', tied(zhangping, inPlace(mother.hukou, zhangping)), {}, 'household', [zhangping])
    expect(shortLine(one, familyOf({}, textIn('zh-CN')), textIn('zh-CN'))).toBe('您选的地方里有漳平市')
  })

  test('who lives there, or is registered there', () => {
    const here = either(inPlace(residence, '330604'), inPlace(mother.hukou, '330604'), any(children, inPlace(child.hukou, '330604')))
    const known = { ...family, children: [family.children[1]] }
    expect(said('household', here, known)).toEqual([
      '您家住在漳平市，不在上虞区；妈妈、大宝的户口都在漳平市，不在上虞区',
      'Your family lives in Zhangping, not in Shangyu; the hukou of the mother and the first child is in Zhangping, not in Shangyu',
    ])
  })
})

describe('lists', () => {
  test('both parents in one sentence', () => {
    expect(said('household', any(parents, is(parent.work, 'employee')))).toEqual([
      '妈妈、爸爸都在单位上班',
      'The mother and the father work for an employer',
    ])
    expect(said('household', every(parents, inPlace(parent.hukou, zhangping)))[0]).toBe('爸爸的户口在上虞区，不在漳平市')
  })

  test('how many count', () => {
    expect(said('household', atLeast(childrenBorne, 3))).toEqual([
      '家里有2个孩子算数，不到3个',
      '2 children of the family count, fewer than 3',
    ])
    expect(said('household', atLeast(childrenBorne, 2))).toEqual(['家里有2个孩子算数', '2 children of the family count'])
    expect(said('household', atLeast(count(children, since(child.birthDate)), 3))[0]).toBe('家里有2个孩子，不到3个')
    expect(said('household', atLeast(childrenBorne, 1), { ...family, children: [] })[0]).toBe('家里没有孩子算数')
  })

  test('which one by birth, and twins', () => {
    expect(said('each-child', equals(birthOrder, 3), family, 'child:b')).toEqual([
      '二宝按出生先后排第2',
      'By order of birth the second child is number 2',
    ])
    const twins = { ...family, children: [...family.children, { id: 'c', birthDate: '2023-12-08' }] }
    expect(said('each-child', atLeast(babiesOfThisBirth, 2), twins, 'child:b')).toEqual([
      '二宝这一胎有2个孩子',
      'The second child is one of 2 children of one birth',
    ])
    expect(said('each-child', ofLatestBirth, family, 'child:a')).toEqual([
      '二宝比大宝后出生',
      'The second child was born after the first child',
    ])
  })

  test('all children fail for one reason: one sentence', () => {
    expect(
      said('household', any(children, under(child.birthDate, 3)), {
        children: family.children.map((one) => ({ ...one, birthDate: '2015-01-01' })),
      }),
    ).toEqual(['大宝、二宝都已满3周岁', 'The first child and the second child have all turned 3'])
    expect(said('household', any(children, under(child.birthDate, 3)), { children: [] })).toEqual([
      '家里没有孩子',
      'There are no children in the family',
    ])
  })
})

describe('and, or, not', () => {
  test('of what fails, that; of what holds, what is told', () => {
    expect(said('mother', all(is(parent.work, 'employee'), is(parent.medicalInsurance, 'resident')))[0]).toBe(
      '妈妈参加的是单位交的职工医保',
    )
    const either1 = either(planningChild, exists(pregnancy), housing.rents)
    expect(said('household', either1)).toEqual(['现在租房住', 'You rent your home'])
    expect(said('household', not(housing.rents))).toEqual(['现在租房住', 'You rent your home'])
    expect(
      said('household', either(exists(pregnancy), assistedReproduction.inTreatment), { pregnancy: null, assistedReproduction: null }),
    ).toEqual(['现在没有怀孕，没有做辅助生殖', 'No child is on the way; you are not having fertility treatment'])
  })

  test('what is taken for granted only where nothing else is left', () => {
    expect(said('each-child', child.lawful, family, 'child:b')).toEqual([
      '生育二宝符合当时的生育政策（没有另填，先这样算）',
      'The second child was born within the birth policy of the time (taken so until you say otherwise)',
    ])
    expect(said('each-child', all<'child'>(child.lawful, under(child.birthDate, 3)), family, 'child:b')[0]).not.toContain('政策')
  })

  test('one person is named once', () => {
    expect(said('mother', all(is(parent.work, 'employee'), inPlace(parent.housingFund.place, zhangping)))).toEqual([
      '妈妈在单位上班，公积金交在漳平市',
      'The mother works for an employer; the mother’s provident fund is paid in Zhangping',
    ])
  })
})

describe('numbers', () => {
  test('against what they are held', () => {
    expect(said('mother', atLeast(parent.insuredMonths, 6))).toEqual([
      '妈妈的医保连续交了5个月，不到6个月',
      'The mother has paid into this medical insurance for 5 months in a row, which is less than 6 months',
    ])
    expect(said('household', equals(housing.homesOwned, 0))).toEqual(['全家名下有2套住房', 'The family owns 2 homes'])
    expect(said('household', equals(housing.homesOwned, 0), { housing: { homesOwned: 0 } })[0]).toBe('全家名下没有住房')
  })
})

describe('what is missing', () => {
  test('names the questions', () => {
    expect(said('household', atLeast(housing.homesOwnedInFundPlace, 1))).toEqual([
      '还差1个回答：其中几套在交公积金的城市',
      'One answer is missing: Of these, homes in the city where the provident fund is paid',
    ])
    expect(said('household', all(planningChild, is(mother.employer, 'enterprise')))).toEqual([
      '还差2个回答：最近有再要孩子的打算吗？妈妈的单位是哪一类？',
      '2 answers are missing: Are you hoping for a child soon? What kind of employer does the mother have?',
    ])
    expect(said('each-child', under(child.birthDate, 3), {}, 'household')[0]).toBe('还差1个回答：家里有孩子吗？')
  })
})

const drawn = ({ text, verdict, parts }: Explained): unknown => {
  const mark = verdict === undefined ? '' : { yes: '✓ ', no: '✗ ', unknown: '? ' }[verdict]
  return parts.length === 0 ? mark + text : [mark + text, ...parts.map(drawn)]
}

describe('the tree', () => {
  const tree = <R extends SubjectRole>(
    subject: R,
    condition: Condition<R>,
    of: string = subject,
    household: object = family,
  ): Explained | undefined => explainedTree(only(subject, condition, household, of), familyOf(household, textIn('zh-CN')), textIn('zh-CN'))

  test('a branch for each child, and what was asked of it', () => {
    const found = tree('household', any(children, all(since(child.birthDate), under(child.birthDate, 3), is(child.care, 'home'))))
    expect(found && drawn(found)).toEqual([
      '✓ 有没有这样的孩子',
      ['✗ 大宝', '✗ 未满3周岁：大宝2017年9月1日出生，2020年9月1日已满3周岁', '? 还没有回答：大宝平时在哪里照看？'],
      ['✓ 二宝', '✓ 未满3周岁：二宝2023年12月8日出生，到2026年12月8日满3周岁', '✓ 二宝平时在家里照看'],
    ])
  })

  test('of alternatives that hold, those; of a plain condition, nothing more than the short line', () => {
    const found = tree('household', either(planningChild, all(housing.rents, exists(mother)), equals(housing.homesOwned, 0)))
    expect(found && drawn(found)).toEqual(['✓ 下面每一条都要符合', '✓ 现在租房住', '✓ 家里有孩子的妈妈'])
    const plain = tree('household', housing.rents)
    expect(plain && saysMore(plain)).toBe(false)
  })

  test('what was asked for, where another answer was given', () => {
    const found = tree('household', all(is(mother.work, 'flexible'), is(father.work, 'employee')))
    expect(found && drawn(found)).toEqual(['✗ 下面每一条都要符合', '✗ 灵活就业：妈妈在单位上班', '✓ 爸爸在单位上班'])
  })
})

describe('figures', () => {
  const figure = datedFigure([
    { from: '2023-01-01', value: yuan(100).perMonth, source: cite(testDocument, 'test-1') },
    { from: '2024-01-01', value: yuan(200).perMonth, source: cite(testDocument, 'test-2') },
  ])
  const drawnFigure = (benefit: Benefit, language: Language = 'zh-CN', household: object = family, of = 'household'): unknown => {
    const { amount } = explained(benefit, household, of, []).value
    const line = amount && explainedFigure(amount, familyOf(household, textIn(language)), textIn(language))
    return line && drawn(line)
  }

  test('the figure of the day, with its source', () => {
    const benefit = testBenefit({ subject: 'household', value: cash('month', figure) })
    expect(drawnFigure(benefit)).toBe('200元/月，2024年1月1日起')
    expect(drawnFigure(benefit, 'en')).toBe('CNY 200 a month, from 1 January 2024')
    const { amount } = explained(benefit, family, 'household', []).value
    const household: object = family
    const line = amount && explainedFigure(amount, familyOf(household, textIn('en')), textIn('en'))
    expect(line?.figure?.entry.source.map(({ clause }) => clause)).toEqual(['test-2'])
  })

  test('the case taken, and why', () => {
    const byCase = choose([
      { when: atLeast(childrenBorne, 3), then: yuan(1000).perMonth },
      { when: housing.rents, then: figure },
    ])
    const benefit = testBenefit({ subject: 'household', value: cash('month', byCase) })
    expect(drawnFigure(benefit)).toEqual(['200元/月，2024年1月1日起', '因为现在租房住'])
    expect(drawnFigure(benefit, 'en')).toEqual(['CNY 200 a month, from 1 January 2024', 'Because you rent your home'])
  })

  test('a plain number of the document tells nothing more', () => {
    expect(drawnFigure(testBenefit({ subject: 'household', value: leave('year', days(10).perYear) }))).toBeUndefined()
  })
})

test('both languages have the same words', () => {
  type Tree = { readonly [key: string]: string | Tree }
  const keys = (tree: Tree, path = ''): string[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [path + key.replace(/_(one|other)$/, '')] : keys(value, `${path}${key}.`),
    )
  const all = (tree: Tree): string[] => [...new Set(keys(tree))].sort()
  expect(all({ explain: englishWords.explain, says: englishWords.says })).toEqual(
    all({ explain: chineseWords.explain, says: chineseWords.says }),
  )
})

test.each(languages)('every fact has its statements in %s', (language) => {
  const { has } = textIn(language)
  const known = (key: string): boolean => has(`wording:says.${key}`) || has(`wording:says.${key}_other`)
  const wanted = allTopics.flatMap((topic) => {
    const field = fieldAt(topic)
    if (topic === 'adult' || !field) return []
    const none = field.nullable ? [`${topic}.none`] : []
    if (field.is === 'record') return [`${topic}.yes`, ...none]
    const { domain } = field
    if (domain.kind === 'truth') return [`${topic}.yes`, `${topic}.no`, ...none]
    return domain.kind === 'choice'
      ? [...domain.options.map((option) => `${topic}.options.${option}`), ...none]
      : [`${topic}.value`, ...none]
  })
  expect(wanted.filter((key) => !known(key))).toEqual([])
})

test.each(languages)('every condition and figure of every rule has its sentence for all sorts of families in %s', async (language) => {
  const text = textIn(language)
  const modules: PlaceModule[] = await Promise.all(places.flatMap(({ load }) => (load ? [load()] : [])))
  const rules = modules.map((module) => module.rules)
  const bad = /wording:|household:|rules:|\bfacts\.|\bsays\.|\{\{|undefined|NaN|null|Infinity|\b(?:19|20)\d{6}\b|^\s*$|，，|。。|；；/
  const lines = ({ text: line, parts }: Explained): string[] => [line, ...parts.flatMap(lines)]
  const found = new Set<string>()
  const day = 20260115
  const seeds = Array.from({ length: 60 }, (_, index) => ((index * 37) % 100) / 100)
  const [one, two, three, four] = fc.sample(completeFacts(day), { numRuns: 4, seed: 11 }) as [Facts, Facts, Facts, Facts]
  // Many rules share their conditions: each is worded a few times for each verdict.
  const worded = new Map<unknown, string[]>()
  const often = (node: unknown, verdict: string): boolean => {
    const before = worded.get(node) ?? []
    worded.set(node, [...before, verdict])
    return before.filter((other) => other === verdict).length >= 3
  }
  for (const facts of [one, two, thinned(three, seeds, 0.35), thinned(four, seeds, 0.6)]) {
    const own = familyOf(namesOf(facts), text)
    for (const { benefit, subject } of evaluate(rules, facts, day, within)) {
      const { conditions, doubts, value } = explain(benefit, subject, facts, day, within)
      for (const condition of [...conditions, ...doubts]) {
        if (often(condition.trace?.node, condition.verdict)) continue
        const tree = explainedTree(condition, own, text)
        for (const line of [shortLine(condition, own, text), ...(tree ? lines(tree) : [])])
          if (bad.test(line)) found.add(`${benefit.id} ${condition.name}: ${line}`)
      }
      for (const trace of Object.values(value)) {
        if (often(trace.node, 'figure')) continue
        const figure = explainedFigure(trace, own, text)
        if (figure) for (const line of lines(figure)) if (bad.test(line)) found.add(`${benefit.id}: ${line}`)
      }
    }
  }
  expect([...found]).toEqual([])
})
