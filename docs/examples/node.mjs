// In Node: what a family can claim on a day, and what would tell more.
//   node node.mjs ../example-family.json 2025-06-01
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { ask, bounds, evaluate, loadPlaces, loadTexts, readHousehold } from 'yuhui'

const [file, on] = process.argv.slice(2)
const { household, faults } = readHousehold(JSON.parse(readFileSync(file, 'utf8')), on)
if (faults) {
  for (const { path, code } of faults) console.error(`${path}: ${code}`)
  process.exit(2)
}

const rules = await loadPlaces(household)
const texts = await loadTexts('en', household)
const family = { rules, household, on }

console.log(`On ${on} this looks as if it fits; the office decides:`)
for (const { benefit, subject, value } of evaluate(family).filter(({ status }) => status === 'eligible')) {
  const figure = value?.min === undefined ? '' : `, ${value.bound} ${value.max ?? value.min} ${value.unit} (${value.per ?? 'once'})`
  console.log(`- ${texts.benefit(benefit)?.name} (${subject})${figure}`)
}

for (const { period, sure, open } of bounds(family).totals)
  console.log(`Cash by the ${period}: ${sure.min} to ${sure.max ?? '?'} yuan, and up to ${open.max ?? '?'} more once everything is told`)

const [next] = ask(family)
if (next) console.log(`What to ask next: ${next.path} (${texts.question(next.path)?.label})`)
