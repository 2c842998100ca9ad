import { useEffect, useRef, type ReactNode } from 'react'
import { formatDay, type DayNumber } from '../../../../rules/language/calendar'
import { columnFor, columnName, faultWords } from '../../../headless'
import { answerText, useNamesOf } from '../../../questionnaire'
import { looksPersonal } from '../../../share'
import { Button, formatDate, Phrases, useText, WarningIcon, type Text } from '../../../ui'
import type { ColumnRead, Preview, PreviewRow } from '../work/messages'

export interface PreviewPartProps {
  readonly name: string
  readonly preview: Preview
  readonly on: DayNumber
  readonly onStart: () => void
  readonly onBack: () => void
}

/** Codes of the places that were read, whose names may have to be fetched. */
const placesIn = ({ rows }: Preview): string[] =>
  rows.flatMap(({ read }) => read.filter((value): value is string => typeof value === 'string' && /^\d{6}$/.test(value)))

/** More names than these nobody reads. */
const mostNamed = 12

/** Of a cell, or a header, so many letters are shown. */
const mostLetters = 200
const cut = (text: string): string => (text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text)

/** Names in a line: the first dozen of them. */
function listOf(names: readonly string[], { t }: Text): string {
  const said = names.slice(0, mostNamed).map(cut).join(t('files:and'))
  return names.length > mostNamed ? t('files:preview.more', { names: said, count: names.length }) : said
}

/** The headers of columns whose cells look like somebody's name or number. Answers that were understood as such are none. */
const personalIn = ({ columns, rows }: Preview): string[] =>
  columns.flatMap(({ header, column }, index) => {
    const free = column === undefined || column === 'mark'
    return free && rows.some(({ raw }) => looksPersonal((raw.cells[index] ?? '').slice(0, mostLetters)).length > 0) ? [header] : []
  })

/** The first rows as they were understood, before anything is worked out. */
export function PreviewPart({ name, preview, on, onStart, onBack }: PreviewPartProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useNamesOf(placesIn(preview))
  const { columns, rows, sheet, otherSheets, encoding, above, headerRow } = preview
  const known = columns.filter(({ column }) => column !== undefined)
  const unknown = columns.filter(({ header, column }) => column === undefined && header.trim() !== '')
  const bad = rows.filter((row) => row.bad)
  const personal = personalIn(preview)
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('files:preview.title', { name })}
      </h2>
      <ul className="small" role="list">
        <li>{t('results:day.on', { date: formatDate(formatDay(on), language) })}</li>
        {encoding !== undefined && <li>{t('files:preview.encoding', { encoding: encoding.toUpperCase() })}</li>}
        {sheet !== undefined && (
          <li>{t(otherSheets > 0 ? 'files:preview.sheets' : 'files:preview.sheet', { sheet, count: otherSheets })}</li>
        )}
        {above > 0 && <li>{t('files:preview.above', { row: headerRow, count: above })}</li>}
        <li>{t('files:preview.known', { count: known.length })}</li>
        {unknown.length > 0 && (
          <li>
            <Phrases
              text={t('files:preview.unknown', {
                names: listOf(
                  unknown.map(({ header }) => header),
                  text,
                ),
              })}
            />
          </li>
        )}
        <li>{t(preview.tellsClaims ? 'files:preview.claims' : 'files:preview.noClaims')}</li>
      </ul>
      {personal.length > 0 && (
        <p className="personal">
          <WarningIcon />
          <span>
            <Phrases text={t('files:preview.personal', { names: listOf(personal, text) })} />
          </span>
        </p>
      )}
      <p>{t(bad.length > 0 ? 'files:preview.someBad' : 'files:preview.good', { count: rows.length, bad: bad.length })}</p>
      <div className="buttons">
        <Button onClick={onStart}>{t('files:preview.start')}</Button>
        <Button look="outline" onClick={onBack}>
          {t('files:preview.back')}
        </Button>
      </div>
      <div className="wide" tabIndex={0} role="region" aria-label={t('files:preview.rows')}>
        <table className="preview">
          <thead>
            <tr>
              <th scope="col">{t('files:head.row')}</th>
              {columns.map((column, index) => (
                <Head key={index} {...column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PreviewLine key={row.raw.row} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Head({ header, column }: ColumnRead): ReactNode {
  const { t, language } = useText()
  const known = column === undefined ? undefined : columnFor(column)
  const name = known && columnName(known, language)
  return (
    <th scope="col" className={known ? undefined : 'unused'}>
      {cut(header)}
      <br />
      <span className="small">
        {name === undefined ? t('files:preview.unused') : name === header ? '✓' : t('files:preview.readAs', { name })}
      </span>
    </th>
  )
}

/** What a cell was read as, where that is not what stands there anyway. */
function readText(key: string | undefined, value: unknown, cell: string, text: Text): string | undefined {
  if (key === undefined || value === undefined || value === cell.trim()) return undefined
  const said = answerText(key, value, text)
  return said === cell.trim() ? undefined : said
}

function PreviewLine({
  row: { raw, read, bad },
  columns,
}: {
  readonly row: PreviewRow
  readonly columns: readonly ColumnRead[]
}): ReactNode {
  const text = useText()
  const { t, language } = text
  const placed = (column: string): boolean => columns.some(({ header }) => header === column)
  const whole = bad?.faults.filter(({ column }) => !placed(column)) ?? []
  return (
    <tr className={bad ? 'bad' : undefined}>
      <th scope="row">
        {raw.row}
        {whole.map(({ code }) => (
          <span key={code} className="fault">
            {faultWords(code, language)}
          </span>
        ))}
      </th>
      {columns.map(({ header, column }, index) => {
        const cell = raw.cells[index] ?? ''
        const faults = bad?.faults.filter((fault) => fault.column === header) ?? []
        const said = readText(column, read[index], cell, text)
        return (
          <td key={index} className={column === undefined ? 'unused' : undefined}>
            {cut(cell)}
            {said !== undefined && faults.length === 0 && <span className="small read">{t('files:preview.cell', { said })}</span>}
            {faults.map(({ code }) => (
              <span key={code} className="fault">
                {faultWords(code, language)}
              </span>
            ))}
          </td>
        )
      })}
    </tr>
  )
}
