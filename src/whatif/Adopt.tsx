import { useEffect, useState, type ReactNode } from 'react'
import type { Household } from '../../rules/household'
import { formatDay, type DayNumber } from '../../rules/language/calendar'
import { answerAt, type AnswersStore } from '../share'
import { announce, Button, Dialog, formatDate, LinkButton, TextLink, useText, type Text } from '../ui'
import { toTheTop } from './frame'
import { overwritten, takeBack, takeOver } from './taking'
import { answerText, questionFor } from './others'

interface AdoptProps {
  /** The family's own answers. */
  readonly store: AnswersStore
  readonly household: Household
  readonly change: string
  /** The day it is compared on, where the check is for another. */
  readonly on: DayNumber | undefined
}

/** 租房 → 不租; what the change makes unknown is to be answered anew. */
function changeText(path: string, before: Household, after: Household, text: Text): string {
  const words = (household: Household): string => {
    const answer = answerAt(household, path)
    return (answer === undefined || answer === 'unknown' ? undefined : answerText(path, answer, text)) ?? text.t('whatif:adopt.again')
  }
  return text.t('whatif:adopt.change', { was: words(before), is: words(after) })
}

/** Takes the change into the answers; asks first if it overwrites any. */
export function Adopt({ store, household, change, on }: AdoptProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const [asking, setAsking] = useState(false)
  const before = store.get().household
  const paths = overwritten(before, household)

  function adopt(): void {
    setAsking(false)
    takeOver(store, household, on, change)
    announce(t('whatif:adopt.done'))
  }
  return (
    <>
      <Button onClick={() => (paths.length > 0 ? setAsking(true) : adopt())}>{t('whatif:adopt.button')}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('whatif:adopt.title')}>
        <p>{t('whatif:adopt.what')}</p>
        <dl className="overwritten">
          {paths.map((path) => (
            <div key={path}>
              <dt className="small">{questionFor(path, before, text).label}</dt>
              <dd>{changeText(path, before, household, text)}</dd>
            </div>
          ))}
        </dl>
        {on !== undefined && <p className="small">{t('whatif:adopt.day', { date: formatDate(formatDay(on), language) })}</p>}
        <div className="buttons">
          <Button onClick={adopt}>{t('whatif:adopt.confirm')}</Button>
          <Button look="outline" onClick={() => setAsking(false)}>
            {t('whatif:adopt.keep')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

/** The change has been taken over, and can be taken back. */
export function Taken({ store }: { readonly store: AnswersStore }): ReactNode {
  const { t, language } = useText()
  const { on } = store.get()
  // The button pressed went with the comparison.
  useEffect(toTheTop, [])
  return (
    <div className="stack taken">
      <p role="status">
        <strong>{t('whatif:adopt.done')}</strong>
      </p>
      {on !== undefined && <p className="small">{t('whatif:adopt.dayNow', { date: formatDate(formatDay(on), language) })}</p>}
      <div className="buttons">
        <LinkButton to="/results">{t('whatif:toResults')}</LinkButton>
        <Button
          look="outline"
          onClick={() => {
            takeBack(store)
            announce(t('whatif:adopt.undone'))
            // This button goes too, once the comparison is back.
            setTimeout(toTheTop)
          }}
        >
          {t('whatif:adopt.undo')}
        </Button>
      </div>
      <Onward />
    </div>
  )
}

/** Where else to go from a comparison. */
export function Onward(): ReactNode {
  const { t } = useText()
  return (
    <p className="cluster onward">
      <TextLink to="/what-if" className="link">
        {t('whatif:another')}
      </TextLink>
      <TextLink to="/compare" className="link">
        {t('whatif:places')}
      </TextLink>
    </p>
  )
}
