import './form.css'
import type { ReactNode } from 'react'
import { placesOf } from '../../../rules/household'
import { householdWords, interviewWords, useInterview, useNamesOf, type Interview } from '../../questionnaire'
import { resultsWords } from '../../results'
import { useAnswers } from '../../share'
import { Fold, useText, useTexts } from '../../ui'
import { Entry } from './Entry'
import { countTold } from './layout'
import type { Wiring } from './Tables'
import { formWords } from './texts'
import { Told } from './Told'
import { useForm, type FormState } from './use-form'
import { useLists } from './use-lists'
import { stakeWords, wordsOf } from './words'

export interface CounterFormProps {
  /** Puts the focus on the first open question as the form appears. */
  readonly focusFirst?: boolean
}

/** The household of the case in one dense form: what is still open first, what was told below it. Suspends until its rules and words are there. */
export function CounterForm({ focusFirst = true }: CounterFormProps): ReactNode {
  useTexts([formWords, householdWords, interviewWords, resultsWords])
  const { interview, look, follow } = useInterview()
  return (
    <>
      <Form interview={interview} look={look} focusFirst={focusFirst} />
      {follow}
    </>
  )
}

interface FormProps {
  readonly interview: Interview
  readonly look: () => Interview
  readonly focusFirst: boolean
}

function Form({ interview, look, focusFirst }: FormProps): ReactNode {
  const { t } = useText()
  const { household, on } = interview
  useNamesOf(placesOf(household))
  const form = useForm(interview, look, focusFirst)
  const lists = useLists(form)
  const wiring: Wiring = { onGo: form.go, onTold: form.told, onAsk: form.asked }
  const open = form.due.due.length
  const inBlock = new Set([...form.order, ...form.behind])
  return (
    <div ref={form.root} className="cf">
      <div className="cluster apart">
        <h2>{t('counter-form:title')}</h2>
        <p className="small">
          {t('counter-form:counts.told', { count: countTold(household) })}
          {t('counter-form:dot')}
          <span className="cf-left">{t('counter-form:counts.open', { count: open })}</span>
        </p>
      </div>
      <OpenBlock form={form} wiring={wiring} />
      <Told interview={interview} inBlock={inBlock} on={on} wiring={wiring} lists={lists} form={form} />
    </div>
  )
}

/** What still decides something, and what only says more of it, closed at first. */
function OpenBlock({ form, wiring }: { readonly form: FormState; readonly wiring: Wiring }): ReactNode {
  const text = useText()
  const { t } = text
  const { household, passed } = useAnswers()
  const { due, order, behind, end } = form
  const waiting = due.due.filter(({ path }) => !passed.includes(path)).length
  const facts = new Map([...due.due, ...due.further].map((fact) => [fact.path, fact]))
  const field = (path: string): ReactNode => {
    const { label, hint } = wordsOf(path, household, text)
    const fact = facts.get(path)
    return (
      <Entry
        key={path}
        path={path}
        label={label}
        look="open"
        {...(hint === undefined ? {} : { hint })}
        {...(fact === undefined ? {} : { stake: stakeWords(fact, text) })}
        {...wiring}
      />
    )
  }
  return (
    <section aria-label={t('counter-form:open.title')} className="cf-block">
      <h3 className="label">{t('counter-form:open.title')}</h3>
      {order.map(field)}
      {waiting === 0 && (
        <p ref={end} tabIndex={-1} className="small cf-end">
          {due.due.length === 0 ? t('counter-form:open.end') : t('counter-form:open.passed', { count: due.due.length })}
        </p>
      )}
      {behind.length > 0 && (
        <Fold
          look="plain"
          title={t('counter-form:open.further')}
          count={t('counter-form:open.furtherCount', { count: due.further.length })}
        >
          <div className="cf-block">{behind.map(field)}</div>
        </Fold>
      )}
    </section>
  )
}
