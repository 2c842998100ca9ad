import { fireEvent, screen, waitFor } from '@testing-library/react'
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

/** The paragraphs and items below a heading. */
async function below(heading: string): Promise<string[]> {
  const found = await screen.findByRole('heading', { name: heading })
  const sheet = found.closest('.subject')?.querySelector('.head ~ .sheet')
  return [...(sheet?.querySelectorAll('li.row > p, li.row > div > p, .leave-years > li') ?? [])].map((line) => line.textContent)
}

const title = '假期怎么算'

describe('how a leave is counted', () => {
  test('where the text says that every day counts', async () => {
    await visit('/results/330000/maternity-leave', answersOf(home('zhejiang', { children: [born('2025-03-15')] }), '2025-06-01'))
    expect(await below(title)).toEqual([
      '大宝2025年3月15日出生，一共158天。',
      '按自然日算，周末和节假日都占天数：从2025年3月15日休到2025年8月19日。',
      '其中15天可以在产前休。这15天都在产前休的，从2025年2月28日休到2025年8月4日；在产前少休几天，最后一天就晚几天。',
      '这段时间里放假：清明3天、劳动节5天、端午3天。',
    ])
  })

  test('in both ways where it does not, from the day they choose', async () => {
    const answers = answersOf(home('zhejiang', { children: [born('2025-09-26')] }), '2025-09-26')
    await visit('/results/330000/paternity-leave', answers)
    expect(await below(title)).toEqual([
      '大宝2025年9月26日出生，一共15天。',
      '从哪天开始休，条文没有写，请和单位商量。下面按从2025年9月26日开始、连着休来算。',
      '条文没有写按自然日算还是按工作日算，两种都列在下面，请问单位。',
      '如果按自然日算，周末和节假日都占天数：从2025年9月26日休到2025年10月10日。',
      '如果按工作日算，周末和节假日不占天数，调休上班的日子占天数：从2025年9月26日休到2025年10月22日。',
      '这段时间里放假：国庆和中秋8天。',
    ])
    fireEvent.change(screen.getByLabelText('想从哪天开始休'), { target: { value: '2025-10-09' } })
    await waitFor(() => expect(document.body).toHaveTextContent('从2025年10月9日休到2025年10月28日'))
    expect(document.body).toHaveTextContent('从2025年10月9日休到2025年10月23日')
  })

  test('in English too', async () => {
    const answers = answersOf(home('zhejiang', { children: [born('2025-09-26')] }), '2025-09-26')
    await visit('/en/results/330000/paternity-leave', answers)
    expect(await below('How the leave is counted')).toEqual([
      'The first child, born on 26 September 2025; 15 days in all.',
      'The text does not say on which day it begins; please agree it with the employer. What follows is counted from 26 September 2025, in one go.',
      'The text does not say whether calendar days or working days are meant. Both are given; please ask the employer.',
      'If every day counts, weekends and holidays included: from 26 September 2025 to 10 October 2025.',
      'If only working days count: not weekends and holidays, but days worked in exchange for them: from 26 September 2025 to 22 October 2025.',
      'Holidays in this time: National Day and Mid-Autumn Festival (8 days).',
    ])
  })

  test('if the child comes on the due date, into a year without a notice', async () => {
    const answers = answersOf(home('zhejiang', { pregnancy: { dueDate: '2026-12-20', babies: 1 } }), '2026-11-22')
    await visit('/results/330000/paternity-leave', answers)
    const lines = await below(title)
    expect(lines[0]).toBe('预产期是2026年12月20日，下面按这天出生来算，一共15天。')
    expect(lines).toContain('如果按自然日算，周末和节假日都占天数：从2026年12月20日休到2027年1月3日。')
    expect(lines).toContain(
      '如果按工作日算，周末和节假日不占天数，调休上班的日子占天数：休到哪天算不出来，这里还没有2026年12月29日起的放假安排。',
    )
  })

  test('asks for the due date where nobody told it', async () => {
    const answers = answersOf(home('zhejiang', { pregnancy: { babies: 1 } }), '2026-11-22')
    await visit('/results/330000/maternity-leave', answers)
    expect(await below(title)).toEqual(['还没有填预产期，算不出第一天和最后一天。', '预产期'])
    expect(await screen.findByLabelText('预产期')).toBeInTheDocument()
  })

  test('as the family told, and as it is only reported', async () => {
    const told = [born('2025-03-15', { maternityLeaveEndsOn: '2025-08-01' })]
    await visit('/results/330000/maternity-leave', answersOf(home('zhejiang', { children: told }), '2025-06-01'))
    expect(await below(title)).toContain('从2025年3月15日开始，最后一天是2025年8月1日：这是您填的，以这个为准。')
  })

  test('as one report has it', async () => {
    await visit('/results/340000/maternity-leave', answersOf(home('anhui', { children: [born('2025-03-15')] }), '2025-06-01'))
    const lines = await below(title)
    expect(lines).toContain('条文没有写怎么数。这里按自然日算，周末和节假日都占天数：从2025年3月15日休到2025年8月19日。')
    expect(lines).toContain(
      '有草案或一处资料说，周末占天数，法定节假日不占、往后顺延，没有得到证实。那样的话，从2025年3月15日起，最晚休到2025年8月30日。',
    )
  })

  test('year by year while the child is small', async () => {
    await visit('/results/330000/childcare-leave', answersOf(home('zhejiang', { children: [born('2025-03-15')] }), '2026-04-01'))
    expect(await below(title)).toEqual([
      '大宝：2025年3月15日至2028年3月14日可以休，每年10天。',
      '“每年”从哪天算到哪天，条文没有写，两种都列在下面，请问单位。',
      '如果从生日到生日算一年：',
      '2026年3月15日至2027年3月14日：10天',
      '2027年3月15日至2028年3月14日：10天',
      '如果按日历年，从1月1日到12月31日算一年：',
      '2026年1月1日至2026年12月31日：10天',
      '2027年1月1日至2027年12月31日：10天',
      '2028年1月1日至2028年3月14日：不满一年',
      '不满一年的那一段，给不给满10天，条文没有写，请问单位。',
      '这10天按自然日算还是按工作日算，条文没有写，请问单位。',
    ])
  })

  test('by the law whose days a draft only names', async () => {
    await visit('/results/659002/paternity-leave', answersOf(home('aral', { children: [born('2025-07-01')] }), '2025-07-10'))
    expect(await screen.findByText('这份文件没有写天数，下面按上一级规定里的“护理假”算。')).toBeInTheDocument()
    expect(await below(title)).toContain('如果按自然日算，周末和节假日都占天数：从2025年7月1日休到2025年7月20日。')
  })

  test('not of what the family does not have', async () => {
    await visit('/results/330000/maternity-leave', answersOf(home('zhejiang', { children: [born('2020-03-15')] }), '2025-06-01'))
    await screen.findByText('为什么')
    expect(screen.queryByText(title)).not.toBeInTheDocument()
  })
})
