import type { Kind } from '../kinds'
import type { FieldState } from '../use-field'
import type { QuestionWords } from '../words'

/** What every kind of field is given. */
export interface KindProps<K extends Kind['is']> {
  readonly path: string
  readonly id: string
  readonly kind: Extract<Kind, { is: K }>
  readonly words: QuestionWords
  readonly state: FieldState
}

/** Answers that are no value of the fact. The names cannot be mistaken for an option of one. */
export const notSure = 'not-sure'
export const thereIsNone = 'there-is-none'
