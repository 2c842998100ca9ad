import './next.css'
import type { ReactNode } from 'react'
import type { DayNumber } from '../../../rules/language/calendar'
import { isLaw } from '../../engine'
import { Fold, Phrases, Row, SectionHead, Sheet, StandingTag, Tag, TextLink, useText, useTexts } from '../../ui'
import { AddToCalendar } from './AddToCalendar'
import type { NextEntry } from './entry'
import { nextWords } from './texts'
import { untilText } from './until'

/** So many are told at once; the rest is a fold away. */
const SHOWN = 3

function EntryRow({ entry, on }: { readonly entry: NextEntry; readonly on: DayNumber }): ReactNode {
  const text = useText()
  const { t } = text
  const { day, when, what, who, lost, about, standing, reported, note, reminders } = entry
  return (
    <Row
      className="next-row"
      title={<Phrases text={what} />}
      above={
        <p className="cluster apart next-day">
          <strong>{when}</strong>
          <span className="small">{untilText(on, day, text)}</span>
        </p>
      }
    >
      {who !== undefined && <p className="small">{t('next:who', { who })}</p>}
      {lost !== undefined && (
        <p className="small">
          <Phrases text={lost} />
        </p>
      )}
      <p className="small">
        {t('next:about')}
        {about.map(({ name, to }, index) => (
          <span key={to}>
            {index > 0 && t('next:and')}
            <TextLink to={to} className="link">
              {name}
            </TextLink>
          </span>
        ))}
      </p>
      {(note !== undefined || reported || !isLaw({ standing })) && (
        <p className="small cluster">
          {!isLaw({ standing }) && <StandingTag standing={standing}>{t(`results:band.${standing}`)}</StandingTag>}
          {reported && <Tag line="dashed">{t('results:tag.reported')}</Tag>}
          {note !== undefined && <Phrases text={note} />}
        </p>
      )}
      <AddToCalendar reminders={reminders} what={what} />
    </Row>
  )
}

interface NextProps {
  /** The soonest first. */
  readonly entries: readonly NextEntry[]
  /** The day of the check. */
  readonly on: DayNumber
}

const rowsOf = (entries: readonly NextEntry[], on: DayNumber): ReactNode => (
  <Sheet>
    {entries.map((entry) => (
      <EntryRow key={entry.key} entry={entry} on={on} />
    ))}
  </Sheet>
)

/** What has to be done next, by when, and what is lost after it: the first few, and the rest in a fold. */
export function Next({ entries, on }: NextProps): ReactNode {
  const { t } = useTexts([nextWords])
  const sure = entries.filter((entry) => entry.sure)
  const shown = sure.slice(0, SHOWN)
  const rest = entries.filter((entry) => !shown.includes(entry))
  if (entries.length === 0) return null
  return (
    <section className="next">
      <SectionHead>{t('next:title')}</SectionHead>
      {shown.length > 0 && rowsOf(shown, on)}
      {rest.length > 0 && (
        <Fold title={t(sure.length > SHOWN ? 'next:rest' : 'next:restOnly')} level={3} count={t('next:count', { count: rest.length })}>
          {rowsOf(rest, on)}
        </Fold>
      )}
      {shown.length > 0 && <p className="small after">{t('next:done')}</p>}
      <AddToCalendar reminders={sure.flatMap(({ reminders }) => reminders)} />
    </section>
  )
}
