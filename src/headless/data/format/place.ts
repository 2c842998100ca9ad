import * as z from 'zod/mini'
import { inLanguages, name, placeCode, tell } from './basics'
import { benefit } from './benefit'
import { finding, ruleDocument } from './document'

export const FORMAT = 'yuhui-rules'
/** Changes only when a file of the old version could be misread by a program that knows the new one, or the other way round. */
export const VERSION = 1

const nullable = tell(z.optional(z.literal(true)), '“There is none” (null) may be the answer.')

const fact = tell(
  z.discriminatedUnion('kind', [
    tell(z.strictObject({ kind: z.literal('truth'), nullable }), 'true or false'),
    tell(z.strictObject({ kind: z.literal('choice'), nullable, options: z.array(name) }), 'One of the options.'),
    tell(z.strictObject({ kind: z.literal('place'), nullable }), 'A six-digit code.'),
    tell(
      z.strictObject({ kind: z.literal('day'), nullable, past: z.optional(z.literal(true)) }),
      'A day; with `past` none after the day of the check.',
    ),
    tell(
      z.strictObject({
        kind: z.literal('number'),
        nullable,
        unit: z.enum(['yuan', 'count', 'area']),
        min: z.number(),
        max: z.optional(z.number()),
      }),
      'A number: yuan, things, or square metres in the household file. Inside the trees yuan count in fen and areas in hundredths of a square metre. Between which numbers it may be while unanswered, in the units of the trees; no `max` where nothing bounds it.',
    ),
    tell(z.strictObject({ kind: z.literal('record'), nullable }), 'Answers that belong together.'),
  ]),
  { id: 'fact', title: 'Answer', description: 'What an answer in the household file may be.' },
)

export const placeFile = tell(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    edition: tell(z.string().check(z.regex(/^\d{4}\.\d{2}(\.\d+)?$/)), 'The edition of the rules.'),
    place: tell(
      z.strictObject({ code: placeCode, parent: z.nullable(placeCode), names: inLanguages }),
      'Whose rules these are, and the place it lies in. Rules of all places above apply beside them.',
    ),
    facts: tell(
      z.record(z.string().check(z.regex(/^[a-z][A-Za-z]*(\.[A-Za-z]+)*$/), z.maxLength(80)), fact),
      'The answers that these rules look at, and the records on the way to them. `adult` stands for mother, father and parent; `child` for sibling too.',
    ),
    documents: tell(z.array(ruleDocument), 'The documents of this place.'),
    cited: tell(z.array(ruleDocument), 'Documents of other places that rules of this one cite: repeated so that the file stands alone.'),
    benefits: z.array(benefit),
    findings: z.optional(z.array(finding)),
  }),
  {
    id: 'place-rules',
    title: 'Rules of one place',
    description: 'Which family benefits the documents of a place give, to whom, and how much.',
  },
)

export type PlaceFile = z.infer<typeof placeFile>
export type FileFact = z.infer<typeof fact>
