import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { readHousehold, readHouseholdText, type Fault } from '../../rules/household'
import { answerAt, withAnswer } from '../../rules/household/paths'
import { allTopics, fieldAt, topicOf } from '../../rules/household/topics'
import { check } from '../../src/headless/check'
import { createAnswers } from '../../src/share'
import { typicalFamilies } from '../support/typical-families'
import { anyJson, anyText, expectUnpolluted, heavyJson, inherited, spoiled, tries } from './support'

const today = 20261122
const names = [...new Set(allTopics.flatMap((topic) => topic.split('.'))), 'mother', 'father', 'children', 'elders', 'id']
const families = fc.constantFrom(...typicalFamilies.map(({ household }) => household))

/** Where something stands in a right household. */
function pathsIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsIn(inner, Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`),
  )
}

/** A right household in which one answer is anything. */
const oneWrong = families.chain((household) =>
  fc.tuple(fc.constantFrom(...pathsIn(household)), anyJson(names)).map(([path, value]) => withAnswer(household, path, value)),
)

const anything = fc.oneof(oneWrong, anyJson(names))

const texts = fc.oneof(
  heavyJson,
  anyText,
  anything.map((value) => JSON.stringify(value)),
  spoiled(families.map((household) => JSON.stringify(household))),
  fc.integer({ min: 1, max: 30_000 }).map((count) => `{"children":[${Array.from({ length: count }, () => '0').join()}]}`),
  fc.integer({ min: 1, max: 20_000 }).map((digits) => `{"housing":{"monthlyRent":${'9'.repeat(digits)}}}`),
)

const faultsOf = (faults: readonly Fault[] | undefined): readonly Fault[] => faults ?? []

afterEach(expectUnpolluted)

describe('a household file', () => {
  test('is refused with where and why, or is a household that reads the same once more', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { household, faults } = readHouseholdText(text, today)
        for (const { path, code } of faultsOf(faults)) expect([typeof path, typeof code]).toEqual(['string', 'string'])
        if (household) expect(readHouseholdText(JSON.stringify(household), today)).toEqual({ household })
      }),
      tries(1200),
    )
  })
  test('of a program, not of a text, holds what no text can and is refused as well', () => {
    const values = fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity), fc.bigInt(), fc.func(fc.nat()), fc.string().map(Symbol))
    fc.assert(
      fc.property(
        families,
        fc.constantFrom('housing.monthlyRent', 'mother.birthDate', 'residence', 'children', 'mother'),
        values,
        (family, path, value) => {
          const { faults } = readHousehold(withAnswer(family, path, value), today)
          expect(faultsOf(faults).length).toBeGreaterThan(0)
        },
      ),
      tries(300),
    )
  })
  test('that is taken can be worked out; one that is refused never is', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (input) => {
        const { faults } = readHousehold(input, today)
        const checked = await check(input, today)
        if (faults) expect(checked).toEqual({ faults })
        else expect(checked).toHaveProperty('outcomes')
      }),
      tries(250),
    )
  })
  test('that is refused leaves every answer there was', () => {
    fc.assert(
      fc.property(families, texts, (family, text) => {
        const store = createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, today)
        store.replace(family, today)
        store.draft('mother.birthDate', '19')
        const before = store.get()
        if (store.replace(text, today).length > 0) expect(store.get()).toBe(before)
      }),
      tries(300),
    )
  })
})

test('a whole number is whole, however small or large it is', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 3 }), (homesOwned) => {
      const { faults } = readHousehold({ housing: { homesOwned } }, today)
      expect(faults === undefined).toBe(Number.isInteger(homesOwned))
    }),
    tries(500),
  )
})

test('a path that is none of the household’s leads nowhere', () => {
  const steps = fc.array(fc.oneof(fc.constantFrom(...inherited, ...names), anyText), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(families, steps, anyText, (family, path, value) => {
      const at = path.join('.')
      fc.pre(/[^.[\]]/.test(at))
      topicOf(at)
      const put = withAnswer(family, at, value)
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(put))
      expect(typeof answerAt(family, at)).not.toBe('function')
      const field = fieldAt(at)
      if (field) expect(['field', 'record']).toContain(field.is)
    }),
    tries(800),
  )
})
test.each(inherited)('%s is the name of no fact', (name) => {
  expect(fieldAt(name)).toBeUndefined()
  expect(fieldAt(`adult.${name}`)).toBeUndefined()
  expect(topicOf(`${name}.work`)).toBe(`${name}.work`)
  expect(answerAt({ mother: {} }, `mother.${name}`)).toBeUndefined()
  expect(answerAt({ children: [] }, `children.${name}`)).toBeUndefined()
})
