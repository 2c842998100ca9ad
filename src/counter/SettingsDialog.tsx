import { useState, type ReactNode } from 'react'
import { PlaceField } from '../questionnaire'
import { Button, Dialog, SelectField, useText } from '../ui'
import { idleMinutes, type IdleMinutes } from './idle'

export interface SettingsDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly place: string | undefined
  readonly onPlace: (code: string | undefined) => void
  readonly minutes: IdleMinutes
  readonly onMinutes: (minutes: IdleMinutes) => void
}

const shownMinutes = [...idleMinutes].sort((a, b) => a - b)

/** What holds for this counter until its page is closed. */
export function SettingsDialog({ open, onClose, place, onPlace, minutes, onMinutes }: SettingsDialogProps): ReactNode {
  const { t } = useText()
  const [draft, setDraft] = useState<string>()
  return (
    <Dialog open={open} onClose={onClose} title={t('counter:settings.title')}>
      <PlaceField
        label={t('counter:settings.place')}
        hint={t('counter:settings.placeHint')}
        value={place ?? ''}
        {...(draft === undefined ? {} : { draft })}
        onChoose={(code) => {
          setDraft(undefined)
          onPlace(code)
        }}
        onClear={() => {
          setDraft(undefined)
          onPlace(undefined)
        }}
        onDraft={setDraft}
        answers={[]}
        level={false}
      />
      <SelectField
        label={t('counter:settings.minutes')}
        options={shownMinutes.map((each) => ({ value: String(each), label: t('counter:idle.minutes', { count: each }) }))}
        value={String(minutes)}
        onChange={(value) => onMinutes(idleMinutes.find((each) => String(each) === value) ?? minutes)}
      />
      <p className="small">{t('counter:settings.memory')}</p>
      <Button onClick={onClose}>{t('counter:done')}</Button>
    </Dialog>
  )
}
