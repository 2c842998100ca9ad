import * as z from 'zod/mini'
import type { ClauseKind, DocumentStanding, WhyNotClaimable, WhyNotModelled } from '../../../../rules/language'
import { attested, benefitId, dayText, name, oneOf, tell } from './basics'

export const standing = oneOf<DocumentStanding>(
  {
    'in-force': 'law, within its term',
    trial: 'law on trial',
    'consultation-draft': 'a draft published for comment: not law',
    'submitted-draft': 'a draft handed on for decision: not law',
  },
  { id: 'standing', title: 'Standing', description: 'How far the document is law. Past its last day it has expired, whatever it was.' },
)

const kind = oneOf<ClauseKind>(
  {
    entitlement: 'gives a right',
    discretionary: 'an office may grant',
    delegated: 'leaves the rest to others',
    service: 'something done or given in kind',
    priority: 'going first',
    planned: 'announced',
    institutional: 'speaks to offices or bodies',
  },
  { id: 'clause-kind', title: 'Kind', description: 'What the provision is.' },
)

const why = oneOf<WhyNotClaimable>(
  {
    'duty-of-offices': 'tells offices to organise, coordinate, supervise',
    publicity: 'campaigns, education of the public',
    facilities: 'builds or equips places open to all',
    'staff-and-training': 'recruits or trains staff',
    providers: 'addressed to nurseries, hospitals, employers as bodies',
    target: 'a goal in numbers for bodies',
    funding: 'budgets and money between bodies',
    monitoring: 'statistics, registers, evaluation',
    'plan-only': 'announced, to be explored',
    'general-aim': 'principle or aim',
  },
  { id: 'why-not-claimable', description: 'Why the provision gives a family nothing to claim.' },
)

const term = {
  from: z.optional(tell(dayText, 'First day of the term, where it states one.')),
  until: z.optional(tell(dayText, 'Last day of the term, where it states one.')),
}

const clause = tell(
  z.strictObject({
    kind,
    why: z.optional(why),
    attested: z.optional(attested),
    addresses: z.optional(
      tell(
        z.array(z.string().check(z.regex(/^[^\s/:]+(:\d+)?(\/\S*)?$/), z.maxLength(300))),
        'Pages on which it was read, without https://.',
      ),
    ),
    ...term,
  }),
  {
    id: 'clause',
    title: 'Provision',
    description: 'Its own term, where it has one, goes before its document’s. Without `attested` the text itself was read.',
  },
)

export const ruleDocument = tell(
  z.strictObject({
    id: name,
    standing,
    ...term,
    checkedOn: tell(dayText, 'The day somebody last held these rules against the text.'),
    law: tell(z.boolean(), 'A law is registered only as far as rules rest on it; a plan with every provision it has.'),
    numbered: tell(z.boolean(), 'The ids of its provisions end with the numbers of its articles.'),
    clauses: z.record(name, clause),
  }),
  { id: 'document', title: 'Document', description: 'A document with the register of its provisions.' },
)

export const finding = tell(
  z.strictObject({
    row: tell(z.string().check(z.maxLength(80)), 'The part of the survey of the law, and the number there.'),
    attested,
    benefits: z.optional(tell(z.array(benefitId), 'Benefits that hold it.')),
    why: z.optional(
      oneOf<WhyNotModelled>(
        {
          'general-support': 'a policy or goal without a right or an amount',
          'to-employers': 'paid to, or asked of, employers',
          elsewhere: 'the rule of another place',
          superseded: 'an older figure, or one that better sources replace',
          'not-for-families': 'law in force, but no family benefit',
          'details-unknown': 'a right whose conditions or figures nobody could find',
        },
        { id: 'why-not-modelled', description: 'Why it has no benefit of its own.' },
      ),
    ),
  }),
  { id: 'finding', title: 'Finding', description: 'What a survey of the law found, and what became of it.' },
)

export type FileDocument = z.infer<typeof ruleDocument>
