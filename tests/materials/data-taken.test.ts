import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { divisions } from '../../scripts/divisions.mjs'

/** What makes modules of the build: the plugins that vite.config.ts names, with all that stands beside them. */
const makers = ['scripts/divisions.mjs', ...readdirSync('scripts/policies').map((name) => join('scripts/policies', name))]

/** Packages that a script takes in, by import or by the path of a file of theirs; tools and Node itself aside. */
const taken = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\(|resolve\()\s*'((?:@[\w-]+\/)?[a-z][\w-]*)[^':]*'/g)]
    .map(([, name = '']) => name)
    .filter((name) => !['node', 'vite'].includes(name))

test('packages whose data goes into the build are named by the module made of them', async () => {
  const { meta } = (await divisions().load('\0virtual:divisions')) ?? {}
  expect([...new Set(makers.flatMap(taken))].sort()).toEqual(meta?.takenFrom)
  expect(readFileSync('vite.config.ts', 'utf8')).toContain('plugins: [react(), policies(), divisions(), made.page]')
})
