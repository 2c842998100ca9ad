import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Household } from '../../../rules/household'
import { loadRules } from '../../../rules/registry'
import { sharedWords } from '../../../src/share'
import { loadTexts } from '../../../src/ui'
import { born, counties, family, type Home } from '../../engine/leave/families'
import { answersOf, visit } from '../page'

beforeAll(async () => {
  await loadRules(Object.values(counties))
  for (const language of ['zh-CN', 'en'] as const) await loadTexts(language, ['results', 'household', 'questionnaire', sharedWords])
  window.scrollBy = () => undefined
})

const home = (place: Home, more: object): Household => family(place, { ...more }) as Household

/** The paragraphs and names below a heading. */
async function below(heading: string): Promise<string[]> {
  const found = await screen.findByRole('heading', { name: heading })
  const sheet = found.closest('.subject')?.querySelector('.head ~ .sheet')
  return [...(sheet?.querySelectorAll('.row > p, dt, dd > p') ?? [])].map((line) => line.textContent)
}

const title = '假期怎么算'
const everyDay = '周末和节假日都占天数。'
const workingOnly = '周末和节假日不占天数，调休上班的日子占。'
const countingOpen = '条文没有写按自然日还是按工作日算，两种都列出来了，请问单位。'

describe('how a leave is counted', () => {
  test('where the text says that every day counts', async () => {
    await visit('/results/330000/maternity-leave', answersOf(home('zhejiang', { children: [born('2025-03-15')] }), '2025-06-01'))
    expect(await below(title)).toEqual([
      '大宝2025年3月15日出生，一共158天。',
      ...['按自然日', '2025年3月15日至2025年8月19日', everyDay],
      ...['产前先休', '2025年2月28日至2025年8月4日', '其中15天可以在产前休。这是15天都在产前休的；产前少休几天，最后一天就晚几天。'],
      '其间放假：清明3天、劳动节5天、端午3天。',
    ])
  })

  test('in both ways where it does not, from the day they choose', async () => {
    const answers = answersOf(home('zhejiang', { children: [born('2025-09-26')] }), '2025-09-26')
    await visit('/results/330000/paternity-leave', answers)
    expect(await below(title)).toEqual([
      '大宝2025年9月26日出生，一共15天。',
      ...['按自然日', '2025年9月26日至2025年10月10日', everyDay],
      ...['按工作日', '2025年9月26日至2025年10月22日', workingOnly],
      '从哪天开始休，条文没有写，请和单位商量。这里从2025年9月26日开始、连着算。',
      countingOpen,
      '其间放假：国庆和中秋8天。',
    ])
    const field = screen.getByLabelText('想从哪天开始休')
    expect(field).toHaveValue('2025-09-26')
    fireEvent.change(field, { target: { value: '2025-10-09' } })
    expect(document.body).toHaveTextContent('2025年10月9日至2025年10月23日')
    expect(document.body).toHaveTextContent('2025年10月9日至2025年10月28日')
    // A date half typed is none: what was counted first stands until it is whole.
    fireEvent.change(field, { target: { value: '' } })
    expect(field).toHaveValue('')
    expect(document.body).toHaveTextContent('2025年9月26日至2025年10月10日')
  })

  test('in English too', async () => {
    const answers = answersOf(home('zhejiang', { children: [born('2025-09-26')] }), '2025-09-26')
    await visit('/en/results/330000/paternity-leave', answers)
    expect(await below('How the leave is counted')).toEqual([
      'The first child, born on 26 September 2025; 15 days in all.',
      ...['Calendar days', '26 September 2025 to 10 October 2025', 'If weekends and holidays count.'],
      ...[
        'Working days',
        '26 September 2025 to 22 October 2025',
        'If weekends and holidays do not count; days worked in exchange for them do.',
      ],
      'The text does not say on which day it begins; please agree it with the employer. Here it is counted from 26 September 2025, in one go.',
      'The text does not say whether calendar or working days are meant. Both are given; please ask the employer.',
      'Holidays in this time: National Day and Mid-Autumn Festival (8 days).',
    ])
  })

  test('if the child comes on the due date, into a year without a notice', async () => {
    const answers = answersOf(home('zhejiang', { pregnancy: { dueDate: '2026-12-20', babies: 1 } }), '2026-11-22')
    await visit('/results/330000/paternity-leave', answers)
    expect(await below(title)).toEqual([
      '预产期是2026年12月20日，先按这天出生来算，一共15天。',
      ...['按自然日', '2026年12月20日至2027年1月3日', everyDay],
      ...['按工作日', '算不出来，还没有2026年12月29日起的放假安排', workingOnly],
      '从哪天开始休，条文没有写，请和单位商量。这里从2026年12月20日开始、连着算。',
      countingOpen,
    ])
  })

  test('asks for the due date where nobody told it', async () => {
    const answers = answersOf(home('zhejiang', { pregnancy: { babies: 1 } }), '2026-11-22')
    await visit('/results/330000/maternity-leave', answers)
    // On paper, the question alone.
    expect(await below(title)).toEqual(['还没有填预产期，算不出第一天和最后一天。', '预产期'])
    expect(await screen.findByLabelText('预产期')).toBeInTheDocument()
  })

  test('as the family told', async () => {
    const told = [born('2025-03-15', { maternityLeaveEndsOn: '2025-08-01' })]
    await visit('/results/330000/maternity-leave', answersOf(home('zhejiang', { children: told }), '2025-06-01'))
    expect((await below(title)).slice(1, 4)).toEqual(['您填的', '2025年3月15日至2025年8月1日', '最后一天以您填的为准。'])
    expect(screen.queryByText('按自然日')).not.toBeInTheDocument()
  })

  test('as it is read, and as one report has it', async () => {
    await visit('/results/340000/maternity-leave', answersOf(home('anhui', { children: [born('2025-03-15')] }), '2025-06-01'))
    expect((await below(title)).slice(1, 7)).toEqual([
      ...['按自然日', '2025年3月15日至2025年8月19日', '条文没有写怎么数，这里当作周末和节假日都占天数。'],
      '顺延的话',
      '2025年3月15日起，最晚到2025年8月30日',
      '周末占天数，法定节假日不占、往后顺延：只有草案或一处资料这样说，没有得到证实。',
    ])
  })

  test('between two days where a province leaves the number to employers', async () => {
    await visit('/results/350000/maternity-leave', answersOf(home('fujian', { children: [born('2025-03-15')] }), '2025-06-01'))
    const [head, name, value] = await below(title)
    expect([head, name]).toEqual(['大宝2025年3月15日出生，一共158–180天。', '按自然日'])
    expect(value).toBe('2025年3月15日起，最早到2025年8月19日，最晚到2025年9月10日')
  })

  test('as a minimum where provinces may add to it', async () => {
    await visit('/results/100000/maternity-leave', answersOf(home('elsewhere', { children: [born('2026-02-01')] }), '2026-03-01'))
    expect((await below(title)).slice(0, 3)).toEqual(['大宝2026年2月1日出生，至少98天。', '按自然日', '2026年2月1日起，至少到2026年5月9日'])
  })

  test('year by year while the child is small', async () => {
    await visit('/results/330000/childcare-leave', answersOf(home('zhejiang', { children: [born('2025-03-15')] }), '2026-04-01'))
    expect(await below(title)).toEqual([
      '大宝：2025年3月15日至2028年3月14日可以休，每年10天。',
      ...['按周岁年', '2026年3月15日至2027年3月14日：10天', '2027年3月15日至2028年3月14日：10天', '从生日到生日算一年。'],
      ...['按日历年', '2026年：10天', '2027年：10天', '2028年1月1日至2028年3月14日：不满一年', '从1月1日到12月31日算一年。'],
      '“每年”从哪天算到哪天，条文没有写，两种都列出来了，请问单位。',
      '不满一年的那一段，给不给满10天，条文没有写，请问单位。',
      '这10天按自然日还是按工作日算，条文没有写，请问单位。',
    ])
  })

  test('with years far ahead put together', async () => {
    await visit('/results/340000/childcare-leave', answersOf(home('anhui', { children: [born('2025-09-15')] }), '2025-10-01'))
    expect((await below(title)).slice(0, 12)).toEqual([
      '大宝：2025年9月15日至2031年9月14日可以休，每年10天。',
      '按周岁年',
      '2025年9月15日至2026年9月14日：10天',
      '2026年9月15日至2027年9月14日：10天',
      '2027年9月15日至2031年9月14日：每年10天',
      '从生日到生日算一年。',
      '按日历年',
      '2025年9月15日至2025年12月31日：不满一年',
      '2026年：10天',
      '2027年：10天',
      '2028年至2030年：每年10天',
      '2031年1月1日至2031年9月14日：不满一年',
    ])
  })

  test('by the law whose days a draft only names', async () => {
    await visit('/results/659002/paternity-leave', answersOf(home('aral', { children: [born('2025-07-01')] }), '2025-07-10'))
    expect(await screen.findByText('这份文件没有写天数，下面按上一级规定里的“护理假”算。')).toBeInTheDocument()
    expect((await below(title)).slice(1, 3)).toEqual(['按自然日', '2025年7月1日至2025年7月20日'])
  })

  test('month by month by a draft', async () => {
    const hukou = counties.aral
    const children = [born('2020-05-01', { hukou }), born('2025-03-15', { hukou })]
    await visit('/results/659002/mother-leave-second', answersOf(home('aral', { children }), '2025-09-01'))
    expect(await below(title)).toEqual([
      '二宝：2025年8月19日至2028年3月14日可以休，每个月2天。',
      '这2天按自然日还是按工作日算，条文没有写，请问单位。',
    ])
  })

  test('not of what the family does not have', async () => {
    await visit('/results/330000/maternity-leave', answersOf(home('zhejiang', { children: [born('2020-03-15')] }), '2025-06-01'))
    await screen.findByText('为什么')
    expect(screen.queryByText(title)).not.toBeInTheDocument()
  })
})
