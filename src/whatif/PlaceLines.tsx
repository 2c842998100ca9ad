import type { ReactNode } from 'react'
import type { Household } from '../../rules/household'
import { Phrases, useText } from '../ui'
import { Cell } from './Cell'
import { People } from './DifferenceRow'
import { hangsOn } from './notes'
import { Band, nameOf } from './others'
import { across } from './PlaceSums'
import { shownIn, type Column, type SharedLine } from './places'
import type { Homes } from './use-outcomes'

interface LinesProps {
  readonly lines: readonly SharedLine[]
  readonly columns: readonly Column[]
  readonly homes: Homes
  /** Those of the columns, the family's own first. */
  readonly households: readonly Household[]
  readonly banded?: boolean
}

/** Benefits, each with what it comes to in every place. */
export function Lines({ lines, columns, homes, households, banded = true }: LinesProps): ReactNode {
  const text = useText()
  const { t } = text
  const [own = {}] = households
  return (
    <ul role="list" className="sheet side-by-side" style={across(columns)}>
      {lines.map((line) => {
        const outcome = shownIn(line)
        const { word } = homes.words(outcome.benefit)
        const open =
          line.kind === 'open'
            ? hangsOn(
                line.cells.map((cell, index) => [cell, households[index] ?? own] as const),
                text,
              )
            : undefined
        return (
          <li key={`${outcome.benefit.id} ${line.subject}`} className="row">
            {banded && <Band outcome={outcome} />}
            <div className="difference-name">
              <p>
                <People subjects={line.subjects} household={own} />
              </p>
              <h3>{word(`benefits.${nameOf(outcome.benefit)}.name`)}</h3>
            </div>
            <dl className="places">
              {columns.map(({ key, name }, index) => (
                <div key={key}>
                  <dt className="small">{name}</dt>
                  <dd>
                    <Cell outcome={line.cells[index]} times={line.subjects.length} none={t('whatif:cell.none')} />
                  </dd>
                </div>
              ))}
            </dl>
            {open !== undefined && (
              <p className="small difference-notes">
                <Phrases text={open} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
