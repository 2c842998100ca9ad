import type { ReactNode } from 'react'
import { SelectField, useText } from '../../../ui'
import type { Results } from '../store/results'
import type { Names } from './names'

export interface PlaceFilterProps {
  readonly results: Results
  readonly names: Names
  readonly value: number | undefined
  readonly onChange: (place: number | undefined) => void
}

/** Only households that live in one place. */
export function PlaceFilter({ results, names, value, onChange }: PlaceFilterProps): ReactNode {
  const { t } = useText()
  return (
    <SelectField
      label={t('files:filter.place')}
      placeholder={t('files:filter.all')}
      options={results.lists.places.list.map((_, place) => ({ value: String(place), label: names.place(place) }))}
      value={value === undefined ? '' : String(value)}
      onChange={(chosen) => onChange(chosen === '' ? undefined : Number(chosen))}
    />
  )
}
