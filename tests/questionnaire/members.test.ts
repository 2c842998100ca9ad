import { describe, expect, test } from 'vitest'
import {
  addMember,
  bringBack,
  membersAway,
  membersIn,
  mostMembers,
  removeMember,
  sayHowMany,
  sayUnknown,
} from '../../src/questionnaire/members'
import { storeOf } from './made'

const idsIn = (store: ReturnType<typeof storeOf>): string[] => membersIn(store, 'children').map(({ id }) => id)
const idsAway = (store: ReturnType<typeof storeOf>): string[] => membersAway(store.get().kept, 'children').map(({ member }) => member.id)

describe('how many', () => {
  test('makes that many, each with an id', () => {
    const store = storeOf()
    sayHowMany(store, 'children', 2)
    sayHowMany(store, 'elders', 1)
    expect(store.get().household).toEqual({ children: [{ id: 'c1' }, { id: 'c2' }], elders: [{ id: 'e1' }] })
  })

  test('none is an answer too', () => {
    const store = storeOf()
    sayHowMany(store, 'children', 0)
    expect(store.get().household.children).toEqual([])
    const doubtful = storeOf({ elders: 'unknown' })
    sayHowMany(doubtful, 'elders', 0)
    expect(doubtful.get().household.elders).toEqual([])
  })

  test('more adds blank ones and leaves the others alone', () => {
    const store = storeOf({ children: [{ id: 'c1', sex: 'male' }] })
    sayHowMany(store, 'children', 3)
    expect(store.get().household.children).toEqual([{ id: 'c1', sex: 'male' }, { id: 'c2' }, { id: 'c3' }])
    sayHowMany(store, 'children', 3)
    expect(idsIn(store)).toEqual(['c1', 'c2', 'c3'])
  })

  test('fewer takes the last ones off, and more brings back what was told of them', () => {
    const children = [
      { id: 'c1', birthDate: '2015-01-01' },
      { id: 'c2', birthDate: '2018-01-01' },
      { id: 'c3', birthDate: '2021-01-01', sex: 'female' },
    ]
    const store = storeOf({ children })
    store.draft('children[2].careFee', 'a')
    const before = store.get()
    sayHowMany(store, 'children', 1)
    expect([idsIn(store), idsAway(store), store.get().drafts]).toEqual([['c1'], ['c2', 'c3'], {}])
    sayHowMany(store, 'children', 2)
    expect([idsIn(store), idsAway(store)]).toEqual([['c1', 'c2'], ['c3']])
    sayHowMany(store, 'children', 3)
    expect(store.get()).toEqual(before)
  })

  test('not knowing loses nobody', () => {
    const store = storeOf({ children: [{ id: 'c1', sex: 'male' }, { id: 'c2' }] })
    store.draft('children[0].birthDate', '2015')
    const before = store.get()
    sayUnknown(store, 'children')
    expect([store.get().household.children, idsAway(store)]).toEqual(['unknown', ['c1', 'c2']])
    sayHowMany(store, 'children', 2)
    expect(store.get()).toEqual(before)
  })

  test('no more than the household file takes', () => {
    const store = storeOf()
    sayHowMany(store, 'children', mostMembers)
    expect(store.get().household.children).toHaveLength(mostMembers)
    expect(storeOf({ ...store.get().household }).get().household.children).toHaveLength(mostMembers)
  })
})

describe('ids', () => {
  test('go on from the highest', () => {
    const store = storeOf({ children: [{ id: 'c2' }] })
    expect(addMember(store, 'children')).toBe('c3')
    expect(addMember(store, 'elders')).toBe('e1')
  })

  test('of those taken off are not used again', () => {
    const store = storeOf({ children: [{ id: 'c1' }, { id: 'c2' }] })
    removeMember(store, 'children', 1)
    expect(addMember(store, 'children')).toBe('c3')
    bringBack(store, 'children', 'c2')
    expect(idsIn(store)).toEqual(['c1', 'c3', 'c2'])
    removeMember(store, 'children', 0)
    sayHowMany(store, 'children', 2)
    expect(addMember(store, 'children')).toBe('c4')
  })

  test('somebody else gave are let stand', () => {
    const store = storeOf({ children: [{ id: 'anna' }, { id: 'c7' }] })
    expect(addMember(store, 'children')).toBe('c8')
  })
})

