import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readHousehold } from '../../rules/household'
import { matching, readEntry } from '../../src/counter/form/read'
import type { EntryKind, Listed } from '../../src/counter/form/listed'
import { copiedMark, familyOf, isProposed } from '../../src/counter/marks'
import { benefitNames } from '../../src/headless/batch/claimed'
import { readNames, type Named } from '../../src/policies/names'
import { find, otherLanguage } from '../../src/policies/search'
import { fieldAt } from '../../rules/household/topics'
import { answerFrom, textOf } from '../../src/questionnaire/parse'
import type { Kind } from '../../src/questionnaire/kinds'
import { kindOf } from '../../src/questionnaire/kinds'
import { draftAnswer, propose } from '../../src/questionnaire/propose'
import { questions } from '../../src/questionnaire/questions'
import { pathsFor } from '../../src/questionnaire/sense'
import { findPlaces } from '../../src/questionnaire/places/find'
import { lookup } from '../../src/questionnaire/places/lookup'
import { createAnswers, looksPersonal, withoutPersonal } from '../../src/share'
import { typicalFamilies } from '../support/typical-families'
import { anyText, expectUnpolluted, longText, nearlyAnswer, spoiled, tries } from './support'

const today = 20261122
const typed = fc.oneof(anyText, nearlyAnswer, longText(fc.oneof(anyText, nearlyAnswer), 3000))

afterEach(expectUnpolluted)

describe('what is typed into a field', () => {
  const household = typicalFamilies[0]?.household ?? {}
  const fields = questions
    .filter(({ topic }) => fieldAt(topic))
    .flatMap((question) => pathsFor(question.topic, household).map((path) => ({ path, kind: kindOf(question) })))

  test('of the interview is taken as an answer that fits, or kept as it was typed beside the answers there were', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), typed, ({ path }, text) => {
        const store = createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, today)
        store.replace(household, today)
        const before = store.get().household
        const fault = propose(store, path, draftAnswer(path, text), today, text)
        if (fault) {
          expect(store.get().household).toBe(before)
          expect(store.get().drafts[path]).toBe(text)
        } else expect(readHousehold(store.get().household, today).faults).toBeUndefined()
      }),
      tries(600),
    )
  })
  test('comes to a number, a text, a truth or nothing; never to a number that is none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), typed, ({ kind }, text) => {
        const answer = answerFrom(kind, text)
        expect(['undefined', 'number', 'string', 'boolean']).toContain(typeof answer)
        if (typeof answer === 'number') expect(answer).not.toBeNaN()
        textOf(answer)
      }),
      tries(800),
    )
  })
  test('of the counter is an answer, a refusal that has words, or nothing', () => {
    const listed: Listed[] = [
      { key: '1', label: '是', answer: true },
      { key: '2', label: '否', answer: false },
      { key: '0', label: '不清楚', answer: 'unknown' },
    ]
    const kinds: EntryKind[] = [...new Set(fields.map(({ kind }) => JSON.stringify(kind)))].map((text) => JSON.parse(text) as Kind)
    kinds.push({ is: 'children' } as EntryKind, { is: 'elders' } as EntryKind)
    fc.assert(
      fc.property(fc.constantFrom(...kinds), typed, (kind, text) => {
        const read = readEntry(kind, text, { listed, placesFor: (name) => findPlaces(name, lookup) })
        expect(Object.keys(read)).toHaveLength(1)
        if ('refused' in read)
          expect(['no-option', 'several', 'no-place', 'day-parts', 'day-digits', 'not-none', 'members']).toContain(read.refused)
        expect(matching(listed, text).every((one) => listed.includes(one))).toBe(true)
      }),
      tries(500),
    )
  })
})

describe('what is searched for', () => {
  const everything = longText(fc.oneof(anyText, fc.constantFrom('漳平 产假 ', 'zhang', '上虞育儿补贴', 'a b ')), 30_000)
  test('among the places of China gives places, without end or fall', () => {
    fc.assert(
      fc.property(fc.oneof(typed, everything, spoiled(fc.constantFrom('漳平市', 'zhangping', '绍兴上虞', '350881'))), (text) => {
        for (const code of [...findPlaces(text, lookup), ...findPlaces(text, undefined)]) expect(code).toMatch(/^\d{6}$/)
      }),
      tries(120),
    )
  })
  describe('among the policies', () => {
    let names: readonly Named[]
    beforeAll(async () => {
      const lines = [...(await benefitNames('zh-CN'))].map(([id, name]) => `b\t${name}\tabc\t${id.split('/')[1] ?? ''}\t350881 100000`)
      names = readNames(lines.join('\n'))
      expect(names.length).toBeGreaterThan(300)
    })
    test('gives some of them, without end or fall', () => {
      fc.assert(
        fc.property(fc.oneof(typed, everything), (text) => {
          const found = find(text, names)
          expect(found.every((named) => names.includes(named))).toBe(true)
          otherLanguage(text, 'en')
        }),
        tries(80),
      )
    })
  })
})

test('a mark or a remark is looked through for persons, without end or fall, and what is left is part of it', () => {
  const groups = fc.array(fc.stringMatching(/^[0-9]{1,20}$/), { maxLength: 40 }).map((digits) => digits.join(' '))
  fc.assert(
    fc.property(fc.oneof(typed, groups), (text) => {
      const kinds = looksPersonal(text)
      const left = withoutPersonal(text)
      expect(left.length).toBeLessThanOrEqual(text.length)
      if (kinds.length === 0) expect(left).toBe(text.replace(/ {2,}/g, ' ').trim())
      expect(copiedMark(text, [text, `${familyOf(text)}-2`])).toBe(`${familyOf(text)}-3`)
      if (isProposed(text)) expect(text).toHaveLength(4)
    }),
    tries(400),
  )
})
