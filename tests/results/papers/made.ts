import { cite, law, unspecified } from '../../../rules/language'
import type { RulesHere } from '../../../src/share'
import { made, outcomesOf } from '../made'
import type { Benefit, BenefitDeclaration } from '../../../rules/language'
import type { Outcome } from '../../../src/engine'

const notice = law({
  id: 'made-notice',
  checkedOn: '2026-11-22',
  clauses: { 'made-notice-1': { kind: 'entitlement' }, 'made-notice-2': { kind: 'service' } },
})
const basis = cite(notice, 'made-notice-1')
const by = 'made-notice-1'
const together = { service: 'birth', basis: cite(notice, 'made-notice-2') } as const

const plain = (name: string, more: Partial<BenefitDeclaration<'household'>> = {}): Benefit =>
  made(name, 'household', { value: unspecified('cash'), basis, ...more })

/** Wants two papers, and a third where it is needed. */
export const subsidy = plain('subsidy', {
  papers: { 'birth-certificate': { by }, 'household-register': { by }, 'custody-proof': { by, whenAsked: true } },
})
/** Can be handled with a birth; wants one paper of the subsidy's. */
export const newborn = plain('newborn', { papers: { 'birth-certificate': { by } }, together, category: 'reimbursement' })
/** The same, and no text names a paper. */
export const costs = plain('costs', { together, category: 'reimbursement' })
/** Has receipts kept; `relief` always wants them. */
export const deduction = plain('deduction', { papers: { 'medical-receipts': { by, whenAsked: true } }, category: 'tax' })
export const relief = plain('relief', { papers: { 'medical-receipts': { by } } })
/** Carries out the subsidy: one application. */
export const local = plain('local', { implements: ['made/subsidy'] })
export const noPapers = plain('no-papers')
/** Nothing that an office would want papers for. */
export const free = [
  plain('free-service', { category: 'services', value: unspecified('service') }),
  plain('free-priority', { category: 'priority', value: unspecified('priority') }),
  plain('free-leave', { category: 'leave' }),
  plain('free-tax', { category: 'tax' }),
  plain('free-duty', { category: 'jobs', value: unspecified('service') }),
]
export const jobMoney = plain('job-money', { category: 'jobs' })

const all = [subsidy, newborn, costs, deduction, relief, local, noPapers, ...free, jobMoney]

const place: RulesHere['place'] = {
  code: '350881',
  parent: null,
  names: { 'zh-CN': '某市', en: 'Somewhere' },
  region: { 'zh-CN': '', en: '' },
  documents: [],
}

export const rules: readonly RulesHere[] = [{ place, module: { rules: { place: place.code, benefits: all }, documents: [notice] } }]

/** The outcomes of a family for whom all of these hold. */
export const found = (...benefits: readonly Benefit[]): Outcome[] => outcomesOf(benefits, {})
