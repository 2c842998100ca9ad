import type { ReactNode } from 'react'
import { Phrases, useText, type Text } from '../../ui'
import { elsewhereInChina, levelsOf, placeName, regionOf } from './names'

/** 甲、乙和丙. */
function listed(names: readonly string[], { t }: Text): string {
  const last = names[names.length - 1] ?? ''
  const before = names.slice(0, -1)
  return before.length === 0 ? last : t('questionnaire:place.and', { list: before.join(t('questionnaire:place.comma')), last })
}

/** For which levels of the state the rules of a place are known: its own, its city's, its province's, the nation's. */
export function levelWords(code: string, text: Text): string {
  const { t } = text
  const { known, missing } = levelsOf(code, text)
  const region = regionOf(code, text)
  const place = region ? t('questionnaire:place.in', { place: placeName(code, text), region }) : placeName(code, text)
  const words =
    known.length <= 1
      ? t('questionnaire:place.nation')
      : missing.length === 0
        ? t('questionnaire:place.all', { known: listed(known, text) })
        : t('questionnaire:place.part', { known: listed(known, text), missing: listed(missing, text) })
  return code === elsewhereInChina ? words : t('questionnaire:place.says', { place, words })
}

export function LevelNote({ code, id }: { readonly code: string; readonly id: string }): ReactNode {
  const text = useText()
  return (
    <p className="small place-level" id={id}>
      <Phrases text={levelWords(code, text)} />
    </p>
  )
}
