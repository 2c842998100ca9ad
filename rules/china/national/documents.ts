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

/** The trial rules by which the subsidy is claimed and paid, of the health commission and the finance ministry. */
export const childcareSubsidyRules = law({
  id: 'childcare-subsidy-rules',
  numbered: true,
  standing: 'trial',
  from: '2025-09-18',
  checkedOn,
  clauses: {
    'childcare-subsidy-rules-5': {
      kind: 'entitlement',
      addresses: ['yngm.gov.cn/zfxxgk_gmx_dxx/artview/1175/336511.html', 'news.fznews.com.cn/dsxw/20251208/j50A089A4S.shtml'],
    },
    // Articles 5 to 6 and 9 were read together; which of them names the papers was not noted.
    'childcare-subsidy-rules-papers': {
      kind: 'entitlement',
      addresses: ['yngm.gov.cn/zfxxgk_gmx_dxx/artview/1175/336511.html', 'news.fznews.com.cn/dsxw/20251208/j50A089A4S.shtml'],
    },
    'childcare-subsidy-rules-14': {
      kind: 'entitlement',
      addresses: ['yngm.gov.cn/zfxxgk_gmx_dxx/artview/1175/336511.html', 'qz.fjsen.com/2026-01/27/content_32122791.htm'],
    },
    // Read as the pages report it; its article was not seen.
    'childcare-subsidy-rules-claim-years': {
      kind: 'entitlement',
      addresses: [
        'news.fznews.com.cn/dsxw/20251208/j50A089A4S.shtml',
        'qz.fjsen.com/2026-01/27/content_32122791.htm',
        'yngm.gov.cn/zfxxgk_gmx_dxx/artview/1175/336511.html',
      ],
    },
  },
})

/** Announcement 2025 no. 6 of the finance ministry and the tax administration: the subsidy is not taxed, from its beginning. */
export const childcareSubsidyUntaxed = law({
  id: 'childcare-subsidy-untaxed',
  from: '2025-01-01',
  checkedOn,
  clauses: {
    'childcare-subsidy-untaxed-1': { kind: 'entitlement', addresses: ['ningxia.chinatax.gov.cn/art/2025/9/2/art_13837_4828.html'] },
  },
})

/** State Council decree 619: special rules for the protection of women workers. */
export const womenWorkersRules = law({
  id: 'women-workers-rules',
  numbered: true,
  from: '2012-04-28',
  checkedOn,
  clauses: {
    'women-workers-6': { kind: 'entitlement', addresses: [fullTexts] },
    'women-workers-7': { kind: 'entitlement', addresses: [fullTexts] },
    'women-workers-8': { kind: 'entitlement', addresses: [fullTexts] },
    'women-workers-9': { kind: 'entitlement', addresses: [fullTexts] },
  },
})

/** The Social Insurance Law, as amended in 2018; in force since 2011. */
export const socialInsuranceLaw = law({
  id: 'social-insurance-law',
  numbered: true,
  checkedOn,
  clauses: {
    'social-insurance-45': { kind: 'entitlement', addresses: [fullTexts] },
    'social-insurance-46': { kind: 'entitlement', addresses: [fullTexts] },
    'social-insurance-47': { kind: 'delegated', addresses: [fullTexts] },
    'social-insurance-48': { kind: 'service', addresses: [fullTexts] },
    'social-insurance-54': { kind: 'service', addresses: [fullTexts] },
    'social-insurance-56': { kind: 'entitlement', addresses: [fullTexts, 'husay.cn/c/112519C952023.html'] },
  },
})

/** The National Healthcare Security Administration's releases: by 6 February 2026 every place pays the allowance to the woman herself. */
export const allowanceToHerself = law({
  id: 'allowance-to-herself',
  from: '2026-02-06',
  checkedOn,
  clauses: {
    'allowance-to-herself-1': {
      kind: 'service',
      addresses: [
        'jwview.com/jingwei/html/02-06/658197.shtml',
        'ce.cn/cysc/yy/hydt/202512/t20251202_2614744.shtml',
        'jkschina.com/redian/64019.html',
        'wanbiaoku.com/new/b9eafba206e75fa6755ef979d8176b1d',
      ],
    },
  },
})

/** The notice of 20 February 1980 on leave for a marriage and for the journey. */
export const marriageLeaveNotice = law({
  id: 'marriage-leave-notice',
  from: '1980-02-20',
  checkedOn,
  clauses: {
    'marriage-leave-notice-1': {
      kind: 'entitlement',
      addresses: ['m.wendangku.net/doc/bf29fa6f561252d380eb6ec0.html', 'm.64365.com/ask/2663158.aspx'],
    },
  },
})

/** The Labour Law: leave for a marriage is paid. */
export const labourLaw = law({
  id: 'labour-law',
  numbered: true,
  checkedOn,
  clauses: {
    'labour-law-51': {
      kind: 'entitlement',
      addresses: ['m.wendangku.net/doc/bf29fa6f561252d380eb6ec0.html', 'm.64365.com/ask/2663158.aspx'],
    },
  },
})

/** The State Council's opinion on preschool education free of charge, from the autumn term of 2025. That it went on in 2026 a briefing of March 2026 said. */
export const freePreschool = law({
  id: 'free-preschool',
  from: '2025-09-01',
  checkedOn,
  clauses: {
    'free-preschool-2': {
      kind: 'entitlement',
      addresses: ['cnfjjm.com/BeJWZQtheshyrQ5FZHvU.cshtml', 'cnpre.com/special/gzwpagepi.php?id=17229'],
    },
    'free-preschool-2026': {
      kind: 'entitlement',
      from: '2026-01-01',
      attested: 'single',
      addresses: ['economy.neamco.com/2026-03/05/content_38630408.htm'],
    },
  },
})

/** The notice of 20 April 2022 that raised the assistance to family-planning special families, from 1 July of that year. */
export const specialAssistanceNotice = law({
  id: 'special-assistance-notice',
  from: '2022-07-01',
  checkedOn,
  clauses: {
    'special-assistance-2022': {
      kind: 'entitlement',
      addresses: ['rypyw.com/politics/2022_05_10_639076.shtml', 'kan.china.com/article/1535054.html'],
    },
  },
})

/** The national scheme of rewards for rural families that kept to family planning; its conditions as one county prints them. */
export const ruralPlanningReward = law({
  id: 'rural-planning-reward',
  checkedOn,
  clauses: {
    'rural-planning-reward-conditions': {
      kind: 'entitlement',
      attested: 'single',
      addresses: ['huitucao.com/col/col1229702607/index.html'],
    },
    'rural-planning-reward-sum': {
      kind: 'entitlement',
      addresses: ['czt.shandong.gov.cn/art/2016/12/28/art_21859_4157192.html', 'news.022china.com/2012/08-21/733591_0.html'],
    },
  },
})

/** The Population and Family Planning Law, as amended in 2021: families of the one-child years keep their rewards. */
export const populationLaw = law({
  id: 'population-law',
  numbered: true,
  from: '2021-08-20',
  checkedOn,
  clauses: {
    'population-law-31': { kind: 'entitlement', addresses: [fullTexts] },
  },
})

/** The State Council's paper of 2024 by which offices handle a whole matter at once, a birth among them. What belongs to a birth was read on one city's page. */
export const oneStopServices = law({
  id: 'one-stop-services',
  checkedOn,
  clauses: {
    'one-stop-birth': { kind: 'service', attested: 'single', addresses: ['beijing.gov.cn', 'psc.zs.gov.cn'] },
  },
})
