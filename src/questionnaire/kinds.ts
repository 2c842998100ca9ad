import type { Question } from './questions'
import { fieldAt } from '../../rules/household/topics'

/** How a fact is asked; it follows from the fact's field in the schema. */
export type Kind =
  | { readonly is: 'yes-no' }
  | { readonly is: 'choice'; readonly options: readonly string[]; readonly none: boolean }
  | { readonly is: 'place'; readonly none: boolean }
  | { readonly is: 'day'; readonly past: boolean; readonly none: boolean }
  | { readonly is: 'number'; readonly unit: 'yuan' | 'count' | 'area'; readonly none: boolean }
  /** Whether there is one at all; its facts are questions of their own. */
  | { readonly is: 'record' }

/** The kind of a question. Throws for a topic that the schema does not have. */
export function kindOf({ topic, plain }: Question): Kind {
  const field = fieldAt(topic)
  if (!field) throw new Error(`the household has no ${topic}`)
  if (field.is === 'record') return { is: 'record' }
  const { domain } = field
  const none = field.nullable && !plain
  switch (domain.kind) {
    case 'truth':
      return { is: 'yes-no' }
    case 'choice':
      return { is: 'choice', options: domain.options, none }
    case 'place':
      return { is: 'place', none }
    case 'day':
      return { is: 'day', past: domain.past, none }
    case 'number':
      return { is: 'number', unit: domain.unit, none }
    case 'record':
      return { is: 'record' }
  }
}
