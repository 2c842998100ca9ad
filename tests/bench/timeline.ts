// Prints, for the typical families, what three years cost against one day, and how many stretches they have.
import { prepare, placesOf } from '../../rules/household'
import { loadRules, within } from '../../rules/registry'
import { evaluate } from '../../src/engine'
import { timeline, yearSums } from '../../src/engine/timeline'
import { typicalFamilies } from '../support/typical-families'

const ON = 20261122
const SPAN = { from: 20260101, to: 20281231, answeredOn: ON }
const RUNS = 15

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

function timed(run: () => unknown): number {
  const begun = performance.now()
  run()
  return performance.now() - begun
}

console.log('| family | rules | stretches | one day, ms | three years, ms | days’ worth | sums, ms |')
console.log('|---|---|---|---|---|---|---|')
for (const { name, household } of typicalFamilies) {
  const places = placesOf(household)
  const rules = (await loadRules(places)).map((module) => module.rules)
  const facts = prepare(household, places)
  const stretches = timeline(rules, facts, SPAN, within)
  const [days, years, sums]: number[][] = [[], [], []]
  // Turn by turn, so that a busy moment falls on all of them.
  for (let run = 0; run < RUNS; run += 1) {
    days?.push(timed(() => evaluate(rules, facts, ON, within)))
    years?.push(timed(() => timeline(rules, facts, SPAN, within)))
    sums?.push(timed(() => yearSums(stretches)))
  }
  const [day, three, sum] = [median(days ?? []), median(years ?? []), median(sums ?? [])]
  const count = rules.reduce((total, { benefits }) => total + benefits.length, 0)
  console.log(
    `| ${name} | ${count} | ${stretches.length} | ${day.toFixed(1)} | ${three.toFixed(1)} | ${(three / day).toFixed(1)} | ${sum.toFixed(1)} |`,
  )
}
