import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { decodeLink, encodeCompact, type Decoded } from '../../../../src/share/link'
import { reader, writer } from '../../../../src/share/link/compact/coder'
import { toLetters } from '../../../../src/share/link/compact/letters'
import type * as tables from '../../../../src/share/link/compact/table'
import type { Household } from '../../../../rules/household'
import { typicalFamilies } from '../../../support/typical-families'
import { sharedOf, today } from '../made'

/** Whether the program at hand is a later one, that knows another topic, or an option more; or whose schema has lost the topic. */
const program = vi.hoisted(() => ({ is: 'ours' as 'ours' | 'with a topic more' | 'with an option more' | 'without a topic' }))

vi.mock('../../../../src/share/link/compact/table', async (importOriginal) => {
  const whole = await importOriginal<typeof tables>()
  const topic = { topic: 'child.nickname', kind: 'truth', told: 8, none: 0, about: 0, past: 8, options: [] } as const
  const more = (each: tables.Topic): tables.Topic => (each.topic === 'child.sex' ? { ...each, options: [...each.options, 'other'] } : each)
  return {
    get table() {
      if (program.is === 'with an option more') return whole.table.map(more)
      return program.is === 'ours' ? whole.table : [...whole.table, topic]
    },
    get editions() {
      if (program.is === 'with a topic more') return [...whole.editions, whole.table.length + 1]
      return program.is === 'without a topic' ? [whole.table.length + 1] : whole.editions
    },
  }
})

const madeBy = (by: typeof program.is, household: unknown): string => {
  program.is = by
  try {
    return encodeCompact(sharedOf(household as Household))
  } finally {
    program.is = 'ours'
  }
}

const read = async (code: string): Promise<Decoded> => decodeLink(code, today)

describe('a code of another version', () => {
  const household = { children: [{ id: 'c1', birthDate: '2023-12-08' }] }

  test('opens in a later one', async () => {
    const code = encodeCompact(sharedOf(household))
    program.is = 'with a topic more'
    const decoded = await read(code)
    program.is = 'ours'
    expect(decoded).toEqual({ shared: sharedOf(household) })
  })
  test('of a later one, which knows more topics, is said to be later', async () => {
    expect(await read(madeBy('with a topic more', household))).toEqual({ fault: 'newer' })
    expect(await read(madeBy('with a topic more', { children: [{ ...household.children[0], nickname: true }] }))).toEqual({
      fault: 'newer',
    })
  })
  test('of a later one, which knows more options, is said to be later where it names one', async () => {
    expect(await read(madeBy('with an option more', household))).toEqual({ shared: sharedOf(household) })
    expect(await read(madeBy('with an option more', { children: [{ id: 'c1', sex: 'other' }] }))).toEqual({ fault: 'newer' })
  })
  test('that tells of a topic there no longer is, is refused with its path', async () => {
    const code = madeBy('without a topic', { children: [{ ...household.children[0], nickname: true }] })
    program.is = 'without a topic'
    const decoded = await read(code)
    program.is = 'ours'
    expect(decoded).toEqual({ fault: 'refused', faults: [{ path: 'children[0].nickname', code: 'unknown-key' }] })
  })
})

describe('whatever stands behind a right check', () => {
  test('is answered in words, or is a household that can be read', async () => {
    const bits = fc.array(fc.constantFrom(0, 1), { maxLength: 1500 })
    await fc.assert(
      fc.asyncProperty(bits, async (list) => {
        const decoded = await read(`C0${toLetters(list)}`)
        if (decoded.fault === undefined) expect(decoded.shared.marks.length).toBeLessThanOrEqual(2000)
        else expect(['foreign', 'newer', 'refused', 'mistyped']).toContain(decoded.fault)
        const own = await read(`C${toLetters([...list, 1])}`)
        expect([undefined, 'foreign', 'newer', 'refused']).toContain(own.fault)
      }),
      { numRuns: 1000 },
    )
  })
  test('ends where what was written ends: nothing goes on for ever', async () => {
    for (const bit of [0, 1])
      for (const length of [5, 1000, 40_000]) {
        const { fault } = await read(`C${toLetters([...Array.from({ length }, () => bit), 1])}`)
        expect([undefined, 'foreign', 'newer', 'refused']).toContain(fault)
      }
  })
  test('is not even looked at where it is longer than answers ever are', async () => {
    expect(await read('C'.repeat(8193))).toEqual({ fault: 'too-long' })
    expect(await read(`C${'7'.repeat(8191)}`)).toEqual({ fault: 'mistyped' })
  })
  test('is read in part only where it is whole', async () => {
    const { household } = typicalFamilies[0] as (typeof typicalFamilies)[0]
    expect((await read(encodeCompact(sharedOf(household)).slice(0, -1))).fault).toBe('mistyped')
  })
})

describe('a row of answers', () => {
  test('comes back as it was written, surprising or not', () => {
    const step = fc.oneof(
      fc.record({ context: fc.constantFrom('a', 'b', 'c'), often: fc.integer({ min: 1, max: 15 }), yes: fc.boolean() }),
      fc.integer({ min: 0, max: 2 ** 52 - 1 }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const out = writer()
        for (const each of steps) {
          if (typeof each === 'number') out.raw(52, each)
          else out.bit(each.context, each.often, each.yes)
        }
        const back = reader(out.bits())
        const found = steps.map((each) =>
          typeof each === 'number' ? back.raw(52, 0) : { ...each, yes: back.bit(each.context, each.often, false) },
        )
        expect(found).toEqual(steps)
      }),
      { numRuns: 300 },
    )
  })
  test('takes next to nothing where every answer is the expected one', () => {
    const out = writer()
    for (let at = 0; at < 1000; at += 1) out.bit('usual', 15, true)
    expect(out.bits().length).toBeLessThan(20)
  })
  test('gives nothing once it is over', () => {
    const back = reader([1, 0, 1])
    expect(() => {
      for (let at = 0; at < 100; at += 1) back.raw(8, 0)
    }).toThrow(RangeError)
  })
})
