import '../results.css'
import '../benefit.css'
import './timeline.css'
import { useMemo, useState, type ReactNode } from 'react'
import { yearSums } from '../../engine/timeline'
import { Button, Fold, Phrases, SectionHead, useText, useTexts } from '../../ui'
import { householdWords } from '../asked'
import { BackLink } from '../BackLink'
import { DayLine } from '../DayLine'
import { deadlineEntries, Next, nextWords } from '../next'
import { NoPlaces } from '../NoPlaces'
import { PrintButton } from '../PrintButton'
import { heldOut } from '../sums'
import { room } from '../texts'
import { useResults, type Results } from '../useResults'
import { Chart, ChartRows } from './Chart'
import { Legend } from './Legend'
import { planMarks } from './marks'
import { rowsIn } from './rows'
import { RunTable } from './RunTable'
import { scaleOf } from './scale'
import { years as namespace } from './texts'
import { Turns } from './Turns'
import { turnsIn } from './turns'
import { useYears } from './use-years'
import { yearTaxes } from './year-taxes'
import { YearTable } from './YearTable'

const FEW = 3
const MANY = 6

/** What the family has and when, over the next calendar years. */
export function TimelinePage(): ReactNode {
  useTexts([room, namespace, nextWords, householdWords])
  const results = useResults()
  return results.places.length === 0 ? <NoPlaces /> : <Found results={results} />
}

function Found({ results }: { readonly results: Results }): ReactNode {
  const text = useText()
  const { t } = text
  const [count, setCount] = useState(FEW)
  const years = useYears(results, count)
  const scale = useMemo(() => scaleOf(years.from, years.to), [years])
  const groups = useMemo(() => rowsIn(years.stretches), [years])
  const sums = useMemo(() => yearSums(years.stretches, { isTold: heldOut, ...(years.birth ? { due: years.birth.due } : {}) }), [years])
  const taxes = useMemo(() => yearTaxes(sums, years), [sums, years])
  const figured = groups.figured.flatMap(({ rows }) => rows)
  const plans = useMemo(() => planMarks([...groups.figured.flatMap(({ rows }) => rows), ...groups.plain], years), [groups, years])
  const turns = useMemo(
    () =>
      turnsIn(
        groups.figured.flatMap(({ rows }) => rows),
        results.on,
        years.to,
      ),
    [groups, results, years],
  )
  const entries = useMemo(() => deadlineEntries(results, text), [results, text])
  const deadlines = entries.filter(({ sure, day }) => sure && day <= years.to).map(({ day }) => day)
  const shared = { results, years, scale, plans }
  return (
    <div className="timeline">
      <BackLink />
      <h1>{t(`timeline:title.${count === FEW ? 'three' : 'six'}`)}</h1>
      <p className="lead">
        <Phrases text={t('timeline:lead')} />
      </p>
      <DayLine results={results} />
      {figured.length === 0 ? (
        <p className="lead">
          <Phrases text={t('timeline:none')} />
        </p>
      ) : (
        <>
          <Chart {...shared} groups={groups.figured} deadlines={deadlines} />
          <Legend rows={figured} plans={plans} results={results} years={years} hasDeadlines={deadlines.length > 0} />
        </>
      )}
      <p className="screen-only">
        <Button look="link" onClick={() => setCount(count === FEW ? MANY : FEW)}>
          {t(count === FEW ? 'timeline:further' : 'timeline:nearer')}
        </Button>
      </p>
      <Next entries={entries} on={results.on} />
      <Turns turns={turns} results={results} years={years} plans={plans} />
      <section>
        <SectionHead>{t('timeline:year.title')}</SectionHead>
        <YearTable sums={sums} taxes={taxes} years={years} />
        <p className="small">
          <Phrases text={t('timeline:year.what')} />
        </p>
      </section>
      <div className="folds">
        {figured.length > 0 && (
          <Fold title={t('timeline:table.title')} count={t('results:count', { count: figured.length })}>
            <RunTable rows={figured} results={results} years={years} scale={scale} />
          </Fold>
        )}
        {groups.plain.length > 0 && (
          <Fold title={t('timeline:plain')} count={t('results:count', { count: groups.plain.length })}>
            <ChartRows {...shared} rows={groups.plain} />
          </Fold>
        )}
        {groups.drafts.length > 0 && (
          <Fold title={t('timeline:drafts')} count={t('results:count', { count: groups.drafts.length })}>
            <ChartRows {...shared} rows={groups.drafts} />
          </Fold>
        )}
      </div>
      <p className="small">
        <Phrases text={t('timeline:honest')} />
      </p>
      <PrintButton />
    </div>
  )
}
