import { performance } from 'node:perf_hooks'
import { placesOf, prepare, readHousehold } from '../../rules/household'
import { loadRules, within } from '../../rules/registry'
import { evaluate } from '../../src/engine'

const on = 20251101
const families: Record<string, object> = {
  'Shangyu, two children': {
    residence: '330604',
    mother: { work: 'employee', medicalInsurance: 'employee', paysIncomeTax: true },
    father: { work: 'employee', hukou: '330604' },
    children: [
      { id: 'c1', birthDate: '2018-05-01', stage: 'primary' },
      { id: 'c2', birthDate: '2025-06-10', care: 'home' },
    ],
    elders: [{ id: 'e1', parentOf: 'mother', birthDate: '1964-02-10', hospitalised: false }],
    housing: { homesOwned: 1, rents: false },
  },
  'Zhangping, three children': {
    residence: '350881',
    mother: { work: 'employee', housingFund: { place: '350881' } },
    father: { work: 'employee' },
    children: [
      { id: 'c1', birthDate: '2014-03-01' },
      { id: 'c2', birthDate: '2017-03-01' },
      { id: 'c3', birthDate: '2023-06-15', care: 'nursery-public-inclusive', careFee: 1200 },
    ],
    housing: { homesOwned: 0, rents: true, monthlyRent: 700 },
  },
}

/** Prints how long one family takes, warm: verdicts, bounds, traces and stretches of all rules of its places. */
for (const [name, family] of Object.entries(families)) {
  const { household } = readHousehold(family, on)
  if (!household) throw new Error(name)
  const rules = (await loadRules(placesOf(household))).map((module) => module.rules)
  const facts = prepare(household)
  const runs: number[] = []
  let outcomes = 0
  for (let run = 0; run < 600; run += 1) {
    const start = performance.now()
    outcomes = evaluate(rules, facts, on, within).length
    runs.push(performance.now() - start)
  }
  const warm = runs.slice(100).sort((a, b) => a - b)
  const at = (share: number): string => (warm[Math.floor(warm.length * share)] as number).toFixed(3)
  const count = rules.reduce((sum, { benefits }) => sum + benefits.length, 0)
  process.stdout.write(`${name}: ${count} rules, ${outcomes} outcomes; median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms\n`)
}
