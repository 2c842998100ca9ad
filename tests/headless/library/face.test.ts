import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check as checkFile } from '../../../src/headless/check'
import {
  ask,
  bounds,
  bundle,
  check,
  deadlines,
  differences,
  evaluate,
  explain,
  loadClauseTexts,
  loadPlaces,
  loadTexts,
  places,
  readHousehold,
  remedies,
  timeline,
  within,
  YuhuiError,
  type Case,
  type ContractOutcome,
  type Household,
  type Outcome,
  type Rules,
  type Step,
} from '../../../src/headless/library'
import { exportPlaces, householdSchema, outcomeSchema, readPlaces, rulesSchema } from '../../../src/headless/library/data'
import { parseDay } from '../../../rules/language/calendar'
import { typicalFamilies } from '../../support/typical-families'

const on = '2025-06-01'
const example = JSON.parse(readFileSync('docs/example-family.json', 'utf8')) as Household
const open = async (household: Household, day = on): Promise<Case> => ({ rules: await loadPlaces(household), household, on: day })
const family = await open(example)
const found = (outcomes: readonly Outcome[], benefit: string, subject = 'household'): Outcome =>
  outcomes.find((one) => one.benefit === benefit && one.subject === subject) as Outcome

/** Without what `evaluate` says besides. */
const contractOf = ({ category: _category, doubts: _doubts, refining: _refining, figures: _figures, ...one }: Outcome): ContractOutcome =>
  one

/** The code of the error that a call throws. */
async function codeOf(call: () => unknown): Promise<unknown> {
  try {
    await call()
  } catch (reason) {
    if (reason instanceof YuhuiError) return reason.code
    throw reason
  }
  return undefined
}

describe('evaluate', () => {
  test('says of the example family what the command says', async () => {
    const { outcomes = [] } = await check(example, on)
    const said = evaluate(family).map(contractOf)
    expect(said.length).toBeGreaterThan(50)
    expect(said).toEqual(outcomes)
    expect({ outcomes }).toEqual(await checkFile(example, parseDay(on) as number))
  })
  test('is plain data: it goes through JSON and through a message unchanged, and so do rules', () => {
    const outcomes = evaluate(family)
    expect(JSON.parse(JSON.stringify(outcomes))).toEqual(outcomes)
    expect(evaluate({ ...family, rules: structuredClone(family.rules) })).toEqual(outcomes)
  })
  test('takes the first place named for the residence while none is told', async () => {
    const rules = await loadPlaces(['350881'])
    const named = evaluate({ rules, household: {}, on, places: ['350881'] })
    const unnamed = evaluate({ rules, household: {}, on })
    expect(named).not.toEqual(unnamed)
  })
  test('tells figures by date in yuan, with the provision they stand in', () => {
    const [figure] = found(evaluate(family), 'national/childcare-subsidy', 'child:c3').figures
    expect(figure).toMatchObject({ state: 'current', value: 3600, unit: 'CNY', from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string })
    expect(figure?.source[0]).toEqual({ document: expect.any(String) as string, clause: expect.any(String) as string })
  })
})

