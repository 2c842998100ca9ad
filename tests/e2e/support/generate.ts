// Writes generated households as a CSV file, and says on a line which rows of it are bad, as a spreadsheet counts them.
//   node --import tsx tests/e2e/support/generate.ts FILE COUNT SEED
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { generatedHeader, generatedRows } from '../../support/generated-rows'

const [path = '', count = '0', seed = '1'] = process.argv.slice(2)
const out = createWriteStream(path)
out.write(generatedHeader)
const bad: number[] = []
for (const row of generatedRows({ seed: Number(seed), count: Number(count) })) {
  if (row.bad) bad.push(row.row + 1)
  if (!out.write(row.line)) await once(out, 'drain')
}
out.end()
await once(out, 'finish')
process.stdout.write(`${JSON.stringify(bad)}\n`)