describe('taking a member off', () => {
  test('moves what was typed, put aside or passed over for those after it', () => {
    const store = storeOf({ children: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }], housing: { rents: true } })
    // In an order in which each would go to where the next still lies.
    for (const at of [2, 1, 0]) {
      store.draft(`children[${at}].birthDate`, `draft ${at}`)
      store.keep(`children[${at}].careFee`, at)
      store.pass([`children[${at}].hukou`])
    }
    store.draft('housing.monthlyRent', 'x')
    store.keep('housing.homesOwnedInFundPlace', 1)
    store.pass(['housing.homesOwned', 'children[1].insuredOn'])
    removeMember(store, 'children', 0)
    const { drafts, kept, passed } = store.get()
    expect(drafts).toEqual({ 'children[0].birthDate': 'draft 1', 'children[1].birthDate': 'draft 2', 'housing.monthlyRent': 'x' })
    expect(kept).toMatchObject({ 'children[0].careFee': 1, 'children[1].careFee': 2, 'housing.homesOwnedInFundPlace': 1 })
    expect(kept).not.toHaveProperty(['children[2].careFee'])
    expect([...passed].sort()).toEqual(['children[0].hukou', 'children[0].insuredOn', 'children[1].hukou', 'housing.homesOwned'])
  })

  test('leaves those before it, and the other list, alone', () => {
    const store = storeOf({ children: [{ id: 'c1' }, { id: 'c2' }], elders: [{ id: 'e1' }, { id: 'e2' }] })
    store.draft('children[0].birthDate', 'a')
    store.draft('elders[1].birthDate', 'b')
    store.pass(['elders[1].parentOf'])
    removeMember(store, 'children', 1)
    expect(store.get()).toMatchObject({
      drafts: { 'children[0].birthDate': 'a', 'elders[1].birthDate': 'b' },
      passed: ['elders[1].parentOf'],
      household: { children: [{ id: 'c1' }], elders: [{ id: 'e1' }, { id: 'e2' }] },
    })
  })

  test('of whom there is none changes nothing', () => {
    const store = storeOf({ children: [{ id: 'c1' }] })
    const before = store.get()
    removeMember(store, 'children', 1)
    bringBack(store, 'children', 'c9')
    expect(store.get()).toEqual(before)
  })

  test('keeps all of it, drafts too, and puts it back at the end of the list', () => {
    const store = storeOf({ children: [{ id: 'c1', sex: 'male', birthDate: '2020-01-01' }, { id: 'c2' }] })
    store.draft('children[0].careFee', 'a')
    store.draft('children[1].careFee', 'b')
    store.keep('children[0].lastPreschoolYear', true)
    removeMember(store, 'children', 0)
    expect(store.get()).toMatchObject({ household: { children: [{ id: 'c2' }] }, drafts: { 'children[0].careFee': 'b' } })
    expect(membersAway(store.get().kept, 'children')).toEqual([
      { member: { id: 'c1', sex: 'male', birthDate: '2020-01-01' }, drafts: { '.careFee': 'a' }, aside: { '.lastPreschoolYear': true } },
    ])
    bringBack(store, 'children', 'c1')
    expect(store.get()).toMatchObject({
      household: { children: [{ id: 'c2' }, { id: 'c1', sex: 'male', birthDate: '2020-01-01' }] },
      drafts: { 'children[0].careFee': 'b', 'children[1].careFee': 'a' },
      kept: { 'children[1].lastPreschoolYear': true },
    })
  })

  test('one after the other keeps each, the last one first', () => {
    const store = storeOf({ children: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }] })
    removeMember(store, 'children', 0)
    removeMember(store, 'children', 1)
    expect(idsAway(store)).toEqual(['c3', 'c1'])
    bringBack(store, 'children', 'c1')
    expect([idsIn(store), idsAway(store)]).toEqual([['c2', 'c1'], ['c3']])
  })
})
