// @vitest-environment node
import { prerender } from 'react-dom/static.edge'
import { StaticRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import { places } from '../../rules/registry'
import { policyPaths } from '../../src/share'
import { answersOf, Mounted } from './page'

async function pageAt(path: string): Promise<string> {
  const problems: unknown[] = []
  const { prelude } = await prerender(
    <StaticRouter location={path}>
      <Mounted path={path} answers={answersOf()} />
    </StaticRouter>,
    { onError: (problem: unknown) => void problems.push(problem) },
  )
  expect(problems, path).toEqual([])
  return new Response(prelude).text()
}

const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1)

interface Place {
  readonly name: string
  readonly paths: readonly string[]
}

const all: Place[] = []
for (const { code, names, load } of places) {
  const module = load && (await load())
  all.push({
    name: names.en,
    paths: [
      policyPaths.place(code),
      ...(module?.documents ?? []).map(({ id }) => policyPaths.document(code, id)),
      ...(module?.rules.benefits ?? []).map(({ id }) => policyPaths.benefit(code, nameOf(id))),
    ],
  })
}

test('the page of all policies is drawn without a browser', async () => {
  for (const language of ['', '/en']) expect(await pageAt(language + policyPaths.all)).toMatch(/<h1/)
}, 60_000)

describe.each(all)('the pages of $name', ({ paths }) => {
  test.each(['', '/en'])(
    'are drawn without a browser, each with one heading and every word (%s)',
    async (language) => {
      for (const path of paths) {
        const html = await pageAt(language + path)
        expect(html.match(/<h1/g), path).toHaveLength(1)
        expect(html, path).not.toMatch(/<h1>(没有找到|This \w+ was not found)|>waiting<|\{\{|undefined|NaN/)
      }
    },
    60_000,
  )
})
