import { describe, expect, test } from 'vitest'
import { child, housing, prepare } from '../../../rules/household'
import { cash, cite, datedFigure, reached, ruleDocument, under, yuan, type Benefit } from '../../../rules/language'
import { parseDay, type DayNumber } from '../../../rules/language/calendar'
import { loadRules, within } from '../../../rules/registry'
import { evaluate, type Outcome } from '../../../src/engine'
import { changesOf, marksOf, type Change, type Mark } from '../../../src/share/link'
import { readMarks, writeMarks } from '../../../src/share/link/marks'
import { typicalFamilies } from '../../support/typical-families'
import { placesOf, readHousehold, type Household } from '../../../rules/household'
import { made, planMoney } from '../../results/made'

const day = (text: string): DayNumber => parseDay(text) as DayNumber
const [then, now] = [day('2025-06-01'), day('2026-06-01')]

const household: Household = { residence: '350881', children: [{ id: 'c1', birthDate: '2023-03-01' }], housing: { rents: true } }

const outcomes = (benefits: readonly Benefit[], on: DayNumber): Outcome[] =>
  evaluate([{ place: '350881', benefits }], prepare(household), on, within)

interface Case {
  /** The sender's rules; ours, where they are others. */
  readonly theirs: readonly Benefit[]
  readonly ours?: readonly Benefit[]
  readonly from?: DayNumber
  readonly to?: DayNumber
}

function changes({ theirs, ours = theirs, from = then, to = now }: Case): Change[] {
  return changesOf({
    then: marksOf(outcomes(theirs, from)),
    before: outcomes(ours, from),
    now: outcomes(ours, to),
    rules: () => (theirs === ours ? 'same' : 'changed'),
  })
}

const money = (amount: number): Benefit =>
  made('money', 'household', { value: cash('month', yuan(amount).perMonth), conditions: { rents: housing.rents } })
const underThree = made('under-three', 'each-child', {
  value: cash('year', yuan(3600).perYear),
  conditions: { underThree: under(child.birthDate, 3) },
})
const ofThree = made('of-three', 'each-child', {
  value: cash('year', yuan(900).perYear),
  conditions: { ofThree: reached(child.birthDate, 3) },
})

describe('marks', () => {
  test('say what was seen, and come back from what a link writes of them', async () => {
    for (const family of typicalFamilies) {
      const reading = readHousehold(family.household, now)
      const places = placesOf(family.household)
      const rules = (await loadRules(places)).map((module) => module.rules)
      if (reading.faults) throw new Error(family.name)
      const seen = marksOf(evaluate(rules, prepare(reading.household, places), now, within))
      const key = ({ benefit, subject }: Mark): string => `${benefit} ${subject}`
      const sorted = (marks: readonly Mark[]): Mark[] => [...marks].sort((a, b) => (key(a) < key(b) ? -1 : 1))
      expect(seen.length).toBeGreaterThan(0)
      expect(sorted(readMarks(JSON.parse(JSON.stringify(writeMarks(seen))) as ReturnType<typeof writeMarks>))).toEqual(sorted(seen))
    }
  })
  test('leave out what is not for the family', () => {
    expect(marksOf(outcomes([underThree, ofThree], now)).map(({ benefit }) => benefit)).toEqual(['made/of-three'])
  })
})

