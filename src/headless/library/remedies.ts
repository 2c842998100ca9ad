import { powers } from '../../../rules/household'
import { formatDay } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { remedy, type Becomes as EngineBecomes, type Change as EngineChange } from '../../engine/remedy'
import { answerOf, countOf } from './inside/answers'
import { termText } from './inside/days'
import { benefitOf } from './inside/claims'
import { open } from './inside/open'
import type { Claim } from './types/basic'
import type { Becomes, Change, Remedy } from './types/explanation'
import type { Case } from './types/rules'

function becomesOf(becomes: EngineBecomes, topic: string): Becomes {
  if (becomes.kind === 'day') return { kind: 'day', ...termText(becomes.from, becomes.through) }
  if (becomes.kind !== 'number' || countOf(topic) === 'plain') return becomes
  const { min, max } = becomes
  return { kind: 'number', ...(min === undefined ? {} : { min: min / 100 }), ...(max === undefined ? {} : { max: max / 100 }) }
}

const changeOf = ({ path, topic, becomes, value, now, power }: EngineChange): Change => ({
  path,
  topic,
  becomes: becomesOf(becomes, topic),
  value: value === undefined ? null : answerOf(value, topic),
  ...(now === undefined ? {} : { now: answerOf(now, topic) }),
  power,
})

/**
 * The smallest changes that would turn a benefit somebody does not have: at most three, those within the family's power
 * first; or, alone, that it is out of reach. Empty where it already holds, where only answers are missing, and where its plan
 * is over. An outcome may be handed in as it is. Throws a `YuhuiError` for a case that does not fit, a benefit that its rules
 * do not have, and a subject it is not for.
 */
export function remedies(of: Case, claim: Claim): Remedy[] {
  const opened = open(of)
  const benefit = benefitOf(opened, claim)
  return remedy(benefit, claim.subject, opened.facts, opened.on, within, powers).map((one) => {
    if (one.kind === 'out-of-reach') return one
    const { from, changes, ...said } = one
    return { ...said, changes: changes.map(changeOf), ...(from === undefined ? {} : { from: formatDay(from) }) }
  })
}
