import { createHash } from 'node:crypto'
import { expect, test } from './support/page'

test('a developer chooses a look, tries it, and copies code that names the very script of this build', async ({ page, axe }) => {
  await page.goto('embed')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('放进您的网站')
  await page.getByRole('combobox', { name: '面向哪里的居民' }).selectOption('350881')
  await page.getByRole('textbox', { name: '主色（可以不填）' }).fill('#8a1c1c')
  await page.getByRole('radio', { name: '只看政策' }).check({ force: true })
  const code = await page.getByRole('textbox', { name: '标签的代码' }).inputValue()
  expect(code).toContain('<yuhui-calculator\nlang="zh-CN"\nplace="350881"\naccent="#8a1c1c"\nmode="policies"\n>')

  const [, address, digest] = /src="([^"]+)"\nintegrity="sha384-([^"]+)"/.exec(code) ?? []
  const script = await page.request.get(address ?? '')
  expect(script.headers()).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
  expect(
    createHash('sha384')
      .update(await script.body())
      .digest('base64'),
  ).toBe(digest)

  await axe()
  const pages = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: '在这里打开' }).click()
  const calculator = page.frameLocator('yuhui-calculator iframe')
  await expect(calculator.getByRole('heading', { level: 1 })).toContainText('漳平市')
  const log = page.getByRole('log')
  await expect(log).toContainText('yuhui-ready')
  await expect(log).toContainText('{"step":"policies"}')
  // What is chosen afterwards is told to the frame, which stays as it is.
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await expect(calculator.getByRole('heading', { level: 1 })).toContainText('Zhangping')
  expect(await page.evaluate(() => history.length)).toBe(pages)
  await page.getByRole('button', { name: '关掉' }).click()
  await expect(page.locator('yuhui-calculator')).toHaveCount(0)
})
