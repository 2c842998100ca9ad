import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { placesOf, type Household } from '../../../rules/household'
import { rulingPlaces, type PlaceModule } from '../../../rules/registry'
import type { RulesHere } from '../../../src/share'
import { decodeLink, encodeCompact, rulesSince, sharedFrom, versionFor, versionWord } from '../../../src/share/link'

const household = JSON.parse(readFileSync('docs/example-family.json', 'utf8')) as Household
const on = 20261122

async function rulesHere(): Promise<RulesHere[]> {
  const places = rulingPlaces(placesOf(household)).filter(({ load }) => load)
  return Promise.all(places.map(async (place) => ({ place, module: (await place.load?.()) as PlaceModule })))
}

describe('the code on a slip', () => {
  test('holds answers, day, version and what was seen', async () => {
    const results = { household, on, chosen: false, places: placesOf(household), rules: await rulesHere() }
    const decoded = await decodeLink(encodeCompact(sharedFrom(results, [])), on)
    if (decoded.fault !== undefined) throw new Error(decoded.fault)
    expect(decoded.shared).toMatchObject({ household, on, chosen: false, left: [] })
    expect(versionWord(decoded.shared.rules)).toBe(versionWord(versionFor(results)))
    expect(decoded.shared.marks).toHaveLength(sharedFrom(results, []).marks.length)
  })
  test('tells which place’s rules are others by now: of one benefit less, the version word differs', async () => {
    const rules = await rulesHere()
    const [nation, ...others] = rules
    if (!nation) throw new Error('no rules')
    const [, ...rest] = nation.module.rules.benefits
    const before = [{ ...nation, module: { ...nation.module, rules: { ...nation.module.rules, benefits: rest } } }, ...others]
    const results = { household, on, chosen: false, places: placesOf(household) }
    const decoded = await decodeLink(encodeCompact(sharedFrom({ ...results, rules: before }, [])), on)
    if (decoded.fault !== undefined) throw new Error(decoded.fault)
    const now = versionFor({ rules })
    expect(versionWord(decoded.shared.rules)).not.toBe(versionWord(now))
    const since = rulesSince(decoded.shared.rules, now)
    expect(now.map(([place]) => since(place))).toEqual(['changed', ...others.map(() => 'same')])
  })
})
