import { law } from '../../language'

const checkedOn = '2026-11-22'
const fullTexts = 'github.com/LawRefBook/Laws'

/** The two general offices' plan for the childcare subsidy, made public on 28 July 2025; it pays from the beginning of that year. */
export const childcareSubsidyPlan = law({
  id: 'childcare-subsidy-plan',
  from: '2025-01-01',
  checkedOn,
  clauses: {
    'childcare-subsidy-plan-2': {
      kind: 'entitlement',
      addresses: [
        'xam.gov.cn/xam/2025-08/08/article_2025080809521457034.html',
        'chinanews.com.cn/sh/2025/07-28/10454998.shtml',
        'wf.bendibao.com/live/2025729/26431.shtm',
      ],
    },
  },
})

/** State Council decree 619: special rules for the protection of women workers. */
export const womenWorkersRules = law({
  id: 'women-workers-rules',
  from: '2012-04-28',
  checkedOn,
  clauses: {
    'women-workers-7': { kind: 'entitlement', addresses: [fullTexts] },
  },
})
