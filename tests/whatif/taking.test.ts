import { expect, test } from 'vitest'
import { createAnswers } from '../../src/share'
import { overwritten, takeBack, takenOver, takeOver } from '../../src/whatif/taking'
import { dayOf, example, supposed } from './support'

const on = '2025-06-01'

test('answers that change or go are named, those that only come are not', () => {
  const { after } = supposed('buy', example, { day: '2025-07-01' }, on)
  expect(overwritten(example, after)).toEqual(['housing.rents', 'housing.monthlyRent', 'housing.buying'])
  const child = supposed('another-child', { residence: '350881', children: [] }, { day: '2025-07-01' }, on)
  expect(overwritten({ residence: '350881', children: [] }, child.after)).toEqual([])
  // Expected no more, since it is born: that is one answer, not one for each of its facts.
  const expecting = { residence: '350881', children: [], pregnancy: { dueDate: '2025-07-01', babies: 1 } }
  expect(overwritten(expecting, supposed('another-child', expecting, {}, on).after)).toEqual(['pregnancy'])
})

test('taken over, kept in the session, and taken back with everything that stood beside it', () => {
  let kept = JSON.stringify({ household: example, passed: ['mother.birthDate'], trail: ['/answers/work'] })
  const answers = createAnswers({ read: () => kept, write: (text) => void (kept = text), clear: () => undefined }, dayOf(on))
  const before = answers.get()
  const { after } = supposed('buy', example, { day: '2025-07-01' }, on)
  takeOver(answers, after, dayOf('2025-07-01'), 'buy')
  expect(answers.get()).toMatchObject({ household: after, on: dayOf('2025-07-01'), passed: ['mother.birthDate'], trail: ['/answers/work'] })
  expect(JSON.parse(kept)).toMatchObject({ household: { housing: { rents: false } }, on: '2025-07-01' })
  expect(takenOver(answers.get().household)).toBe('buy')
  takeBack(answers)
  expect(answers.get()).toBe(before)
  expect(JSON.parse(kept)).toMatchObject({ household: { housing: { rents: true } } })
})

test('once the answers have changed further there is nothing to take back', () => {
  const answers = createAnswers(
    { read: () => JSON.stringify({ household: example }), write: () => undefined, clear: () => undefined },
    dayOf(on),
  )
  takeOver(answers, supposed('buy', example, {}, on).after, undefined, 'buy')
  answers.answer('planningChild', true)
  expect(takenOver(answers.get().household)).toBeUndefined()
  takeBack(answers)
  expect(answers.get().household.planningChild).toBe(true)
})
