import { within } from '../../../rules/registry'
import { explain as explanationOf, type ExplainedCondition as Explained } from '../../engine/explain'
import { benefitOf } from './inside/claims'
import { open } from './inside/open'
import { stepOf } from './inside/steps'
import type { Claim } from './types/basic'
import type { ExplainedCondition, Explanation } from './types/explanation'
import type { Case } from './types/rules'

const explained = ({ trace, ...said }: Explained): ExplainedCondition => ({ ...said, ...(trace ? { step: stepOf(trace) } : {}) })

/**
 * Why a benefit came out as it did for one subject: each condition, each open point of the text and the figure, as trees.
 * Verdicts and ranges are those of `evaluate` for the same case. An outcome may be handed in as it is. Throws a `YuhuiError`
 * for a case that does not fit, a benefit that its rules do not have, and a subject it is not for.
 */
export function explain(of: Case, { benefit, subject }: Claim): Explanation {
  const opened = open(of)
  const found = benefitOf(opened, { benefit, subject })
  const { conditions, doubts, value } = explanationOf(found, subject, opened.facts, opened.on, within)
  const { amount, upTo, payable } = value
  return {
    benefit,
    subject,
    conditions: conditions.map(explained),
    doubts: doubts.map(explained),
    value: {
      ...(amount ? { amount: stepOf(amount) } : {}),
      ...(upTo ? { upTo: stepOf(upTo) } : {}),
      ...(payable ? { payable: stepOf(payable) } : {}),
    },
  }
}
