import { expect, test } from 'vitest'
import english from '../../../src/results/next/text/en.json'
import chinese from '../../../src/results/next/text/zh-CN.json'

type Tree = { readonly [key: string]: string | Tree }

/** Every key, plural forms as one. */
const keys = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key.replace(/_(one|other)$/, '')] : keys(value, `${path}${key}.`),
  )
const words = (tree: Tree): string[] => Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : words(value)))

test('both languages have the same keys', () => {
  expect([...new Set(keys(english))]).toEqual([...new Set(keys(chinese))])
})

test('nobody is shouted at, and nobody is told what they have a right to', () => {
  for (const text of [...words(chinese), ...words(english)]) expect(text).not.toMatch(/[!！]|有资格|你/)
})
