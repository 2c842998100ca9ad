import { law } from '../../../language'

const checkedOn = '2026-11-22'

/** The city's fund centre of 13 September 2023 on the use of the provident fund. */
export const fundNotice2023 = law({
  id: 'huainan-fund-2023',
  from: '2023-09-13',
  checkedOn,
  clauses: {
    'huainan-fund-2023-loan': {
      kind: 'entitlement',
      addresses: ['gjj.huainan.gov.cn/tzgg/tzgg/551726679.html', 'thepaper.cn/newsDetail_forward_24594886'],
    },
  },
})

/** The centre's notice of 6 September 2019, of which only the copy on another site was seen. Nobody can say how long its sums held. */
export const fundNotice2019 = law({
  id: 'huainan-fund-2019',
  from: '2019-10-01',
  checkedOn,
  clauses: {
    'huainan-fund-2019-rent': { kind: 'delegated', attested: 'single', addresses: ['scqxcdc.com/public/118319869/151475769.html'] },
  },
})
