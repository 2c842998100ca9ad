import { useMemo, type ReactNode } from 'react'
import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { cashDifferences, differences } from '../engine/compare'
import { Fold, Phrases, SectionHead, useText } from '../ui'
import { DifferenceRow, SameRow } from './DifferenceRow'
import type { Labels } from './labels'
import { missedBy, Notices } from './Notices'
import type { Around } from './notes'
import { heldOut } from './others'
import { partsOf, shownOf, type DifferenceLine } from './rows'
import { Sums } from './Sums'
import { useFuture, useHomes } from './use-outcomes'

interface ComparisonProps {
  readonly before: Household
  readonly after: Household
  readonly on: DayNumber
  readonly labels: Labels
}

/** Two situations on one day: what differs first, what stays folded below. Suspends until the rules of both are there. */
export function Comparison({ before, after, on, labels }: ComparisonProps): ReactNode {
  const { t } = useText()
  const was = useFuture(before, on)
  const is = useFuture(after, on)
  const homes = useHomes(was, is)
  const parts = useMemo(() => partsOf(differences(was.outcomes, is.outcomes), after), [was, is, after])
  const sums = useMemo(() => cashDifferences(was.outcomes, is.outcomes, heldOut), [was, is])
  const around: Around = { before, after, on, homes }
  const { differing, services, open, drafts, same } = parts
  return (
    <div className="comparison">
      <SectionHead>{t('whatif:differing', { count: differing.length })}</SectionHead>
      {differing.length === 0 && (
        <p className="lead">
          <Phrases text={t(open.length > 0 ? 'whatif:nothingYet' : 'whatif:nothing')} />
        </p>
      )}
      <Sums sums={sums} labels={labels} />
      <Rows lines={differing} around={around} labels={labels} />
      <div className="folds">
        <LinesFold title={t('whatif:services')} why={t('whatif:servicesWhy')} lines={services} around={around} labels={labels} />
        <LinesFold title={t('whatif:open')} why={t('whatif:openWhy')} lines={open} around={around} labels={labels} />
        <LinesFold title={t('whatif:drafts')} why={t('whatif:draftsWhy')} lines={drafts} around={around} labels={labels} banded={false} />
        {same.length > 0 && (
          <Fold title={t('whatif:same')} count={t('whatif:count', { count: same.length })} level={2}>
            <ul role="list" className="sheet">
              {same.map((line) => (
                <SameRow key={line.key} line={line} around={around} />
              ))}
            </ul>
          </Fold>
        )}
      </div>
      <Notices
        outcomes={[...differing, ...services].map(({ difference }) => shownOf(difference))}
        missed={missedBy(was.outcomes, is.outcomes)}
        homes={homes}
      />
    </div>
  )
}

interface RowsProps {
  readonly lines: readonly DifferenceLine[]
  readonly around: Around
  readonly labels: Labels
  /** Whether each line says itself that it is not law, where the list does not. */
  readonly banded?: boolean
}

function Rows({ lines, around, labels, banded = true }: RowsProps): ReactNode {
  if (lines.length === 0) return null
  return (
    <ul role="list" className="sheet">
      {lines.map((line) => (
        <DifferenceRow key={line.key} line={line} around={around} labels={labels} banded={banded} />
      ))}
    </ul>
  )
}

function LinesFold({ title, why, lines, ...rest }: RowsProps & { readonly title: string; readonly why: string }): ReactNode {
  const { t } = useText()
  if (lines.length === 0) return null
  return (
    <Fold title={title} count={t('whatif:count', { count: lines.length })} level={2}>
      <p className="small fold-why">
        <Phrases text={why} />
      </p>
      <Rows lines={lines} {...rest} />
    </Fold>
  )
}
