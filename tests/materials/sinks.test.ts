import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'

/** Ways to make markup or a script of a text. */
const sinks =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|parseFromString|document\.write|setHTMLUnsafe)\b|\beval\(|\bnew Function\(|javascript:|setTimeout\(['"`]/

test('nothing in the source makes markup or a script of a text', () => {
  const found = ['rules', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name).split(sep).join('/'))
      .filter((name) => sinks.test(readFileSync(name, 'utf8'))),
  )
  expect(found).toEqual([])
})
