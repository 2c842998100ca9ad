import type { ReactNode } from 'react'
import type { Citation, Standing } from '../../rules/language'
import { formatDay, type DayNumber } from '../../rules/language/calendar'
import { policyPaths } from '../share'
import { BackIcon, formatDate, LinkButton, Phrases, StandingBand, TextLink, useText, type Text } from '../ui'
import { articleOf } from '../wording'
import { numberOf } from './clauses'

/** To the page this one belongs to. */
export function Back({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  return (
    <TextLink to={to} className="link back screen-only">
      <BackIcon />
      <span>{children}</span>
    </TextLink>
  )
}

/** In place of a page about something that is not there. */
export function NotHere({ what }: { readonly what: 'place' | 'document' | 'benefit' }): ReactNode {
  const { t } = useText()
  return (
    <div className="col stack">
      <h1>{t(`policies:notHere.${what}`)}</h1>
      <p className="lead">
        <Phrases text={t('policies:notHere.why')} />
      </p>
      <LinkButton to={policyPaths.all}>{t('policies:all.title')}</LinkButton>
    </div>
  )
}

export const dateText = (day: DayNumber, { language }: Pick<Text, 'language'>): string => formatDate(formatDay(day), language)

interface Term {
  readonly from?: DayNumber
  readonly until?: DayNumber
}

/** 2023年4月10日至2025年12月31日; undefined where neither day is written. */
export function termText({ from, until }: Term, text: Text): string | undefined {
  const { t } = text
  if (from !== undefined && until !== undefined)
    return t('policies:term.both', { from: dateText(from, text), until: dateText(until, text) })
  if (from !== undefined) return t('policies:term.from', { from: dateText(from, text) })
  return until === undefined ? undefined : t('policies:term.until', { until: dateText(until, text) })
}

/** The first line about whatever is not law in force. */
export function Band({ standing, until }: { readonly standing: Standing; readonly until: DayNumber | undefined }): ReactNode {
  const text = useText()
  const { t } = text
  if (standing === 'in-force') return null
  const words =
    standing === 'expired' && until !== undefined
      ? t('policies:band.expiredOn', { date: dateText(until, text) })
      : t(`policies:band.${standing}`)
  return <StandingBand standing={standing}>{words}</StandingBand>
}

/** 第20条, 条文12-4: where a provision stands in its document. Empty where nobody knows its number. */
export function numberText({ document, clause }: Citation, { t }: Text): string {
  if (document.law) {
    const article = articleOf({ document, clause })
    return article === undefined ? '' : t('policies:document.article', { number: article })
  }
  const { name, number } = numberOf(clause, document)
  if (number === '') return ''
  return name === undefined ? t('policies:document.clause', { number }) : t(`policies:part.${name}`, { number })
}
