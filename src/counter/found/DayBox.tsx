import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { formatDay, parseDay } from '../../../rules/language/calendar'
import { answerFrom } from '../../questionnaire'
import { useAnswersStore } from '../../share'
import { announce, formatDate, useDay, useText } from '../../ui'
import type { Results } from '../../results'

/** The day of the check, to be typed over; emptied, it is today again. */
export function DayBox({ results }: { readonly results: Results }): ReactNode {
  const { t, language } = useText()
  const store = useAnswersStore()
  const today = useDay()
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [wrong, setWrong] = useState(false)

  function take(): void {
    if (typed === undefined) return
    const read = answerFrom({ is: 'day', past: false, none: false }, typed)
    const day = read === undefined ? parseDay(today) : parseDay(String(read))
    setWrong(day === undefined)
    if (day === undefined) return
    setTyped(undefined)
    if (day === results.on) return
    store.checkOn(formatDay(day) === today ? undefined : day)
    announce(t('results:day.changed', { date: formatDate(formatDay(day), language) }))
  }
  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter') take()
    if (event.key !== 'Escape' || typed === undefined) return
    event.stopPropagation()
    setTyped(undefined)
    setWrong(false)
  }
  return (
    <span className="found-day">
      <label htmlFor={id}>{t('counter-found:day.label')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        value={typed ?? formatDay(results.on)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={press}
        onBlur={take}
      />
      {wrong && (
        <span id={`${id}-error`} className="error" role="alert">
          {t('results:day.wrong')}
        </span>
      )}
    </span>
  )
}
