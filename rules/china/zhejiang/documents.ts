import { law } from '../../language'

const checkedOn = '2026-11-22'
const fullTexts = 'github.com/LawRefBook/Laws'

/** The province's population and family-planning regulation, as revised in November 2021. */
export const populationRegulation = law({
  id: 'zhejiang-population',
  numbered: true,
  from: '2021-11-25',
  checkedOn,
  clauses: {
    'zhejiang-population-22-1': { kind: 'entitlement', addresses: [fullTexts, 'm.vobao.com/news/965153424285567717.shtml'] },
    'zhejiang-population-22-2': { kind: 'entitlement', addresses: [fullTexts] },
    'zhejiang-population-22-3': { kind: 'entitlement', addresses: [fullTexts] },
    'zhejiang-population-22-last': { kind: 'delegated', addresses: [fullTexts] },
    // Articles 25 to 27, 30 and 33 together.
    'zhejiang-population-25': { kind: 'entitlement', addresses: [fullTexts] },
    'zhejiang-population-28': { kind: 'entitlement', addresses: [fullTexts] },
  },
})

/** The province's rules on marriage leave of 2024. */
export const marriageLeaveRules = law({
  id: 'zhejiang-marriage-leave-rules',
  from: '2024-09-27',
  checkedOn,
  clauses: {
    'zhejiang-marriage-leave-days': {
      kind: 'entitlement',
      addresses: ['ahwang.cn/video/20240927/2750753.html', 'baijiahao.baidu.com/s?id=1811336657305976146'],
    },
  },
})

/** The province's measures on maternity insurance, known from press summaries. */
export const maternityInsuranceMeasures = law({
  id: 'zhejiang-maternity-insurance',
  from: '2024-07-01',
  checkedOn,
  clauses: {
    'zhejiang-maternity-insurance-allowance': {
      kind: 'entitlement',
      addresses: [
        'huahuielc.cn/jizhangbaoshui/346934.html',
        'm.jiusongjiankang.com/health/news/6378496.html',
        'zzsj.com.cn/8757mheo.shtml',
        'husay.cn/c/120630615R023.html',
      ],
    },
    // Beside it on those pages; the day itself is not known to stand on more than one of them.
    'zhejiang-maternity-insurance-claim': {
      kind: 'service',
      attested: 'single',
      addresses: [
        'huahuielc.cn/jizhangbaoshui/346934.html',
        'm.jiusongjiankang.com/health/news/6378496.html',
        'zzsj.com.cn/8757mheo.shtml',
      ],
    },
  },
})

/** The province's insurance bureau on paying the maternity allowance to the woman herself. */
export const directPaymentNotice = law({
  id: 'zhejiang-direct-payment',
  from: '2025-07-01',
  checkedOn,
  clauses: {
    'zhejiang-direct-payment-account': {
      kind: 'entitlement',
      addresses: ['sanmen.gov.cn/art/2025/7/1/art_1229324435_4043054.html', 'jwview.com/jingwei/html/02-06/658197.shtml'],
    },
  },
})

/** The province's insurance bureau on assisted reproduction in medical insurance. */
export const assistedReproductionNotice = law({
  id: 'zhejiang-assisted-reproduction-notice',
  from: '2024-06-01',
  checkedOn,
  clauses: {
    'zhejiang-assisted-reproduction-covered': {
      kind: 'delegated',
      addresses: ['bk.jiuquan.cc/html-1338691', '8i8i8i.com/yangmei/20240807/5697232.shtml'],
    },
  },
})

/** Party committee and government of the province on better birth policy, August 2022. Its day was not found; the first report is of 13 August. */
export const birthPolicyOpinion = law({
  id: 'zhejiang-birth-policy-opinion',
  checkedOn,
  clauses: {
    'zhejiang-birth-policy-unemployed': {
      kind: 'delegated',
      addresses: ['news.hangzhou.com.cn/zjnews/content/2022-08/13/content_8328814.htm', 'jiusongjiankang.com/health/news/5241019.html'],
    },
  },
})

/** The province's notice that raised the special assistance from 2024, known from one copy of the text. */
export const specialAssistanceNotice = law({
  id: 'zhejiang-special-assistance-notice',
  from: '2024-01-01',
  checkedOn,
  clauses: {
    'zhejiang-special-assistance-amounts': {
      kind: 'entitlement',
      attested: 'single',
      addresses: ['jumpstarthappiness.com/policy/215616.html'],
    },
  },
})
