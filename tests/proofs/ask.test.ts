import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { placesOf, prepare, type Household } from '../../rules/household'
import { standingOf, type Benefit, type Citation, type PlaceRules } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { chainOf, places, within } from '../../rules/registry'
import { claims, evaluate, factsUsed, isLaw, type Outcome } from '../../src/engine'
import { witness } from '../../src/engine/witness/witness'
import { askFirst } from '../../src/questionnaire/manners'
import { questionOn } from '../../src/questionnaire/questions'
import { needs, topicOf } from '../../rules/household/topics'
import { answerAt } from '../../src/share'
import { faultsOf } from '../support/completions'
import { follow, shownTo, wayward, type Followed } from '../support/follow'
import { completeHouseholds, homes } from '../support/households'
import { typicalFamilies } from '../support/typical-families'
import { rulesFor } from '../support/walk'

const days = [20251101, 20261122] as const

/** What is asked first, of a family seen on a day. */
const firstOn =
  (on: DayNumber) =>
  (path: string, household: Household): string =>
    askFirst(path, household, on)
const today = 20261122

/** A family of any place that knows every answer, and how it goes about answering. */
const families = fc
  .tuple(fc.constantFrom(...homes), fc.constantFrom(...days))
  .chain(([home, on]) =>
    fc.record({ on: fc.constant(on), whole: completeHouseholds(home, on), seed: fc.nat(), share: fc.constantFrom(0, 0.08, 0.4) }),
  )

/** Where the same may have been told of a baby of the same birth, of which only the first is asked about. */
function ofTheBirth(path: string, { children }: Household): readonly string[] {
  const [, at, rest] = /^children\[(\d+)\](\..+)$/.exec(path) ?? []
  if (at === undefined || !Array.isArray(children)) return []
  const born = children[Number(at)]?.birthDate
  return children.flatMap(({ birthDate }, index) => (birthDate === born ? [`children[${index}]${rest}`] : []))
}

/** An answer that the family has said it does not know, or something that hangs on one. */
const isUnknown = (path: string, { household, on }: Followed['end']): boolean =>
  [path, askFirst(path, household, on), ...ofTheBirth(path, household)].some((each) => answerAt(household, each) === 'unknown')

/** What an outcome may still wait for: what would settle it, and where law gives it, how sure it is and what comes of it. */
function waitsFor(outcome: Outcome): readonly string[] {
  const { status, missing, doubts, refining } = outcome
  if (status === 'ineligible' || status === 'ended') return []
  return isLaw(outcome) ? [...missing, ...doubts.flatMap((doubt) => doubt.missing), ...refining] : missing
}

/** What an outcome still waits for at the end though the family could have answered it, and it may matter. */
function leftOf(outcome: Outcome, { end }: Followed): readonly string[] {
  const open = end.open.filter(({ outcomes }) => outcomes.includes(outcome))
  if (open.length === 0)
    return waitsFor(outcome)
      .filter((path) => !isUnknown(path, end))
      .map((path) => `${path} has no question`)
  const { household, on } = end
  const family = { household, named: placesOf(household), on, within, first: firstOn(on) }
  return open
    .filter(({ path }) => !end.passed.has(path))
    .filter(({ path }) => witness(outcome.benefit, outcome.subject, path, family).witness !== undefined)
    .map(({ path }) => `${path} was not asked`)
}

function checkEnd(followed: Followed): void {
  for (const outcome of claims(followed.end.outcomes).filter((each) => waitsFor(each).length > 0))
    expect(leftOf(outcome, followed), `${outcome.benefit.id} for ${outcome.subject}`).toEqual([])
}

/**
 * Some outcome waits for nothing else but answers that would change nothing either: a rule that says the same in two
 * ways. Then the answer settles it, though it comes to the same.
 */
