import type { RuleDocument } from '../../rules/language'
import type { Text } from '../ui'
import type { Results } from './useResults'
import { wordsFor } from './words'

/** What a document is called: by its place, as the plan of it; where a place has several, by its title. */
export interface PlanName {
  readonly place?: string
  readonly title?: string
}

export function planName(document: RuleDocument, { rules }: Pick<Results, 'rules'>, text: Text): PlanName {
  const here = rules.find(({ module }) => module.documents.some(({ id }) => id === document.id))
  if (!here) return {}
  const words = wordsFor(here, text)
  return here.module.documents.length === 1 ? { place: words.place } : { title: words.word(`documents.${document.id}.title`) }
}

/** Several plans in one phrase: 绍兴市、上虞区的方案. */
export function planNames(documents: readonly RuleDocument[], results: Pick<Results, 'rules'>, text: Text): string {
  const { t } = text
  const and = t('results:notice.and')
  const plans = documents.map((document) => planName(document, results, text))
  const places = plans.flatMap(({ place }) => place ?? [])
  const titles = plans.flatMap(({ title }) => (title === undefined ? [] : [t('results:notice.document', { title })]))
  return [...(places.length > 0 ? [t('results:notice.plan', { place: places.join(and) })] : []), ...titles].join(and)
}
