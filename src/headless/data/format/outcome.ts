import * as z from 'zod/mini'
import type { Standing } from '../../../../rules/language'
import type { Status, Verdict } from '../../../engine'
import { benefitId, citation, dayText, name, oneOf, per, tell } from './basics'
import { certainty } from './benefit'
import { bound, valueKind, valueUnit } from './value'

const path = tell(z.string(), { id: 'path', description: 'An answer’s place in the household file: children[0].hukou.' })
const figure = z.number().check(z.gte(0))

const condition = tell(
  z.strictObject({
    name,
    verdict: oneOf<Verdict>(
      { yes: 'met', no: 'not met', unknown: 'open while answers are missing' },
      { id: 'verdict', description: 'Whether it is met on the day.' },
    ),
  }),
  { id: 'condition', title: 'Condition', description: 'A condition by its name in the rules. Those of `nexus` come first.' },
)

/** One element of what the command prints, and of what the library calls an outcome in the contract. */
export const outcome = tell(
  z.strictObject({
    benefit: benefitId,
    subject: tell(
      z.string().check(z.regex(/^(household|mother|father|(child|elder):[A-Za-z0-9_-]{1,24})$/)),
      'For whom: household, mother, father, child:<id>, elder:<id>.',
    ),
    status: oneOf<Status>(
      {
        eligible: 'all conditions are met on the day',
        ineligible: 'a condition is not met, and will not be by waiting',
        undetermined: 'answers are missing that decide it',
        upcoming: 'not met yet; `from` is the first day on which all will be',
        ended: 'all are met, but the document is over',
      },
      { id: 'status', title: 'Status', description: 'What it comes to on the day.' },
    ),
    certainty,
    standing: oneOf<Standing>(
      {
        'in-force': 'law, within its term',
        trial: 'law on trial',
        'consultation-draft': 'a draft published for comment',
        'submitted-draft': 'a draft handed on for decision',
        expired: 'past its last day',
      },
      { id: 'standing-on-the-day', description: 'How far the provision is law on the day.' },
    ),
    value: z.optional(
      tell(
        z.strictObject({
          kind: valueKind,
          bound,
          unit: z.optional(valueUnit),
          per: z.optional(per),
          min: z.optional(tell(figure, 'In yuan, hundredths or days. Absent where there is no figure.')),
          max: z.optional(tell(figure, 'Absent, with a `min` present, where nothing bounds it from above.')),
        }),
        {
          id: 'outcome-value',
          title: 'Figure',
          description: 'What it gives. `min` is below `max` while answers are missing, or in a range.',
        },
      ),
    ),
    payable: z.optional(tell(figure, 'What the family gets of a cap, a share or an allowance: yuan, or days for days.')),
    schedule: z.optional(
      tell(z.array(z.strictObject({ year: z.number().check(z.multipleOf(1)), amount: figure })), 'Year by year, in yuan, around the day.'),
    ),
    taxSaved: z.optional(
      tell(z.strictObject({ min: figure, max: z.optional(figure) }), 'Yuan a year of income tax that a deduction by itself spares.'),
    ),
    attested: z.optional(tell(z.literal('single'), 'Present where the rule is reported on a single page only.')),
    conditions: z.array(condition),
    missing: tell(z.array(path), 'Answers that could still decide it, or its figure.'),
    from: z.optional(tell(dayText, 'First day of the unbroken stretch in which all conditions are met; absent where nothing bounds it.')),
    until: z.optional(tell(dayText, 'Last day of that stretch; absent where nothing bounds it.')),
    basis: tell(z.array(citation), 'The clauses it rests on, the first first.'),
  }),
  { id: 'outcome', title: 'Outcome', description: 'What one benefit comes to for one member of the household on one day.' },
)

export const outcomes = tell(z.array(outcome), {
  title: 'Outcomes',
  description: 'What every benefit comes to for a household on a day: in the order of the places, of their rules, and of the household.',
})
