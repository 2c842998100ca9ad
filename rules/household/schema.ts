import * as z from 'zod/mini'
import { adult } from './adult'
import { child } from './child'
import { elder } from './elder'
import { family } from './family'
import { code, schemaOf, type Answers } from './fields'

const identifier = z.string(code('not-text')).check(z.regex(/^[A-Za-z0-9_-]{1,24}$/, code('not-an-id')))

const members = (fields: Parameters<typeof schemaOf>[0]): z.ZodMiniType =>
  z
    .array(z.extend(schemaOf(fields) as z.ZodMiniObject, { id: z.optional(identifier) }), code('not-a-list'))
    .check(z.maxLength(20, code('too-many')))

const open = (of: z.ZodMiniType): z.ZodMiniType =>
  z.optional(
    z.pipe(
      z.transform((answer: unknown) => (answer === 'unknown' ? undefined : answer)),
      z.optional(of),
    ),
  )

const orNull = (of: z.ZodMiniType): z.ZodMiniType => open(z.nullable(of))

/** The household file: the one definition of its shape. Unknown keys and wrong types are refused; contradictions are found by `contradictions`. */
export const householdSchema = z.extend(schemaOf(family) as z.ZodMiniObject, {
  mother: orNull(schemaOf(adult)),
  father: orNull(schemaOf(adult)),
  children: open(members(child)),
  elders: open(members(elder)),
})

export type AdultAnswers = Answers<typeof adult>
export type ChildAnswers = Answers<typeof child> & { id: string }
export type ElderAnswers = Answers<typeof elder> & { id: string }

/** What the interview fills in, what is exported and imported, and what the command reads. */
export type Household = Answers<typeof family> & {
  mother?: AdultAnswers | null | 'unknown'
  father?: AdultAnswers | null | 'unknown'
  children?: ChildAnswers[] | 'unknown'
  elders?: ElderAnswers[] | 'unknown'
}
