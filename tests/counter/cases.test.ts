import { expect, test } from 'vitest'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { createCases, isAnswered, type CaseBook } from '../../src/counter/cases'
import { onForget, type AnswersStore } from '../../src/share'
import type { Shared } from '../../src/share/link'

const today = parseDay('2025-06-01') as DayNumber
const open = (): CaseBook => createCases(today)
const marks = (book: CaseBook): string[] => book.get().list.map(({ mark }) => mark)
const shown = (book: CaseBook): string => book.get().active.mark

test('a counter opens with one case that nobody told anything of', () => {
  const book = open()
  expect(marks(book)).toEqual(['A001'])
  expect(isAnswered(book.get().active)).toBe(false)
})

test('what one case is told, no other hears', () => {
  const book = open()
  book.get().active.answers.answer('mother.birthDate', '1990-03-08')
  book.add()
  expect(shown(book)).toBe('A002')
  expect(book.get().active.answers.get().household).toEqual({})
  book.get().active.answers.answer('mother.birthDate', '1988-01-02')
  book.show(book.get().list[0]?.id ?? 0)
  expect(book.get().active.answers.get().household).toEqual({ mother: { birthDate: '1990-03-08' } })
})

test('a copy begins with the answers of its case, and changes nothing of them', () => {
  const book = open()
  book.get().active.answers.answer('housing.rents', true)
  book.duplicate()
  expect(marks(book)).toEqual(['A001', 'A001-2'])
  expect(book.get().active.copy).toBe(true)
  book.get().active.answers.answer('housing.rents', false)
  expect(book.get().list.map(({ answers }) => answers.get().household)).toEqual([
    { housing: { rents: true } },
    { housing: { rents: false } },
  ])
})

test('a case counts as answered from its first answer or letter on, and no more once that is taken back', () => {
  const { active } = open().get()
  active.answers.draft('mother.birthDate', '19')
  expect(isAnswered(active)).toBe(true)
  active.answers.draft('mother.birthDate')
  expect(isAnswered(active)).toBe(false)
  active.answers.answer('residence', '350881')
  expect(isAnswered(active)).toBe(true)
  active.answers.answer('residence', undefined)
  expect(isAnswered(active)).toBe(false)
})

test('the place of the counter stands in new cases, in sight and not as something told', () => {
  const book = open()
  book.setPlace('350881')
  expect(book.get().active.answers.get().household).toEqual({ residence: '350881' })
  expect(isAnswered(book.get().active)).toBe(false)
  book.get().active.answers.answer('residence', '330604')
  book.add()
  expect(book.get().list.map(({ answers }) => answers.get().household)).toEqual([{ residence: '330604' }, { residence: '350881' }])
  // What was told stays when the counter moves; what only stood there moves with it.
  book.setPlace(undefined)
  expect(book.get().list.map(({ answers }) => answers.get().household)).toEqual([{ residence: '330604' }, {}])
})

test('wiping empties the case and the copies that go by its mark, and leaves the others', () => {
  const book = open()
  const first = book.get().active
  first.answers.answer('residence', '350881')
  book.add()
  book.get().active.answers.answer('residence', '330604')
  book.show(first.id)
  book.duplicate()
  const copy = book.get().active
  book.show(first.id)
  expect(book.wipe()).toEqual(['A001', 'A001-2'])
  expect(marks(book)).toEqual(['A003', 'A002'])
  expect(shown(book)).toBe('A003')
  expect([first, copy].map(({ answers }) => answers.get().household)).toEqual([{}, {}])
  expect(book.get().list[1]?.answers.get().household).toEqual({ residence: '330604' })
})

test('a copy under a mark of its own is a case of its own, and cases without a mark are not of one family', () => {
  const book = open()
  const first = book.get().active
  book.duplicate()
  book.rename(book.get().active.id, 'B5')
  book.show(first.id)
  expect(book.wipe()).toEqual(['A001'])
  expect(marks(book)).toEqual(['A002', 'B5'])
  for (const { id } of book.get().list) book.rename(id, '')
  expect(book.wipe()).toEqual([''])
  expect(marks(book)).toHaveLength(2)
})

test('closing goes on to the neighbour; the last case leaves a new one', () => {
  const book = open()
  book.add()
  book.add()
  const [first, second, third] = book.get().list
  book.show(second?.id ?? 0)
  book.close(second?.id ?? 0)
  expect(book.get().active).toBe(third)
  book.close(first?.id ?? 0)
  expect(book.get().active).toBe(third)
  book.close(third?.id ?? 0)
  expect(marks(book)).toEqual(['A004'])
})

test('wiping all leaves one new case, and the marks do not run on while nobody is there', () => {
  const book = open()
  book.get().active.answers.answer('residence', '350881')
  book.add()
  const before = book.get().list
  expect(book.wipeAll()).toBe(true)
  expect(before.map(({ answers, origin }) => [answers.get().household, origin])).toEqual([
    [{}, {}],
    [{}, {}],
  ])
  expect(marks(book)).toEqual(['A003'])
  const { id } = book.get().active
  expect(book.wipeAll()).toBe(false)
  expect(marks(book)).toEqual(['A003'])
  // Another case all the same: what was typed and not taken yet goes with the old one.
  expect(book.get().active.id).not.toBe(id)
})

test('a mark that somebody wrote goes with them, though nothing else was told', () => {
  const book = open()
  book.rename(book.get().active.id, '王小明')
  book.wipeAll()
  expect(marks(book)).toEqual(['A002'])
})

test('remarks of a slip stay with their case: no copy has them, and wiping ends them', () => {
  const book = open()
  const { active } = book.get()
  active.answers.answer('housing.rents', true)
  active.origin.remarks = '下周一再来'
  book.duplicate()
  expect(book.get().active.origin).not.toHaveProperty('remarks')
  book.wipe()
  expect(active.origin).toEqual({})
})

test('whatever remembers a household is told to forget it by wiping, closing and wiping all, and by nothing else', () => {
  let told = 0
  onForget(() => (told += 1))
  const during = (act: () => unknown): boolean => {
    told = 0
    act()
    return told > 0
  }
  const book = open()
  expect(during(book.add)).toBe(false)
  expect(during(book.duplicate)).toBe(false)
  expect(during(() => book.close(book.get().active.id))).toBe(true)
  expect(during(book.wipe)).toBe(true)
  expect(during(book.wipeAll)).toBe(true)
})

const slip: Shared = { household: { residence: '350881' }, on: today, chosen: false, rules: [], marks: [], left: [] }
const fillFrom = (answers: AnswersStore): void => answers.answer('residence', slip.household.residence)

test('a slip opens as a case of its own beside one that was begun, and in the place of one that was not', () => {
  const book = open()
  book.get().active.answers.answer('residence', '330604')
  book.open(slip, fillFrom)
  expect(marks(book)).toEqual(['A001', 'A002'])
  book.add()
  book.open(slip, fillFrom)
  expect(marks(book)).toEqual(['A001', 'A002', 'A003'])
  expect(book.get().active).toMatchObject({ mark: 'A003', origin: { slip } })
})

test('what a slip or a copy brought counts as told: it is wiped and asked about like any other', () => {
  const book = open()
  book.open(slip, fillFrom)
  expect(isAnswered(book.get().active)).toBe(true)
  book.duplicate()
  expect(isAnswered(book.get().active)).toBe(true)
  expect(book.wipeAll()).toBe(true)
  book.setPlace('350881')
  book.duplicate()
  expect(book.get().list.map(isAnswered)).toEqual([false, false])
})
