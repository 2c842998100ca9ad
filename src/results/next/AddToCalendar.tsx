import { useState, type ReactNode } from 'react'
import { announce, Button, inWeChat, Phrases, saveFile, useText } from '../../ui'
import { calendarFile, type CalendarEntry } from '../calendar'

interface AddToCalendarProps {
  readonly reminders: readonly CalendarEntry[]
  /** What one button is for, where it is not for everything. */
  readonly what?: string
}

/** Hands the days to the calendar of the device; where no file can be saved, says how else. */
export function AddToCalendar({ reminders, what }: AddToCalendarProps): ReactNode {
  const { t } = useText()
  const [told, setTold] = useState<string>()
  if (reminders.length === 0) return null

  function add(): void {
    const barred = inWeChat()
    if (!barred)
      // The moment only marks the file as later than the one before it.
      saveFile('yuhui.ics', 'text/calendar;charset=utf-8', calendarFile(reminders, { now: new Date(), name: t('next:calendar.name') }))
    const words = t(barred ? 'next:calendar.inWeChat' : 'next:calendar.saved')
    setTold(words)
    announce(words)
  }
  return (
    <div className="next-add screen-only">
      <Button
        look={what === undefined ? 'outline' : 'link'}
        onClick={add}
        {...(what === undefined ? {} : { 'aria-label': t('next:calendar.oneOf', { what }) })}
      >
        {t(what === undefined ? 'next:calendar.all' : 'next:calendar.one')}
      </Button>
      {told !== undefined && (
        <p className="small">
          <Phrases text={told} />
        </p>
      )}
    </div>
  )
}
