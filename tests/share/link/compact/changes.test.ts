import { expect, test } from 'vitest'
import { child, housing, prepare, type Household } from '../../../../rules/household'
import { cash, under, yuan, type Benefit } from '../../../../rules/language'
import type { DayNumber } from '../../../../rules/language/calendar'
import { within } from '../../../../rules/registry'
import { evaluate, type Outcome } from '../../../../src/engine'
import { changesOf, decodeLink, encodeCompact, marksOf, seenIn, type Change, type Shared } from '../../../../src/share/link'
import { made } from '../../../results/made'
import { sharedOf, today } from '../made'

const household: Household = { residence: '350881', children: [{ id: 'c1', birthDate: '2023-12-08' }], housing: { rents: true } }
const money = (amount: number, name = 'money'): Benefit =>
  made(name, 'household', { value: cash('month', yuan(amount).perMonth), conditions: { rents: housing.rents } })

const outcomes = (benefits: readonly Benefit[], on: DayNumber = today): Outcome[] =>
  evaluate([{ place: '350881', benefits }], prepare(household), on, within)

async function onPaper(shared: Shared): Promise<Shared> {
  const decoded = await decodeLink(encodeCompact(shared), today)
  if (decoded.fault !== undefined) throw new Error(decoded.fault)
  return decoded.shared
}

async function changes(theirs: readonly Benefit[] | undefined, ours: readonly Benefit[]): Promise<Change[]> {
  const shared = await onPaper(sharedOf(household, { marks: theirs ? marksOf(outcomes(theirs)) : [] }))
  return changesOf({ then: seenIn(shared), before: outcomes(ours), now: outcomes(ours), rules: () => 'changed' })
}

test('a code from paper says nothing where nothing is another', async () => {
  expect(await changes([money(200), money(90, 'other')], [money(90, 'other'), money(200)])).toEqual([])
})

test('it says from which figure to which, of which benefit, and of no other', async () => {
  const [change, ...others] = await changes([money(200), money(90, 'other')], [money(250.5), money(90, 'other')])
  expect(others).toEqual([])
  expect(change).toMatchObject({
    benefit: 'made/money',
    subject: 'household',
    then: { benefit: 'made/money', status: 'eligible', value: { kind: 'cash', unit: 'CNY', per: 'month', min: 200, max: 200 } },
    now: { value: { min: 250.5, max: 250.5 } },
    reasons: [{ kind: 'rules' }],
  })
})

test('it says that there is one more, and one no longer, of which it knows but the hash', async () => {
  const [gone, fresh, ...others] = await changes([money(200)], [money(90, 'other')])
  expect(others).toEqual([])
  expect(gone).toMatchObject({ then: { value: { min: 200 } }, reasons: [{ kind: 'gone' }] })
  expect(gone?.benefit).toMatch(/^~[0-9a-z]+$/)
  expect(gone?.outcome).toBeUndefined()
  expect(fresh).toMatchObject({ benefit: 'made/other', now: { value: { min: 90 } }, reasons: [{ kind: 'rules' }] })
})

test('without marks, what it did not tell is not called new', async () => {
  expect(await changes(undefined, [money(200)])).toEqual([])
})

test('without marks, it still says what the days have done: a child of three has outgrown what is for those under three', () => {
  const small = made('small', 'each-child', {
    value: cash('year', yuan(3600).perYear),
    conditions: { underThree: under(child.birthDate, 3) },
  })
  const later = (on: DayNumber): Change[] =>
    changesOf({ then: undefined, before: outcomes([small]), now: outcomes([small], on), rules: () => 'changed' })
  expect(later(20261207 as DayNumber)).toEqual([])
  expect(later(20261208 as DayNumber)).toMatchObject([
    { benefit: 'made/small', reasons: [{ kind: 'failing', conditions: ['underThree'] }] },
  ])
})
