import { useEffect, useId, useState, type ReactNode } from 'react'
import { formatDay } from '../../../../rules/language/calendar'
import type { Outcome } from '../../../engine'
import { benefitName, namesOf, OutcomeVerdict, resultsWords, rowsOf, subjectsOf, type Results } from '../../../results'
import { householdWords, interviewWords } from '../../../questionnaire'
import { Button, CheckList, Dialog, Fold, formatDate, Phrases, useText, useTexts } from '../../../ui'
import type { Accepted } from '../../protocol'
import { siteName } from '../site-name'
import { toldIn, type Told } from '../facts'
import { payloadText } from './payload'

/** What can be had first. */
const order: readonly Outcome['status'][] = ['eligible', 'undetermined', 'upcoming', 'ended', 'ineligible']

/** Milliseconds in which nothing can be sent: a page that gets somebody to press twice in one place must not have them press this. */
const pause = 700

export interface SendDialogProps {
  readonly open: boolean
  readonly origin: string
  readonly accepts: readonly Accepted[]
  readonly results: Results
  readonly rules: string
  readonly onClose: () => void
  /** Sends this text, which the citizen could read. */
  readonly onSend: (text: string, answers: number) => void
}

/** Asks before anything is handed to the portal: to whom, what, and in which words. */
export function SendDialog({ open, origin, accepts, results, rules, onClose, onSend }: SendDialogProps): ReactNode {
  const text = useTexts([householdWords, interviewWords, resultsWords])
  const { t, language } = text
  const [chosen, setChosen] = useState<ReadonlySet<Accepted>>(new Set(accepts.length === 1 ? accepts : []))
  const [wanting, setWanting] = useState(false)
  const [hurried, setHurried] = useState(true)
  const id = useId()
  useEffect(() => {
    const timer = setTimeout(() => setHurried(false), pause)
    return () => clearTimeout(timer)
  }, [])
  const { household, on } = results
  const told = toldIn(household, '', household, text)
  // Of what was accepted a moment ago, the portal may have taken something back.
  const sending = new Set(accepts.filter((one) => chosen.has(one)))
  const exact = payloadText({ ...results, rules }, sending)

  function choose(one: Accepted, on: boolean): void {
    setWanting(false)
    setChosen(new Set(on ? [...chosen, one] : [...chosen].filter((other) => other !== one)))
  }
  function send(): void {
    if (sending.size === 0) setWanting(true)
    else onSend(exact, told.length)
  }
  return (
    <Dialog open={open} onClose={onClose} title={t('frame:send.title', { origin: siteName(origin) })} fromTop>
      <p>
        <Phrases text={t('frame:send.what')} />
      </p>
      {accepts.length > 1 && (
        <CheckList
          id={id}
          label={<strong>{t('frame:send.which')}</strong>}
          options={accepts.map((value) => ({ value, label: t(`frame:send.${value}`), note: t(`frame:send.${value}Note`) }))}
          checked={sending}
          onChange={choose}
        />
      )}
      {sending.has('answers') && <Answers told={told} />}
      {sending.has('results') && <Found results={results} />}
      {sending.size > 0 && (
        <>
          <p className="small">{t('frame:send.besides', { date: formatDate(formatDay(on), language), rules })}</p>
          <Fold title={t('frame:send.exact')}>
            <div>
              <pre className="frame-json" tabIndex={0} aria-label={t('frame:send.exact')}>
                {exact}
              </pre>
            </div>
          </Fold>
        </>
      )}
      <p role="status" className={wanting ? undefined : 'hidden'}>
        {wanting ? t('frame:send.nothing') : ''}
      </p>
      <div className="buttons">
        <Button onClick={send} disabled={hurried}>
          {t('frame:send.confirm')}
        </Button>
        <Button look="outline" onClick={onClose}>
          {t('frame:send.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}

function Answers({ told }: { readonly told: readonly Told[] }): ReactNode {
  const { t } = useText()
  return (
    <Fold title={t('frame:send.answersCount', { count: told.length })} open>
      <div>
        <dl className="frame-list">
          {told.map(({ path, label, said }) => (
            <div key={path}>
              <dt className="small">{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Fold>
  )
}

function Found({ results }: { readonly results: Results }): ReactNode {
  const text = useText()
  const { outcomes } = results
  return (
    <Fold title={text.t('frame:send.resultsCount', { count: outcomes.length })} open>
      <div>
        <ul role="list" className="frame-list">
          {rowsOf(outcomes)
            .flatMap((row) => [row, ...row.topUps])
            .sort((a, b) => order.indexOf(a.outcome.status) - order.indexOf(b.outcome.status))
            .map((row) => (
              <li key={row.key}>
                <span>{benefitName(results, row.outcome.benefit)}</span>{' '}
                <span className="small">{namesOf(subjectsOf(row, results), results, text)}</span> <OutcomeVerdict outcome={row.outcome} />
              </li>
            ))}
        </ul>
      </div>
    </Fold>
  )
}
