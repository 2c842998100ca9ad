import { law } from '../../language'

const checkedOn = '2026-11-22'
/** Papers on the revision of 2021: the newspaper of the day, and the province's own answer of the year after. */
const onTheRevision = ['news.cnstock.com/news,bwkx-202111-4784874.htm', 'ahwang.cn/anhui/20221028/2441335.html']
const onMaternityLeave = '11.wendadaohang.com/zd/MP47884v8F288M4M8M.html'
/** What was before: told in March 2016, and by a later comparison. The days are counted from the end of that year, by which they surely held. */
const onTheLeaveBefore = ['m.axkj123.com/news/201603/29/t20160329_3653337.shtml', 'xindetihuiya.com/news/bianhua/864430.html']
const before = '2016-12-31'
/** The provincial insurance bureau's words of autumn 2025. */
const bureau = 'duansms.com/a/news/25203.html'
const onTheMeasures = ['m.jiusongjiankang.com/health/news/5273101.html', 'www.hzbdd.com/370418']

/** The province's population and family-planning regulation, as revised in November 2021. The numbers of articles other than 32 were not seen. */
export const populationRegulation = law({
  id: 'anhui-population',
  numbered: true,
  from: '2022-01-01',
  checkedOn,
  clauses: {
    'anhui-population-marriage': { kind: 'entitlement', addresses: onTheRevision },
    'anhui-population-32-1': { kind: 'entitlement', from: before, addresses: [onMaternityLeave, ...onTheLeaveBefore] },
    'anhui-population-32-2': { kind: 'entitlement', from: before, addresses: [...onTheRevision, onMaternityLeave, ...onTheLeaveBefore] },
    'anhui-population-32-3': { kind: 'entitlement', addresses: [...onTheRevision, onMaternityLeave] },
    'anhui-population-nursery': { kind: 'delegated', addresses: onTheRevision },
    'anhui-population-reward': {
      kind: 'entitlement',
      attested: 'single',
      addresses: ['m.hqbet6805.com/OpennessContent/show/1609279.html'],
    },
  },
})

/** Hefei asks for months of insurance before it pays the maternity allowance. The document was not seen; one of two pages on the province's allowance says so. */
export const hefeiMaternityInsurance = law({
  id: 'hefei-maternity-insurance',
  checkedOn,
  clauses: {
    'hefei-maternity-insurance-months': {
      kind: 'delegated',
      attested: 'single',
      addresses: ['www.hzbdd.com/370418', 'm.jiusongjiankang.com/health/news/5676303.html'],
    },
  },
})

/** The province's regulation on services for the elderly, in force since December 2022. The number of the article was not seen. */
export const elderCareRegulation = law({
  id: 'anhui-elder-care',
  from: '2022-12-01',
  checkedOn,
  clauses: {
    'anhui-elder-care-leave': { kind: 'entitlement', attested: 'single', addresses: ['qqrain.com/jiating/19438.html'] },
  },
})

/**
 * The province's measures by which medical insurance supports births. Of the grant to flexible workers only the month was
 * seen, of the sums for a delivery only the year: each counts from the first day of it.
 */
export const birthInsuranceMeasures = law({
  id: 'anhui-birth-insurance',
  checkedOn,
  clauses: {
    'anhui-birth-insurance-flexible': { kind: 'entitlement', from: '2024-08-01', addresses: [bureau, ...onTheMeasures] },
    'anhui-birth-insurance-delivery': { kind: 'entitlement', from: '2024-01-01', addresses: [...onTheMeasures, bureau] },
  },
})

/** What the provincial insurance bureau made known in autumn 2025 of how births are settled. Of newborns it restates a rule without a first day. */
export const insuranceBureau2025 = law({
  id: 'anhui-insurance-2025',
  checkedOn,
  clauses: {
    'anhui-insurance-2025-allowance': {
      kind: 'service',
      from: '2025-10-01',
      addresses: [bureau, 'jwview.com/jingwei/html/02-06/658197.shtml'],
    },
    'anhui-insurance-2025-newborn': { kind: 'entitlement', attested: 'single', addresses: [bureau] },
    'anhui-insurance-2025-settlement': { kind: 'service', attested: 'single', from: '2025-10-01', addresses: [bureau] },
  },
})
