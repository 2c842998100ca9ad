import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button, Dialog, Phrases, useText, type Text } from '../../../ui'
import type { Pace } from '../store/pace'
import type { Run, Standing } from './run'

/** Seconds as somebody says them: 不到1分钟, 约5分钟, 约1小时10分钟. Never more exact than it is known. */
export function leftText(seconds: number, { t }: Pick<Text, 't'>): string {
  const minutes = Math.ceil(seconds / 60)
  if (seconds < 20) return t('files:left.soon')
  if (minutes <= 1) return t('files:left.minute')
  if (minutes < 60) return t('files:left.minutes', { count: minutes > 10 ? Math.ceil(minutes / 5) * 5 : minutes })
  const tens = Math.ceil(minutes / 10) * 10
  return t('files:left.hours', { hours: Math.floor(tens / 60), minutes: tens % 60 })
}

const paceText = ({ rate, left }: Pace, text: Text): string =>
  text.t('files:work.pace', { count: Math.max(1, Math.round(rate)), left: leftText(left, text) })

/** How far the work has come, and what stops it or lets it go on. */
export function WorkPart({ standing, run }: { readonly standing: Standing; readonly run: Run }): ReactNode {
  const text = useText()
  const { t } = text
  const { stage, rows, part, pace, results, name } = standing
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="work sheet stack">
      <h2 ref={heading} tabIndex={-1}>
        {t(`files:work.${stage}`, { name })}
      </h2>
      <progress max={1} value={part} aria-label={t('files:work.progress')} />
      <p>
        <Phrases
          text={t('files:work.rows', {
            count: rows,
            good: results.household.row.length,
            bad: results.bad.length,
            percent: Math.floor(part * 100),
          })}
        />{' '}
        {stage === 'running' && <Phrases text={pace ? paceText(pace, text) : t('files:work.early')} />}
      </p>
      {/* Said once a stage, not at every step. */}
      <p role="status" className="hidden">
        {t(`files:work.${stage}`, { name })}
      </p>
      <div className="cluster">
        {stage === 'running' && (
          <Button look="outline" onClick={() => run.pause()}>
            {t('files:work.pause')}
          </Button>
        )}
        {(stage === 'running' || stage === 'paused') && (
          <Button look="outline" onClick={() => run.stop()}>
            {t('files:work.stop')}
          </Button>
        )}
        {standing.canGoOn && <Button onClick={() => run.go()}>{t('files:work.goOn')}</Button>}
        <Clear onClear={() => run.clear()} />
      </div>
    </section>
  )
}

/** Forgets the file and its results, after asking. */
function Clear({ onClear }: { readonly onClear: () => void }): ReactNode {
  const { t } = useText()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button look="outline" onClick={() => setAsking(true)}>
        {t('files:clear.button')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('files:clear.title')}>
        <p>{t('files:clear.what')}</p>
        <div className="buttons">
          <Button look="outline" onClick={() => setAsking(false)}>
            {t('files:clear.keep')}
          </Button>
          <Button onClick={onClear}>{t('files:clear.yes')}</Button>
        </div>
      </Dialog>
    </>
  )
}
