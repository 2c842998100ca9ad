import { law } from '../../../language'

const checkedOn = '2026-11-22'
const reported = { kind: 'entitlement', attested: 'single' } as const
const measures = ['兵团新闻网《新疆兵团调高住房公积金最高贷款额度》']
const notice = 'shebao100.cn/news/72082.html'
const bureau = 'btybj.xjbt.gov.cn/c/2025-12-18/8464261.shtml'

/**
 * The Bingtuan's nineteen measures for the sale of homes: what they change in its provident fund. The one page that reports them shows
 * neither its day nor its address: when they began is not known, and its title stands for the address. The page was stored by
 * March 2026: the figures are counted from the end of that month.
 */
export const homeMeasures = law({
  id: 'bingtuan-homes',
  checkedOn,
  clauses: {
    'bingtuan-homes-loan': { ...reported, addresses: measures },
    'bingtuan-homes-loan-in-its-area': { ...reported, addresses: measures },
    'bingtuan-homes-loan-of-several-children': { ...reported, addresses: measures },
    'bingtuan-homes-rent': { ...reported, addresses: measures },
    'bingtuan-homes-rent-of-several-children': { ...reported, addresses: measures },
  },
})

/** A notice of the Bingtuan's fund centre, reported on one page that shows no day. */
export const fundNotice = law({
  id: 'bingtuan-fund-notice',
  checkedOn,
  clauses: {
    'bingtuan-fund-notice-loan': { ...reported, addresses: [notice] },
    'bingtuan-fund-notice-rent': { ...reported, kind: 'service', addresses: [notice] },
  },
})

/** The fund centre's own guide to withdrawals; the page bears the day 18 October 2021. Since when it holds, it does not say. */
export const fundGuide = law({
  id: 'bingtuan-fund-guide',
  checkedOn,
  clauses: { 'bingtuan-fund-guide-family': { ...reported, addresses: ['xjbtgjj.com/ywzn/cq/285.htm'] } },
})

/** Assisted reproduction in the Bingtuan's medical insurance: the notice itself was not found, nor since when it holds: on 1 June 2024 it did. */
export const assistedReproductionCoverNotice = law({
  id: 'bingtuan-assisted-reproduction',
  checkedOn,
  clauses: {
    'bingtuan-assisted-reproduction-cover': {
      kind: 'delegated',
      addresses: [bureau, '8i8i8i.com/yangmei/20240807/5697232.shtml', '0756tong.com/NewsList.asp?ID=33141'],
    },
    'bingtuan-assisted-reproduction-items': { ...reported, kind: 'service', addresses: [bureau] },
  },
})

/** Four Bingtuan offices on maternity insurance, December 2024: who is in it besides employees, and who pays for women without work. */
export const maternityNotice = law({
  id: 'bingtuan-maternity',
  from: '2025-01-01',
  checkedOn,
  clauses: {
    'bingtuan-maternity-allowance': {
      kind: 'delegated',
      addresses: ['bt.chinanews.com.cn/bingtuan/2024-12-26/doc-ihemesik2366879.shtml', bureau],
    },
    'bingtuan-maternity-costs': {
      kind: 'delegated',
      addresses: ['bt.chinanews.com.cn/bingtuan/2024-12-26/doc-ihemesik2366879.shtml', bureau],
    },
    'bingtuan-maternity-without-work': {
      kind: 'delegated',
      addresses: ['bt.chinanews.com.cn/bingtuan/2024-12-26/doc-ihemesik2366879.shtml', bureau],
    },
  },
})

/** The same releases on the Bingtuan: by February 2025 it paid the allowance to the woman herself. Since when, they do not say. */
export const allowanceToHerself = law({
  id: 'bingtuan-allowance-to-herself',
  checkedOn,
  clauses: {
    'bingtuan-allowance-to-herself-1': {
      kind: 'service',
      addresses: ['wanbiaoku.com/new/b9eafba206e75fa6755ef979d8176b1d', 'jwview.com/jingwei/html/02-06/658197.shtml'],
    },
  },
})
