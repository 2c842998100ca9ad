import * as z from 'zod/mini'
import { readHousehold, type Household } from '../../../rules/household'
import { formatDay, parseDay, type DayNumber } from '../../../rules/language/calendar'
import type { Outcome } from '../../engine'
import { looksPersonal } from '../../share'

const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => parseDay(text) !== undefined),
)
const line = z.string().check(z.minLength(1), z.maxLength(120))
const amount = z.optional(z.number())

const expectation = z.strictObject({
  benefit: z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  /** `household`, `mother`, `father`, `child:<id>`, `elder:<id>`. */
  subject: z.string().check(z.regex(/^(household|mother|father|(child|elder):[A-Za-z0-9_-]{1,40})$/)),
  status: z.enum(['eligible', 'ineligible', 'undetermined', 'upcoming', 'ended']),
  /** In the benefit's own unit: yuan, hundredths or days. Absent where it has no figure; `max` also where nothing bounds it. */
  min: amount,
  max: amount,
  unit: z.optional(z.string()),
  per: z.optional(z.string()),
})

const regression = z.strictObject({
  name: line,
  on: day,
  places: z.array(z.string().check(z.regex(/^\d{6}$/))).check(z.minLength(1)),
  household: z.record(z.string(), z.unknown()),
  expected: z.array(expectation).check(z.minLength(1)),
  reviewed: z.strictObject({ on: day, by: z.optional(line), rules: z.string().check(z.regex(/^[0-9a-z]{1,7}$/)) }),
})

export type Expectation = z.infer<typeof expectation>

/** A household that somebody went through by hand, and what the rules have to make of it from then on. */
export type Regression = z.infer<typeof regression>

/** What an outcome comes to, as such a file says it. */
export function expectationOf({ benefit, subject, status, value }: Outcome): Expectation {
  const { min, max, unit, per } = value ?? {}
  return {
    benefit: benefit.id,
    subject,
    status,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(min === undefined || unit === undefined ? {} : { unit }),
    ...(min === undefined || per === undefined ? {} : { per }),
  }
}

export interface Reviewed {
  /** What the case is about, in a few words. */
  readonly name: string
  /** The mark of the counter; empty for none. */
  readonly by: string
  /** The day it was gone through, and the version of the rules in one word. */
  readonly today: DayNumber
  readonly rules: string
}

interface Judged {
  readonly household: Household
  readonly places: readonly string[]
  readonly on: DayNumber
  readonly outcomes: readonly Outcome[]
}

/** A reviewed case as the text of a file. */
export function writeRegression({ household, places, on, outcomes }: Judged, { name, by, today, rules }: Reviewed): string {
  const file: Regression = {
    name,
    on: formatDay(on),
    places: [...places],
    household: { ...household },
    expected: outcomes.map(expectationOf),
    reviewed: { on: formatDay(today), ...(by === '' ? {} : { by }), rules },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

/** Whether something in a case looks like a person: then there is no file of it. */
export const tellsOfPerson = (household: Household, ...said: readonly string[]): boolean =>
  [...textsIn(household), ...said].some((text) => looksPersonal(text).length > 0)

/** Reads such a file. Throws on one that is not, or whose household no longer fits, saying where. */
export function readRegression(text: string): Regression & { readonly household: Household } {
  const file = regression.parse(JSON.parse(text))
  const reading = readHousehold(file.household, parseDay(file.on) ?? 0)
  if (reading.faults) throw new Error(reading.faults.map(({ path, code }) => `${path}: ${code}`).join('\n'))
  return { ...file, household: reading.household }
}
