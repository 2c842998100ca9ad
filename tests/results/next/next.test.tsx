import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ICAL from 'ical.js'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Household } from '../../../rules/household'
import { loadRules } from '../../../rules/registry'
import { loadTexts } from '../../../src/ui'
import { saveFile, inWeChat } from '../../../src/ui/save-file'
import { nextWords } from '../../../src/results/next'
import { answersOf, visit } from '../page'

vi.mock('../../../src/ui/save-file', () => ({ saveFile: vi.fn(), inWeChat: vi.fn(() => false) }))

const here = '340402'

beforeEach(() => {
  vi.mocked(saveFile).mockClear()
  vi.mocked(inWeChat).mockReturnValue(false)
})

/** Two children, the second six weeks old and not insured yet; the parents pay tax. Today is 15 January 2026. */
const family: Household = {
  residence: here,
  mother: { hukou: here, work: 'employee', paysIncomeTax: true, medicalInsurance: 'employee', insuredIn: here },
  father: { hukou: here, work: 'employee', paysIncomeTax: true, medicalInsurance: 'employee', insuredIn: here },
  pregnancy: null,
  elders: [],
  children: [
    { id: 'a', birthDate: '2023-12-08', hukou: here, insuredOn: '2024-01-05' },
    { id: 'b', birthDate: '2025-12-01', hukou: here, insuredOn: null },
  ],
}

async function next(household: Household, path = '/results', on?: string): Promise<HTMLElement> {
  const language = path.startsWith('/en') ? 'en' : 'zh-CN'
  await visit(path, answersOf(household, on))
  const heading = await screen.findByRole('heading', { name: language === 'en' ? 'What comes next' : '接下来' }, { timeout: 30_000 })
  return heading.closest('section') as HTMLElement
}

const rows = (section: HTMLElement): string[] =>
  [...section.querySelectorAll('li.next-row')].map((row) => (row.textContent ?? '').replace(/\u200b/g, ''))
const shown = (section: HTMLElement): Element[] => [...section.querySelectorAll('li.next-row')].filter((row) => !row.closest('details'))

