import { useEffect, useRef, type ReactNode } from 'react'
import { useAnswersStore, useRefused } from '../share'
import { Button, useTexts } from '../ui'
import './questionnaire.css'
import { householdWords, roomWords } from './texts'
import { faultWords } from './words'

/** Says that answers kept earlier could not be read, which of them, and why. What was kept stays until something new is answered. */
export function RefusedAnswers(): ReactNode {
  const text = useTexts([householdWords, roomWords])
  const store = useAnswersStore()
  const faults = useRefused()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section ref={box} tabIndex={-1} role="alert" className="refused">
      <p className="strong">{text.t('questionnaire:kept.title')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.path + fault.code}>{fault.path ? faultWords(fault, {}, text) : text.t(`household:faults.${fault.code}`)}</li>
        ))}
      </ul>
      <p className="small">{text.t('questionnaire:kept.stays')}</p>
      <Button look="outline" onClick={store.seen}>
        {text.t('questionnaire:kept.seen')}
      </Button>
    </section>
  )
}
