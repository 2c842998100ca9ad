import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import { loadRules } from '../../rules/registry'
import { sharedWords } from '../../src/share'
import { loadTexts } from '../../src/ui'
import { answersOf, visit } from './page'

/** Zhangping, two children, the younger not registered yet; the mother's fund is paid in Xiamen. */
const family: Household = {
  residence: '350881',
  mother: { work: 'employee', hukou: '350881', medicalSelfPaid: 20_000, paysIncomeTax: true, housingFund: { place: '350203' } },
  father: { work: 'employee', hukou: '350881', housingFund: null },
  marriage: { registeredOn: '2018-01-01', plannedOn: null },
  pregnancy: null,
  children: [
    { id: 'c1', birthDate: '2020-02-01', hukou: '350881', care: 'home', stage: 'none' },
    { id: 'c2', birthDate: '2025-04-15', hukou: null, care: 'home', stage: 'none', insuredOn: null },
  ],
  elders: [],
  housing: { homesOwned: 0, homesOwnedInFundPlace: 0, rents: true, monthlyRent: 1500, buying: null },
  specialFamily: 'none',
  hardship: 'none',
}

beforeAll(async () => {
  await loadRules(['350881'])
  for (const language of ['zh-CN', 'en'] as const) await loadTexts(language, ['results', 'household', 'questionnaire', sharedWords])
  window.scrollBy = () => undefined
})

const on = '2025-06-01'

/** The rows below a heading. */
async function below(heading: string): Promise<string[]> {
  const [first] = await screen.findAllByText(heading)
  const head = first?.closest('.head')
  return [...(head?.nextElementSibling?.querySelectorAll('li') ?? [])].map((row) => row.textContent)
}

describe('what would make it fit', () => {
  test('what the family can do, one way a row, and no word that it should', async () => {
    await visit('/results/350881/rent-withdrawal', answersOf(family, on))
    expect(await below('怎样才能符合')).toEqual([
      '家里能办的如果把妈妈的公积金转到漳平市，就符合这一项。',
      '家里能办的如果爸爸在漳平市开始交住房公积金，就符合这一项。',
    ])
    expect(screen.getByText(/不是劝您这样做/)).toBeInTheDocument()
  })

  test('the same in English', async () => {
    await visit('/en/results/350881/rent-withdrawal', answersOf(family, on))
    expect(await below('What would make it fit')).toEqual([
      'Within your powerIf the mother’s provident fund is moved to Zhangping, this fits.',
      'Within your powerIf the father starts paying into the housing provident fund in Zhangping, this fits.',
    ])
    expect(screen.getByText(/It is not advice to do it/)).toBeInTheDocument()
  })

  test('where an employer decides, that it still would', async () => {
    await visit('/results/350881/employer-nursery-grant?for=child:c2', answersOf(family, on))
    expect(await below('怎样才能符合')).toEqual([
      '家里能办的如果二宝上公办普惠托育、民办普惠托育或其他托育机构，就符合这一项。',
      // The elder is too old for a nursery.
      '家里定不了的这一项看的是下面的情况，不是说改就能改的：大宝平时在哪里照看？ 在家里',
    ])
    expect(document.body).toHaveTextContent('给不给由用人单位或办理单位决定。')
  })

  test('two things at once', async () => {
    await visit('/results/350881/rent-withdrawal', answersOf({ ...family, housing: { ...(family.housing as object), rents: false } }, on))
    expect((await below('怎样才能符合'))[0]).toBe('家里能办的如果把妈妈的公积金转到漳平市，并且租房住，就符合这一项。')
  })

  test('what only has to be waited for', async () => {
    await visit('/results/350881/nutrition-pack?for=child:c2', answersOf(family, on))
    // Six months old on 15 October.
    expect(await below('怎样才能符合')).toEqual(['要等时间的不用做什么，从2025年10月15日起就符合这一项。'])
    expect(screen.getByText(/不是劝您这样做/)).toBeInTheDocument()
  })

  test('and in English', async () => {
    await visit('/en/results/350881/nutrition-pack?for=child:c2', answersOf(family, on))
    expect(await below('What would make it fit')).toEqual(['A matter of timeNothing needs to be done: this fits from 15 October 2025.'])
  })

  test('a time that has passed, and by what', async () => {
    await visit('/results/350881/nutrition-pack?for=child:c1', answersOf(family, on))
    expect(await below('怎样才能符合')).toEqual(['家里定不了的规定的时间已经过了，这一项看的是：大宝的出生日期：2020年2月1日'])
    expect(screen.getAllByRole('region')[0]).not.toHaveTextContent('不是劝您这样做')
  })

  test('nobody is told of a child too few, or of a loss', async () => {
    await visit('/results/350881/nursery-fee-half?for=child:c2', answersOf(family, on))
    expect(await below('怎样才能符合')).toEqual(['家里定不了的这一项看的情况，不是家里能改变的。'])
  })

  test('nobody is told of a loss, in English', async () => {
    await visit('/en/results/350881/special-insurance', answersOf(family, on))
    expect(await below('What would make it fit')).toEqual(['Out of reachIt goes by circumstances that a family cannot change.'])
  })

  test('of a plan that is over: whatever the family does', async () => {
    await visit('/results/350881/rent-withdrawal', answersOf(family, '2026-03-01'))
    await screen.findByText('怎样才能符合')
    expect(document.body).toHaveTextContent('文件已经到期，家里的情况怎么变，都不能再申请。')
    expect(screen.queryByText(/就符合这一项/)).toBeNull()
  })
})

