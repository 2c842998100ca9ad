import './whatif.css'
import { Suspense, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useParams } from 'react-router'
import { placesOf } from '../../rules/household'
import { formatDay, parseDay, type DayNumber } from '../../rules/language/calendar'
import { AnswersContext, useAnswers, useAnswersStore, type AnswersStore } from '../share'
import { Button, formatDate, Phrases, useDay, useText, useTexts } from '../ui'
import { takenOver } from './taking'
import { Adopt, Onward, Taken } from './Adopt'
import { changeById } from './changes'
import type { Change } from './changes/change'
import { ChangeForm } from './ChangeForm'
import { Comparison } from './Comparison'
import { Back, NoPlaces, Nothing } from './frame'
import { labelsFor } from './labels'
import { faultWords, householdWords, interviewWords, resultsWords, useNamesOf } from './others'
import { saidText, shownAnswers } from './said'
import { sessionFor, type Session } from './session'
import { situationOf, type Supposed } from './suppose'
import { room } from './texts'

/** One change of the family's life: the form above, what differs below. */
export function ChangePage(): ReactNode {
  const { t } = useTexts([room, resultsWords, householdWords, interviewWords])
  const { change: id } = useParams()
  const store = useAnswersStore()
  const { household, on: chosen } = useAnswers()
  const today = parseDay(useDay()) ?? 0
  const on = chosen ?? today
  const change = changeById(id)
  if (placesOf(household).length === 0) return <NoPlaces title={t('whatif:title')} />
  if (!change) return <Nothing title={t('whatif:title')} why={t('whatif:unknown')} to="/what-if" go={t('whatif:choose')} />
  if (takenOver(household) === change.id)
    return (
      <div className="whatif">
        <Back />
        <h1>{t(`whatif:changes.${change.id}.title`)}</h1>
        <Taken store={store} />
      </div>
    )
  if (!change.fits(household, on))
    return (
      <Nothing
        title={t(`whatif:changes.${change.id}.title`)}
        why={t(`whatif:changes.${change.id}.unfit`)}
        to="/answers"
        go={t('whatif:toAnswers')}
      />
    )
  const session = sessionFor(change, household, on)
  return (
    <AnswersContext.Provider value={session.store}>
      <Changing key={`${change.id}${String(on)}`} change={change} session={session} own={store} on={on} />
    </AnswersContext.Provider>
  )
}

interface ChangingProps {
  readonly change: Change
  readonly session: Session
  /** The family's own answers; within, the store is that of the change. */
  readonly own: AnswersStore
  readonly on: DayNumber
}

function Changing({ change, session, own, on }: ChangingProps): ReactNode {
  const text = useText()
  const { t } = text
  const { household: after } = useSyncExternalStore(session.store.subscribe, session.store.get)
  const supposed = session.supposed()
  const situation = situationOf(change, own.get().household, session.values(), on)
  // Where all is taken for granted there is something to see at once; the form is then opened on demand.
  const [editing, setEditing] = useState(supposed === undefined)
  useNamesOf([...placesOf(after), ...Object.values(situation.values)])
  const fault = supposed?.faults[0]
  const asks = supposed ? change.asks(supposed.before, supposed.after) : []
  const said = saidText(change, situation, text)
  return (
    <div className="whatif">
      <Back />
      <h1>{t(`whatif:changes.${change.id}.title`)}</h1>
      <p className="lead">
        <Phrases text={supposed ? said : t(`whatif:changes.${change.id}.what`)} />{' '}
        {supposed && (
          <Button look="link" className="screen-only" aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {t(editing ? 'whatif:form.close' : 'whatif:form.open')}
          </Button>
        )}
      </p>
      {supposed && !change.before && supposed.before !== own.get().household && <p className="small">{t('whatif:grown')}</p>}
      {editing && (
        <ChangeForm
          change={change}
          situation={situation}
          say={session.say}
          asks={asks}
          error={fault && supposed ? faultWords(fault, supposed.after, text) : undefined}
        />
      )}
      {supposed && !fault && <Found change={change} supposed={supposed} paths={change.shows(situation)} after={after} own={own} on={on} />}
      {supposed && fault && !editing && <p className="error">{faultWords(fault, supposed.after, text)}</p>}
    </div>
  )
}

interface FoundProps {
  readonly change: Change
  readonly supposed: Supposed
  /** What tells the two situations apart in a line. */
  readonly paths: readonly string[]
  /** With what was told of facts that the change left open. */
  readonly after: Supposed['after']
  readonly own: AnswersStore
  readonly on: DayNumber
}

function Found({ change, supposed, paths, after, own, on }: FoundProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const labels = labelsFor(change, text)
  const sides = [
    { label: labels.before, lines: shownAnswers(paths, supposed.before, text) },
    { label: labels.after, lines: shownAnswers(paths, after, text) },
  ]
  return (
    <>
      <dl className="sheet situations">
        <div className="situations-day">
          <dt className="small">{t('whatif:day')}</dt>
          <dd>{formatDate(formatDay(supposed.on), language)}</dd>
        </div>
        {sides.map(({ label, lines }) => (
          <div key={label}>
            <dt className="small">{label}</dt>
            {(lines.length > 0 ? lines : [t('whatif:unsaid')]).map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <Suspense fallback={<p className="waiting lead">{t('whatif:opening')}</p>}>
        <Comparison before={supposed.before} after={after} on={supposed.on} labels={labels} />
        <div className="buttons actions screen-only">
          <Adopt store={own} household={after} change={change.id} on={supposed.on === on ? undefined : supposed.on} />
        </div>
      </Suspense>
      <Onward />
    </>
  )
}
