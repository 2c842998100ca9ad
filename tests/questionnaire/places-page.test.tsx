import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { householdWords, roomWords } from '../../src/questionnaire/texts'
import { loadTexts } from '../../src/ui'
import { open, path, storeWith, zhangping } from './support'

beforeAll(async () => {
  await loadTexts('zh-CN', [householdWords, roomWords])
})

const user = userEvent.setup()
const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name }, { timeout: 5000 })
const next = (): Promise<void> => user.click(screen.getByRole('button', { name: '下一步' }))

describe('the page of places', () => {
  test('everything in one place is three answers', async () => {
    const store = storeWith()
    open('/places', store)
    await heading('先说说您家')
    await user.selectOptions(screen.getByRole('combobox', { name: '您家住在哪里？' }), '漳平市')
    await user.click(screen.getByLabelText('妈妈和爸爸都在'))
    await user.click(screen.getByLabelText('都在这里'))
    expect(store.get().household).toEqual(zhangping)
    expect(screen.queryAllByRole('combobox')).toHaveLength(1)
    expect(screen.getByText('到2025年12月31日为止')).toBeInTheDocument()
    await next()
    await waitFor(() => expect(path()).toBe('/answers/family'), { timeout: 5000 })
  })

  test('what is elsewhere can be said one by one, and a corrected home moves nothing else', async () => {
    const store = storeWith()
    open('/places', store)
    await heading('先说说您家')
    const home = screen.getByRole('combobox', { name: '您家住在哪里？' })
    await user.selectOptions(home, '漳平市')
    await user.click(screen.getByLabelText('只有妈妈'))
    await user.click(screen.getByLabelText('有的在别处'))
    const mother = screen.getByRole('group', { name: /妈妈/ })
    expect(within(mother).getByLabelText('户口')).toHaveDisplayValue('漳平市')
    await user.selectOptions(within(mother).getByLabelText('工作'), '上虞区')
    await user.selectOptions(home, '田家庵区')
    expect(store.get().household).toMatchObject({
      residence: '340403',
      mother: { hukou: '350881', worksIn: '330604', insuredIn: '350881' },
      father: null,
    })
  })

  test('whoever has everything at home and corrects the home meant all of it', async () => {
    const store = storeWith(zhangping)
    open('/places', store)
    await heading('先说说您家')
    await user.selectOptions(screen.getByRole('combobox', { name: '您家住在哪里？' }), '田家庵区')
    expect(store.get().household).toMatchObject({ residence: '340403', mother: { hukou: '340403' }, father: { insuredIn: '340403' } })
  })

  test('a family in Shangyu sees the plan of its city too', async () => {
    open('/places', storeWith({ residence: '330604' }))
    await heading('先说说您家')
    expect(screen.getByText('生育友好型城市建设三年行动方案')).toBeInTheDocument()
    expect(screen.getAllByText('征求意见稿')).toHaveLength(2)
    expect(screen.getByText(/绍兴市的方案也一起算/)).toBeInTheDocument()
  })

  test('a family of another place is told that its documents are not here', async () => {
    open('/places', storeWith({ residence: '100000' }))
    await heading('先说说您家')
    expect(await screen.findByText(/还没有收录/)).toBeInTheDocument()
  })

  test('a family in Aral hears that the division or the local government is asked about', async () => {
    open('/places', storeWith({ residence: '659002' }))
    await heading('先说说您家')
    expect(await screen.findByText(/归兵团管/, {}, { timeout: 5000 })).toBeInTheDocument()
  })

  test('without a home there is no next step, and the message leads to the field', async () => {
    open('/places', storeWith())
    await heading('先说说您家')
    await next()
    expect(path()).toBe('/places')
    const summary = screen.getByRole('alert')
    expect(summary).toHaveFocus()
    await user.click(within(summary).getByRole('link'))
    expect(screen.getByRole('combobox', { name: '您家住在哪里？' })).toHaveFocus()
  })
})
