import { law, type Clause } from '../../../../../language'

const application = [
  'm.xhyb.net.cn/tupian/2023/0419/238202.html',
  'shadafang.com/a/202312/5553297.html',
  'gansulong.com/c/03142U012H024.html',
]
const hospital = 'm.shbk.net/techan/b35cd36abe3b731900dd517ace4cb9ea.html'
const broadcast = 'm.b4dc4.cn/news/2023/0419/240761.html'
const newspaper = 'yangsheng.ozhou.com.cn/zixun/2023/0421/11401.html'
const housing = ['m.xhyb.net.cn/tupian/2023/0419/238202.html', 'chanyew.cwan.com/caijing/2023/0419/39455.html', broadcast, newspaper]

const measures = [...application, hospital, broadcast, newspaper]

const confirmed: Clause = { kind: 'entitlement', addresses: measures }
/** Stands on one of those pages only. */
const reported: Clause = { kind: 'entitlement', attested: 'single', addresses: measures }
/** First reported on 19 April 2023. They belong to the trial from its beginning, but their figures before that day are not known. */
const ofHousing: Clause = { kind: 'entitlement', addresses: housing }

/** The district's trial measures on better birth policy. Announced for three years "for the time being", by one report; no prolonging was found. */
export const trial = law({
  id: 'shangyu-trial-2022',
  standing: 'trial',
  from: '2022-11-04',
  until: '2025-11-03',
  checkedOn: '2026-11-22',
  clauses: {
    'shangyu-trial-wedding': confirmed,
    'shangyu-trial-antenatal': confirmed,
    'shangyu-trial-voucher': confirmed,
    'shangyu-trial-childcare': confirmed,
    'shangyu-trial-mother': { ...confirmed, kind: 'delegated' },
    'shangyu-trial-insurance': { ...reported, kind: 'delegated' },
    'shangyu-trial-kindergarten': reported,
    'shangyu-trial-school-second': { ...reported, kind: 'priority' },
    'shangyu-trial-school-third': { ...reported, kind: 'service' },
    'shangyu-trial-home-voucher': ofHousing,
    'shangyu-trial-fund-loan': ofHousing,
    'shangyu-trial-rental-home': ofHousing,
    'shangyu-trial-rent-aid': ofHousing,
  },
})
