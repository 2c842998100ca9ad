import * as z from 'zod/mini'
import { readHousehold, type Fault, type Household } from '../../../rules/household'
import { formatDay, parseDay, type DayNumber } from '../../../rules/language/calendar'
import { asTold } from '../as-told'
import { canonical } from './canonical'
import { readMarks, writeMarks, type Mark, type WrittenMark } from './marks'
import type { RulesVersion } from './rules-version'
import { privateTopics, type PrivateTopic } from './topics'

/** What a link carries. */
export interface Shared {
  readonly household: Household
  /** The day everything was worked out for, and whether the sender had chosen it over today. */
  readonly on: DayNumber
  readonly chosen: boolean
  /** By which rules. */
  readonly rules: RulesVersion
  /** What the sender saw of this household: of what was left out, nothing can be told by them. */
  readonly marks: readonly Mark[]
  /** What the sender kept back. */
  readonly left: readonly PrivateTopic[]
}

/** What the sender saw, for `changesOf`; undefined where no mark was taken along, as in codes to be typed by hand. */
export const seenIn = ({ marks }: Shared): readonly Mark[] | undefined => (marks.length > 0 ? marks : undefined)

/** The one form there is so far. */
const form = 1

const name = (pattern: RegExp): z.ZodMiniString => z.string().check(z.regex(pattern))
const figure = z.nullable(z.number())

const envelope = z.strictObject({
  v: z.literal(form),
  on: name(/^\d{4}-\d{2}-\d{2}$/),
  chosen: z.boolean(),
  household: z.unknown(),
  rules: z.array(z.tuple([name(/^\d{6}$/), name(/^[0-9a-z]{1,7}$/)])).check(z.maxLength(100)),
  marks: z
    .array(
      z.tuple([
        name(/^[a-z0-9-]{1,40}\/[a-z0-9-]{1,60}$/),
        z.array(name(/^[A-Za-z0-9_:-]{1,40}$/)).check(z.maxLength(50)),
        name(/^\d{4}(\d{4})?$/),
        z.array(figure).check(z.maxLength(2)),
      ]),
    )
    .check(z.maxLength(2000)),
  left: z.array(z.enum(privateTopics)).check(z.maxLength(privateTopics.length)),
})

/** The text a link carries, before it is packed. */
export function writeShared({ household, on, chosen, rules, marks, left }: Shared): string {
  return canonical({ v: form, on: formatDay(on), chosen, household, rules, marks: writeMarks(marks), left })
}

type Reading =
  { readonly shared: Shared } | { readonly fault: 'foreign' | 'newer' } | { readonly fault: 'refused'; readonly faults: readonly Fault[] }

const versionIn = (input: unknown): unknown => (typeof input === 'object' && input !== null ? (input as { v?: unknown }).v : undefined)

function marksIn(written: readonly WrittenMark[]): Mark[] | undefined {
  try {
    return readMarks(written)
  } catch {
    return undefined
  }
}

/** Reads that text again. The household is read as any other input is; what is refused is refused whole. Throws on what is no JSON. */
export function readShared(text: string, today: DayNumber): Reading {
  const input: unknown = JSON.parse(text)
  const version = versionIn(input)
  if (typeof version === 'number' && version > form) return { fault: 'newer' }
  const read = envelope.safeParse(input)
  if (!read.success) return { fault: 'foreign' }
  const { household: told, chosen, rules, left } = read.data
  const on = parseDay(read.data.on)
  const marks = marksIn(read.data.marks)
  if (on === undefined || marks === undefined) return { fault: 'foreign' }
  const reading = readHousehold(told, Math.max(on, today))
  if (reading.faults) return { fault: 'refused', faults: reading.faults }
  return { shared: { household: asTold(told, reading.household), on, chosen, rules, marks, left } }
}
