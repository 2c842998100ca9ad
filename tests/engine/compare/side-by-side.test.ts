import { expect, test } from 'vitest'
import { housing } from '../../../rules/household'
import { cash, days, leave, yuan, type Benefit } from '../../../rules/language'
import { sideBySide } from '../../../src/engine/compare'
import { made, outcomesOf, rentMoney } from '../../results/made'

const law = 'nation/leave'
const leaveOf = (name: string, count: number): Benefit =>
  made(name, 'household', { value: leave('birth', days(count).perBirth), implements: [law] })

const table = (...futures: readonly (readonly [Benefit[], object])[]): string[] =>
  sideBySide(futures.map(([benefits, household]) => outcomesOf(benefits, household))).map(
    ({ kind, cells }) => `${kind} ${cells.map((cell) => cell?.benefit.id.slice(5) ?? '-').join(' ')}`,
  )

test('one line for what three places make of one law', () => {
  const [a, b, c] = [leaveOf('a', 158), leaveOf('b', 188), leaveOf('c', 158)]
  expect(table([[a], {}], [[b], {}], [[c], {}])).toEqual(['differs a b c'])
  expect(table([[a], {}], [[c], {}])).toEqual(['same a c'])
})

test('what the first place lacks, later ones share a line for', () => {
  expect(table([[], {}], [[leaveOf('a', 158)], {}], [[leaveOf('b', 158)], {}])).toEqual(['differs - a b'])
})

test('a benefit that is there in one place only, and one that nobody can tell of yet', () => {
  const own = made('own', 'household', { value: cash('year', yuan(5).perYear) })
  expect(table([[own], {}], [[], {}])).toEqual(['differs own -'])
  const rents = made('rents', 'household', { value: cash('year', yuan(5).perYear), conditions: { rents: housing.rents } })
  expect(table([[rents], {}], [[], {}])).toEqual(['open rents -'])
  expect(table([[rentMoney], { housing: { rents: true } }], [[rentMoney], { housing: { rents: true } }])).toEqual([
    'same rent-money rent-money',
  ])
})

test('what differs comes first', () => {
  const big = made('big', 'household', { value: cash('year', yuan(5000).perYear) })
  const small = made('small', 'household', { value: cash('year', yuan(5).perYear) })
  expect(table([[big, small], {}], [[big], {}])).toEqual(['differs small -', 'same big big'])
})
