import {
  benefit,
  cite,
  ruleDocument,
  service,
  type Benefit,
  type BenefitDeclaration,
  type PlaceRules,
  type SubjectRole,
} from '../../rules/language'
import { always } from '../../rules/language'

/** A small document of three clauses, in force all through 2024 and 2025. */
export const testDocument = ruleDocument({
  id: 'test-document',
  standing: 'in-force',
  from: '2024-01-01',
  until: '2025-12-31',
  checkedOn: '2026-11-22',
  clauses: { 'test-1': { kind: 'entitlement' }, 'test-2': { kind: 'entitlement' }, 'test-3': { kind: 'institutional', why: 'target' } },
})

/** The same without a term: a draft. */
export const testDraft = ruleDocument({
  id: 'test-draft',
  standing: 'consultation-draft',
  checkedOn: '2026-11-22',
  clauses: { 'draft-1': { kind: 'entitlement' } },
})

/** A benefit of which a test only says what it is about. */
export function testBenefit<R extends SubjectRole>(said: Partial<BenefitDeclaration<R>> & { readonly subject: R }): Benefit {
  return benefit<R>({
    id: 'test/benefit',
    category: 'money',
    certainty: 'entitled',
    basis: cite(testDocument, 'test-1'),
    nexus: { everywhere: always },
    conditions: {},
    value: service,
    office: 'office',
    ...said,
  } as BenefitDeclaration<R>)
}

export const rulesOf = (...benefits: Benefit[]): readonly PlaceRules[] => [{ place: '350881', benefits }]
