import { adult } from './adult'
import { child as childFields } from './child'
import { elder as elderFields } from './elder'
import { family } from './family'
import { handlesOf, type Handles } from './fields'
import type { Expr } from '../language/kinds'
import { exprOf } from '../language/node'

/** The household's own facts, as rules name them. */
const household = handlesOf<typeof family, never>('household', family)

export const {
  residence,
  marriage,
  planningChild,
  pregnancy,
  pregnancyLoss,
  criticalPregnancy,
  assistedReproduction,
  housing,
  specialFamily,
  planFamily,
  hardship,
} = household

const spouse = (scope: 'mother' | 'father'): Handles<typeof adult, never, true> & Expr<object> => ({
  ...handlesOf<typeof adult, never, true>(scope, adult, [], [true]),
  ...exprOf<object, never>({ op: 'fact', scope, path: [], domain: { kind: 'record' }, nullable: [true] }),
})

/** The mother's facts; "there is none" wherever there is no mother. `exists(mother)` asks for herself. */
export const mother = spouse('mother')

/** The father's facts; "there is none" wherever there is no father. */
export const father = spouse('father')

/** The parent meant: the subject, or the member of the nearest `any(parents, …)`. */
export const parent = handlesOf<typeof adult, 'parent'>('parent', adult)

/** The child meant. */
export const child = handlesOf<typeof childFields, 'child'>('child', childFields)

/** The same children a second time, beside the child meant. */
export const sibling = handlesOf<typeof childFields, 'sibling'>('sibling', childFields)

/** The elder meant. */
export const elder = handlesOf<typeof elderFields, 'elder'>('elder', elderFields)
