import type { ReactNode } from 'react'
import { answerAt, useAnswers } from '../../share'
import { Seal, useText } from '../../ui'
import { personName, personSeal, questionOn, type Member } from '../../questionnaire'
import { pathOf, topicOf } from '../../../rules/household/topics'
import { Entry, type FieldProps } from './Entry'
import type { Parent, ParentsRow } from './layout'
import { shortLabel, wordsOf } from './words'

/** What every field of the form is handed. */
export type Wiring = Pick<FieldProps, 'onGo' | 'onTold' | 'onAsk'>

interface CellsProps {
  readonly wiring: Wiring
  /** What stands in the block at the top, and is answered there. */
  readonly inBlock: ReadonlySet<string>
  readonly onFind: (path: string) => void
}

/** A cell of a table: its field; or, while that stands open at the top, the way to it. */
function Cell({ path, wiring, inBlock, onFind }: CellsProps & { readonly path: string }): ReactNode {
  const text = useText()
  const { household } = useAnswers()
  const { label } = wordsOf(path, household, text)
  if (inBlock.has(path)) {
    return (
      <button
        type="button"
        className="link cf-open-above"
        aria-label={text.t('counter-form:openAboveWhat', { label })}
        onClick={() => onFind(path)}
      >
        {text.t('counter-form:openAbove')}
      </button>
    )
  }
  const lives = answerAt(household, 'residence')
  const presumed = /\.(worksIn|insuredIn)$/.test(path) && typeof lives === 'string' && lives !== 'unknown'
  return <Entry path={path} label={label} look="cell" {...wiring} {...(presumed ? { presumed: text.t('counter-form:presumed') } : {})} />
}

interface ParentsTableProps extends CellsProps {
  readonly title: string
  readonly parents: readonly Parent[]
  readonly rows: readonly ParentsRow[]
}

/** Mother and father side by side. */
export function ParentsTable({ title, parents, rows, ...cells }: ParentsTableProps): ReactNode {
  const text = useText()
  const { household } = useAnswers()
  if (rows.length === 0) return null
  return (
    <table className="cf-table cf-parents">
      <caption className="hidden">{title}</caption>
      <thead>
        <tr>
          <td />
          {parents.map((parent) => (
            <th key={parent} scope="col">
              <Seal letter={personSeal(parent, household, text)} /> {personName(parent, household, text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.topic}>
            <th scope="row">{shortLabel(pathOf(row.topic, 'mother'), row.topic, text)}</th>
            {parents.map((parent) => {
              const path = row[parent]
              return <td key={parent}>{path !== undefined && <Cell path={path} {...cells} />}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface PeopleTableProps extends CellsProps {
  readonly title: string
  readonly root: 'child' | 'elder'
  readonly people: readonly Member[]
  readonly columns: readonly string[]
  readonly onRemove: (index: number) => void
}

/** One row a child, or an elder. */
export function PeopleTable({ title, root, people, columns, onRemove, ...cells }: PeopleTableProps): ReactNode {
  const text = useText()
  const { household } = useAnswers()
  const shown = columns.filter((column) => questionOn(`${root}.${column}`) !== undefined)
  const short = (column: string): string => shortLabel(`${String(people[0])}.${column}`, column, text)
  if (people.length === 0) return null
  return (
    <table className="cf-table cf-people">
      <caption className="hidden">{title}</caption>
      <thead>
        <tr>
          <td />
          {shown.map((column) => (
            <th key={column} scope="col">
              {short(column)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {people.map((member, index) => {
          const name = personName(member, household, text)
          return (
            <tr key={String(answerAt(household, `${member}.id`))}>
              <th scope="row">
                <Seal letter={personSeal(member, household, text)} name={name} />
              </th>
              {shown.map((column) => (
                <td key={column} data-label={short(column)}>
                  <Cell path={`${member}.${column}`} {...cells} />
                </td>
              ))}
              <td>
                <button
                  type="button"
                  className="cf-remove"
                  aria-label={text.t('questionnaire:removeWho', { who: name })}
                  onClick={() => onRemove(index)}
                >
                  ×
                </button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface GridProps {
  readonly paths: readonly string[]
  readonly wiring: Wiring
}

/** Fields of a group, as many side by side as there is room for. */
export function Grid({ paths, wiring }: GridProps): ReactNode {
  const text = useText()
  const { household } = useAnswers()
  if (paths.length === 0) return null
  return (
    <div className="cf-grid">
      {paths.map((path) => {
        const { label, person } = wordsOf(path, household, text)
        const short = shortLabel(path, label, text)
        const named =
          person === undefined || short === label || topicOf(path) === 'adult'
            ? short
            : text.t('counter-form:of', { who: person, what: short })
        return <Entry key={path} path={path} label={label} short={named} look="plain" {...wiring} />
      })}
    </div>
  )
}
