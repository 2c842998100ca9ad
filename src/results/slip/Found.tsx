import { useMemo, type ReactNode } from 'react'
import { formatDay } from '../../../rules/language/calendar'
import { isReported } from '../../engine'
import { formatDate, useText, type Text } from '../../ui'
import { Dated } from '../Dated'
import { benefitName } from '../BenefitRow'
import { ValueFigure } from '../figures'
import type { ResultRow } from '../rows'
import { foldNames } from '../sections'
import type { Results } from '../useResults'
import type { SlipContent } from './content'
import { basisText, dueSoon, nameWithWho, underText, untilText, whoOf } from './lines'
import { Section } from './Section'
import { byOffice } from './where'

interface FoundProps {
  readonly content: SlipContent
  readonly results: Results
}

const columns = ['benefit', 'who', 'figure', 'until', 'basis'] as const

/** What looks eligible: a row for each figure, a line for what has none. */
export function Found({ content, results }: FoundProps): ReactNode {
  const text = useText()
  const { t } = text
  const { found, named, later } = content
  const due = useMemo(() => dueSoon(results), [results])
  const nothing = found.length + later.length === 0 && foldNames.every((name) => named[name].length === 0)
  return (
    <Section name="found">
      {nothing && <p>{t('slip:none')}</p>}
      {found.length > 0 && (
        <table className="slip-figures">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={`slip-${column}`}>
                  {t(`slip:column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {found.map((row) => (
            <FoundRow key={row.key} row={row} under={underText(row, due, found, results, text)} results={results} />
          ))}
        </table>
      )}
      {foldNames.map(
        (name) =>
          named[name].length > 0 && (
            <p key={name} className="slip-line">
              <strong>{t(`slip:named.${name}`)}</strong>
              {byOffice(named[name], results, text)}
            </p>
          ),
      )}
      {later.length > 0 && (
        <p className="slip-line">
          <strong>{t('slip:named.later')}</strong>
          {later.map((row) => laterText(row, results, text)).join(t('slip:clause'))}
        </p>
      )}
    </Section>
  )
}

function laterText(row: ResultRow, results: Results, text: Text): string {
  const { from } = row.outcome
  const name = nameWithWho(row, results, text)
  return from === undefined ? name : text.t('slip:laterFrom', { name, date: formatDate(formatDay(from), text.language) })
}

interface RowProps {
  readonly row: ResultRow
  /** What stands below it, the conditions first. */
  readonly under: string
  readonly results: Results
}

function FoundRow({ row, under, results }: RowProps): ReactNode {
  const text = useText()
  const { t } = text
  return (
    <tbody>
      <tr>
        <th scope="row">
          {benefitName(results, row.outcome.benefit)}
          {isReported(row.outcome) && ` ${t('slip:reported')}`}
        </th>
        <td>{whoOf(row, results, text)}</td>
        <td className="slip-figure">
          <ValueFigure outcome={row.outcome} times={row.outcomes.length} size="plain" />
        </td>
        <td>
          <Dated text={untilText(row, results, text)} />
        </td>
        <td>{basisText(row, results, text)}</td>
      </tr>
      <tr>
        <td colSpan={columns.length} className="slip-under">
          <Dated text={under} />
        </td>
      </tr>
    </tbody>
  )
}
