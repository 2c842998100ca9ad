import { law } from '../../language'

/** The region's population and family-planning regulation, in force since it was made public on 4 June 2022. */
export const populationRegulation = law({
  id: 'xinjiang-population',
  from: '2022-06-04',
  checkedOn: '2026-11-22',
  clauses: {
    'xinjiang-population-20-2': { kind: 'entitlement', addresses: ['newton.com.tw/wiki/新疆維吾爾自治區人口與計畫生育條例/19168404'] },
  },
})
