import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { faultsOf } from '../materials/cyclonedx'
import { kept } from '../../src/privacy/kept'
import { fixToday } from './support/interview'
import { expect, test } from './support/page'

const dist = resolve(import.meta.dirname, '../../dist')

test('the page is found in the footer, can be read, leads to the licences, and is there in English', async ({ page, request, axe }) => {
  await page.goto('./')
  await page.getByRole('contentinfo').getByRole('link', { name: '隐私说明' }).click()
  await expect(page).toHaveTitle('隐私说明 - 育惠')
  await expect(page.getByRole('main')).toContainText('您填的内容不上传')
  await axe()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  const licences = page.getByRole('link', { name: '开源许可' })
  const address = await licences.evaluate((link: HTMLAnchorElement) => link.href)
  expect(await (await request.get(address)).text()).toContain('react-router')

  await page.getByRole('button', { name: '大字' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy')
  await axe()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})

test('it can be read without the program', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })
  const page = await context.newPage()
  await page.goto('privacy/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('隐私说明')
  const answer = await page.request.get(await page.getByRole('link', { name: '开源许可' }).evaluate((link: HTMLAnchorElement) => link.href))
  expect(answer.headers()['content-type']).toContain('text/plain')
  await context.close()
})

test('a family that has done everything leaves what the page lists, and no cookie', async ({ page }) => {
  await fixToday(page)
  await page.goto('./')
  await page.evaluate(
    (text) => sessionStorage.setItem('yuhui-answers', `{"household":${text}}`),
    readFileSync('docs/example-family.json', 'utf8'),
  )
  await page.goto('keep')
  await page.getByRole('checkbox', { name: /把回答存在这台设备上/ }).check()
  await page.getByRole('button', { name: '大字' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await page.goto('en/results')
  await expect(page.getByRole('heading', { name: 'Cash in all' })).toBeVisible()

  const stores = (): Promise<string[]> =>
    page.evaluate(() =>
      [
        ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
        ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ].sort(),
    )
  const listed = kept.flatMap(({ id, store, names = [] }) =>
    store === 'Cache Storage' || id === 'probe' ? [] : names.map((name) => `${store ?? ''} ${name}`),
  )
  expect(await stores()).toEqual(listed.sort())
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])

  await page.getByRole('button', { name: 'Clear all answers' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await stores()).toEqual(listed.filter((name) => /language|large/.test(name)))
})

test('the bill of materials and the licences tell of the same, and it is what CycloneDX asks for @desktop', () => {
  const bill = JSON.parse(readFileSync(join(dist, 'bom.cdx.json'), 'utf8')) as {
    readonly components: readonly {
      readonly group?: string
      readonly name: string
      readonly version: string
      readonly evidence: { readonly occurrences: readonly { readonly location: string }[] }
    }[]
  }
  expect([...faultsOf(bill)]).toEqual([])
  const named = bill.components.map(({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name} ${version}`)
  const [, ...texts] = readFileSync(join(dist, 'licences.txt'), 'utf8').split(/─{72}\n/)
  expect(texts.map((text) => text.split('\n')[0])).toEqual(named)
  expect(named.map((name) => name.split(' ')[0])).toEqual(expect.arrayContaining(['react', 'scheduler', 'lcn', 'pinyin-pro', '@e965/xlsx']))

  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'))
  for (const { evidence } of bill.components) for (const { location } of evidence.occurrences) expect(files).toContain(location)
  expect(files.filter((name) => name.startsWith('.materials'))).toEqual([])
})
