import { useMemo, type ReactNode } from 'react'
import { placesOf, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { rulingPlaces } from '../../rules/registry'
import { cashTotals, isDraft } from '../engine'
import { sideBySide, type Line } from '../engine/compare'
import { useRules, type RulesHere } from '../share'
import { Fold, Phrases, SectionHead, useText } from '../ui'
import { everythingAt } from './changes/everything'
import { Notices } from './Notices'
import { heldOut, placeName } from './others'
import { Lines } from './PlaceLines'
import { SumRows } from './PlaceSums'
import { sharedLines, shownIn, type Column } from './places'
import { isInKind } from './rows'
import { futureOf, useHomes } from './use-outcomes'

interface SideBySideProps {
  readonly household: Household
  readonly codes: readonly string[]
  readonly on: DayNumber
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
  const draft = (line: Line): boolean => isDraft(shownIn(line).standing)
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
      <p className="small sums-what">
        <Phrases text={t('whatif:sums.what')} />
      </p>
      <SumRows totals={futures.map(({ outcomes }) => cashTotals(outcomes, heldOut))} columns={columns} />
      <SectionHead>{t('whatif:differing', { count: differing.length })}</SectionHead>
      {differing.length === 0 ? (
        <p className="lead">{t('whatif:compare.nothing')}</p>
      ) : (
        <Lines lines={differing} columns={columns} homes={homes} households={households} />
      )}
      <div className="folds">
        {parts.map(({ name, lines: inside }) =>
          inside.length === 0 ? null : (
            <Fold key={name} title={t(`whatif:${name}`)} count={t('whatif:count', { count: inside.length })} level={2}>
              <p className="small fold-why">
                <Phrases text={t(`whatif:compare.why.${name}`)} />
              </p>
              <Lines lines={inside} columns={columns} homes={homes} households={households} banded={name !== 'drafts'} />
            </Fold>
          ),
        )}
      </div>
      <Notices outcomes={settled.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []))} homes={homes} />
    </div>
  )
}
