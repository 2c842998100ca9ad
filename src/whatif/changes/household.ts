import type { AdultAnswers, ChildAnswers, Household } from '../../../rules/household'
import { answerAt, withAnswer } from '../../../rules/household/paths'

export type Parent = 'mother' | 'father'
const bothParents: readonly Parent[] = ['mother', 'father']

/** What was told of a parent; undefined where there is none, or nothing is known. */
export function adultOf(household: Household, who: string): AdultAnswers | undefined {
  const adult = who === 'mother' || who === 'father' ? household[who] : undefined
  return adult && adult !== 'unknown' ? adult : undefined
}

/** The parents there are. */
export const parentsIn = (household: Household): readonly Parent[] => bothParents.filter((who) => adultOf(household, who) !== undefined)

/** The children told of; undefined while nobody has said who they are. */
export const childrenIn = ({ children }: Household): readonly ChildAnswers[] | undefined => (Array.isArray(children) ? children : undefined)

/** Their paths: `children[0]`, `children[1]`. */
export const childPaths = (household: Household): readonly string[] =>
  (childrenIn(household) ?? []).map((_, index) => `children[${String(index)}]`)

const isAnswer = (answer: unknown): boolean => answer !== undefined && answer !== 'unknown'

/** Whether a fact was answered, "there is none" included. */
export const isTold = (household: Household, path: string): boolean => isAnswer(answerAt(household, path))

/** Another answer at several paths at once; `undefined` takes one away. */
export const withAnswers = (household: Household, answers: Readonly<Record<string, unknown>>): Household =>
  Object.entries(answers).reduce<Household>((so, [path, answer]) => withAnswer(so, path, answer), household)

/** Takes answers away, without making a record that would be left empty disappear: that there is one stays told. */
export function without(household: Household, paths: readonly string[]): Household {
  return paths.reduce<Household>((so, path) => {
    if (answerAt(so, path) === undefined) return so
    const next = withAnswer(so, path, undefined)
    const record = path.slice(0, Math.max(path.lastIndexOf('.'), 0))
    return record !== '' && answerAt(next, record) === undefined ? withAnswer(next, record, {}) : next
  }, household)
}

/** Of these paths, those that were answered before and no longer are. */
export const forgotten = (before: Household, after: Household, paths: readonly string[]): readonly string[] =>
  paths.filter((path) => isTold(before, path) && !isTold(after, path))

/** Whether anybody has a home at all: who has none has none in another city either. */
export const ownsNoHome = ({ housing }: Household): boolean => typeof housing === 'object' && housing.homesOwned === 0
