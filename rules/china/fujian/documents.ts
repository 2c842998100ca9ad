import { law } from '../../language'

const checkedOn = '2026-11-22'

/** The province's population and family-planning regulation. Article 24 sets the leaves; the leave for a small child came with the revision of March 2022. */
export const populationRegulation = law({
  id: 'fujian-population',
  numbered: true,
  from: '2016-02-19',
  checkedOn,
  clauses: {
    'fujian-population-24': {
      kind: 'entitlement',
      addresses: [
        'shbk.net/techan/82d51785af18014d32ef0c4be014165d.html',
        'dyshua.com/33.html',
        'creditsailing.com/ShengYuBaoXian/497835.html',
      ],
    },
    'fujian-population-24-childcare': {
      kind: 'entitlement',
      from: '2022-03-30',
      addresses: [
        'shbk.net/techan/82d51785af18014d32ef0c4be014165d.html',
        'dyshua.com/33.html',
        'vr-apps.cn/yaowen/2022/0331/129106.html',
        'qiongsf.com/policy/China/article-47491-1.html',
      ],
    },
  },
})

/** The province's regulation on the rights of the elderly. */
export const eldersRegulation = law({
  id: 'fujian-elders',
  from: '2017-03-01',
  checkedOn,
  clauses: {
    'fujian-elders-only-child': {
      kind: 'entitlement',
      addresses: ['china.caixin.com/2017-01-23/101048311.html', 'tv.fjsen.com/2025-10/09/content_32048308.htm'],
    },
  },
})

const allowanceAddresses = [
  'kangjiegd.com/news/fj/mn/xm/202005/22/1897365.shtml',
  'easyfang.com/a/2023/1225/015450213.html',
  '360elib.com:2027/detail.aspx?NewsCode=NC876&NewsId=74306397',
]

/** The province's regulation on the protection of women workers. */
export const womenWorkersRegulation = law({
  id: 'fujian-women-workers',
  from: '2020-05-01',
  checkedOn,
  clauses: {
    'fujian-women-workers-allowance': { kind: 'entitlement', addresses: allowanceAddresses },
    'fujian-women-workers-wage': { kind: 'entitlement', addresses: allowanceAddresses },
  },
})

/** The medical-insurance bureau's notice of 2019 by which the fund pays the allowance for those days. */
export const allowanceNotice = law({
  id: 'fujian-allowance-2019',
  from: '2020-05-01',
  checkedOn,
  clauses: {
    'fujian-allowance-2019-days': { kind: 'entitlement', addresses: allowanceAddresses },
    'fujian-allowance-2019-loss': { kind: 'entitlement', addresses: allowanceAddresses },
  },
})

const maternityInsuranceAddresses = [
  '163.com/dy/article/KMNPJIJ00525F698.html',
  '163.com/dy/article/KMVA2USG055689GS.html',
  'vmpsd.cn/html/57b04199901.html',
]

/** Three provincial offices' notice on maternity insurance, for five years from March 2026. One release, which many papers copied. */
export const maternityInsuranceNotice = law({
  id: 'fujian-maternity-2026',
  from: '2026-03-01',
  until: '2031-02-28',
  checkedOn,
  clauses: {
    'fujian-maternity-2026-employees': { kind: 'entitlement', attested: 'single', addresses: maternityInsuranceAddresses },
    'fujian-maternity-2026-others': { kind: 'entitlement', attested: 'single', addresses: maternityInsuranceAddresses },
  },
})

/** The provincial bureau's notice of 24 July 2024 that brings assisted reproduction into medical insurance. */
export const assistedReproductionNotice = law({
  id: 'fujian-assisted-reproduction',
  from: '2024-09-01',
  checkedOn,
  clauses: {
    'fujian-assisted-reproduction-share': {
      kind: 'entitlement',
      addresses: ['ybj.fj.gov.cn/xwzx/yw/202407/t20240730_6491588.htm', '360elib.com:2027/detail.aspx?NewsCode=NC876&NewsId=74306397'],
    },
  },
})

/** The provincial notice on insuring newborns. Its date was not found; it was in use in November 2024. */
export const newbornNotice = law({
  id: 'fujian-newborns',
  checkedOn,
  clauses: {
    'fujian-newborns-90-days': {
      kind: 'entitlement',
      addresses: [
        '1renshi.com/news/96077.html',
        'wxredian.com/art?id=d015db8c5cf41de3bd2c8f4bf731feff',
        'fuzhou.kuyiso.com/news/f6euao59150.html',
        'm.shbk.net/techan/213846.html',
      ],
    },
  },
})

/** The province's list of measures of August 2025. */
export const measures2025 = law({
  id: 'fujian-measures-2025',
  from: '2025-08-07',
  checkedOn,
  clauses: {
    'fujian-measures-2025-1': { kind: 'entitlement', addresses: ['difang.neamco.com/fj/2025-08/13/content_38216122.htm'] },
  },
})

const fuzhouAddresses = ['ousaite.com/new/727951597274927104', 'fujxw.cn/shequ/1542.html', '163.com/dy/article/KKB1NHFV055616WA.html']

/** What Fuzhou's insurance pays for checks and delivery, for three years: in that city alone. */
export const fuzhouMeasures = law({
  id: 'fuzhou-birth-costs',
  from: '2026-01-01',
  until: '2028-12-31',
  checkedOn,
  clauses: {
    'fuzhou-birth-costs-checks': { kind: 'entitlement', addresses: fuzhouAddresses },
    'fuzhou-birth-costs-delivery': { kind: 'entitlement', addresses: fuzhouAddresses },
  },
})

/** The two provincial departments' notice that raised the special assistance in July 2022. */
export const specialAssistanceNotice = law({
  id: 'fujian-special-assistance',
  from: '2022-07-01',
  checkedOn,
  clauses: {
    'fujian-special-assistance-2022': {
      kind: 'entitlement',
      attested: 'single',
      addresses: ['igdzc.com/life/20220826/2646706.html'],
    },
  },
})

/** What a provincial service pays unemployed mothers, as a guide of Quanzhou of 2024 has it. Since when, was not found. */
export const unemployedMothersGuide = law({
  id: 'fujian-unemployed-mothers',
  checkedOn,
  clauses: {
    'fujian-unemployed-mothers-grant': {
      kind: 'entitlement',
      attested: 'single',
      addresses: ['jwbk.com/techan/9342ef9bb73daacb177fe2b3c6b95a01.html'],
    },
  },
})
