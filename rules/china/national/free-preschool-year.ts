import { child } from '../../household'
import {
  all,
  before,
  benefit,
  choose,
  cite,
  datedFigure,
  day,
  either,
  feeReduction,
  forEach,
  is,
  moreThan,
  number,
  percent,
  reached,
  since,
  times,
  type Count,
  type Expr,
  type Truth,
} from '../../language'
import { familyIn, inKindergarten } from '../readings'
import { freePreschool } from './documents'
import { china } from './place'

const publicKindergarten = is(child.care, 'kindergarten-public')

/** Hundredths of the fee that public kindergartens do not take. That it went on in 2026 is known from one briefing, of later years nothing is. */
const waived: Expr<Count> = datedFigure(
  [
    { from: '2025-09-01', until: '2025-12-31', value: number(100), source: cite(freePreschool, 'free-preschool-2') },
    { from: '2026-01-01', until: '2026-12-31', value: number(100), source: cite(freePreschool, 'free-preschool-2', 'free-preschool-2026') },
  ],
  { unit: 'percent' },
)

/**
 * Of 2026 a private kindergarten, which has no figure here, is no better known than a public one: the figure is looked at in
 * every case, and what it rests on attests the benefit.
 */
const knownThen: Expr<Truth> = either(before(day('2026-01-01')), since(day('2027-01-01')), moreThan(waived, 0))

/** The fee for care and teaching of the last year before school: none in a public kindergarten, in a private one less by what the public ones of the place would take. */
export const freePreschoolYear = benefit({
  id: 'national/free-preschool-year',
  category: 'fees',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(freePreschool, 'free-preschool-2'),
  nexus: { familyHere: familyIn(china) },
  // Nobody under four is in the year before school: of a younger child it need not be asked.
  conditions: { inKindergarten, lastPreschoolYear: all(reached(child.birthDate, 4), child.lastPreschoolYear) },
  value: feeReduction(
    'month',
    choose([{ when: all<'child'>(knownThen, publicKindergarten), then: forEach(percent(1), waived) }]),
    choose([{ when: publicKindergarten, then: times(forEach(child.careFee, waived), 1, 100) }]),
  ),
  office: 'education',
  readings: ['care-fee-only', 'private-by-public-level', 'preschool-year-by-year'],
})
