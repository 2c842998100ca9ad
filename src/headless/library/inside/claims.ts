import type { Benefit } from '../../../../rules/language'
import { YuhuiError } from '../errors'
import type { Claim } from '../types/basic'
import type { Opened } from './open'
import { outcomesOf } from './outcomes'

/** The benefit that is claimed. Throws 'no-such-benefit', and 'not-its-subject' for one that the case does not work it out for. */
export function benefitOf(opened: Opened, { benefit: id, subject }: Claim): Benefit {
  const benefit = opened.rules.flatMap(({ benefits }) => benefits).find((one) => one.id === id)
  if (!benefit) throw new YuhuiError('no-such-benefit', `these rules have no benefit ${String(id)}`)
  const outcomes = outcomesOf({ ...opened, rules: [{ place: '', benefits: [benefit] }] })
  if (!outcomes.some((outcome) => outcome.subject === subject))
    throw new YuhuiError('not-its-subject', `${benefit.id} is not for ${String(subject)}`)
  return benefit
}