function isAllThatIsLeft({ path, fact, household }: Followed['asked'][number], { on }: Followed['end']): boolean {
  const family = { household, named: placesOf(household), on, within, first: firstOn(on) }
  const mayMatter = ({ benefit, subject }: Outcome, other: string): boolean =>
    other !== path && witness(benefit, subject, other, family).witness !== undefined
  return fact.outcomes.some((outcome) => {
    const open = [...outcome.missing, ...outcome.doubts.flatMap((doubt) => doubt.missing)]
    const waits = new Set(open.map((each) => askFirst(each, household, on)))
    return waits.has(path) && [...waits].every((other) => answerAt(household, other) !== 'unknown' && !mayMatter(outcome, other))
  })
}

function checkWitnesses({ asked, end }: Followed): void {
  for (const one of asked) {
    if (one.witness) expect(faultsOf(one.witness, one.household, end.on), one.path).toEqual([])
    else expect(isAllThatIsLeft(one, end), `${one.path} was asked in vain`).toBe(true)
  }
}

/** What was answered or passed over is not asked again, unless other answers had put it aside as meaningless. */
function checkOnce({ asked }: Followed): void {
  asked.forEach(({ path, household, passed, kept }, index) => {
    expect(passed, `${path} was passed over`).not.toContain(path)
    expect(answerAt(household, path), `${path} was answered`).toBeUndefined()
    const before = asked.slice(0, index).map((other) => other.path)
    if (!kept.includes(path)) expect(before, `${path} came back`).not.toContain(path)
  })
}

test('in any order of answering, not knowing some answers and passing over others, a family is asked all that can still change something, with reason, and once', async () => {
  const walks = fc.asyncProperty(families, async ({ on, whole, seed, share }) => {
    const followed = follow(whole, await rulesFor(whole), on, wayward(seed, share))
    checkEnd(followed)
    checkWitnesses(followed)
    checkOnce(followed)
  })
  await fc.assert(walks, { numRuns: 40, endOnFailure: true })
})

/** The walks of families as they come to the counter, each gone once. */
const gone = new Map<Household, Promise<Followed>>()
function walkOf(household: Household): Promise<Followed> {
  const walk = gone.get(household) ?? rulesFor(household).then((rules) => follow(household, rules, today))
  gone.set(household, walk)
  return walk
}

describe.each(typicalFamilies)('$name', ({ household }) => {
  test('is asked only what rules use, each with reason, once, and all of it', async () => {
    const rules = await rulesFor(household)
    const used = factsUsed(rules.flatMap(({ benefits }) => benefits))
    const gates = new Set([...used].flatMap((topic) => questionOn(topic)?.when?.looksAt ?? []))
    const followed = await walkOf(household)
    const vain = followed.asked.map(({ path }) => topicOf(path)).filter((topic) => !needs(used, topic) && !gates.has(topic))
    expect(vain).toEqual([])
    checkEnd(followed)
    checkWitnesses(followed)
    checkOnce(followed)
  })
})

/** Asked on the page of places, before there is an interview: without a home there is nothing to ask. */
const onThePageOfPlaces = ['residence']

/**
 * Taken for granted until somebody says otherwise, and so asked of nobody: the review of answers has them. What
 * stands in a record that is taken not to be there is asked of those who say that it is.
 */
const takenForGranted = [
  'criticalPregnancy',
  'pregnancyLoss',
  'pregnancy.highRisk',
  'adult.worksIn',
  'adult.insuredIn',
  'adult.furtherEducation',
  'adult.medicalSelfPaid',
  'adult.retraining',
  'child.lawful',
  'child.relation',
  'child.birthDefect',
  'child.disabled',
  'child.medicalSelfPaid',
  'child.maternityLeaveEndsOn',
  'elder.disabled',
]

/** Facts that a rule looks at and that change nothing for any family, by place: none is asked. */
const withoutEffect: Readonly<Record<string, readonly string[]>> = {
  // Whoever lives anywhere in China is under its law, wherever the register stands.
  100000: ['adult.hukou'],
  // It only decides which clause the card cites; while another answer is open it counts as missing with it.
  330000: ['adult.employer'],
}

/** Where nothing but the nation’s law is known. */
const elsewhere = '440305'

