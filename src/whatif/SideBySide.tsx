import { useMemo, type CSSProperties, type ReactNode } from 'react'
import { placesOf, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { rulingPlaces } from '../../rules/registry'
import { cashTotals, isDraft, type Outcome, type Period, type PeriodTotal, type Subject } from '../engine'
import { sideBySide, type Line } from '../engine/compare'
import { useRules, type RulesHere } from '../share'
import { Fold, Phrases, SectionHead, useText } from '../ui'
import { Cell } from './Cell'
import { everythingAt } from './changes/everything'
import { People } from './DifferenceRow'
import { Band, heldOut, inOrder, nameOf, placeName } from './others'
import { isInKind, likeness } from './rows'
import { SumFigure } from './Sums'
import { futureOf, useHomes, type Homes } from './use-outcomes'

interface SideBySideProps {
  readonly household: Household
  readonly codes: readonly string[]
  readonly on: DayNumber
}

interface Column {
  readonly key: string
  readonly name: string
}

/** The rules of each of several households: of all at once, so that what is missing is fetched together. */
function useRulesOfAll(households: readonly Household[]): readonly (readonly RulesHere[])[] {
  const all = useRules(households.flatMap(placesOf))
  return households.map((household) => {
    const speaking = rulingPlaces(placesOf(household))
    return all.filter(({ place }) => speaking.includes(place))
  })
}

/** The same family now and in other places, a line for each benefit: what differs first, sure cash before all. Suspends until the rules are there. */
export function SideBySide({ household, codes, on }: SideBySideProps): ReactNode {
  const text = useText()
  const { t } = text
  const households = useMemo(() => [household, ...codes.map((code) => everythingAt(household, code))], [household, codes])
  const rules = useRulesOfAll(households)
  const futures = households.map((each, index) => futureOf(each, rules[index] ?? [], on))
  const homes = useHomes(...futures)
  const lines = sharedLines(sideBySide(futures.map(({ outcomes }) => outcomes)), household)
  const columns: Column[] = [{ key: 'now', name: t('whatif:before') }, ...codes.map((code) => ({ key: code, name: placeName(code, text) }))]
  const draft = (line: Line): boolean => isDraft(shown(line).standing)
  const settled = lines.filter((line) => line.kind === 'differs' && !draft(line))
  const differing = settled.filter(({ cells }) => !isInKind(cells))
  const parts = [
    { name: 'services', lines: settled.filter(({ cells }) => isInKind(cells)) },
    { name: 'open', lines: lines.filter((line) => line.kind === 'open' && !draft(line)) },
    { name: 'drafts', lines: lines.filter((line) => line.kind !== 'same' && draft(line)) },
    { name: 'same', lines: lines.filter((line) => line.kind === 'same') },
  ] as const
  return (
    <div className="comparison">
      <SectionHead>{t('whatif:sums.title')}</SectionHead>
      <SumRows totals={futures.map(({ outcomes }) => cashTotals(outcomes, heldOut))} columns={columns} />
      <SectionHead>{t('whatif:differing', { count: differing.length })}</SectionHead>
      {differing.length === 0 ? (
        <p className="lead">{t('whatif:compare.nothing')}</p>
      ) : (
        <Lines lines={differing} columns={columns} homes={homes} household={household} />
      )}
      <div className="folds">
        {parts.map(({ name, lines: inside }) =>
          inside.length === 0 ? null : (
            <Fold key={name} title={t(`whatif:${name}`)} count={t('whatif:count', { count: inside.length })} level={2}>
              <p className="small fold-why">
                <Phrases text={t(`whatif:compare.why.${name}`)} />
              </p>
              <Lines lines={inside} columns={columns} homes={homes} household={household} />
            </Fold>
          ),
        )}
      </div>
    </div>
  )
}

/** A line for everybody for whom it is the same. */
interface SharedLine extends Line {
  readonly subjects: readonly Subject[]
}

function sharedLines(lines: readonly Line[], household: Household): SharedLine[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = JSON.stringify([line.kind, ...line.cells.map((cell) => likeness(cell) ?? null)])
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].map((all) => ({
    ...(all[0] as Line),
    subjects: inOrder(
      all.map(({ subject }) => subject),
      household,
    ),
  }))
}

const shown = ({ cells }: Line): Outcome => cells.find((cell) => cell !== undefined) as Outcome

/** How many places stand beside each other. */
const across = (columns: readonly Column[]): CSSProperties => ({ '--columns': columns.length }) as CSSProperties

interface LinesProps {
  readonly lines: readonly SharedLine[]
  readonly columns: readonly Column[]
  readonly homes: Homes
  readonly household: Household
}

function Lines({ lines, columns, homes, household }: LinesProps): ReactNode {
  const { t } = useText()
  return (
    <ul role="list" className="sheet side-by-side" style={across(columns)}>
      {lines.map((line) => {
        const outcome = shown(line)
        const { word } = homes.words(outcome.benefit)
        return (
          <li key={`${outcome.benefit.id} ${line.subject}`} className="row">
            <Band outcome={outcome} />
            <div className="difference-name">
              <p>
                <People subjects={line.subjects} household={household} />
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
          </li>
        )
      })}
    </ul>
  )
}

const nothing: Pick<PeriodTotal, 'sure' | 'open'> = { sure: { lo: 0, hi: 0 }, open: { lo: 0, hi: 0 } }

interface SumRowsProps {
  readonly totals: readonly (readonly PeriodTotal[])[]
  readonly columns: readonly Column[]
}

/** Sure cash in each place, rhythm by rhythm: the year's first. */
function SumRows({ totals, columns }: SumRowsProps): ReactNode {
  const { t } = useText()
  const found = (['year', 'month', 'once', 'visit', 'day'] as const satisfies readonly Period[]).filter((period) =>
    totals.some((total) => total.some((each) => each.period === period)),
  )
  if (found.length === 0) return <p className="lead">{t('whatif:compare.noCash')}</p>
  return (
    <ul role="list" className="sheet side-by-side sums" style={across(columns)}>
      {found.map((period) => (
        <li key={period} className="row">
          <div className="difference-name">
            <h3>{t(`whatif:sums.${period}`)}</h3>
            <p className="small">{t('whatif:sums.what')}</p>
          </div>
          <dl className="places">
            {columns.map(({ key, name }, index) => (
              <div key={key}>
                <dt className="small">{name}</dt>
                <dd>
                  <SumFigure side={totals[index]?.find((total) => total.period === period) ?? nothing} period={period} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
