import * as z from 'zod/mini'
import type { DayCount, KnownBy, LeaveYear, TakenBy } from '../../../../rules/language'
import type { Bound, Unit, ValueKind } from '../../../../rules/language'
import { name, oneOf, per, tell } from './basics'
import { node } from './node'

export const valueKind = oneOf<ValueKind>(
  {
    cash: 'money paid out',
    'fee-reduction': 'a share of a fee that is not charged',
    'reimbursement-cap': 'a ceiling on costs paid back',
    'withdrawal-limit': 'a ceiling on taking one’s own money out of the provident fund',
    'loan-limit': 'a ceiling on a loan, or what it rises by',
    'tax-deduction': 'an amount taken off taxable income',
    'leave-days': 'days of leave',
    service: 'something done or given in kind',
    priority: 'going first among equals',
  },
  { id: 'value-kind', title: 'Kind of value', description: 'What it gives.' },
)

export const valueUnit = oneOf<Unit>(
  { CNY: 'money, in fen inside the trees and in yuan in results', percent: 'hundredths', days: 'days' },
  { id: 'value-unit', description: 'The unit of the figure.' },
)

export const bound = oneOf<Bound>(
  {
    exact: 'so much',
    'at-most': 'so much at most',
    'at-least': 'so much at least',
    range: 'from `amount` to `upTo`',
    unspecified: 'the document names no figure',
  },
  { id: 'bound', description: 'What the figure is.' },
)

const deduction = tell(
  z.strictObject({
    tax: tell(
      z.strictObject({
        income: tell(z.strictObject({ mother: node, father: node }), 'The taxable income of each parent in the year, in fen.'),
        brackets: z.array(z.strictObject({ rate: z.number().check(z.gte(0), z.lte(100)), quick: node })).check(z.minLength(1)),
      }),
      'The tax is the largest of what each bracket comes to by itself: income × rate ÷ 100 − quick, the lowest rate first.',
    ),
    takenBy: oneOf<TakenBy>(
      {
        own: 'each parent only his or her own',
        'one-spouse': 'one of the two the whole of it',
        'either-or-halves': 'one the whole, or both by halves',
      },
      { description: 'Who may take it.' },
    ),
    amount: tell(node, 'The amount of a year, in fen.'),
    upTo: z.optional(tell(node, 'The upper end, where nobody can say how much of it is this parent’s.')),
    onceUnder: z.optional(tell(name, 'The doubt under which the couple has it only once.')),
  }),
  {
    id: 'deduction',
    title: 'Deduction',
    description: 'What is taken off the income of a year, and by whom: what is lowered together is weighed together.',
  },
)

const knownBy: Record<KnownBy, string> = {
  text: 'the text says so',
  reading: 'our reading of a text that does not say',
  report: 'a draft or a single page says so',
  open: 'nobody says; it is one of several that it may be',
}
const rests = { by: oneOf<KnownBy>(knownBy, { id: 'known-by', description: 'How it is known.' }), reading: z.optional(name) }

const counts = z
  .array(
    z.strictObject({
      days: oneOf<DayCount>(
        { calendar: 'every day', working: 'days on which people work', 'without-holidays': 'every day but statutory holidays' },
        { id: 'day-count', description: 'Which days use the leave up.' },
      ),
      ...rests,
    }),
  )
  .check(z.minLength(1))

const start = tell(z.enum(['occasion', 'open']), 'occasion: it begins on the day of its occasion; open: the text leaves open when.')

const time = tell(
  z.discriminatedUnion('at', [
    tell(
      z.strictObject({
        at: z.literal('birth'),
        born: tell(node, 'For which children, each meant as `child`.'),
        ahead: tell(node, 'Whether it is for a birth ahead.'),
        start,
        counts,
        early: z.optional(tell(node, 'How many of its days may be taken before the birth.')),
        told: z.optional(tell(node, 'Its last day as the family told it.')),
      }),
      'A leave for a birth.',
    ),
    tell(
      z.strictObject({
        at: z.literal('event'),
        occasion: z.enum(['loss', 'marriage']),
        on: tell(node, 'The day.'),
        start,
        counts,
      }),
      'A leave for something else that has a day.',
    ),
    tell(
      z.strictObject({
        at: z.literal('years'),
        child: tell(node, 'For which children, each meant as `child`.'),
        from: tell(node, 'The first day.'),
        before: tell(node, 'The first day on which it can no more be taken.'),
        counts,
        years: z.array(
          z.strictObject({
            of: oneOf<LeaveYear>(
              { calendar: 'the calendar’s', child: 'from birthday to birthday' },
              { id: 'leave-year', description: 'Which year “a year” is.' },
            ),
            ...rests,
          }),
        ),
      }),
      'So many days a year or month while a child is small.',
    ),
  ]),
  { id: 'leave-time', title: 'Time of a leave', description: 'When a leave is taken and how its days are counted.' },
)

export const value = tell(
  z.strictObject({
    kind: valueKind,
    per: z.optional(per),
    unit: z.optional(valueUnit),
    bound,
    amount: z.optional(tell(node, 'The figure. Below nothing it is nothing; where it comes to none, no figure is known.')),
    upTo: z.optional(tell(node, 'The upper end, where the document gives a range.')),
    payable: z.optional(
      tell(
        node,
        'What the family gets of it, where a cap, share or allowance meets a known cost, fee or use. In days for days, else in fen.',
      ),
    ),
    taxSaved: z.optional(tell(node, 'What a deduction by itself spares of the year’s income tax, in fen.')),
    deduction: z.optional(deduction),
    byYear: tell(z.boolean(), 'The amount depends on the calendar year.'),
    time: z.optional(time),
  }),
  { id: 'value', title: 'Value', description: 'What a benefit gives.' },
)

export type FileValue = z.infer<typeof value>