/** Families of whom little is known, each of another shape, at home in a place or tied to it by another thread. */
const beginningsAt = (place: string): readonly Household[] => [
  { residence: place, mother: {}, father: {}, children: [{ id: 'c1' }], elders: [{ id: 'e1' }] },
  { residence: place, mother: { work: 'employee' }, father: {}, children: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }], pregnancyLoss: {} },
  { residence: place, mother: { retraining: {} }, father: { retraining: {} }, children: [{ id: 'c1' }] },
  { residence: place, mother: {}, father: null, children: [], pregnancy: {}, elders: [] },
  { residence: place, father: null, children: [{ id: 'c1' }] },
  { residence: place },
  { residence: elsewhere, mother: {}, father: {}, children: [{ id: 'c1' }] },
  { residence: elsewhere, mother: { insuredIn: place }, father: { hukou: place }, children: [{ id: 'c1', hukou: place }] },
]

/** Days on which versions of the law were in force, and figures known, that are over by now. */
const earlierDays = [20240901, 20230901, 20191001] as const

/** What the interview is after: of a draft, nobody needs to know more closely what it would give. */
function wantedBy(benefit: Benefit): ReadonlySet<string> {
  const draft = days.every((on) => !isLaw({ standing: standingOf(benefit.basis[0] as Citation, on) }))
  if (!draft) return factsUsed([benefit])
  const { payable: _payable, taxSaved: _taxSaved, ...value } = benefit.value
  return factsUsed([{ ...benefit, value, doubts: [] }])
}

const allOpen = ({ missing, doubts, refining }: Outcome): string[] => [...missing, ...doubts.flatMap((doubt) => doubt.missing), ...refining]

/** How many households are tried to build a family that is asked for a fact. */
const MOST_TRIED = 1500

/** A family that has told all but this: it comes about by some order of answering, and the interview asks it. */
function isReached(topic: string, rules: PlaceRules, all: readonly PlaceRules[], home: string): boolean {
  const benefits = rules.benefits.filter((benefit) => factsUsed([benefit]).has(topic))
  for (const on of [...days, ...earlierDays])
    for (const household of beginningsAt(home)) {
      const named = placesOf(household)
      const family = { household, named, on, within, first: firstOn(on) }
      for (const outcome of evaluate([{ ...rules, benefits }], prepare(household, named), on, within))
        for (const path of allOpen(outcome).filter((each) => topicOf(each) === topic)) {
          const found = witness(outcome.benefit, outcome.subject, path, family, MOST_TRIED).witness
          if (found && shownTo(found.one, path, all, on)) return true
        }
    }
  return false
}

describe('facts', () => {
  /** By place, what families were asked whose interviews its rules took part in. */
  const reached = new Map<string, Set<string>>()
  beforeAll(async () => {
    for (const { household } of typicalFamilies) {
      const rules = await rulesFor(household)
      const topics = (await walkOf(household)).asked.map(({ path }) => topicOf(path))
      for (const { place } of rules) reached.set(place, new Set([...(reached.get(place) ?? []), ...topics]))
    }
  }, 120_000)

  test.each(places.filter(({ load }) => load !== undefined))('that the rules of $code use are asked of some family', async ({ code }) => {
    const own = homes.filter((home) => chainOf(home).some((above) => above.code === code))
    const excepted = new Set([...onThePageOfPlaces, ...takenForGranted, ...(withoutEffect[code] ?? []), ...(reached.get(code) ?? [])])
    let left: readonly string[] = []
    for (const [index, home] of own.entries()) {
      const all = await rulesFor({ residence: home, mother: { hukou: elsewhere } })
      const rules = all.find(({ place }) => place === code) as PlaceRules
      const wanted =
        index > 0 ? left : [...new Set(rules.benefits.flatMap((benefit) => [...wantedBy(benefit)]))].filter((topic) => !excepted.has(topic))
      left = wanted.filter((topic) => !isReached(topic, rules, all, home))
    }
    expect(left).toEqual([])
  })
})
