import type { ReactNode } from 'react'
import { useText } from '../../ui'

interface NotSureProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** 不清楚 below a box to be filled in: an answer like any other, and shown as given. */
export function NotSure({ label, checked, onChange }: NotSureProps): ReactNode {
  const { t } = useText()
  return (
    <label className="not-sure">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {t('household:answers.unknown')}
        <span className="hidden">{` (${label})`}</span>
      </span>
    </label>
  )
}
