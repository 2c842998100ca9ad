import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Household } from '../../../rules/household'
import { answersOf, visit } from '../page'

afterEach(cleanup)

const here = { hukou: '350881', worksIn: '350881', insuredIn: '350881' }

/** Zhangping, one child born on 8 December 2023: by the official table 24 months, 7,200 yuan in two years. */
const family: Household = {
  residence: '350881',
  mother: { ...here, work: 'employee', employer: 'enterprise', medicalInsurance: 'employee', paysIncomeTax: true },
  father: { ...here, work: 'employee', employer: 'enterprise', medicalInsurance: 'employee', paysIncomeTax: true },
  children: [{ id: 'c1', birthDate: '2023-12-08', hukou: '350881' }],
  pregnancy: null,
  elders: [],
}

async function show(path: string, household: Household, on = '2025-06-01'): Promise<void> {
  await visit(path, answersOf(household, on))
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 })
}
const chart = (): ReturnType<typeof within> => within(document.querySelector<HTMLElement>('.years-chart') as HTMLElement)
const row = (name: RegExp | string): HTMLElement => chart().getByRole('link', { name }).closest('li') as HTMLElement

test('each benefit has its days in words, and its page', async () => {
  await show('/timeline', family)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('您家的这三年')
  expect(row('育儿补贴').textContent).toContain('到2026年12月31日')
  expect(row('3岁以下婴幼儿照护扣除').textContent).toContain('到2026年11月30日')
  expect(row('子女教育扣除').textContent).toContain('从2026年12月1日起')
  expect(chart().getByRole('link', { name: '育儿补贴' }).getAttribute('href')).toBe('/results/100000/childcare-subsidy?for=child:c1')
})

test('the years are added up: 3,600 yuan in 2025 and in 2026, nothing in 2027', async () => {
  await show('/timeline', family)
  const years = within(screen.getAllByRole('table')[0] as HTMLElement)
  expect(years.getByRole('row', { name: /^2025/ }).textContent).toMatch(/现金3600元/)
  expect(years.getByRole('row', { name: /^2026/ }).textContent).toMatch(/现金3600元/)
  expect(years.getByRole('row', { name: /^2027/ }).textContent).toMatch(/现金0元/)
})

test('the days on which something turns are told, with the reason where a plan ends', async () => {
  await show('/timeline', family)
  const plan = screen.getByText('2026年1月1日起').closest('li') as HTMLElement
  expect(plan.textContent).toContain('漳平市的方案到前一天为止。')
  const third = screen.getByText('2026年12月1日起').closest('li') as HTMLElement
  expect(third.textContent).toContain('不再有：3岁以下婴幼儿照护扣除（大宝）')
  expect(third.textContent).toContain('开始有：子女教育扣除（大宝，2000元/月）')
})

test('six years can be looked at, in English too', async () => {
  await show('/en/timeline', family)
  fireEvent.click(screen.getByRole('button', { name: 'Show six years' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your family’s six years')
  expect(within(screen.getAllByRole('table')[0] as HTMLElement).getAllByRole('row')).toHaveLength(7)
})

test('a child on the way is there from the day it is due, and has no page of its own', async () => {
  await show('/timeline', { ...family, children: [], pregnancy: { dueDate: '2026-03-01', babies: 1 } })
  expect(row('育儿补贴').textContent).toContain('从2026年3月1日起')
  expect(chart().getByRole('link', { name: '育儿补贴' }).getAttribute('href')).toBe('/results/100000/childcare-subsidy')
  expect(document.body.textContent).toContain('预产期2026年3月1日')
})

test('whoever has said nothing is sent to say where it lives', async () => {
  await show('/timeline', {})
  expect(screen.getByRole('link', { name: '选地方' }).getAttribute('href')).toBe('/places')
})

test('the tax spared by all deductions together is told by the year', async () => {
  const taxed: Household = { ...family, mother: { ...(family.mother as object), annualTaxableIncome: 48_000 }, father: null }
  await show('/timeline', taxed)
  const years = within(screen.getAllByRole('table')[0] as HTMLElement)
  // 48,000 less 12 × 2,000: 36,000 are taxed at 3 %, 12,000 more at 10 %. Spared: 12,000 × 10 % + 12,000 × 3 %.
  expect(years.getByRole('row', { name: /^2025/ }).textContent).toMatch(/少交的税1560元/)
  // Under three through November, then in education: the same twelve months.
  expect(years.getByRole('row', { name: /^2026/ }).textContent).toMatch(/少交的税1560元/)
  expect(years.getByRole('row', { name: /^2027/ }).textContent).toMatch(/少交的税1560元/)
})

test('the settlement of a year is told once, also where another deduction begins before its last day', async () => {
  // Three on 15 June 2026: from that month on it is the deduction for education, whose last year is settled by 30 June 2026 too.
  await show('/timeline', { ...family, children: [{ id: 'c1', birthDate: '2023-06-15', hukou: '350881' }] })
  expect(screen.getAllByText(/办2025年度的个人所得税汇算清缴/)).toHaveLength(1)
})
