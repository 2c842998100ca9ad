import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersFor, headersOf } from '../../scripts/headers/site.mjs'
import { writeHeaders } from '../../scripts/headers/write.mjs'
import { serverOf } from '../../scripts/serve.mjs'

const ancestors = 'https://www.example.gov.cn'
const root = mkdtempSync(join(tmpdir(), 'yuhui-'))
const server = serverOf({ root, base: '/yuhui/', ancestors })
const drawn = '<div id="root"></div>'

const get = async (path: string): Promise<Response> =>
  fetch(`http://localhost:${String((server.address() as AddressInfo).port)}${path}`, { redirect: 'manual' })

beforeAll(async () => {
  const files = {
    'index.html': 'first',
    'answers/index.html': drawn,
    'en/answers/index.html': drawn,
    'widget/index.html': drawn,
    'policies/index.html': 'policies',
    'assets/a-B.js': 'a',
    'embed/yuhui-calculator.js': 'portal',
    'data/rules.json': '{}',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  await new Promise<void>((done) => server.listen(0, done))
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true, force: true })
})

describe('the server of this house', () => {
  test.each(['', 'answers/home', 'widget/', 'assets/a-B.js', 'embed/yuhui-calculator.js', 'data/rules.json'])(
    'sends with /%s what the source says',
    async (path) => {
      const response = await get(`/yuhui/${path}`)
      expect(response.status).toBe(200)
      for (const { name } of headersOf(ancestors))
        expect(response.headers.get(name) ?? undefined, name).toBe(headersFor(path, headersOf(ancestors))[name])
    },
  )

  test('sends the policy with what is missing too, and lets nobody keep that', async () => {
    for (const path of ['assets/missing.js', 'data/missing', 'missing.png']) {
      const response = await get(`/yuhui/${path}`)
      expect(response.status, path).toBe(404)
      expect(response.headers.get('Cache-Control'), path).toBe('no-cache')
      expect(response.headers.get('Content-Security-Policy'), path).toContain("default-src 'none'")
    }
  })
})

test('what servers are told follows from the build: its pages, and where it is mounted', async () => {
  expect(writeHeaders(root, { base: '/yuhui/', ancestors })).toContain('nginx/yuhui-server.conf')
  const redirects = await (await get('/yuhui/headers/static/_redirects')).text()
  expect(redirects.split('\n').filter(Boolean)).toEqual([
    '/yuhui/answers/* /yuhui/answers/ 200',
    '/yuhui/widget/* /yuhui/widget/ 200',
    '/yuhui/en/answers/* /yuhui/en/answers/ 200',
    '/yuhui/en/widget/* /yuhui/en/widget/ 200',
  ])
})
