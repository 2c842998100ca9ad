import { useEffect, useRef, type ReactNode } from 'react'
import { Phrases, useText, type Text } from '../../../ui'
import type { Refusal } from '../work/messages'

/** More names than these nobody reads. */
const mostNamed = 12
const longestName = 40

/** Why, and what to do about it. */
function words(refusal: Refusal, { t }: Text): string {
  const key = `files:refused.${refusal.why}`
  switch (refusal.why) {
    case 'too-large':
      return t(key, { megabytes: refusal.megabytes })
    case 'too-many-rows':
      return t(key, { most: refusal.most })
    case 'not-a-table':
      return t(`${key}.${refusal.kind}`)
    case 'formulas':
      return t(key, { count: refusal.count, cells: refusal.cells.join(t('files:and')) })
    case 'no-known-columns':
    case 'same-column-twice':
      return t(key, {
        found: refusal.found
          .slice(0, mostNamed)
          .map((name) => name.slice(0, longestName))
          .join(t('files:and')),
      })
    case 'empty':
    case 'password':
    case 'broken':
    case 'no-workbook':
    case 'no-rows':
    case 'no-workers':
    case 'unreadable':
      return t(key)
  }
}

export interface RefusalBoxProps {
  readonly name: string
  readonly refusal: Refusal
}

/** Says that a file was not taken, and why. */
export function RefusalBox({ name, refusal }: RefusalBoxProps): ReactNode {
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [refusal])
  return (
    <div ref={box} role="alert" tabIndex={-1} className="refusal stack">
      <p>
        <strong>{text.t('files:refused.title', { name })}</strong>
      </p>
      <p>
        <Phrases text={words(refusal, text)} />
      </p>
    </div>
  )
}