describe('a case that does not fit', () => {
  test.each<[string, () => unknown, string]>([
    ['a day that is none', () => evaluate({ ...family, on: '2025-02-29' }), 'not-a-day'],
    ['a day of the timeline that is none', () => timeline(family, { from: '2025', to: on }), 'not-a-day'],
    ['a place named that is none', () => evaluate({ ...family, places: ['000000'] }), 'not-a-place'],
    ['a place to load that is none', () => loadPlaces(['1']), 'not-a-place'],
    ['texts of a place that is none', () => loadTexts('en', ['1']), 'not-a-place'],
    ['one code instead of a list', () => loadPlaces('350881' as never), 'not-a-household'],
    ['nothing to load places of', () => exportPlaces(null as never), 'not-a-household'],
    ['texts in a language that nobody wrote', () => loadTexts('fr' as never, ['350881']), 'not-a-language'],
    ['provisions in a language that nobody wrote', () => loadClauseTexts('toString' as never, ['350881']), 'not-a-language'],
    ['no case', () => evaluate(undefined as never), 'not-a-day'],
    ['rules of somebody else', () => evaluate({ ...family, rules: { places: [] } as never }), 'not-rules'],
    ['rules that went through JSON', () => evaluate({ ...family, rules: JSON.parse(JSON.stringify(family.rules)) as Rules }), 'not-rules'],
    ['no rules', () => bounds({ ...family, rules: undefined as never }), 'not-rules'],
    ['a household that does not fit', () => evaluate({ ...family, household: { residence: 'Zhangping' } }), 'not-a-household'],
    ['a benefit that these rules do not have', () => explain(family, { benefit: 'a/b', subject: 'mother' }), 'no-such-benefit'],
    [
      'a subject that is not there',
      () => explain(family, { benefit: 'national/childcare-subsidy', subject: 'child:x' }),
      'not-its-subject',
    ],
    [
      'remedies for a subject that is not there',
      () => remedies(family, { benefit: 'national/childcare-subsidy', subject: 'mother' }),
      'not-its-subject',
    ],
  ])('%s', async (_, call, code) => expect(await codeOf(call)).toBe(code))
  test('is refused with every fault, and without any answer in the message', () => {
    const household = { mother: { work: 'boss', monthlyWage: -1234567 } } as unknown as Household
    try {
      evaluate({ ...family, household })
      expect.unreachable()
    } catch (reason) {
      const { faults, message } = reason as YuhuiError
      expect(faults).toEqual([
        { path: 'mother.work', code: 'not-an-option' },
        { path: 'mother.monthlyWage', code: 'too-small' },
      ])
      expect(message).not.toMatch(/boss|1234567/)
    }
  })
  test('a place that a household names and that is none is refused before its rules are fetched, and not repeated', async () => {
    const refused = loadPlaces({ residence: '999999' })
    await expect(refused).rejects.toMatchObject({ code: 'not-a-place' })
    await expect(refused).rejects.not.toThrow(/999999/)
  })
  test('a file is read or refused, and never throws', () => {
    expect(readHousehold({ children: [{}] }, on)).toEqual({ household: { children: [{ id: 'c1' }] } })
    for (const input of [null, undefined, 0, '', [], NaN, () => 1]) expect(readHousehold(input, on).faults).toHaveLength(1)
  })
})

describe('what is still open', () => {
  const told = { residence: '350881', mother: { work: 'employee' }, children: [{ birthDate: '2023-03-01' }] } as const
  test('bounds have no upper end where nothing bounds them, and hold what comes of an answer', async () => {
    const of = await open(told as unknown as Household)
    const { totals, benefits } = bounds(of)
    expect(JSON.parse(JSON.stringify(totals))).toEqual(totals)
    expect(benefits.map(({ benefit, subject }) => [benefit, subject])).toEqual(
      evaluate(of).map(({ benefit, subject }) => [benefit, subject]),
    )
    const answered = bounds({ ...of, household: { ...of.household, father: null } })
    for (const { period, sure } of answered.totals)
      expect(sure.min).toBeGreaterThanOrEqual(totals.find((total) => total.period === period)?.sure.min ?? 0)
  })
  test('whether there is something is asked before what it is like, and nothing twice that nobody can tell', async () => {
    const of = await open(told as unknown as Household)
    const paths = ask(of).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['father', 'pregnancy']))
    expect(paths.filter((path) => path.startsWith('pregnancy.') || path.startsWith('father.'))).toEqual([])
    const unsure = { ...of.household, pregnancy: 'unknown' } as Household
    expect(ask({ ...of, household: unsure }).filter(({ path }) => path.startsWith('pregnancy'))).toEqual([])
    const last = ask(of, { last: (path) => path === paths[0] })
    expect(last[last.length - 1]?.path).toBe(paths[0])
  })
  test('every claim that is named is one of the outcomes', () => {
    const keys = new Set(evaluate(family).map(({ benefit, subject }) => `${benefit} ${subject}`))
    const claims = ask(family).flatMap((fact) => fact.claims)
    expect(claims.length).toBeGreaterThan(0)
    for (const { benefit, subject } of claims) expect(keys).toContain(`${benefit} ${subject}`)
  })
})

const steps = (step: Step): Step[] => [
  step,
  ...step.parts.flatMap(steps),
  ...(step.members ?? []).flatMap(({ of, amount }) => [...steps(of), ...(amount ? steps(amount) : [])]),
  ...(step.cases ?? []).flatMap(({ when, then }) => [...steps(when), ...(then ? steps(then) : [])]),
  ...(step.otherwise ? steps(step.otherwise) : []),
]

