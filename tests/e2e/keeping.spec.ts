import { zhangping } from './families'
import { answer, answerPage, fixToday, goOn, interview, start } from './support/interview'
import { expect, test } from './support/page'

test.beforeEach(async ({ page }) => fixToday(page))

test('back, forward, reload and another language lose nothing; one button wipes everything', async ({ page }) => {
  await start(page, zhangping)
  await expect(page).toHaveURL(/answers\/children$/)
  await answerPage(page, zhangping)

  await page.goBack()
  await expect(page.getByRole('combobox', { name: '您家住在哪里？' })).toHaveValue('漳平市')
  await page.goForward()
  const three = page.getByRole('radiogroup', { name: '家里有几个孩子？' }).getByRole('radio', { name: '3个', exact: true })
  const born = page.getByRole('textbox', { name: '二宝的出生日期', exact: true })
  await expect(three).toBeChecked()
  await expect(born).toHaveValue('2017-03-01')
  await page.reload()
  await expect(three).toBeChecked()
  await expect(born).toHaveValue('2017-03-01')

  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/answers\/children$/)
  const english = page.getByRole('radiogroup', { name: 'How many children are there?' }).getByRole('radio', { name: '3', exact: true })
  await expect(english).toBeChecked()
  await page.getByRole('link', { name: '中文' }).click()
  await expect(three).toBeChecked()

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
  const homes = '全家名下有几套住房'
  await start(page, zhangping)
  await page.goto('answers/homes')
  await answer(page, homes, '两套')
  await goOn(page)
  const field = page.getByRole('textbox', { name: homes })
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveValue('两套')
  await expect(page.getByRole('alert')).toContainText(homes)
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
