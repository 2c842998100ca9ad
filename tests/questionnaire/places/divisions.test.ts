import { packed } from 'virtual:divisions'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chainOf, places } from '../../../rules/registry'
import { countyByCode, provinces } from '../../../src/questionnaire/places/divisions'

const counties = provinces.flatMap(({ cities }) => cities.flatMap((city) => city.counties))
const pinyin = (code: string): string =>
  countyByCode(code)
    ?.searched.units.map(({ syllable }) => syllable)
    .join(' ') ?? ''

describe('the counties of mainland China', () => {
  test('are all there, once, in its 31 provinces', () => {
    expect(counties.length).toBeGreaterThanOrEqual(2800)
    expect(new Set(counties.map(({ code }) => code)).size).toBe(counties.length)
    expect(counties.filter(({ code }) => !/^[1-6]\d{5}$/.test(code) || chainOf(code).length === 0)).toEqual([])
    expect(provinces).toHaveLength(31)
  })

  test('each have a name, a reading of every character, and an English name', () => {
    const wrong = counties.filter(({ names, searched, region }) => {
      const read = searched.units.every(({ syllable }) => /^[a-z]+$/.test(syllable))
      return !/^[㐀-鿿]{2,}$/.test(names['zh-CN']) || !read || !/^[A-Z][a-zü’]+$/.test(names.en) || !region.en || !region['zh-CN']
    })
    expect(wrong).toEqual([])
  })

  test.each([
    ['330106', '西湖区', '浙江 杭州', 'Xihu', 'Hangzhou, Zhejiang'],
    ['330113', '临平区', '浙江 杭州', 'Linping', 'Hangzhou, Zhejiang'],
    ['330114', '钱塘区', '浙江 杭州', 'Qiantang', 'Hangzhou, Zhejiang'],
    ['110105', '朝阳区', '北京', 'Chaoyang', 'Beijing'],
    ['500157', '两江新区', '重庆', 'Liangjiang', 'Chongqing'],
    ['500229', '城口县', '重庆', 'Chengkou', 'Chongqing'],
    ['500233', '忠县', '重庆', 'Zhongxian', 'Chongqing'],
    ['441900', '东莞市', '广东', 'Dongguan', 'Guangdong'],
    ['442000', '中山市', '广东', 'Zhongshan', 'Guangdong'],
    ['460400', '儋州市', '海南', 'Danzhou', 'Hainan'],
    ['419001', '济源市', '河南', 'Jiyuan', 'Henan'],
    ['659002', '阿拉尔市', '新疆', 'Ala’er', 'Xinjiang'],
    ['659012', '白杨市', '新疆', 'Baiyang', 'Xinjiang'],
    ['653229', '和安县', '新疆 和田地区', 'He’an', 'Hetian, Xinjiang'],
    ['530925', '双江拉祜族佤族布朗族傣族自治县', '云南 临沧', 'Shuangjiang', 'Lincang, Yunnan'],
    ['533325', '兰坪白族普米族自治县', '云南 怒江州', 'Lanping', 'Nujiang, Yunnan'],
    ['410304', '瀍河回族区', '河南 洛阳', 'Chanhe', 'Luoyang, Henan'],
    ['622926', '东乡族自治县', '甘肃 临夏州', 'Dongxiang', 'Linxia, Gansu'],
    ['152921', '阿拉善左旗', '内蒙古 阿拉善盟', 'Alashanzuoqi', 'Alashan, Inner Mongolia'],
    ['232761', '加格达奇区', '黑龙江 大兴安岭地区', 'Jiagedaqi', 'Daxing’anling, Heilongjiang'],
    ['513401', '西昌市', '四川 凉山州', 'Xichang', 'Liangshan, Sichuan'],
    ['610702', '汉台区', '陕西 汉中', 'Hantai', 'Hanzhong, Shaanxi'],
    ['150102', '新城区', '内蒙古 呼和浩特', 'Xincheng', 'Hohhot, Inner Mongolia'],
  ])('%s is %s', (code, chinese, region, english, englishRegion) => {
    const county = countyByCode(code)
    expect([county?.names['zh-CN'], county?.region['zh-CN'], county?.names.en, county?.region.en]).toEqual([
      chinese,
      region,
      english,
      englishRegion,
    ])
  })

  test('leave out Taiwan, Hong Kong and Macao, levels that are no place, and reefs', () => {
    expect(counties.filter(({ code }) => /^[789]/.test(code))).toEqual([])
    expect(counties.filter(({ names }) => /直辖|市辖|群岛|^县$/.test(names['zh-CN']))).toEqual([])
  })

  test('know every county of the registry by the same name', () => {
    const parents = new Set(places.map(({ parent }) => parent))
    const ends = places.filter(({ code }) => !parents.has(code))
    expect(ends.map(({ code }) => countyByCode(code)?.names['zh-CN'])).toEqual(ends.map(({ names }) => names['zh-CN']))
  })

  test('are small: what is fetched to search all of China', () => {
    expect(brotliCompressSync(packed).length).toBeLessThan(20_000)
  })
})

describe('names are read as those who live there say them', () => {
  test.each([
    ['320116', '六合', 'lu he'],
    ['330382', '乐清', 'yue qing'],
    ['371481', '乐陵', 'lao ling'],
    ['130225', '乐亭', 'lao ting'],
    ['340303', '蚌山', 'beng shan'],
    ['341602', '谯城', 'qiao cheng'],
    ['331102', '莲都', 'lian du'],
    ['140428', '长子', 'zhang zi'],
    ['371722', '单县', 'shan xian'],
    ['410621', '浚县', 'xun xian'],
    ['340621', '濉溪', 'sui xi'],
    ['341621', '涡阳', 'guo yang'],
    ['341021', '歙县', 'she xian'],
    ['510114', '新都', 'xin du'],
    ['420116', '黄陂', 'huang pi'],
    ['440113', '番禺', 'pan yu'],
    ['360124', '进贤', 'jin xian'],
    ['361124', '铅山', 'yan shan'],
    ['371524', '东阿', 'dong e'],
    ['131025', '大城', 'dai cheng'],
    ['222404', '珲春', 'hun chun'],
    ['510682', '什邡', 'shi fang'],
    ['411104', '召陵', 'shao ling'],
    ['130726', '蔚县', 'yu xian'],
    ['652823', '尉犁', 'yu li'],
    ['632723', '称多', 'chen duo'],
    ['610829', '吴堡', 'wu bu'],
  ])('%s %s: %s', (code, name, reading) => {
    expect(countyByCode(code)?.names['zh-CN']).toMatch(name)
    expect(pinyin(code)).toMatch(new RegExp(`^${reading}( |$)`))
  })

  test.each([
    ['3415', 'Lu’an'],
    ['3403', 'Bengbu'],
    ['3416', 'Bozhou'],
    ['3502', 'Xiamen'],
    ['3310', 'Taizhou'],
    ['3311', 'Lishui'],
    ['5101', 'Chengdu'],
    ['1404', 'Changzhi'],
    ['6101', 'Xi’an'],
  ])('the city %s is %s', (code, english) => {
    expect(counties.find((county) => county.code.startsWith(code))?.city?.en).toBe(english)
  })
})
