import { useState, type ReactNode } from 'react'
import type { DayNumber } from '../../../../rules/language/calendar'
import { useText } from '../../../ui'
import type { Standing } from '../work/run'
import { BadView } from './BadView'
import { BenefitsView } from './BenefitsView'
import { RowsView } from './RowsView'
import { useNames } from './names'
import { everything, type Filter } from '../store/filter'

const views = ['benefits', 'rows', 'bad'] as const
type View = (typeof views)[number]

export interface ResultsPartProps {
  readonly standing: Standing
  readonly on: DayNumber
}

/** What came of a file so far, seen in one of three ways. */
export function ResultsPart({ standing, on }: ResultsPartProps): ReactNode {
  const { t } = useText()
  const { results, preview, name } = standing
  const [view, setView] = useState<View>('benefits')
  const [filter, setFilter] = useState<Filter>(everything)
  const names = useNames(results)
  const shared = { results, names, households: results.household.row.length, file: name, tellsClaims: preview?.tellsClaims === true }

  function lookAt(benefit: number): void {
    setFilter({ ...everything, benefit, ...(filter.place === undefined ? {} : { place: filter.place }) })
    setView('rows')
  }
  return (
    <section className="stack" aria-label={t('files:results')}>
      <div className="views cluster" role="group" aria-label={t('files:views.label')}>
        {views.map((each) => (
          <button key={each} type="button" className="view" aria-pressed={view === each} onClick={() => setView(each)}>
            <span>{t(`files:views.${each}`, { count: results.bad.length })}</span>
          </button>
        ))}
      </div>
      {view === 'benefits' && (
        <BenefitsView {...shared} place={filter.place} onPlace={(place) => setFilter({ ...filter, place })} onBenefit={lookAt} />
      )}
      {view === 'rows' && (
        <RowsView {...shared} on={on} filter={filter} onFilter={setFilter} header={preview?.columns.map(({ header }) => header) ?? []} />
      )}
      {view === 'bad' && (
        <BadView bad={results.bad} count={results.bad.length} header={preview?.columns.map(({ header }) => header) ?? []} file={name} />
      )}
    </section>
  )
}
