import * as z from 'zod/mini'
import type { PlaceModule } from '../../../rules/registry'
import { byEdition, editionChange, type Ledger } from './editions'
import { benefitId, citation, dayText, per, placeCode, tell } from './format/basics'
import { subject } from './format/benefit'
import { standing } from './format/document'
import { unit } from './format/node'
import { lawChanges, type LawChange } from './law-changes'

const figure = z.nullable(z.strictObject({ value: z.number(), unit: z.optional(unit), per: z.optional(per) }))

const lawChange = tell(
  z.strictObject({
    day: tell(dayText, 'The first day on which it is different.'),
    what: tell(
      z.enum(['begins', 'ends', 'figure', 'known', 'unknown', 'turns']),
      'begins, ends: the benefits themselves, by the term of what they rest on first; figure: a figure they are worked out from; known: such a figure is known from this day on, and nobody says since when it holds, so nothing need have changed; unknown: it is known no further; turns: a fixed day in their conditions or cases.',
    ),
    place: placeCode,
    standing,
    benefits: tell(z.array(z.strictObject({ id: benefitId, subject })).check(z.minLength(1)), 'What it concerns, and for whom.'),
    from: z.optional(tell(figure, 'As it was; null where there was none, or none is known.')),
    to: z.optional(tell(figure, 'As it is from that day on; null where there is none, or none is known.')),
    source: z.array(citation).check(z.minLength(1)),
  }),
  { id: 'law-change', title: 'Step of the law', description: 'A day on which the law changes, as far as the rules know it.' },
)

/** What changed between editions, and on which days the law itself changes. */
export const changesFile = tell(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('yuhui-changes'),
    version: z.literal(1),
    edition: z.string(),
    editions: tell(
      z.array(z.strictObject({ edition: z.string(), checkedOn: dayText, changes: z.array(editionChange) })),
      'The editions, the newest first. The first has nothing before it that it could differ from.',
    ),
    law: tell(z.array(lawChange), 'The steps of the law, the earliest first, then by place.'),
  }),
  {
    title: 'Changes of the rules',
    description: 'For who keeps the rules in a program of their own: what to look at again, from which day, for whom.',
  },
)

export interface Changes {
  readonly format: 'yuhui-changes'
  readonly version: 1
  readonly edition: string
  readonly editions: readonly Pick<Ledger, 'edition' | 'checkedOn' | 'changes'>[]
  readonly law: readonly LawChange[]
}

/** All that changes: from edition to edition by the ledgers, and from day to day by the rules themselves. */
export function changesOf(ledgers: readonly Ledger[], modules: readonly PlaceModule[]): Changes {
  const newestFirst = [...ledgers].sort(byEdition).reverse()
  const law = modules.flatMap(lawChanges)
  return {
    format: 'yuhui-changes',
    version: 1,
    edition: newestFirst[0]?.edition ?? '',
    editions: newestFirst.map(({ edition, checkedOn, changes }) => ({ edition, checkedOn, changes })),
    law: law.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
  }
}