describe('explain', () => {
  test('comes to the verdicts of evaluate, for every outcome, with days in words and money in yuan', () => {
    for (const outcome of evaluate(family)) {
      const { conditions, doubts, value } = explain(family, outcome)
      expect(conditions.map(({ name, verdict }) => ({ name, verdict }))).toEqual(outcome.conditions)
      const all = [...[...conditions, ...doubts].flatMap(({ step }) => step ?? []), ...Object.values(value)].flatMap(steps)
      const days = all.flatMap(({ day, fact }) => [day?.from, day?.until, fact?.topic.endsWith('Date') ? fact.value : undefined])
      expect(days.filter((day) => day !== undefined && day !== null && !/^\d{4}-\d\d-\d\d$/.test(String(day)))).toEqual([])
      expect(all.filter(({ amount }) => Math.abs(amount?.min ?? 0) >= 10_000_000)).toEqual([])
      expect(all.flatMap(({ says }) => Object.values(says)).filter((said) => typeof said === 'object' && !Array.isArray(said))).toEqual([])
      if (outcome.status === 'eligible' && outcome.value?.unit === 'CNY' && value.amount)
        expect([value.amount.amount?.unit, value.amount.amount?.min]).toEqual(['CNY', outcome.value.min])
    }
  })
  test('tells an answer as the file holds it', () => {
    const { conditions } = explain(family, { benefit: 'zhangping/rent-withdrawal', subject: 'household' })
    const facts = conditions.flatMap(({ step }) => (step ? steps(step) : [])).flatMap(({ fact }) => fact ?? [])
    expect(facts).toContainEqual({ path: 'housing.rents', topic: 'housing.rents', told: 'told', value: true })
    const compared = conditions.flatMap(({ step }) => (step ? steps(step) : [])).find(({ op }) => op === 'compare' || op === 'same')
    expect(compared?.parts).toHaveLength(2)
  })
})

describe('over time', () => {
  const years = timeline(family, { from: '2025-01-01', to: '2027-12-31' })
  test('stretches follow each other without a gap, and each is what evaluate says of it', () => {
    expect([years.stretches[0]?.from, years.stretches[years.stretches.length - 1]?.until]).toEqual(['2025-01-01', '2027-12-31'])
    const day = 86_400_000
    years.stretches.slice(1).forEach(({ from }, index) => {
      expect(Date.parse(from) - Date.parse(years.stretches[index]?.until as string)).toBe(day)
    })
    const today = years.stretches.find(({ from, until }) => from <= on && on <= until)
    expect(today?.outcomes.map(({ benefit, status }) => [benefit, status])).toEqual(
      evaluate(family).map(({ benefit, status }) => [benefit, status]),
    )
  })
  test('years are told one by one, in yuan', () => {
    expect(years.years.map(({ year }) => year)).toEqual([2025, 2026, 2027])
    expect(years.years[0]?.cash.sure.min).toBeGreaterThanOrEqual(3600)
  })
  test('there is nothing before its beginning', () =>
    expect(timeline(family, { from: '2026-01-01', to: '2025-01-01' })).toEqual({ stretches: [], years: [] }))
  test('deadlines stand in the order of their days; between two days only those that fall there', () => {
    const days = deadlines(family).flatMap(({ by }) => by ?? [])
    expect(days.length).toBeGreaterThan(0)
    expect([...days].sort()).toEqual(days)
    const between = deadlines(family, { from: '2026-01-01', to: '2026-12-31' })
    expect(between.length).toBeGreaterThan(0)
    for (const { by } of between) expect(by).toMatch(/^2026-/)
  })
})

