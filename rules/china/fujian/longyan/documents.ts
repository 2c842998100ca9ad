import { law } from '../../../language'

const checkedOn = '2026-11-22'
const fundPage = ['tidenews.com.cn/news.html?id=622192']
const costsPage = ['360elib.com:2027/detail.aspx?NewsCode=NC876&NewsId=74306397']

/** What the fund's management committee decided for families with several children in 2022. Changes after that year were not found. */
export const fundPolicy = law({
  id: 'longyan-fund-2022',
  from: '2022-01-01',
  checkedOn,
  clauses: {
    'longyan-fund-2022-loan': { kind: 'entitlement', attested: 'single', addresses: fundPage },
    'longyan-fund-2022-rent': { kind: 'entitlement', attested: 'single', addresses: fundPage },
  },
})

/** What the city's medical-insurance bureau told the paper on 21 December 2025 about the costs of a birth. Since when, it did not say. */
export const birthCostRules = law({
  id: 'longyan-birth-costs',
  checkedOn,
  clauses: {
    'longyan-birth-costs-antenatal': { kind: 'entitlement', attested: 'single', addresses: costsPage },
    'longyan-birth-costs-delivery': { kind: 'entitlement', attested: 'single', addresses: costsPage },
  },
})
