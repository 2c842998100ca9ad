import { Suspense, useMemo, type ReactNode } from 'react'
import { formatDay } from '../../rules/language/calendar'
import { papersFor, PapersList, useResults, type Results } from '../results'
import { Button, Dialog, formatDate, Phrases, useText } from '../ui'
import { applicantRows, type ApplicantRow } from './applicant-rows'
import { useChosen } from './found'
import { Key } from './Key'

export interface ApplicantProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** The whole screen turned to whoever sits in front of the desk: what they get, and which papers they need. */
export function Applicant({ open, onClose }: ApplicantProps): ReactNode {
  const { t } = useText()
  return (
    <Dialog open={open} onClose={onClose} title={t('counter:applicant.title')} className="applicant large" fromTop>
      <Suspense fallback={<p className="lead">{t('counter:opening')}</p>}>
        <Inside />
      </Suspense>
      <Button look="outline" onClick={onClose}>
        {t('counter:applicant.back')} <Key of="applicant" />
      </Button>
    </Dialog>
  )
}

function Rows({ rows }: { readonly rows: readonly ApplicantRow[] }): ReactNode {
  return (
    <ul role="list" className="sheet">
      {rows.map(({ key, name, who, figure, days, verdict }) => (
        <li key={key} className="row applicant-row">
          <div>
            <strong>{name}</strong>
            <p className="small">
              <Phrases text={[who, days].filter(Boolean).join(' · ')} />
            </p>
          </div>
          <div className="applicant-figure">
            {figure !== '' && <b>{figure}</b>}
            <p className="small">{verdict}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Inside(): ReactNode {
  const text = useText()
  const { t, language } = text
  const results = useResults()
  const { now, later, open } = useMemo(() => applicantRows(results, text), [results, text])
  return (
    <>
      <p className="lead">{t('counter:applicant.day', { date: formatDate(formatDay(results.on), language) })}</p>
      {now.length > 0 ? <Rows rows={now} /> : <p>{t('counter:applicant.none')}</p>}
      {later.length > 0 && (
        <>
          <h3>{t('counter:applicant.later')}</h3>
          <Rows rows={later} />
        </>
      )}
      <Papers results={results} />
      {open > 0 && <p>{t('counter:applicant.open', { count: open })}</p>}
      <p className="small">{t('counter:applicant.reference')}</p>
    </>
  )
}

/** What to bring, as it was chosen at the counter. */
function Papers({ results }: { readonly results: Results }): ReactNode {
  const text = useText()
  const chosen = useChosen(results)
  const needed = useMemo(() => papersFor(chosen, results, text), [chosen, results, text])
  if (needed.groups.length === 0) return null
  return (
    <>
      <h3>{text.t('counter:applicant.papers')}</h3>
      <PapersList needed={needed} results={results} level={4} />
    </>
  )
}
