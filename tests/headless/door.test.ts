import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Every module that is reached from one, packages and Node's own by their names. */
function reached(from: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(from)) return found
  found.add(from)
  if (!from.endsWith('.ts')) return found
  const text = readFileSync(from, 'utf8')
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'([\w@./:-]+)'/g)) {
    if (!name.startsWith('.')) found.add(name)
    else {
      const path = join(dirname(from), name)
      reached([path, `${path}.ts`, join(path, 'index.ts')].find((file) => /\.(ts|json)$/.test(file) && existsSync(file)) ?? path, found)
    }
  }
  return found
}

test('what a browser takes through the door reaches for nothing of Node', () => {
  const all = [...reached('src/headless/index.ts')]
  expect(all).toContain('src/headless/batch/row.ts')
  expect(all).toContain('src/headless/batch/records.ts')
  expect(all.filter((name) => !/\.(ts|json)$/.test(name)).sort()).toEqual(['papaparse', 'zod/mini'])
})
