import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { householdWords, roomWords } from '../../src/questionnaire/texts'
import { loadTexts } from '../../src/ui'
import { choosePlace, open, path, storeWith, zhangping } from './support'

beforeAll(async () => {
  await loadTexts('zh-CN', [householdWords, roomWords])
})

const user = userEvent.setup()
const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name })
const next = (): Promise<void> => user.click(screen.getByRole('button', { name: '下一步' }))

describe('the page of places', () => {
  test('everything in one place is three answers', async () => {
    const store = storeWith()
    open('/places', store)
    await heading('先说说您家')
    await choosePlace(user, screen.getByRole('combobox', { name: '您家住在哪里？' }), '漳平市')
    await user.click(screen.getByLabelText('妈妈和爸爸都在'))
    await user.click(screen.getByLabelText('都在这里'))
    expect(store.get().household).toEqual(zhangping)
    expect(screen.queryAllByRole('combobox')).toHaveLength(1)
    expect(screen.getByText('到2025年12月31日为止')).toBeInTheDocument()
    await next()
    await waitFor(() => expect(path()).toBe('/answers/children'))
  })

  test('what is elsewhere can be said one by one, and a corrected home moves nothing else', async () => {
    const store = storeWith()
    open('/places', store)
    await heading('先说说您家')
    const home = screen.getByRole('combobox', { name: '您家住在哪里？' })
    await choosePlace(user, home, '漳平市')
    await user.click(screen.getByLabelText('只有妈妈'))
    await user.click(screen.getByLabelText('有的在别处'))
    const mother = screen.getByRole('group', { name: /妈妈/ })
    expect(within(mother).getByLabelText('户口')).toHaveValue('漳平市')
    await choosePlace(user, within(mother).getByLabelText('工作'), '上虞区')
    await choosePlace(user, home, '田家庵区')
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
    await choosePlace(user, screen.getByRole('combobox', { name: '您家住在哪里？' }), '田家庵区')
    expect(store.get().household).toMatchObject({ residence: '340403', mother: { hukou: '340403' }, father: { insuredIn: '340403' } })
  })

  test('a family in Shangyu sees the plan of its city too', async () => {
    open('/places', storeWith({ residence: '330604' }))
    await heading('先说说您家')
    expect(screen.getByText('生育友好型城市建设三年行动方案')).toBeInTheDocument()
    expect(screen.getAllByText('征求意见稿')).toHaveLength(2)
    expect(screen.getByText(/绍兴市的方案也一起算/)).toBeInTheDocument()
  })

  test('a family of another place is told that there is no plan of it, and what is known instead', async () => {
    open('/places', storeWith({ residence: '510107' }))
    await heading('先说说您家')
    expect(screen.getByText('先按已有的法律法规算。')).toBeInTheDocument()
    const home = screen.getByRole('combobox', { name: '您家住在哪里？' })
    await waitFor(() => expect(home).toHaveValue('武侯区'))
    expect(home).toHaveAccessibleDescription(/武侯区（四川 成都）：只有全国的规定，当地的还没有收录。$/)
  })

  test('an answer of before any county could be chosen still reads as it was meant', async () => {
    open('/places', storeWith({ residence: '100000' }))
    await heading('先说说您家')
    const home = screen.getByRole('combobox', { name: '您家住在哪里？' })
    expect(home).toHaveValue('其他地方')
    expect(home).toHaveAccessibleDescription(/只有全国的规定/)
  })

  test('a code that is no place is refused, and there is no next step', async () => {
    open('/places', storeWith({ residence: '999999' }))
    await heading('先说说您家')
    const home = screen.getByRole('combobox', { name: '您家住在哪里？' })
    expect(home).toHaveAttribute('aria-invalid', 'true')
    expect(home).toHaveAccessibleDescription(/999999不是内地的县、区或市/)
    await next()
    expect(path()).toBe('/places')
  })

  test('what is typed and leads nowhere stays, and holds the next step up', async () => {
    const store = storeWith()
    open('/places', store)
    await heading('先说说您家')
    const home = screen.getByRole('combobox', { name: '您家住在哪里？' })
    await user.type(home, '苏州工业园区')
    await next()
    expect(home).toHaveValue('苏州工业园区')
    await waitFor(() => expect(home).toHaveAccessibleDescription(/没有找到“苏州工业园区”/))
    expect(path()).toBe('/places')
    expect(screen.getByRole('alert')).toBeInTheDocument()
    await user.clear(home)
    await user.type(home, '不')
    await user.click(screen.getByRole('option', { name: '不清楚' }))
    expect(store.get()).toMatchObject({ household: { residence: 'unknown' }, drafts: {} })
  })

  test('a family in Aral hears that the division or the local government is asked about', async () => {
    open('/places', storeWith({ residence: '659002' }))
    await heading('先说说您家')
    expect(await screen.findByText(/归兵团管/)).toBeInTheDocument()
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
