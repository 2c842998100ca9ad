/** What a piece of text may give away about a person. */
export type PersonalKind = 'name' | 'id' | 'phone' | 'card'

interface Found {
  readonly kind: PersonalKind
  readonly from: number
  readonly to: number
}

/** The surnames of nearly everybody, as the old list of them goes, without those that mostly begin other words. */
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常于傅皮卞齐康伍余元顾孟黄穆萧肖尹姚邵汪祁毛禹狄臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞柯管卢莫房缪解应丁宣邓郁杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀羊惠甄曲封储靳段富巫焦侯宁仇甘武符刘景詹龙叶黎白蒲卓蔺屠池乔阴闻党翟谭贡姬申冉桑桂牛边燕尚农温庄晏柴瞿阎充慕连习艾容向古易慎廖耿匡文寇广欧沃蔚夔隆聂晁敖冷辛阚简饶沙养须丰关查游权岳帅涂佘佟墨谷年'

const twoLetterSurnames = '欧阳|上官|司马|诸葛|司徒|令狐|皇甫|慕容|尉迟|公孙|夏侯|东方|南宫|独孤'

/** What a place, a thing or a matter ends with, and hardly a given name. */
const endings = /[区县市镇乡村街道路巷窗号件份房厅室站所局科案类项期组批险费金补贴假证表单]$/

/** Everyday words that begin as a surname does. */
const words =
  /^(方案|安置|安全|安排|安徽|安溪|高新|高龄|高中|金额|金华|余额|余姚|江西|江苏|江山|江阴|云南|宁夏|宁波|宁德|和平|成都|广东|广西|广州|杭州|武汉|武平|连城|连江|龙岩|龙海|永安|温州|富阳|富裕|柳州|桂林|惠州|惠安|荣成|安康|常州|苏州|苏北|陆续|路过|关键|关于|文件|文书|简单|容易|易错|申请|申报|申诉|应届|应急|向导|空白|包干|包括|充足|丰台|古田|石狮|白天|白班|左边|东方|年度|年底|年初|年龄|权益|养老|须知|查询|查验|游客|管理|解释|连续|封存|符合|温馨|党员|农村|农业|农民|农户|边远|充值|习惯|闻讯|盛夏|夏天|夏令|冷静|左右|古稀|马上|马路|毛重|林业|牛年|龙年|羊年|马年|元旦|元月|元宵|康复|席位|季度|江北|江南|海归|石城|华侨|胡同|应有|施工|施行|任务|任何|何时|许可|严重|章程|项目|童车|平均|连带|甘肃|景点|荣誉|桑拿|文化|文盲|广播|沙县|简易|宣传|温岭|阴天)/

const titles = '先生|女士|小姐|太太|同志|老师|师傅|阿姨|大爷|大妈|大姐|大哥|叔叔|奶奶|爷爷'

const han = '\\u4e00-\\u9fff'

const looksLikeName = (run: string): boolean =>
  run.length >= 2 &&
  run.length <= 4 &&
  !endings.test(run) &&
  !words.test(run) &&
  (new RegExp(`^(${twoLetterSurnames})`).test(run) || surnames.includes(run.charAt(0)))

const spansOf = (text: string, pattern: RegExp, kind: PersonalKind, takes: (match: string) => boolean = () => true): Found[] =>
  [...text.matchAll(pattern)]
    .filter(([match]) => takes(match))
    .map(({ 0: match, index }) => ({ kind, from: index, to: index + match.length }))

function namesIn(text: string): Found[] {
  const called = `(姓名|名字|名叫|申请人)[:：是为]? ?[${han}]{2,4}`
  const titled = `[${surnames}][${han}]{0,2}(${titles})`
  return [
    ...spansOf(text, new RegExp(called, 'g'), 'name'),
    ...spansOf(text, new RegExp(titled, 'g'), 'name'),
    ...spansOf(text, new RegExp(`[${han}]+(·[${han}]+)?`, 'g'), 'name', (run) => run.includes('·') || looksLikeName(run)),
    // Pinyin, as passports write it.
    ...spansOf(text, /\b[A-Z][a-z]+ [A-Z][a-z]+\b/g, 'name'),
  ]
}

/** What so many digits in a row may be; undefined for the numbers that counters give. */
function kindOfNumber(written: string): PersonalKind | undefined {
  const digits = written.replace(/[^\dXx]/g, '')
  if (/^(\d{17}[\dXx]|\d{15})$/.test(digits)) return 'id'
  if (/^(86)?1[3-9]\d{9}$/.test(digits)) return 'phone'
  if (/^0\d{9,11}$/.test(digits)) return 'phone'
  return /^\d{16,19}$/.test(digits) ? 'card' : undefined
}

/** So many digits has the longest number that a person has, and a group has one at least. */
const mostDigits = 19

/** Somebody's number among these groups: one that stands alone, else the longest stretch. A mark or a date may stand beside it. */
function numberIn(groups: readonly RegExpMatchArray[]): Found[] {
  const longest = Math.min(groups.length, mostDigits)
  const counts = [1, ...groups.slice(0, longest).map((_, index) => longest - index)]
  for (const count of groups.length > 0 ? counts : [])
    for (let first = 0; first + count <= groups.length; first += 1) {
      const some = groups.slice(first, first + count)
      const kind = kindOfNumber(some.map(([digits]) => digits).join(''))
      const last = some[count - 1]
      if (!kind || !last) continue
      const found = { kind, from: some[0]?.index ?? 0, to: (last.index ?? 0) + last[0].length }
      return [...numberIn(groups.slice(0, first)), found, ...numberIn(groups.slice(first + count))]
    }
  return []
}

/** Numbers, also those written in groups: 138 1234 5678. */
function numbersIn(text: string): Found[] {
  const runs: RegExpMatchArray[][] = []
  for (const group of text.matchAll(/\d+[Xx]?/g)) {
    const run = runs[runs.length - 1]
    const before = run?.[run.length - 1]
    const between = before ? text.slice((before.index ?? 0) + before[0].length, group.index) : undefined
    if (run && (between === ' ' || between === '-')) run.push(group)
    else runs.push([group])
  }
  return runs.flatMap(numberIn)
}

/** Digits and letters of full width are read as plain ones; every letter keeps its place. */
const plain = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')

const foundIn = (text: string): Found[] => [...numbersIn(plain(text)), ...namesIn(plain(text))]

/**
 * What in a text looks like a name, the number of an identity card (15 or 18 digits, the sum not looked at), a telephone or
 * a bank card; each kind once. A guess that warns: it refuses nothing, and does not know every name.
 */
export const looksPersonal = (text: string): readonly PersonalKind[] => [...new Set(foundIn(text).map(({ kind }) => kind))]

/** The text without whatever looks so. */
export function withoutPersonal(text: string): string {
  const gone = foundIn(text)
  const left = [...text.split('')].filter((_, index) => !gone.some(({ from, to }) => from <= index && index < to))
  return left.join('').replace(/ {2,}/g, ' ').trim()
}
