import { useEffect, useState, type ReactNode } from 'react'
import { announce, Button, classes, useText, type Text } from '../ui'
import type { IdleClock } from './idle'

/** Seconds before the end at which it is said to those who cannot see it. */
const said = [60, 15] as const
/** From here on it is made plain to the eye as well. */
const urgent = 30

/** 3分12秒, 12秒. */
function durationText(seconds: number, { t }: Text): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return t('counter:idle.seconds', { count: rest })
  return rest === 0 ? t('counter:idle.minutes', { count: minutes }) : t('counter:idle.both', { minutes, seconds: rest })
}

/** How long until everything is wiped because nobody is there. */
export function Countdown({ clock }: { readonly clock: IdleClock }): ReactNode {
  const text = useText()
  const { t } = text
  const [left, setLeft] = useState(() => Math.ceil(clock.left() / 1000))
  useEffect(() => {
    let before = Infinity
    const look = (): void => {
      const now = Math.ceil(clock.left() / 1000)
      const mark = said.find((seconds) => now <= seconds && before > seconds)
      if (mark !== undefined) announce(t('counter:idle.said', { left: durationText(now, text) }))
      before = now
      setLeft(now)
    }
    look()
    const tick = setInterval(look, 1000)
    return () => clearInterval(tick)
  }, [clock, t, text])
  const soon = left <= urgent
  return (
    <p className={classes('countdown', soon && 'countdown-soon')} role="timer">
      <span>{t('counter:idle.left', { left: durationText(left, text) })}</span>
      {soon && (
        <Button look="outline" onClick={clock.touch}>
          {t('counter:idle.goOn')}
        </Button>
      )}
    </p>
  )
}