describe('what changed since a link was made', () => {
  test('is nothing where rules and day are the same, nor where days went by without a change', () => {
    expect(changes({ theirs: [money(200), underThree], to: then })).toEqual([])
    // The child turns three on 1 March 2026: on the last day of February nothing has changed.
    expect(changes({ theirs: [money(200), underThree], to: day('2026-02-28') })).toEqual([])
  })
  test('is the doing of the rules where the same day gives another figure', () => {
    const [change, ...more] = changes({ theirs: [money(200)], ours: [money(250)] })
    expect(more).toEqual([])
    expect(change).toMatchObject({ benefit: 'made/money', then: { value: { min: 200, max: 200 } }, now: { value: { min: 250, max: 250 } } })
    expect(change?.reasons).toEqual([{ kind: 'rules' }])
  })
  test('is told of the program where the rules are the same and yet the same day gives another figure', () => {
    const [change] = changesOf({
      then: marksOf(outcomes([money(200)], then)),
      before: outcomes([money(250)], then),
      now: outcomes([money(250)], then),
      rules: () => 'same',
    })
    expect(change?.reasons).toEqual([{ kind: 'program' }])
  })
  test('is told of rules that were not known then', () => {
    const [change] = changesOf({ then: [], before: outcomes([money(200)], then), now: outcomes([money(200)], then), rules: () => 'new' })
    expect(change?.reasons).toEqual([{ kind: 'new-rules' }])
  })
  test('is that a child has grown: one condition fails and another holds', () => {
    const found = changes({ theirs: [underThree, ofThree], from: day('2026-02-28'), to: day('2026-03-01') })
    expect(found.map(({ benefit, then: was, now: is, reasons }) => [benefit, was?.status, is?.status, reasons])).toEqual([
      ['made/under-three', 'eligible', undefined, [{ kind: 'failing', conditions: ['underThree'] }]],
      ['made/of-three', 'upcoming', 'eligible', [{ kind: 'met', conditions: ['ofThree'] }]],
    ])
  })
  test('is another figure of the law since its day, with its source', () => {
    const document = ruleDocument({
      id: 'made-figures',
      standing: 'in-force',
      checkedOn: '2026-11-22',
      clauses: { 'made-1': { kind: 'entitlement' }, 'made-2': { kind: 'entitlement' } },
    })
    const figure = datedFigure([
      { from: '2025-01-01', value: yuan(200).perMonth, source: cite(document, 'made-1') },
      { from: '2026-01-01', value: yuan(230).perMonth, source: cite(document, 'made-2') },
    ])
    const dated = made('dated', 'household', { value: cash('month', figure) })
    expect(changes({ theirs: [dated], to: day('2025-12-31') })).toEqual([])
    const [change] = changes({ theirs: [dated], to: day('2026-01-01') })
    expect(change?.reasons).toMatchObject([
      { kind: 'figure', entry: { from: 20260101, value: 23_000, source: [{ document: { id: 'made-figures' }, clause: 'made-2' }] } },
    ])
  })
  test('is that the document ended, the day after its last', () => {
    expect(changes({ theirs: [planMoney], to: day('2025-12-31') })).toEqual([])
    const [change] = changes({ theirs: [planMoney], to: day('2026-01-01') })
    expect(change).toMatchObject({ then: { status: 'eligible' }, outcome: { status: 'ended' } })
    expect(change?.now).toBeUndefined()
    expect(change?.reasons).toMatchObject([{ kind: 'ended', until: 20251231, citation: { clause: 'made-1-1' } }])
  })
  test('is that there is no such benefit any more, or that there is one that was not there', () => {
    const [gone, fresh] = changes({ theirs: [money(200)], ours: [underThree], to: then })
    expect(gone).toMatchObject({ benefit: 'made/money', reasons: [{ kind: 'gone' }] })
    expect(gone?.outcome).toBeUndefined()
    expect(fresh).toMatchObject({ benefit: 'made/under-three', now: { status: 'eligible' }, reasons: [{ kind: 'rules' }] })
  })
  test('is both the rules and the days where both had a hand in it', () => {
    const longer = made('under-three', 'each-child', {
      value: cash('year', yuan(4800).perYear),
      conditions: { underThree: under(child.birthDate, 3) },
    })
    const [change] = changes({ theirs: [underThree], ours: [longer] })
    expect(change?.reasons).toEqual([{ kind: 'rules' }, { kind: 'failing', conditions: ['underThree'] }])
  })
})
