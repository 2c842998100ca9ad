import { useEffect, useRef, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react'
import { placeName, useNamesOf } from '../questionnaire'
import { classes, useText } from '../ui'
import type { Case, Cases } from './cases'

export const tabId = (id: number): string => `case-${String(id)}`
export const panelId = 'case-panel'

interface TabProps {
  readonly one: Case
  readonly selected: boolean
  readonly onShow: () => void
}

/** Where a family lives, as far as it said. */
function useResidence({ answers }: Case): string | undefined {
  const { household } = useSyncExternalStore(answers.subscribe, answers.get, answers.get)
  const code = household.residence
  return typeof code === 'string' && code !== 'unknown' ? code : undefined
}

function Tab({ one, selected, onShow }: TabProps): ReactNode {
  const text = useText()
  const residence = useResidence(one)
  useNamesOf(residence === undefined ? [] : [residence])
  const detail = one.copy ? text.t('counter:tabs.copy') : residence === undefined ? '' : placeName(residence, text)
  return (
    <button
      type="button"
      role="tab"
      id={tabId(one.id)}
      className={classes('tab', selected && 'tab-on')}
      aria-selected={selected}
      aria-controls={panelId}
      tabIndex={selected ? 0 : -1}
      onClick={onShow}
    >
      <strong>{one.mark === '' ? text.t('counter:tabs.unmarked') : one.mark}</strong>
      {detail !== '' && <span className="small">{detail}</span>}
    </button>
  )
}

export interface TabsProps {
  readonly cases: Cases
  readonly onShow: (id: number) => void
  readonly onClose: (id: number) => void
}

/** Where an arrow leads from a tab; undefined for other keys. */
function step(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** The open cases. Arrows go from one to the next and show it; Delete closes it. */
export function Tabs({ cases: { list, active }, onShow, onClose }: TabsProps): ReactNode {
  const { t } = useText()
  const bar = useRef<HTMLDivElement>(null)
  const byKey = useRef(false)
  useEffect(() => {
    if (byKey.current) bar.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
    byKey.current = false
  }, [active.id])

  function keys(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Delete') onClose(active.id)
    const to = list[step(event.key, list.indexOf(active), list.length) ?? -1]
    if (!to) return
    event.preventDefault()
    byKey.current = true
    onShow(to.id)
  }
  return (
    <div ref={bar} role="tablist" aria-label={t('counter:tabs.label')} className="tabs" onKeyDown={keys}>
      {list.map((one) => (
        <Tab key={one.id} one={one} selected={one === active} onShow={() => onShow(one.id)} />
      ))}
    </div>
  )
}