describe('when it would end', () => {
  const has: Household = { ...family, mother: { ...(family.mother as object), housingFund: { place: '350881' } } }

  test('the last day, and what the family itself might change', async () => {
    await visit('/results/350881/rent-withdrawal', answersOf(has, on))
    expect(await below('什么时候会没有')).toEqual([
      '最后一天是2025年12月31日，文件到那天为止。',
      '如果把妈妈的公积金转出漳平市，就不再符合这一项。',
      '如果不再租房住，就不再符合这一项。',
    ])
    expect(screen.queryByText('怎样才能符合')).toBeNull()
  })

  test('the same in English', async () => {
    await visit('/en/results/350881/rent-withdrawal', answersOf(has, on))
    expect(await below('When it would end')).toEqual([
      'The last day is 31 December 2025, when the document ends.',
      'If the mother’s provident fund is moved away from Zhangping, this no longer fits.',
      'If the family no longer rents its home, this no longer fits.',
    ])
  })

  test('how far a number is from where it ends', async () => {
    await visit('/results/100000/serious-illness-deduction?for=mother', answersOf(family, on))
    expect((await below('什么时候会没有')).join()).toContain('降到1.5万元/年，就不再符合这一项。现在是2万元/年，高出5000元/年。')
  })

  test('which condition the day takes away', async () => {
    await visit('/results/350000/newborn-insurance?for=child:c2', answersOf(family, on))
    expect((await below('什么时候会没有'))[0]).toMatch(/^最后一天是2025年7月14日，第二天起不再满足：/)
  })
})

describe('in the list of what does not fit', () => {
  const line = (name: string): string =>
    [...document.querySelectorAll('li.line')].find((row) => row.textContent.includes(name))?.textContent ?? ''

  test('one light thing is named once the list is opened', async () => {
    await visit('/results', answersOf(family, on))
    const fold = (await screen.findByText('暂不符合')).closest('details') as HTMLDetailsElement
    expect(line('公积金租房提取限额')).not.toContain('只差')
    fold.open = true
    fireEvent(fold, new Event('toggle'))
    await waitFor(() => expect(line('公积金租房提取限额')).toContain('只差：把妈妈的公积金转到漳平市'))
    // Nothing light is missing there: a third child.
    expect(line('托育保育费减半')).not.toContain('只差')
  })

  test('and in English', async () => {
    await visit('/en/results', answersOf(family, on))
    const fold = (await screen.findByText('Not at present')).closest('details') as HTMLDetailsElement
    fold.open = true
    fireEvent(fold, new Event('toggle'))
    await screen.findByText('All that is missing: the mother’s provident fund is moved to Zhangping')
  })
})