const savedEvents = (): ICAL.Event[] => {
  const [name, type, text] = vi.mocked(saveFile).mock.lastCall ?? []
  expect([name, type]).toEqual(['yuhui.ics', 'text/calendar;charset=utf-8'])
  return new ICAL.Component(ICAL.parse(text ?? '') as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

beforeAll(async () => {
  window.scrollBy = () => undefined
  // Fetched before anybody waits for them on the page.
  await loadRules([here, '340403'])
  for (const language of ['zh-CN', 'en'] as const) {
    await loadTexts(language, ['results', 'household', 'questionnaire', 'rules', nextWords])
  }
})

describe('a family with days ahead', () => {
  test('is told the next three, in order: what, by when, how long, for whom, what is lost', async () => {
    const section = await next(family)
    expect(shown(section).length).toBe(3)
    const [insure, settle, claim] = rows(section)
    // 15 January to 1 March 2026: 16 + 28 + 1 days.
    expect(insure).toContain('最晚2026年3月1日')
    expect(insure).toContain('还有45天')
    expect(insure).toContain('给宝宝办好参保、交上医保费')
    expect(insure).toContain('是二宝的事')
    expect(insure).toContain('就不能从出生那天算起了')
    expect(insure).toContain('未证实')
    expect(settle).toContain('最晚2026年6月30日')
    expect(settle).toContain('还有5个多月')
    expect(settle).toContain('办2025年度的个人所得税汇算清缴')
    expect(claim).toContain('最晚2026年12月31日')
    expect(claim).toMatch(/错过少3600元/)
  })

  test('finds the rest in a fold', async () => {
    const section = await next(family)
    const fold = section.querySelector('details') as HTMLElement
    expect(within(fold).getByRole('heading', { name: '还有这些' })).toBeInTheDocument()
    const inside = rows(fold).join('\n')
    expect(inside).toContain('最晚2026年12月31日')
    expect(inside).toContain('最晚2027年6月30日')
    expect(inside).toContain('办2026年度的个人所得税汇算清缴')
    // What may come on top of a year’s tax is no second settlement.
    expect(rows(section).filter((row) => row.includes('办2026年度')).length).toBe(1)
  })

  test('goes from each to the benefits it concerns', async () => {
    const section = await next(family)
    const link = within(section).getAllByRole('link', { name: '育儿补贴' })[0]
    expect(link).toHaveAttribute('href', expect.stringMatching(/^\/results\/100000\/childcare-subsidy\?for=child:[ab]$/))
  })

  test('reads the same in English', async () => {
    const section = await next(family, '/en/results')
    const [insure] = rows(section)
    expect(insure).toContain('By 1 March 2026')
    expect(insure).toContain('45 days left')
    expect(insure).toContain('Enrol the baby in medical insurance')
    expect(insure).toContain('For the second child')
  })

  test('on the last day is told so, and on the day after nothing of it', async () => {
    const last = await next(family, '/results', '2026-03-01')
    expect(rows(last)[0]).toContain('今天是最后一天')
    cleanup()
    const after = await next(family, '/results', '2026-03-02')
    expect(rows(after).join()).not.toContain('给宝宝办好参保')
  })
})

describe('the calendar', () => {
  const all = '全部加入日历'

  test('takes all that is certain, an event for each child, one for each year’s tax', async () => {
    const section = await next(family)
    await userEvent.click(within(section).getByRole('button', { name: all }))
    const events = savedEvents().map((event) => `${event.startDate.toString()} ${event.summary}`)
    expect(events).toEqual([
      '2026-03-01 最后一天：给宝宝办好参保、交上医保费（二宝）',
      '2026-06-30 最后一天：办2025年度的个人所得税汇算清缴，补上平时没有扣的',
      '2026-12-31 最后一天：申请2026年的育儿补贴（大宝）',
      '2026-12-31 最后一天：申请育儿补贴：第一次的，或2026年的（二宝）',
      '2027-06-30 最后一天：办2026年度的个人所得税汇算清缴，补上平时没有扣的',
    ])
    expect(new Set(savedEvents().map(({ uid }) => uid)).size).toBe(events.length)
    expect(section).toHaveTextContent('日历文件存好了')
  })

  test('takes one alone, under the identifier that it has among all', async () => {
    const section = await next(family)
    await userEvent.click(within(section).getByRole('button', { name: all }))
    const insure = savedEvents()[0]
    await userEvent.click(within(section).getByRole('button', { name: '把“给宝宝办好参保、交上医保费”加入日历' }))
    const alone = savedEvents()
    expect(alone.map(({ uid }) => uid)).toEqual([insure?.uid])
    expect(alone[0]?.description).toContain('只有一处报道')
  })

  test('is updated a year later: the tax year told as last year’s is the same event', async () => {
    const section = await next(family)
    await userEvent.click(within(section).getByRole('button', { name: all }))
    const before = savedEvents().find(({ startDate }) => startDate.toString() === '2027-06-30')
    cleanup()
    const later = await next(family, '/results', '2027-02-01')
    await userEvent.click(within(later).getByRole('button', { name: all }))
    const after = savedEvents().find(({ startDate }) => startDate.toString() === '2027-06-30')
    expect(after?.uid).toBe(before?.uid)
  })

  test('inside WeChat is no file but a way out', async () => {
    vi.mocked(inWeChat).mockReturnValue(true)
    const section = await next(family)
    await userEvent.click(within(section).getByRole('button', { name: all }))
    expect(saveFile).not.toHaveBeenCalled()
    expect(section).toHaveTextContent('到手机浏览器里打开')
  })
})

describe('what is not certain', () => {
  const drafted = '340403'
  const mother: Household = {
    residence: drafted,
    mother: { hukou: drafted, leftWorkForBirth: true, retraining: null },
    children: [{ id: 'a', birthDate: '2024-10-01', hukou: drafted, relation: 'biological', insuredOn: '2024-11-01' }],
  }

  test('is in the fold: a draft says so, and is nothing for a calendar', async () => {
    const section = await next(mother)
    const row = [...section.querySelectorAll('details li.next-row')].find((each) => each.textContent?.includes('参加重新上岗的培训'))
    expect(row).toHaveTextContent('最晚2026年10月1日')
    expect(row).toHaveTextContent('送审稿，还不能申请')
    expect(row?.querySelector('button')).toBeNull()
    await userEvent.click(within(section).getByRole('button', { name: '全部加入日历' }))
    expect(
      savedEvents()
        .map(({ summary }) => summary)
        .join(),
    ).not.toContain('培训')
  })

  test('says that an answer is missing', async () => {
    const open: Household = { ...mother, children: [{ id: 'a', birthDate: '2025-12-20', hukou: here }] }
    const section = await next(open)
    const row = [...section.querySelectorAll('li.next-row')].find(
      (each) => each.textContent?.includes('给宝宝办好参保') && !each.textContent.includes('送审稿'),
    )
    expect(row).toHaveTextContent('还缺信息，符合的话才要办')
    expect(row?.closest('details')).not.toBeNull()
  })

  test('a child on the way is told of by the day it is due, and no calendar is', async () => {
    const expecting: Household = { ...family, children: [], pregnancy: { dueDate: '2026-03-15', babies: 1 } }
    const section = await next(expecting)
    const row = [...section.querySelectorAll('details li.next-row')].find((each) => each.textContent?.includes('给宝宝办好参保'))
    // 90 days after 15 March 2026: 16 to its end, 30, 31, and 13 of June.
    expect(row).toHaveTextContent('最晚2026年6月13日')
    expect(row).toHaveTextContent('是快出生的宝宝的事')
    expect(row).toHaveTextContent('按预产期算的，宝宝出生后按实际生日算')
    expect(row?.querySelector('button')).toBeNull()
    expect(rows(section).join()).toContain('最晚2027年12月31日')
    const link = within(row as HTMLElement).getByRole('link', { name: '新生儿医保从出生算起' })
    expect(link).toHaveAttribute('href', '/results/340000/newborn-insurance')
  })

  test('and where nothing has a day, nothing is said', async () => {
    await visit('/results', answersOf({ residence: here, children: [], elders: [], mother: { paysIncomeTax: false }, father: null }))
    await act(() => Promise.resolve())
    expect(screen.queryByRole('heading', { name: '接下来' })).toBeNull()
  })
})
