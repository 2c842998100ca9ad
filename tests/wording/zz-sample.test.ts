import fc from 'fast-check'
import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { places, within } from '../../rules/registry'
import { evaluate, explain } from '../../src/engine'
import '../../src/questionnaire/texts'
import '../../src/share'
import { loadTexts, textIn } from '../../src/ui'
import { shortLine, wordingWords } from '../../src/wording'
import { wordsFor } from '../../src/results/words'
import { wordsOf } from '../../src/share'
import { completeFacts, thinned } from '../support/arbitrary'
import { familyOf, namesOf } from './family'
import { registerTexts } from '../../src/ui'

test('sample', async () => {
  const mods = (await Promise.all(places.flatMap((place) => (place.load ? [place.load().then((m) => ({ place, m }))] : []))))
  for (const { place } of mods) registerTexts(wordsOf(place.code), place.texts as never)
  for (const l of ['zh-CN', 'en'] as const) await loadTexts(l, [wordingWords, 'household', 'rules', 'questionnaire', ...mods.map(({ place }) => wordsOf(place.code))])
  const seed = Number(process.env.SEED ?? 1)
  const day = 20260115
  const out: string[] = []
  const lines: Record<string, string[]> = {}
  for (const whole of fc.sample(completeFacts(day), { numRuns: 40, seed })) {
    const facts0 = process.env.THIN ? thinned(whole, fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { numRuns: 50, seed: seed + 1 }), 0.3) : whole
    const facts = { ...facts0, named: ['350881'] , presumed: new Set(['mother.worksIn'])}
    for (const { place, m } of mods) for (const o of evaluate([m.rules], facts, day, within)) {
      const e = explain(o.benefit, o.subject, facts, day, within)
      for (const c of [...e.conditions, ...e.doubts]) {
        const zh = textIn('zh-CN'), en = textIn('en')
        const hh = namesOf(facts)
        const key = `${o.benefit.id}#${c.name}`
        const w = (t: never) => { try { return wordsFor({ place }, t).word(`conditions.${c.name}`) } catch { try { return wordsFor({place}, t).word(`doubts.${c.name}`)} catch { return c.name } } }
        const rec = `${key} [${o.subject}] ${c.verdict}\n   ${w(zh as never)}\n   → ${shortLine(c, familyOf(hh, zh), zh)}\n   → ${shortLine(c, familyOf(hh, en), en)}`
        ;(lines[key + c.verdict] ??= []).push(rec)
      }
    }
  }
  for (const v of Object.values(lines)) out.push(...v.slice(0, Number(process.env.EACH ?? 1)))
  writeFileSync('/tmp/sample.txt', out.join('\n'))
})
