import { criticalPregnancy } from '../../../../household'
import { benefit, cite, either, unspecified } from '../../../../language'
import { familyIn, inHardship, pregnantOrRecentBirth } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Annex 2, row 5, and nowhere else: a city fund to be set up for low-income women giving birth in hospital and for women in danger of life. No sum, no rules yet. */
export const criticalPregnancyAid = benefit({
  id: 'zhangping/critical-pregnancy-aid',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-annex2.5-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {
    // A life in danger in a pregnancy or birth of the last year says by itself that there was one.
    pregnantOrRecentBirth: either(criticalPregnancy, pregnantOrRecentBirth),
    poorOrCritical: either(inHardship, criticalPregnancy),
  },
  value: unspecified('cash', 'birth'),
  office: 'finance-and-health',
  readings: ['critical-not-poor', 'hardship-elsewhere', 'recent-birth', 'no-figure'],
})
