import { zhangping } from './families'
import { answer, fixToday, goOn, interview } from './support/interview'
import { expect, test } from './support/page'

test.beforeEach(async ({ page }) => fixToday(page))

test('back, forward, reload and another language lose nothing; one button wipes everything', async ({ page }) => {
  await page.goto('places')
  for (const [question, said] of zhangping.pages.places ?? []) await answer(page, question, said)
  await goOn(page)
  await expect(page).toHaveURL(/answers\/family$/)
  await answer(page, '父母登记结婚了吗？', '没有登记')

  await page.goBack()
  await expect(page.getByRole('combobox', { name: '您家住在哪里？' })).toHaveValue('漳平市')
  await page.goForward()
  const unmarried = page.getByRole('radiogroup', { name: '父母登记结婚了吗？' }).getByRole('radio', { name: '没有登记', exact: true })
  await expect(unmarried).toBeChecked()
  await page.reload()
  await expect(unmarried).toBeChecked()

  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/answers\/family$/)
  const english = page
    .getByRole('radiogroup', { name: 'Have the parents registered their marriage?' })
    .getByRole('radio', { name: 'No', exact: true })
  await expect(english).toBeChecked()
  await page.getByRole('link', { name: '中文' }).click()
  await expect(unmarried).toBeChecked()

  await page.getByRole('button', { name: /清除全部/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: /清除/ }).click()
  await page.goto('places')
  await expect(page.getByRole('combobox', { name: '您家住在哪里？' })).toHaveValue('')
  expect(await page.evaluate(() => sessionStorage.getItem('yuhui-answers'))).toBeNull()
})

test('a stored answer that does not fit is refused in words that name it, and stays where it was', async ({ page, axe }) => {
  await page.goto('./')
  await page.evaluate(() => {
    sessionStorage.setItem('yuhui-answers', JSON.stringify({ household: { mother: { work: 'boss' } } }))
  })
  await page.goto('places')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('妈妈现在做什么')
  await axe()
  expect(await page.evaluate(() => sessionStorage.getItem('yuhui-answers'))).toContain('boss')
  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toBeHidden()
  await answer(page, '您家住在哪里？', '漳平市')
  expect(await page.evaluate(() => sessionStorage.getItem('yuhui-answers'))).not.toContain('boss')
})

test('what is typed wrongly stays typed, and the message names the field', async ({ page }) => {
  await page.goto('places')
  for (const [question, said] of zhangping.pages.places ?? []) await answer(page, question, said)
  await page.goto('answers/housing')
  await answer(page, '全家名下有几套住房', '两套')
  await goOn(page)
  const field = page.getByRole('textbox', { name: '全家名下有几套住房' })
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveValue('两套')
  await expect(page.getByRole('alert')).toContainText('全家名下有几套住房')
  await page.reload()
  await expect(field).toHaveValue('两套')
})

test('large type is one press away on every page and is remembered', async ({ page, axe }) => {
  await page.goto('./')
  await page.getByRole('button', { name: '大字' }).click()
  await expect(page.locator('html')).toHaveClass(/large/)
  await page.goto('places')
  await expect(page.locator('html')).toHaveClass(/large/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide).toBe(0)
  await axe()
})

test('no answer is in any address, and nothing is sent anywhere', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(`${request.method()} ${request.url()}`)
    if (/2014-03-01|20140301|350881|1500/.test(decodeURIComponent(request.url()))) sent.push(request.url())
  })
  await page.goto('places')
  await interview(page, zhangping, async () => {
    expect(page.url()).not.toMatch(/[?#]/)
  })
  expect(sent).toEqual([])
})
