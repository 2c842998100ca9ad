import * as z from 'zod/mini'
import { parseDay } from '../language/calendar'
import type { Choice, Count, Day, Expr, Money, None, Per, Place, Scope, Truth } from '../language/kinds'
import { exprOf, type Domain, type FactScope } from '../language/node'
import type { FaultCode } from './faults'

// Must run before the first schema is built: zod otherwise tries `new Function`, which a strict CSP reports.
z.config({ jitless: true })

declare const kind: unique symbol

export interface Limits {
  readonly min: number
  readonly max: number
}

/** A fact of the household: its schema, what it may be while unanswered, and (as a type) what it is in the language of rules. */
export interface Field<out K, out N extends boolean = false> {
  readonly is: 'field'
  readonly domain: Domain
  readonly nullable: N
  readonly check: z.ZodMiniType
  /** Between which numbers an answer is taken, for the words that refuse one. */
  readonly limits?: Limits
  readonly [kind]?: K
}

/** Facts that belong together. */
export interface RecordField<out F extends Fields = Fields, out N extends boolean = boolean> {
  readonly is: 'record'
  readonly nullable: N
  readonly fields: F
}

export type Fields = { readonly [name: string]: Field<unknown, boolean> | RecordField }

const field = <K>(domain: Domain, check: z.ZodMiniType, limits?: Limits): Field<K> => ({
  is: 'field',
  domain,
  nullable: false,
  check,
  ...(limits ? { limits } : {}),
})

/** Every message is a code; the words stand in the texts of this folder. */
export const code = (fault: FaultCode): { error: () => string } => ({ error: () => fault })

/** Yes or no. */
export const yesNo = (): Field<Truth> => field({ kind: 'truth' }, z.boolean(code('not-yes-or-no')))

/** One of a few options. */
export function choice<O extends string>(...options: readonly [O, ...O[]]): Field<Choice<O>> {
  return field({ kind: 'choice', options }, z.enum(options as readonly [O, ...O[]], code('not-an-option')))
}

/** A calendar day; `past` when it cannot lie after the day of the check. */
export function day(more: { readonly past?: boolean } = {}): Field<Day> {
  const check = z.string(code('not-a-date')).check(z.refine((text) => parseDay(text) !== undefined, code('not-a-date')))
  return field({ kind: 'day', past: more.past ?? false }, check)
}

/** A six-digit code of a county-level place. */
export const place = (): Field<Place> =>
  field({ kind: 'place' }, z.string(code('not-a-place')).check(z.regex(/^[1-9]\d{5}$/, code('not-a-place'))))

/** Yuan with at most two decimals. */
export function money<P extends Per>(_per: P, most = 100_000_000): Field<Money<P>> {
  const check = z.number(code('not-a-number')).check(
    z.gte(0, code('too-small')),
    z.lte(most, code('too-large')),
    z.refine((yuan) => Math.abs(yuan * 100 - Math.round(yuan * 100)) < 1e-6, code('too-fine')),
  )
  return field({ kind: 'number', min: 0, max: Infinity, unit: 'yuan' }, check, { min: 0, max: most })
}

/** A whole number of things. */
export function count(min: number, max: number): Field<Count> {
  const check = z
    .number(code('not-a-number'))
    .check(z.refine(Number.isInteger, code('not-whole')), z.gte(min, code('too-small')), z.lte(max, code('too-large')))
  return field({ kind: 'number', min, max, unit: 'count' }, check, { min, max })
}

/** Square metres, with decimals. */
export function area(max: number): Field<Count> {
  const check = z.number(code('not-a-number')).check(z.gte(0, code('too-small')), z.lte(max, code('too-large')))
  return field({ kind: 'number', min: 0, max: Infinity, unit: 'area' }, check, { min: 0, max })
}

/** The same fact, for which "there is none" (`null`) is an answer too. */
export function orNone<K>(of: Field<K>): Field<K, true> {
  return { ...of, nullable: true }
}

/** Facts that belong together. */
export function record<F extends Fields>(fields: F): RecordField<F, false> {
  return { is: 'record', nullable: false, fields }
}

/** The same, for which "there is none" (`null`) is an answer too. */
export function recordOrNone<F extends Fields>(fields: F): RecordField<F, true> {
  return { is: 'record', nullable: true, fields }
}

type Nothing<N> = true extends N ? None : never

/** What rules see of a record: a handle for each fact, with `None` wherever "there is none" is possible. */
export type Handles<F extends Fields, S extends Scope, N extends boolean = false> = {
  readonly [K in keyof F]: F[K] extends RecordField<infer G, infer M>
    ? Handles<G, S, N | M> & Expr<object, S>
    : F[K] extends Field<infer Kind, infer M>
      ? Expr<Kind | Nothing<N | M>, S>
      : never
}

/** Builds the handles of a record, for a fixed part of the household or for a list member. `nullable` tells, for the scope and each step so far, whether there may be none. */
export function handlesOf<F extends Fields, S extends Scope, N extends boolean = false>(
  scope: FactScope,
  fields: F,
  path: readonly string[] = [],
  nullable: readonly boolean[] = [false],
): Handles<F, S, N> {
  const handles: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(fields)) {
    const at = [...path, name]
    const none = [...nullable, item.nullable]
    const own = exprOf<object, S>({
      op: 'fact',
      scope,
      path: at,
      domain: item.is === 'record' ? { kind: 'record' } : item.domain,
      nullable: none,
    })
    handles[name] = item.is === 'record' ? { ...handlesOf<Fields, S>(scope, item.fields, at, none), ...own } : own
  }
  return handles as Handles<F, S, N>
}

type AnswerOf<K> = K extends Truth ? boolean : K extends Choice<infer O> ? O : K extends Money<Per> | Count ? number : string

/** What a household file holds for these facts: absent and "unknown" are unanswered, `null` is none. */
export type Answers<F extends Fields> = {
  [K in keyof F]?:
    | 'unknown'
    | (F[K] extends RecordField<infer G, infer M>
        ? Answers<G> | (M extends true ? null : never)
        : F[K] extends Field<infer Kind, infer M>
          ? AnswerOf<Kind> | (M extends true ? null : never)
          : never)
}

/** The schema of a record: every fact optional, unknown keys refused. */
export function schemaOf(fields: Fields): z.ZodMiniType {
  const shape: Record<string, z.ZodMiniType> = {}
  for (const [name, item] of Object.entries(fields)) shape[name] = z.optional(openSchema(item))
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? 'unknown-key' : 'not-a-record') })
}

/** The schema of one fact as a file holds it: a value, "unknown", or `null` where there may be none. */
export function openSchema(item: Field<unknown, boolean> | RecordField): z.ZodMiniType {
  const inner = item.is === 'record' ? schemaOf(item.fields) : item.check
  const own = item.nullable ? z.nullable(inner) : inner
  // Not a union: a union would hide the inner message behind its own.
  return z.pipe(
    z.transform((answer: unknown) => (answer === 'unknown' ? undefined : answer)),
    z.optional(own),
  )
}
