import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const text = readFileSync('docs/dependencies.md', 'utf8')

/** Cells of the rows below a heading that begin with the name of a package. */
const rowsBelow = (heading: string): string[][] =>
  (text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/`/g, '')))

const namesBelow = (heading: string): string[] => rowsBelow(heading).map(([, name = '']) => name)

describe('the list of packages', () => {
  test('has everything that ships, and nothing else', () => {
    expect(namesBelow('What ships').sort()).toEqual(Object.keys(project.dependencies).sort())
  })

  test('has everything that builds and tests, and nothing else', () => {
    const tools = Object.keys(project.devDependencies)
    expect(namesBelow('What only').sort()).toEqual(tools.sort())
  })

  test('names the licences as the packages do', () => {
    for (const [, name = '', , , , licence] of rowsBelow('What ships')) {
      const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { readonly license: string }
      expect([name, licence]).toEqual([name, license])
    }
  })

  test('is of exact versions', () => {
    for (const version of Object.values({ ...project.dependencies, ...project.devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

test('the lock file asks for the same', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, unknown>> }
  expect(lock.packages['']).toMatchObject({ dependencies: project.dependencies, devDependencies: project.devDependencies })
})

test('everything that ships is taken by somebody', () => {
  const sources = ['rules', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  for (const name of Object.keys(project.dependencies)) {
    const taking = new RegExp(`(from |import\\()'${name}(/|')`)
    expect([name, sources.some((code) => taking.test(code))]).toEqual([name, true])
  }
})
