import { child, parent } from '../../../../household'
import { all, any, atLeast, atMost, benefit, children, cite, is, under, unspecified } from '../../../../language'
import { birthOrder, childBorne, employed, worksIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Safeguard 2: the union's grant to women workers in its medical mutual aid on the birth of a second or third child. No sum is named; a first or fourth child has none. */
export const unionGrant = benefit({
  id: 'zhangping/union-grant',
  category: 'money',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-safeguard2-2'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: {
    employed,
    mutualAid: parent.unionMutualAid,
    recentSecondOrThirdBirth: any(
      children,
      all(childBorne, is(child.relation, 'biological'), under(child.birthDate, 3), atLeast(birthOrder, 2), atMost(birthOrder, 3)),
    ),
  },
  value: unspecified('cash', 'birth'),
  office: 'union',
  readings: ['union-grant-births', 'birth-order', 'no-figure'],
})
