import { law } from '../../language'

const checkedOn = '2026-11-22'
const fullTexts = 'github.com/LawRefBook/Laws'
const taxService = 'zhejiang.chinatax.gov.cn/art/2024/11/29/art_26317_628234.html'

/** The income-tax law: yearly rates, and what is taken off before them. */
export const incomeTaxLaw = law({
  id: 'income-tax-law',
  numbered: true,
  from: '2019-01-01',
  checkedOn,
  clauses: {
    'income-tax-law-3': {
      kind: 'entitlement',
      addresses: [fullTexts, 'm.kidbbs.com/baike/techan/1769099.html', '977y.com/know/10067.html'],
    },
    'income-tax-law-6': { kind: 'entitlement', addresses: [fullTexts] },
  },
})

/** The regulations to it: a deduction stops where nothing is left to tax. */
export const incomeTaxRegulations = law({
  id: 'income-tax-regulations',
  numbered: true,
  from: '2019-01-01',
  checkedOn,
  clauses: { 'income-tax-regulations-13': { kind: 'entitlement', addresses: [fullTexts] } },
})

/** State Council 2018 no. 41: the interim measures on the special deductions, in force since 2019. */
export const deductionMeasures = law({
  id: 'special-deductions',
  numbered: true,
  from: '2019-01-01',
  checkedOn,
  clauses: {
    'special-deductions-5': { kind: 'entitlement', addresses: ['52bg.cc/asktax/?id=7697', 'm.sarr.cn/wenku/regch/3vkDqawB6b'] },
    'special-deductions-6': { kind: 'entitlement', addresses: ['m.poowerstore.com/ask/q_0yJX9bknQ5pqKyP5B31G2gEZ.html'] },
    'special-deductions-further-education': {
      kind: 'entitlement',
      addresses: ['xiaomilidoc.com/p-11155794.html', '52bg.cc/asktax/?id=7697'],
    },
    'special-deductions-11': { kind: 'entitlement', addresses: ['xiaomilidoc.com/p-11155794.html', taxService] },
    'special-deductions-12': { kind: 'entitlement', addresses: [taxService, 'lnmlw.com/Localtaxation/wxbiwkwbqa.html'] },
    'special-deductions-14': { kind: 'entitlement', addresses: ['m.kuaiji.com/zhuanyewenda/184342772.html', taxService] },
    'special-deductions-15': {
      kind: 'entitlement',
      addresses: ['webcms.shui12366.com/bjsw/shouye/wyc/gszl/gsgg/rdwt/webinfo/2019/06/1563137514643718.htm', taxService],
    },
    'special-deductions-17': {
      kind: 'entitlement',
      addresses: ['laweer.com/question/f6587b3d6c536.html', 'jh.bendibao.com/live/2023122/22622.shtm', 'm.salescom.cn/docs/2882.html'],
    },
    'special-deductions-22': {
      kind: 'entitlement',
      addresses: ['mip.51dongshi.com/eedfrdrrrbcgs.html', 'lnmlw.com/Localtaxation/zbplvyiflz.html'],
    },
    'special-deductions-23': {
      kind: 'entitlement',
      addresses: ['mip.51dongshi.com/eedfrdrrrbcgs.html', 'm.yczyjg.com/article/38031559_860702510.html'],
    },
    'special-deductions-29': {
      kind: 'entitlement',
      addresses: ['m.poowerstore.com/ask/q_0yJX9bknQ5pqKyP5B31G2gEZ.html', 'mip.51dongshi.com/eedfrdrrrbcgs.html', taxService],
    },
  },
})

/** State Council 2022 no. 8: the care of children under three becomes a deduction of its own. */
export const infantDeductionNotice = law({
  id: 'infant-deduction',
  from: '2022-01-01',
  checkedOn,
  clauses: { 'infant-deduction-1': { kind: 'entitlement', addresses: ['puyuecs.com/gerensuodeshuifa/2022/03-29/17799.html'] } },
})

const increase = [
  'tsrb.com.cn/xwzx/2023-08/31/content_235792787.html',
  'paper.jyb.cn/zgjyb/html/2023-09/01/content_628267.htm',
  'mallusb.com/p-127/id-452.html',
]

/** State Council 2023 no. 13: three of the deductions are raised from the beginning of that year. */
export const deductionIncrease = law({
  id: 'deduction-increase',
  from: '2023-01-01',
  checkedOn,
  clauses: {
    'deduction-increase-1': { kind: 'entitlement', addresses: increase },
    'deduction-increase-2': { kind: 'entitlement', addresses: increase },
    'deduction-increase-3': { kind: 'entitlement', addresses: increase },
  },
})

/** How the deductions are worked: from which month to which. First 2018 no. 60, issued anew as 2022 no. 7. */
export const deductionOperations = law({
  id: 'deduction-operations',
  numbered: true,
  from: '2019-01-01',
  checkedOn,
  clauses: {
    'deduction-operations-3': {
      kind: 'entitlement',
      addresses: ['m.jxyuer.com/baike/techan/931090.html', 'zhejianglong.com/c/994128.html', 'lnmlw.com/Localtaxation/wxbiwkwbqa.html'],
    },
  },
})

/** The tax service's reminders of 31 December 2025 and 25 February 2026: what was not taken off month by month is, at the settlement of the year. */
export const settlementReminders = law({
  id: 'tax-settlement-reminders',
  checkedOn,
  clauses: {
    'tax-settlement-window': {
      kind: 'service',
      addresses: ['reportify.cn/news/1224135428542697472', 'reportify.ai/news/1203706611814764544'],
    },
  },
})

export const taxDocuments = [
  incomeTaxLaw,
  incomeTaxRegulations,
  deductionMeasures,
  infantDeductionNotice,
  deductionIncrease,
  deductionOperations,
  settlementReminders,
] as const
