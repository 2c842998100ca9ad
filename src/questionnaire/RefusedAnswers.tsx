import { useEffect, useRef, type ReactNode } from 'react'
import { useAnswersStore, useRefused } from '../share'
import { Button, useTexts } from '../ui'
import './questionnaire.css'
import { householdWords, roomWords } from './texts'
import { faultWords } from './words'

/** More than these nobody reads; a text that was tampered with may have a hundred thousand. */
const mostShown = 8
/** A path longer than this is none of ours. */
const longestPath = 60

/** Says that answers kept earlier could not be read, which of them, and why. What was kept stays until something new is answered. */
export function RefusedAnswers(): ReactNode {
  const text = useTexts([householdWords, roomWords])
  const store = useAnswersStore()
  const faults = useRefused()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const more = faults.length - mostShown
  return (
    <section ref={box} tabIndex={-1} role="alert" className="refused">
      <p className="strong">{text.t('questionnaire:kept.title')}</p>
      <ul>
        {faults.slice(0, mostShown).map(({ path, code }, index) => (
          <li key={index}>
            {path ? faultWords({ path: path.slice(0, longestPath), code }, {}, text) : text.t(`household:faults.${code}`)}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="small">{text.t('questionnaire:kept.more', { count: more })}</p>}
      <p className="small">{text.t('questionnaire:kept.stays')}</p>
      <Button look="outline" onClick={store.seen}>
        {text.t('questionnaire:kept.seen')}
      </Button>
    </section>
  )
}
