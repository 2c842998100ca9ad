import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import { loadRules } from '../../rules/registry'
import { sharedWords } from '../../src/share'
import { loadTexts } from '../../src/ui'
import { answersOf, visit } from './page'

/** Zhangping, three children, renting, the mother's fund paid there. */
const family: Household = {
  residence: '350881',
  mother: { work: 'employee', housingFund: { place: '350881', bingtuan: false }, leaveUsedThisYear: { childcare: 3 } },
  father: { work: 'employee', housingFund: null },
  children: [
    { id: 'c1', birthDate: '2017-09-01', care: 'home' },
    { id: 'c2', birthDate: '2021-12-08', care: 'nursery-public-inclusive', careFee: 1200 },
    { id: 'c3', birthDate: '2023-03-16', care: 'nursery-public-inclusive' },
  ],
  housing: { homesOwned: 0, rents: true, monthlyRent: 1500 },
}

beforeAll(async () => {
  await loadRules(['350881'])
  for (const language of ['zh-CN', 'en'] as const) await loadTexts(language, ['results', 'household', 'questionnaire', sharedWords])
})

const rowOf = async (name: string): Promise<HTMLElement> => {
  const [found] = (await screen.findAllByText(name)).flatMap((each) => each.closest('li') ?? [])
  if (!found) throw new Error(`no row ${name}`)
  return found
}

describe('the real rules of Zhangping', () => {
  test('in June 2024 the plan is law', async () => {
    await visit('/results', answersOf(family, '2024-06-14'))
    expect(await rowOf('公积金租房提取限额')).toHaveTextContent('至多 1000元/月')
    expect(await rowOf('公积金租房提取限额')).toHaveTextContent('到2025年12月31日')
    expect(await rowOf('育儿假')).toHaveTextContent('各 10天/年')
    expect(await rowOf('托育保育费减半')).toHaveTextContent('少交 50%')
    expect(screen.queryByText(/到期，/)).toBeNull()
  })

  test('on New Year 2026 it is over, and the page says so first', async () => {
    await visit('/results', answersOf(family, '2026-01-01'))
    const rent = await rowOf('公积金租房提取限额')
    expect(rent).toHaveTextContent('已于2025年12月31日到期')
    expect(rent).toHaveTextContent('到期前至多 1000元/月')
    const notice = document.querySelector('.notices')
    expect(notice).toHaveTextContent(/^漳平市的方案已于2025年12月31日到期，\d+项不能再申请。$/)
  })

  test('what the province’s law gives goes on after the plan, and stands there once', async () => {
    await visit('/results', answersOf(family, '2026-01-01'))
    const [only, ...more] = (await screen.findAllByText('育儿假')).flatMap((each) => each.closest('li') ?? [])
    expect(more).toEqual([])
    expect(only).toHaveTextContent('福建省')
    expect(only).toHaveTextContent('各 10天/年')
    expect(only).not.toHaveTextContent('到期')
  })

  test('the page of one benefit shows what was answered, and what was only presumed', async () => {
    await visit('/results/350881/childcare-leave?for=mother', answersOf(family, '2024-06-14'))
    const works = await rowOf('在漳平市工作')
    expect(works).toHaveTextContent('妈妈在漳平市工作（按居住地推定）')
    expect(screen.getByText('今年还剩7天')).toBeInTheDocument()
  })

  test('and in English', async () => {
    await visit('/en/results/350881/rent-withdrawal', answersOf(family, '2024-06-14'))
    expect(await screen.findByText('For the need you gave, all CNY 1,000 a month can be taken out')).toBeInTheDocument()
  })
})