describe('choices and changes', () => {
  const earning: Household = {
    ...example,
    mother: { ...(example.mother as object), annualTaxableIncome: 90_000 },
    father: { ...(example.father as object), annualTaxableIncome: 200_000 },
  }
  test('a bundle tells yuan: what the best way spares is the difference of the taxes', async () => {
    const { choices, taxSpared } = bundle(await open(earning))
    const tax = choices.find((choice) => choice.kind === 'tax')
    expect(tax?.best?.taxes).toBeDefined()
    const { mother, father } = tax?.best?.taxes as NonNullable<NonNullable<typeof tax>['best']>['taxes'] & object
    expect(mother.before + father.before - mother.after - father.after).toBeCloseTo(tax?.best?.spared.min as number, 2)
    expect(taxSpared?.amount.min).toBe(tax?.spared?.min)
    expect(mother.before).toBeLessThan(90_000)
  })
  test('a remedy is an answer that turns the benefit when it is given', async () => {
    const household: Household = { ...example, housing: { ...(example.housing as object), homesOwned: 0, rents: false } }
    const of = await open(household)
    const claim = { benefit: 'zhangping/rent-withdrawal', subject: 'household' }
    expect(found(evaluate(of), claim.benefit).status).toBe('ineligible')
    const [remedy] = remedies(of, claim)
    expect(remedy).toMatchObject({
      kind: 'turning',
      changes: [{ path: 'housing.rents', value: true, now: false, becomes: { kind: 'yes' } }],
    })
    expect(found(evaluate(family), claim.benefit).status).toBe('eligible')
  })
  test('differences between two homes name what was and what is', async () => {
    const moved = { ...example, residence: '330604' }
    const rules = await loadPlaces(['350881', '330604'])
    const { benefits, cash } = differences({ ...family, rules }, { rules, household: moved, on })
    expect(new Set(benefits.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    for (const { sure, was, is } of cash) expect(sure).toBeCloseTo(is.sure.min - was.sure.min, 2)
  })
  test('of each typical family evaluate says what check says, and every function something that goes through JSON', async () => {
    for (const { household } of typicalFamilies.slice(0, 4)) {
      const of = await open(household, '2026-11-22')
      const { outcomes } = await check(household, of.on)
      expect(evaluate(of).map(contractOf)).toEqual(outcomes)
      const failing = evaluate(of).filter(({ status }) => status === 'ineligible')
      const said = [evaluate(of), bounds(of), ask(of), bundle(of), deadlines(of), failing.slice(0, 2).map((claim) => remedies(of, claim))]
      expect(JSON.parse(JSON.stringify(said))).toEqual(said)
    }
  })
})

describe('places and words', () => {
  test('places are a tree, parents first', () => {
    const seen = new Set<string>()
    for (const { code, parent } of places()) {
      expect(parent === null || seen.has(parent)).toBe(true)
      seen.add(code)
    }
    expect([within('350881', '350000'), within('350881', '330000'), within('350802', '350800')]).toEqual([true, false, true])
  })
  test('only the places asked for are there, the widest first', async () => {
    expect((await loadPlaces(['350881'])).places.map(({ place }) => place)).toEqual(['100000', '350000', '350800', '350881'])
    expect((await loadPlaces({})).places).toEqual([])
  })
  test.each(['zh-CN', 'en'] as const)('every benefit and condition of the example has words, in %s', async (language) => {
    const texts = await loadTexts(language, example)
    for (const { benefit, conditions, doubts, basis } of evaluate(family)) {
      expect(texts.benefit(benefit)?.name, benefit).toEqual(expect.any(String))
      for (const { name } of [...conditions, ...doubts])
        expect(texts.condition(benefit, name), `${benefit} ${name}`).not.toMatch(/^$|\{\{place/)
      for (const { document } of basis) expect(texts.document(document)?.title, document).toEqual(expect.any(String))
    }
    for (const { benefit, name } of deadlines(family)) expect(texts.deadline(benefit, name), name).toEqual(expect.any(String))
    for (const { path } of ask(family)) expect(texts.question(path)?.label, path).toEqual(expect.any(String))
    expect(texts.question('mother')?.label).not.toBe(texts.question('father')?.label)
    expect([texts.benefit('a/b'), texts.question('nothing'), texts.fault('nothing')]).toEqual([undefined, undefined, undefined])
    expect(texts.fault('not-a-date')).toEqual(expect.any(String))
  })
  test('every provision of a plan that is cited has words', async () => {
    const clauses = await loadClauseTexts('en', example)
    for (const { basis } of evaluate(family))
      for (const { clause, document } of basis)
        if (document === 'zhangping-2023') expect(clauses.get(clause), clause).toEqual(expect.any(String))
  })
})

describe('the rules as JSON', () => {
  test('read back, they stand where loaded rules do, and come to the same', async () => {
    const files = JSON.parse(JSON.stringify(await exportPlaces(example))) as unknown[]
    const { rules } = readPlaces(files)
    expect(rules?.places.map(({ place }) => place)).toEqual(family.rules.places.map(({ place }) => place))
    expect(evaluate({ ...family, rules: rules as Case['rules'] })).toEqual(evaluate(family))
  })
  test('what does not fit is told, with the file it stands in', async () => {
    const [nation] = await exportPlaces(['100000'])
    expect(readPlaces([nation, nation]).faults).toEqual([{ file: 1, path: 'place.code', code: 'twice' }])
    expect(readPlaces(undefined as never).faults).toEqual([{ file: 0, path: '', code: 'not-rules' }])
    expect(readPlaces([nation, {}, null]).faults?.map(({ file }) => file)).toEqual([1, 2])
    expect(await codeOf(() => exportPlaces(['1']))).toBe('not-a-place')
  })
  test('each schema is one of 2020-12, by a name of its own', () => {
    const schemas = [householdSchema(), rulesSchema(), outcomeSchema()]
    expect(new Set(schemas.map(({ $id }) => $id)).size).toBe(3)
    for (const { $schema } of schemas) expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })
})
