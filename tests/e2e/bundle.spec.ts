import { fits, fixToday } from './support/interview'
import { expect, test } from './support/page'

const adult = { work: 'employee', onlyChild: false, paysIncomeTax: true, furtherEducation: 'none', medicalSelfPaid: 0 }
const family = {
  residence: '350881',
  mother: { ...adult, annualTaxableIncome: 48_000 },
  father: adult,
  marriage: { registeredOn: '2018-01-01', plannedOn: null },
  pregnancy: null,
  children: [
    { id: 'c1', birthDate: '2018-05-01', hukou: '350881', stage: 'primary' },
    { id: 'c2', birthDate: '2024-06-10', hukou: '350881', stage: 'none', care: 'home' },
  ],
  elders: [],
  housing: { homesOwned: 1, homesOwnedInWorkCity: 0, rents: true, mortgages: { outstanding: 1, firstHomeRateSince: '2020-05-20' } },
}

test('a couple is told who should claim which deduction, once both incomes are there', async ({ page, axe }) => {
  await fixToday(page)
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('./')
  await page.evaluate((household) => {
    sessionStorage.setItem('yuhui-answers', JSON.stringify({ household, drafts: {} }))
  }, family)
  await page.goto('results')
  const fold = page.locator('details').filter({ hasText: '怎么填报更省税' })
  await fold.locator('summary').first().click()
  await expect(fold).toContainText('怎么填报更省，要看下面的收入。')
  await axe()
  await fits(page)
  await fold.getByRole('textbox').pressSequentially('200000')
  // 56,000 of the father’s at 20 %, 4,000 at 10 %.
  await expect(fold.locator('summary').first()).toContainText('一年少交11600元')
  await expect(fold.getByRole('textbox')).toHaveValue('200000')
  await expect(fold).toContainText('没有算进去，要先核实：住房租金扣除')
  await axe()
  await fits(page)
})
