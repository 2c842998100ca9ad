import { useId, useState, type ReactNode } from 'react'
import { formatDay, parseDay, type DayNumber } from '../../rules/language/calendar'
import { useAnswersStore } from '../share'
import { announce, Button, DateField, formatDate, useDay, useText } from '../ui'
import type { Results } from './useResults'

/** The day everything is worked out for, and another one in its place. */
export function DayLine({ results }: { readonly results: Results }): ReactNode {
  const { t, language } = useText()
  const [changing, setChanging] = useState(false)
  const day = formatDate(formatDay(results.on), language)
  return (
    <div className="day-line">
      <p className="small cluster">
        <span>{t('results:day.on', { date: day })}</span>
        <Button look="link" className="screen-only" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {t(changing ? 'results:day.done' : 'results:day.change')}
        </Button>
      </p>
      {changing && <DayChange results={results} />}
    </div>
  )
}

function DayChange({ results }: { readonly results: Results }): ReactNode {
  const { t, language } = useText()
  const store = useAnswersStore()
  const [typed, setTyped] = useState(formatDay(results.on))
  const [wrong, setWrong] = useState(false)
  const id = useId()
  const today = useDay()

  function take(value: string, incomplete: boolean): void {
    setTyped(value)
    setWrong(false)
    if (incomplete) return
    // Browsers report every digit of the year: 0202 is on its way to 2026.
    const day = value === '' ? undefined : parseDay(value)
    if (value !== '' && day === undefined) return
    check(day)
  }
  function check(day: DayNumber | undefined): void {
    store.checkOn(day)
    announce(t('results:day.changed', { date: formatDate(day === undefined ? today : formatDay(day), language) }))
  }
  function backToToday(): void {
    check(undefined)
    setTyped('')
    setWrong(false)
    // The button goes once it is today: the focus must not go with it.
    document.getElementById(id)?.focus()
  }
  return (
    <div className="day-change screen-only">
      <DateField
        id={id}
        label={t('results:day.label')}
        hint={t('results:day.hint')}
        error={wrong ? t('results:day.wrong') : undefined}
        value={typed}
        onChange={take}
        onBlur={() => setWrong(typed !== '' && parseDay(typed) === undefined)}
      />
      {results.chosen && (
        <Button look="link" onClick={backToToday}>
          {t('results:day.today')}
        </Button>
      )}
    </div>
  )
}
