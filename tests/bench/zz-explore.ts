import fc from 'fast-check'
import { performance } from 'node:perf_hooks'
import { beginning, rulesFor, truthAt, walkFrom } from '../support/walk'
import { completeHouseholds, homes } from '../support/households'
import { claims, evaluate, questionsOf } from '../../src/engine'
import { witnessOf } from '../../src/questionnaire/interview'
import { askFirst, mannersOnce, gently } from '../../src/questionnaire/manners'
import { makesSense } from '../../src/questionnaire/sense'
import { answerAt } from '../../src/share'
import { readHousehold } from '../../rules/household'

const count = Number(process.argv[2] ?? 20), seed = Number(process.argv[3] ?? 1)
const tally = new Map<string, number>()
const note = (k: string) => tally.set(k, (tally.get(k) ?? 0) + 1)
const reached = new Set<string>()
async function main() {
  const start = performance.now()
  for (let n = 0; n < count; n++) {
    const on = n % 2 ? 20261122 : 20251101
    const home = homes[n % homes.length]!
    const whole = fc.sample(completeHouseholds(home, on), { seed: seed + n, numRuns: 1 })[0]!
    let rnd = seed * 7919 + n
    const random = () => { rnd = (rnd * 1103515245 + 12345) % 2147483648; return rnd / 2147483648 }
    const lax = n % 3 === 0 ? 0 : 0.08
    const rules = await rulesFor(whole)
    const walk = walkFrom(beginning(whole), rules, on)
    let pages = 0, asked = 0
    const seen = new Set<string>()
    for (let step = walk.step(); step; step = walk.step()) {
      pages++
      const skipped = new Set<string>()
      for (;;) {
        const open = walk.open().filter((p) => !skipped.has(p))
        const path = open[Math.floor(random() * open.length)]
        if (path === undefined) break
        asked++
        reached.add(path.replace(/\[\d\]/, '[]').replace(/^(mother|father)/, 'adult'))
        if (seen.has(path)) note('again ' + path)
        seen.add(path)
        const w = witnessOf(walk.interview(), path)
                if (!w) note('UNWITNESSED ' + path + ' ' + walk.interview().open.find(f=>f.path===path)?.outcomes.map(o=>o.benefit.id+'/'+o.subject+'['+o.missing.concat(o.doubts.flatMap(d=>d.missing),o.refining).join('+')+']').slice(0,3).join(' '))
        const dice = random()
        if (dice < lax / 2) walk.answer(path, 'unknown')
        else if (dice < lax) skipped.add(path)
        else { const v = truthAt(path, whole); walk.answer(path, v) }
      }
      walk.goOn()
      if (pages > 150) { note('ENDLESS'); break }
    }
    const i = walk.interview()
    for (const o of claims(i.outcomes)) {
      const F = i.open.filter(f => f.outcomes.includes(o))
      if (o.status === 'ended' || o.status === 'ineligible') continue
      const stuck = F.filter(f => !i.passed.has(f.path))
      for (const f of stuck) console.log(home,on,lax,JSON.stringify(i.household), [...i.passed].join(' '))
      for (const f of stuck) note(`IDLE ${f.path} in ${o.benefit.id} ${o.missing.join('+')}`)
      if (F.length === 0) for (const p of o.missing) {
        const q = askFirst(p, i.household)
        if (answerAt(i.household, q) !== 'unknown' && answerAt(i.household, p) !== 'unknown') note(`STUCK ${p} ${q} ${makesSense(q, i.household, on)} in ${o.benefit.id} ${o.status}`)
      }
      continue

      if (o.status === 'ended' || o.status === 'ineligible') continue
      for (const p of o.missing.length ? o.missing : []) {
        const q = askFirst(p, i.household)
        const a = answerAt(i.household, q)
        if (a === 'unknown') continue
        const sense = makesSense(q, i.household, on)
        if (sense !== true) { note(`SENSELESS ${String(sense)} ${q} for ${p} in ${o.benefit.id} ${o.status}`); continue }
        if (i.passed.has(q)) continue
        if (questionsOf(o, mannersOnce(i.household, on)).every(x => gently(x)) ) { note('behind gentle'); continue }
        note(`LEFT ${lax} ${q} in ${o.benefit.id} ${o.subject} ${o.missing.map(m=>askFirst(m,i.household)).map(m=>m+(i.passed.has(m)?'(passed)':answerAt(i.household,m)==='unknown'?'(unk)':'')).join('+')}`)
      }
    }
  }
  console.log(((performance.now() - start) / count).toFixed(0), 'ms a family')
  for (const [k, v] of [...tally].sort()) console.log(v, k)
  console.log(reached.size)
}
void main()
