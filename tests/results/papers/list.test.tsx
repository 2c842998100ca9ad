import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Household } from '../../../rules/household'
import { loadRules } from '../../../rules/registry'
import { sharedWords } from '../../../src/share'
import { loadTexts } from '../../../src/ui'
import { answersOf, visit } from '../page'

/** Zhangping: a baby of three months, not insured yet, and an elder child. */
const family: Household = {
  residence: '350881',
  mother: { hukou: '350881', work: 'employee', worksIn: '350881', medicalInsurance: 'employee', insuredIn: '350881' },
  father: { hukou: '350881', work: 'employee', worksIn: '350881' },
  marriage: { registeredOn: '2018-01-01', plannedOn: null },
  pregnancy: null,
  children: [
    { id: 'c1', birthDate: '2018-05-01', hukou: '350881', stage: 'primary', lawful: true },
    { id: 'c2', birthDate: '2025-12-10', hukou: '350881', stage: 'none', care: 'home', lawful: true, insuredOn: null },
  ],
}

beforeAll(async () => {
  await loadRules(['350881'])
  for (const language of ['zh-CN', 'en'] as const)
    await loadTexts(language, ['results', 'household', 'questionnaire', 'papers', sharedWords])
  window.scrollBy = () => undefined
})

const fold = async (title: string): Promise<HTMLDetailsElement> => {
  const part = (await screen.findByText(title)).closest('details') as HTMLDetailsElement
  part.open = true
  return part
}

describe('the papers on the list of results', () => {
  test('are boxes to tick, each with who issues it and what it is for; what a birth brings along comes first', async () => {
    await visit('/results', answersOf(family))
    const part = await fold('要带的材料')
    expect(part.querySelector('summary')).toHaveTextContent('3件')
    const items = [...part.querySelectorAll('li')].map(({ textContent }) => textContent)
    expect(items).toEqual([
      '出生医学证明 助产机构用于育儿补贴、新生儿医保从出生算起',
      '户口簿 公安机关用于育儿补贴',
      '抚养关系的证明 必要时才要用于育儿补贴',
    ])
    expect(within(part).getByRole('heading', { level: 3, name: '可以和“出生一件事”一起办' })).toBeInTheDocument()
    expect(part).toHaveTextContent('当地开通了的，这些一次就能办：新生儿医保从出生算起。')
    expect(within(part).getByRole('heading', { level: 3, name: '其他要带的' })).toBeInTheDocument()
  })

  test('can be ticked off, and no answer changes by it', async () => {
    const answers = answersOf(family)
    await visit('/results', answers)
    const part = await fold('要带的材料')
    const before = answers.get()
    const box = within(part).getByRole('checkbox', { name: /^户口簿/ })
    expect(box).not.toBeChecked()
    fireEvent.click(box)
    expect(box).toBeChecked()
    expect(answers.get()).toBe(before)
  })

  test('say which benefits have to be asked about', async () => {
    await visit('/results', answersOf({ ...family, planFamily: 'none' }))
    const part = await fold('要带的材料')
    expect(part.querySelector('.papers-unlisted')).toHaveTextContent(/文件没有写要什么材料，请先问清：.*分娩费用报销/)
  })

  test('are the same in English', async () => {
    await visit('/en/results', answersOf(family))
    const part = await fold('Papers to bring')
    expect(part.querySelector('summary')).toHaveTextContent('3 papers')
    expect(part).toHaveTextContent('Where your place offers it, these are handled at once')
  })

  test('are not spoken of where nothing fits', async () => {
    await visit('/results', answersOf({ residence: '350881' }))
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText('要带的材料')).toBeNull()
  })
})

describe('the page of a benefit', () => {
  test('names its papers under how to apply, and nothing where the text names none', async () => {
    await visit('/results/100000/childcare-subsidy', answersOf(family))
    const apply = (await screen.findByRole('heading', { name: '怎么申请' })).closest('section')
    expect(apply).toHaveTextContent('材料出生医学证明（助产机构）、户口簿（公安机关）、必要时要抚养关系的证明')
    expect(apply).not.toHaveTextContent('一起办')
  })

  test('says what it can be handled with', async () => {
    await visit('/results/350000/newborn-insurance', answersOf(family))
    const apply = (await screen.findByRole('heading', { name: '怎么申请' })).closest('section')
    expect(apply).toHaveTextContent('材料出生医学证明（助产机构）')
    expect(apply).toHaveTextContent('一起办可以和“出生一件事”一起办。当地有没有开通，请先问窗口。')
  })

  test('without papers has no line for them', async () => {
    await visit('/results/350000/childcare-leave', answersOf(family))
    const apply = (await screen.findByRole('heading', { name: '怎么申请' })).closest('section') as HTMLElement
    expect([...apply.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual(['找谁', '怎么办'])
  })
})
