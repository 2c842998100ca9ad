import { useEffect, useRef, type ReactNode } from 'react'
import type { Fault } from '../../rules/household'
import { faultWords } from '../questionnaire'
import { useText, type Text } from '../ui'

/** More than these nobody reads. */
const mostShown = 8
/** A path longer than this is none of ours. */
const longestPath = 60

/** Why, in words. A key that nobody knows has no words of its own: its path says which it is. */
function reasonOf(fault: Fault, text: Text): string {
  const known = fault.code !== 'unknown-key' && fault.path !== ''
  return known ? faultWords(fault, {}, text) : text.t(`household:faults.${fault.code}`)
}

export interface RefusalProps {
  readonly title: string
  readonly faults: readonly Fault[]
}

/** Says that answers were not taken, where in them what is wrong, and why. */
export function Refusal({ title, faults }: RefusalProps): ReactNode {
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [faults])
  const more = faults.length - mostShown
  return (
    <div ref={box} role="alert" tabIndex={-1} className="refusal stack">
      <p>
        <strong>{title}</strong>
      </p>
      <ul role="list">
        {faults.slice(0, mostShown).map((fault, index) => (
          <li key={index}>
            <code>{fault.path === '' ? text.t('keeping:refused.whole') : fault.path.slice(0, longestPath)}</code>
            <br />
            {reasonOf(fault, text)}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="small">{text.t('keeping:refused.more', { count: more })}</p>}
      {faults.some(({ code }) => code === 'unknown-key') && <p className="small">{text.t('keeping:refused.newer')}</p>}
    </div>
  )
}
