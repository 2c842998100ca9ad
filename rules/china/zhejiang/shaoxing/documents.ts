import { law, ruleDocument } from '../../../language'
import { clauses } from './clauses'

const checkedOn = '2026-11-22'

/** The city's plan, as put out for comment. It names no day on which it begins or ends, and gives way to national and provincial rules. */
export const plan = ruleDocument({
  id: 'shaoxing-draft',
  standing: 'consultation-draft',
  checkedOn,
  clauses,
})

const official = 'gjj.sx.gov.cn/art/2022/7/29/art_1229558673_1871897.html'

/** The provident fund's notice for families of three children. */
export const thirdChildFundNotice = law({
  id: 'shaoxing-fund-third-child',
  from: '2022-08-01',
  checkedOn,
  clauses: {
    'shaoxing-fund-third-child-2': { kind: 'entitlement', addresses: [official] },
    'shaoxing-fund-third-child-3': { kind: 'entitlement', addresses: [official] },
  },
})

const report = 'todaymg.com/a/shao-xing-zhu-fang-gong-ji-jin-dai-kuan-ke-dai-e-du-zui-gao-shang-diao-zhi-100mo-yuan.html'

/** A later notice of the fund, known from that report. It gives no date, so nobody can say when the notice begins: only its figures have a first day. */
export const fundHousingNotice = law({
  id: 'shaoxing-fund-housing',
  checkedOn,
  clauses: {
    'shaoxing-fund-housing-loan': { kind: 'entitlement', attested: 'single', addresses: [report] },
    'shaoxing-fund-housing-rent': { kind: 'entitlement', attested: 'single', addresses: [report] },
    'shaoxing-fund-housing-uplift': { kind: 'delegated', attested: 'single', addresses: [report] },
  },
})
