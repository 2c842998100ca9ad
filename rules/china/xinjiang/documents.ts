import { law } from '../../language'

const checkedOn = '2026-11-22'

/**
 * The region's population and family-planning regulation, in force since it was made public on 4 June 2022. Leave for marriage
 * and birth stands in article 20; that childcare leave and pay, of which the text speaks right before article 21, belong to it too
 * is inferred. The numbers behind 20 are ours. Leave for marriage and the mother's are as they were in the text of 2017.
 */
export const populationRegulation = law({
  id: 'xinjiang-population',
  numbered: true,
  from: '2022-06-04',
  checkedOn,
  clauses: {
    'xinjiang-population-20-1': {
      kind: 'entitlement',
      from: '2017-07-28',
      addresses: [
        'newton.com.tw/wiki/新疆維吾爾自治區人口與計畫生育條例/19168404',
        'handmsg.com/page/2022/0403/21810449.shtml',
        'juke.outofmemory.cn/life/1112861.html',
        'm.78911.com.cn/GuoJiaZhengCe/736871.html',
      ],
    },
    'xinjiang-population-20-2': {
      kind: 'entitlement',
      from: '2017-07-28',
      addresses: ['newton.com.tw/wiki/新疆維吾爾自治區人口與計畫生育條例/19168404', 'm.78911.com.cn/GuoJiaZhengCe/736871.html'],
    },
    'xinjiang-population-20-3': {
      kind: 'entitlement',
      addresses: ['newton.com.tw/wiki/新疆維吾爾自治區人口與計畫生育條例/19168404', 'm.jiusongjiankang.com/health/know/5925334.html'],
    },
    'xinjiang-population-20-4': {
      kind: 'entitlement',
      addresses: ['handmsg.com/page/2022/0403/21810449.shtml', 'm.jiusongjiankang.com/health/know/5925334.html'],
    },
    'xinjiang-population-20-5': { kind: 'entitlement', addresses: ['0797cx.cn/page37?article_id=112636&pagenum=3'] },
  },
})

/** The region's regulation on the rights of the elderly, in force since 1 September 2022. */
export const elderRegulation = law({
  id: 'xinjiang-elders',
  numbered: true,
  from: '2022-09-01',
  checkedOn,
  clauses: {
    'xinjiang-elders-20': {
      kind: 'entitlement',
      addresses: ['m.wlmq.bendibao.com/news/54031.shtm', 'lepaute.cn/news/news-zhengce/2620.html'],
    },
  },
})

/**
 * The region's medical-insurance bureau takes assisted reproduction into its fund. The page is of March 2024 and does not name the
 * first day: the shares are counted from the last day of that month, by which they were surely out.
 */
export const assistedReproductionNotice = law({
  id: 'xinjiang-assisted-reproduction',
  checkedOn,
  clauses: {
    'xinjiang-assisted-reproduction-1': {
      kind: 'entitlement',
      addresses: ['xjjsx.gov.cn/jsx/c112307/202403/c9957956823b40869c94a0a40da4258f.shtml', '1renshi.com/news/95376.html'],
    },
  },
})

/** The region's medical-insurance bureau on newborns, 26 August 2021. */
export const newbornNotice = law({
  id: 'xinjiang-newborns',
  from: '2021-08-26',
  checkedOn,
  clauses: {
    'xinjiang-newborns-1': {
      kind: 'entitlement',
      addresses: ['ylbzj.xinjiang.gov.cn/ylbzj/sybx/202108/57767292dd804050b97e360b04b532a1.shtml'],
    },
  },
})

/** The National Healthcare Security Administration's releases on paying the maternity allowance to the woman herself: in the region since February 2026. */
export const allowanceToHerself = law({
  id: 'xinjiang-allowance-to-herself',
  from: '2026-02-01',
  checkedOn,
  clauses: {
    'xinjiang-allowance-to-herself-1': {
      kind: 'service',
      addresses: ['jkschina.com/redian/64019.html', 'jwview.com/jingwei/html/02-06/658197.shtml'],
    },
  },
})
