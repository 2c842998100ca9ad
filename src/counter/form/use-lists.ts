import { useEffect, useState } from 'react'
import { addMember, removeMember, type ListName } from '../../questionnaire'
import { useAnswersStore } from '../../share'
import { announce, useText } from '../../ui'
import type { FormState } from './use-form'

export interface Lists {
  readonly add: (list: ListName) => void
  readonly remove: (list: ListName, index: number) => void
  readonly gone: ListName | undefined
  readonly back: (list: ListName, index: number) => void
}

/** Where whoever is added begins: what tells them apart. */
const firstFact = { children: 'birthDate', elders: 'parentOf' } as const
const shortcuts: Readonly<Record<string, ListName>> = { KeyC: 'children', KeyE: 'elders' }

/** Adding and removing children and elders; Alt+C and Alt+E wherever the focus is. */
export function useLists({ find }: FormState): Lists {
  const store = useAnswersStore()
  const { t } = useText()
  const [gone, setGone] = useState<ListName>()
  const count = (list: ListName): number => {
    const members = store.get().household[list]
    return Array.isArray(members) ? members.length : 0
  }
  function add(list: ListName): void {
    addMember(store, list)
    setGone(undefined)
    announce(t(`counter-form:added.${list}`, { count: count(list) }))
    find(`${list}[${String(count(list) - 1)}].${firstFact[list]}`)
  }
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const list = shortcuts[event.code]
      if (!list || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      add(list)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return {
    add,
    gone,
    remove: (list, index) => {
      removeMember(store, list, index)
      setGone(list)
    },
    back: (list, index) => {
      setGone(undefined)
      find(`${list}[${String(index)}].${firstFact[list]}`)
    },
  }
}
