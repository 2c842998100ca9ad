import { screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAnswers } from '../../src/share'
import { familyWithout, heading, loadWords, memoryKeeper, onToday, open, path, press, storeWith, user } from './support'

beforeAll(loadWords)

const situations = ['pregnancy', 'assistedReproduction', 'elders', 'housing.rents', 'housing.buying']
const family = (): Promise<object> => familyWithout(...situations)
const box = (name: RegExp): HTMLElement => screen.getByRole('checkbox', { name })
const boxes = (): HTMLElement[] => screen.getAllByRole('checkbox')

describe('the family’s situations', () => {
  test('stand in one list, with what leaving them blank means', async () => {
    open('/answers', storeWith(await family()))
    await heading('您家现在的情况')
    expect(screen.getByRole('group', { name: '您家有下面这些情况吗？' })).toHaveAccessibleDescription(/没打勾的，按没有算/)
    expect(boxes().length).toBeGreaterThanOrEqual(4)
    for (const each of boxes()) expect(each).not.toBeChecked()
  })

  test('none of them is one press', async () => {
    const store = storeWith(await family())
    open('/answers', store)
    await heading('您家现在的情况')
    await press('都没有，下一步')
    await waitFor(() => expect(path()).not.toBe('/answers/situations'))
    expect(store.get().household).toMatchObject({ pregnancy: null, elders: [], housing: { rents: false, buying: null } })
    expect(store.get().passed).toEqual([])
  })

  test('ticked ones open their own pages, the others are none', async () => {
    const store = storeWith(await family())
    open('/answers', store)
    await heading('您家现在的情况')
    await user.click(box(/怀着孩子/))
    await user.click(box(/老人/))
    await press('下一步')
    await waitFor(() => expect(path()).not.toBe('/answers/situations'))
    expect(store.get().household).toMatchObject({ pregnancy: {}, elders: [{ id: 'e1' }], housing: { rents: false, buying: null } })
    const pages: (string | null)[] = []
    for (; !/results|more/.test(path() ?? '') && pages.length < 12; await press('跳过')) pages.push(path())
    expect(pages).toEqual(expect.arrayContaining(['/answers/pregnancy', '/answers/elders']))
    expect(pages).not.toContain('/answers/buying')
  })

  test('skipped, all of them stay open', async () => {
    const store = storeWith(await family())
    const before = store.get().household
    open('/answers', store)
    await heading('您家现在的情况')
    await user.click(box(/怀着孩子/))
    await press('跳过')
    await waitFor(() => expect(path()).not.toBe('/answers/situations'))
    expect(store.get().household).toEqual(before)
    expect([...store.get().passed].sort()).toEqual(expect.arrayContaining(['elders', 'housing.rents', 'pregnancy']))
  })

  test('who comes back finds what was ticked; un-ticked it waits, and ticked again it is as it was told', async () => {
    const keeper = memoryKeeper()
    const told = {
      ...(await familyWithout('pregnancy', 'elders')),
      pregnancy: { dueDate: '2025-09-01', babies: 2 },
      elders: [{ id: 'e1', parentOf: 'mother' }],
    }
    const store = storeWith(told, keeper)
    const before = store.get().household
    const first = open('/answers/situations', store)
    await heading('您家现在的情况')
    expect(box(/怀着孩子/)).toBeChecked()
    expect(box(/老人/)).toBeChecked()
    expect(box(/租房/)).toBeChecked()
    expect(box(/在买房/)).not.toBeChecked()
    await user.click(box(/怀着孩子/))
    await user.click(box(/老人/))
    // Nothing is said before the page is left.
    expect(store.get().household).toEqual(before)
    await press('下一步')
    await waitFor(() => expect(path()).not.toBe('/answers/situations'))
    expect(store.get()).toMatchObject({
      household: { pregnancy: null, elders: [] },
      kept: { pregnancy: { babies: 2 }, elders: [{ id: 'e1' }] },
    })
    first.unmount()
    // Also by a later visit.
    const again = createAnswers(keeper, onToday)
    open('/answers/situations', again)
    await heading('您家现在的情况')
    expect(box(/怀着孩子/)).not.toBeChecked()
    await user.click(box(/怀着孩子/))
    await user.click(box(/老人/))
    await press('下一步')
    await waitFor(() => expect(path()).not.toBe('/answers/situations'))
    expect(again.get().household).toMatchObject({ pregnancy: told.pregnancy, elders: told.elders })
    expect(again.get().kept).toEqual({})
  })

  test('what is new is asked alone, and leaves what was said before as it was', async () => {
    const store = storeWith(await familyWithout('pregnancy', 'elders'))
    expect(store.get().household).toHaveProperty('housing.rents', true)
    open('/answers', store)
    await heading('您家现在的情况')
    expect(boxes()).toHaveLength(2)
    await press('都没有，下一步')
    await waitFor(() => expect(path()).not.toBe('/answers/situations'))
    expect(store.get().household).toMatchObject({ pregnancy: null, elders: [], housing: { rents: true } })
  })

  test('what means nothing in a family is not in the list', async () => {
    open('/answers/situations', storeWith({ ...(await family()), mother: null }))
    await heading('您家现在的情况')
    expect(screen.queryByRole('checkbox', { name: /怀着孩子/ })).toBeNull()
    expect(box(/租房/)).toBeInTheDocument()
  })
})
