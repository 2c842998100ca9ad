import { law } from '../../language'

/** The province's population and family-planning regulation, as revised in November 2021. */
export const populationRegulation = law({
  id: 'zhejiang-population',
  from: '2021-11-25',
  checkedOn: '2026-11-22',
  clauses: {
    'zhejiang-population-22-1': {
      kind: 'entitlement',
      addresses: ['github.com/LawRefBook/Laws', 'm.vobao.com/news/965153424285567717.shtml'],
    },
  },
})
