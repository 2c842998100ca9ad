import { expect, it } from 'vitest'
import { child, mother, pregnancy, prepare, readHousehold } from '../../../rules/household'
import {
  aroundBirth,
  choose,
  countingOpen,
  days,
  everyDay,
  exists,
  is,
  later,
  leave,
  number,
  since,
  whileSmall,
  type Value,
} from '../../../rules/language'
import { within } from '../../../rules/registry'
import { evaluate } from '../../../src/engine'
import { leaveDates } from '../../../src/engine/leave'
import { rulesOf, testBenefit } from '../../support/rules'
import { workingDays } from './calendar'

const on = 20250601
const household = { mother: { work: 'employee' }, pregnancy: null, children: [{ id: 'c', birthDate: '2025-05-01' }] }

function told(value: Value<'parent'>, answers: object = household) {
  const reading = readHousehold(answers, on)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  const facts = prepare(reading.household)
  const rules = rulesOf(testBenefit({ subject: 'mother', category: 'leave', value }))
  return leaveDates(evaluate(rules, facts, on, within), facts, on, within, workingDays)
}

const birth = aroundBirth({ born: since(child.birthDate), ahead: exists(pregnancy), start: 'occasion', counts: everyDay })

it('a leave whose time no rule declares is not told', () => {
  expect(told(leave('birth', days(10).perBirth))).toEqual([])
})

it('a leave of no known number of days has none, and says so', () => {
  const onlyOfSome = choose([{ when: is(mother.work, 'flexible'), then: days(10).perBirth }])
  expect(told(leave('birth', onlyOfSome, { time: birth }))[0]?.leaves).toMatchObject([
    { on: 20250501, spans: [], unknown: [{ why: 'days', paths: [] }] },
  ])
})

it('one day begins and ends on the day of birth', () => {
  const [dates] = told(leave('birth', days(1).perBirth, { time: birth }))
  expect(dates?.leaves).toMatchObject([{ spans: [{ first: 20250501, last: 20250501 }], unknown: [] }])
})

it('a birth date that nobody told is asked for', () => {
  const children = [{ id: 'c' }]
  const anyChild = aroundBirth({ born: exists(child.relation), ahead: exists(pregnancy), start: 'occasion', counts: everyDay })
  const [dates] = told(leave('birth', days(10).perBirth, { time: anyChild }), { ...household, children })
  expect(dates?.leaves).toMatchObject([{ occasion: 'birth', spans: [], unknown: [{ why: 'day', path: 'children[0].birthDate' }] }])
})

it('days of a month have no years', () => {
  const time = whileSmall({
    child: since(child.birthDate),
    from: later(child.birthDate, { days: number(2) }),
    before: later(child.birthDate, { months: 6 }),
    counts: countingOpen,
    years: [],
  })
  const [dates] = told(leave('month', days(2).perMonth, { time }))
  expect(dates?.leaves).toMatchObject([{ per: 'month', first: 20250503, last: 20251031, years: [], unknown: [{ why: 'counting' }] }])
})
