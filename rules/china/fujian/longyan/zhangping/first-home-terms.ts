import { housing } from '../../../../household'
import { benefit, cite, equals, inPlace, service } from '../../../../language'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 12: a family with one home and no debt on it is treated by the banks as buying its first when it borrows for another. Nothing is asked about children. */
export const firstHomeTerms = benefit({
  id: 'zhangping/first-home-terms',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-12-8'),
  nexus: { homeHere: inPlace(housing.buying.place, zhangping) },
  conditions: {
    ownsOneHome: equals(housing.homesOwned, 1),
    mortgagePaidOff: equals(housing.mortgages.outstanding, 0),
    buysForOwnUse: housing.buying.ownUse,
  },
  value: service,
  office: 'bank',
  readings: ['no-mortgage-counts', 'home-in-zhangping'],
})
