import * as z from 'zod/mini'
import type { Category, Certainty, Lost, OneStop, SubjectRole } from '../../../../rules/language'
import { benefitId, citation, citations, name, oneOf, tell } from './basics'
import { node } from './node'
import { value } from './value'

const conditions = z.record(name, node)
const ids = z.optional(z.array(benefitId))

export const subject = oneOf<SubjectRole>(
  {
    household: 'once for the household',
    mother: 'for the mother',
    father: 'for the father',
    'each-child': 'for each child, meant as `child`',
    'each-parent': 'for each parent, meant as `parent`',
    'each-elder': 'for each elder, meant as `elder`',
  },
  {
    id: 'subject',
    title: 'For whom',
    description: 'For whom it is worked out. A parent who is none is nobody; mother and father are meant as `parent` too.',
  },
)

export const certainty = oneOf<Certainty>(
  {
    entitled: 'a right, once the conditions hold',
    discretionary: 'the office decides',
    delegated: 'to be checked with the office',
    planned: 'only announced: no claim',
  },
  { id: 'certainty', title: 'Certainty', description: 'How sure it is once its conditions hold.' },
)

const category = oneOf<Category>(
  {
    money: 'money',
    fees: 'fees not charged',
    tax: 'tax',
    leave: 'leave',
    housing: 'housing',
    reimbursement: 'costs paid back',
    priority: 'going first',
    services: 'services',
    jobs: 'jobs',
  },
  { id: 'category', description: 'The kind of help.' },
)

const deadline = tell(
  z.strictObject({
    by: tell(node, 'The last day.'),
    when: z.optional(tell(node, 'While there is something to do; always, where it is absent.')),
    lost: oneOf<Lost>(
      {
        all: 'all that the benefit gives',
        year: 'what it gives for that year',
        'cover-from-birth': 'insurance then only begins with the payment',
        settlement: 'the time in which that year’s tax is settled',
      },
      { id: 'lost', description: 'What is gone once the last day has passed.' },
    ),
    basis: citations,
  }),
  { id: 'deadline', title: 'Deadline', description: 'A last day that the text sets for something a family has to do.' },
)

const paper = tell(
  z.strictObject({ basis: citation, whenAsked: tell(z.boolean(), 'Only where the office asks for it, or only in some families.') }),
  { id: 'paper', title: 'Paper', description: 'What the text says has to be shown or kept.' },
)

export const benefit = tell(
  z.strictObject({
    id: benefitId,
    category,
    subject,
    certainty,
    basis: tell(z.array(citation).check(z.minLength(1)), 'What it rests on. Its term and standing are those of the first.'),
    nexus: tell(conditions, 'Conditions that say which place decides. All have to hold.'),
    conditions: tell(conditions, 'All have to hold, beside those of `nexus`.'),
    doubts: z.optional(
      tell(
        conditions,
        'Open points of the text. While one may apply, an `entitled` benefit is to be checked with the office (`delegated`).',
      ),
    ),
    value,
    deadlines: z.optional(z.record(name, deadline)),
    papers: z.optional(z.record(name, paper)),
    together: z.optional(
      tell(
        z.strictObject({
          service: oneOf<OneStop>({ birth: 'what a newborn and its mother need of several offices' }, { description: 'The service.' }),
          basis: citations,
        }),
        'The service with which it can be handled together with others.',
      ),
    ),
    office: tell(name, 'The office to turn to, by its key in the texts.'),
    readings: z.optional(tell(z.array(name), 'How open wording was read, by keys in the texts.')),
    excludes: tell(ids, 'Benefits that cannot be had together with this one.'),
    implements: tell(ids, 'Benefits of higher law that this one carries out: one payment.'),
    supersedes: tell(ids, 'Older benefits that this one replaces.'),
    topsUp: tell(ids, 'Benefits whose figure this one raises.'),
  }),
  { id: 'benefit', title: 'Benefit', description: 'A benefit, its conditions and what it gives.' },
)

export type FileBenefit = z.infer<typeof benefit>
export type FileDeadline = z.infer<typeof deadline>
