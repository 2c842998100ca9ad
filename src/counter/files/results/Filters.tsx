import { useMemo, type ReactNode } from 'react'
import { SelectField, TextField, useText } from '../../../ui'
import { everything, topicsOf, type Filter } from '../store/filter'
import type { Results } from '../store/results'
import { verdicts } from '../store/verdicts'
import { PlaceFilter } from './PlaceFilter'
import type { Names } from './names'

export interface FiltersProps {
  readonly results: Results
  readonly names: Names
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly tellsClaims: boolean
}

interface Option {
  readonly value: string
  readonly label: string
}

const collator = new Intl.Collator('zh-CN')
const byLabel = (a: Option, b: Option): number => collator.compare(a.label, b.label)

/** What of the results is to be seen. */
export function Filters({ results, names, filter, onFilter, tellsClaims }: FiltersProps): ReactNode {
  const { t } = useText()
  const { benefits, missing } = results.lists
  const change = (part: { readonly [K in keyof Filter]?: Filter[K] | undefined }): void => {
    const next = { ...filter, ...part }
    // What is undefined is not asked for.
    onFilter(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as unknown as Filter)
  }
  const benefitCount = benefits.list.length
  const missingCount = missing.list.length
  const benefitOptions = useMemo(
    () =>
      Array.from({ length: benefitCount }, (_, index) => ({
        value: String(index),
        label: `${names.benefit(index)} ${names.benefitPlace(index)}`,
      })).sort(byLabel),
    [benefitCount, names],
  )
  const topics = useMemo(() => {
    const all = new Set(missing.list.slice(0, missingCount).flatMap(topicsOf))
    return [...all].map((topic) => ({ value: topic, label: names.topic(topic) })).sort(byLabel)
  }, [missing, missingCount, names])
  const all = t('files:filter.all')
  const asIs = JSON.stringify(filter) === JSON.stringify(everything)
  return (
    <div role="search" aria-label={t('files:filter.label')} className="stack">
      <div className="filters">
        <PlaceFilter results={results} names={names} value={filter.place} onChange={(place) => change({ place })} />
        <SelectField
          label={t('files:filter.benefit')}
          placeholder={all}
          options={benefitOptions}
          value={filter.benefit === undefined ? '' : String(filter.benefit)}
          onChange={(value) => change({ benefit: value === '' ? undefined : Number(value) })}
        />
        <SelectField
          label={t('files:filter.verdict')}
          options={[
            { value: 'likely', label: t('files:filter.likely') },
            { value: 'all', label: all },
            ...verdicts.map((verdict) => ({ value: verdict, label: t(`results:verdict.${verdict}`) })),
          ]}
          value={filter.verdict}
          onChange={(value) => change({ verdict: value as Filter['verdict'] })}
        />
        <SelectField
          label={t('files:filter.missing')}
          placeholder={all}
          options={topics}
          value={filter.missing ?? ''}
          onChange={(value) => change({ missing: value === '' ? undefined : value })}
        />
        <TextField label={t('files:filter.search')} value={filter.search} onChange={(search) => change({ search })} inputMode="search" />
      </div>
      <div className="cluster">
        {tellsClaims && (
          <div className="choice choice-check">
            <input
              type="checkbox"
              id="files-unclaimed"
              checked={filter.unclaimed}
              onChange={(event) => change({ unclaimed: event.currentTarget.checked })}
            />
            <label htmlFor="files-unclaimed">
              <span>{t('files:filter.unclaimed')}</span>
            </label>
          </div>
        )}
        {!asIs && (
          <button type="button" className="link" onClick={() => onFilter(everything)}>
            {t('files:filter.clear')}
          </button>
        )}
      </div>
    </div>
  )
}
