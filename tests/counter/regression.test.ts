import { expect, test } from 'vitest'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { expectationOf, readRegression, tellsOfPerson, writeRegression, type Reviewed } from '../../src/counter/regression/file'
import { differences, outcomesFor } from '../support/regression'

const household = {
  residence: '350881',
  mother: { birthDate: '1990-03-08', hukou: '350881' },
  children: [{ id: 'c1', birthDate: '2025-03-16', hukou: '350881', lawful: true }],
}
const on = parseDay('2025-10-01') as DayNumber
const case1 = { household, places: ['350881'], on: '2025-10-01', name: '', expected: [], reviewed: { on: '', rules: '' } }
const said: Reviewed = { name: '一孩，二〇二五年三月生', by: '3号窗口', today: parseDay('2026-11-22') as DayNumber, rules: '1abc' }

async function written(): Promise<string> {
  return writeRegression({ household, places: ['350881'], on, outcomes: await outcomesFor(case1) }, said)
}

test('a case that is saved is read as the same case, and agrees with the rules it was saved under', async () => {
  const file = readRegression(await written())
  expect(file).toMatchObject({ name: said.name, on: '2025-10-01', places: ['350881'], household })
  expect(file.reviewed).toEqual({ on: '2026-11-22', by: '3号窗口', rules: '1abc' })
  expect(file.expected.find(({ benefit }) => benefit === 'national/childcare-subsidy')).toEqual({
    benefit: 'national/childcare-subsidy',
    subject: 'child:c1',
    status: 'eligible',
    min: 3600,
    max: 3600,
    unit: 'CNY',
    per: 'year',
  })
  expect(differences(file.expected, await outcomesFor(file))).toEqual([])
})

test('without a mark of the counter there is none in the file', async () => {
  const text = writeRegression({ household, places: ['350881'], on, outcomes: await outcomesFor(case1) }, { ...said, by: '' })
  expect(readRegression(text).reviewed).toEqual({ on: '2026-11-22', rules: '1abc' })
})

test('what differs is told in words: another figure, another verdict, somebody gone, somebody new', async () => {
  const outcomes = await outcomesFor(case1)
  const subsidy = outcomes.filter(({ benefit }) => benefit.id === 'national/childcare-subsidy').map(expectationOf)
  const [own] = subsidy
  if (!own) throw new Error('no subsidy')
  expect(differences([{ ...own, min: 3300, max: 3300 }], outcomes)).toEqual([
    'national/childcare-subsidy for child:c1: was eligible, 3300 to 3300 CNY per year; is eligible, 3600 to 3600 CNY per year',
  ])
  expect(differences([{ ...own, status: 'ended' }], outcomes)).toEqual([
    'national/childcare-subsidy for child:c1: was ended, 3600 to 3600 CNY per year; is eligible, 3600 to 3600 CNY per year',
  ])
  expect(differences([{ ...own, subject: 'child:c9' }], outcomes)).toEqual([
    'national/childcare-subsidy for child:c9: was eligible, 3600 to 3600 CNY per year; is not there any more',
    'national/childcare-subsidy for child:c1: was not there; is eligible, 3600 to 3600 CNY per year',
  ])
})

test('a file that is none, or a household that no longer fits, is refused saying where', async () => {
  const file = JSON.parse(await written()) as Record<string, unknown>
  expect(() => readRegression('no file')).toThrow()
  expect(() => readRegression(JSON.stringify({ ...file, extra: 1 }))).toThrow()
  expect(() => readRegression(JSON.stringify({ ...file, on: '2025-02-30' }))).toThrow()
  expect(() => readRegression(JSON.stringify({ ...file, places: [] }))).toThrow()
  expect(() => readRegression(JSON.stringify({ ...file, household: { residence: 'here' } }))).toThrow('residence')
})

test('a name, a number of a person, in what is said or in the answers, makes no file', () => {
  expect(tellsOfPerson(household, said.name, said.by)).toBe(false)
  expect(tellsOfPerson(household, '王小明家', '')).toBe(true)
  expect(tellsOfPerson(household, said.name, '13812345678')).toBe(true)
  expect(tellsOfPerson({ children: [{ id: '35088119900308123X', birthDate: '2025-03-16' }] })).toBe(true)
})
