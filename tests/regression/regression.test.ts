import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRegression } from '../../src/counter/regression/file'
import { differences, outcomesFor } from '../support/regression'

const folder = import.meta.dirname
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test('there are reviewed cases', () => {
  expect(files).not.toEqual([])
})

describe.each(files)('the reviewed case %s', (name) => {
  test('comes to what it came to when it was reviewed', async () => {
    const file = readRegression(readFileSync(join(folder, name), 'utf8'))
    const changed = differences(file.expected, await outcomesFor(file))
    expect(changed, `${file.name}, reviewed on ${file.reviewed.on} by the rules ${file.reviewed.rules}`).toEqual([])
  })
})
