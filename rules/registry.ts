import type { DocumentSummary, InLanguages, Language, LawFinding, PlaceRules, RuleDocument } from './language'

/** What a place's folder exports. */
export interface PlaceModule {
  readonly rules: PlaceRules
  readonly documents: readonly RuleDocument[]
  /** What is known of the law of this place, and what became of each finding. */
  readonly findings?: readonly LawFinding[]
}

/** The words of a place: keys as its rule files name them. */
export type PlaceTexts = Readonly<Record<string, unknown>>

/** A place of the administrative tree (GB/T 2260 code). One without rules of its own only hands its family up to its parent. */
export interface PlaceEntry {
  readonly code: string
  readonly parent: string | null
  readonly names: InLanguages
  /** The place above, in words, for telling places of one name apart. */
  readonly region: InLanguages
  /** Its plans; the laws of a place are known once its rules are loaded. */
  readonly documents: readonly DocumentSummary[]
  /** Its rules; absent for a place that has none of its own. */
  readonly load?: () => Promise<PlaceModule>
  readonly texts?: TextFiles
  /** Its documents' provisions in our words: for reading them, not for working anything out. */
  readonly clauseTexts?: TextFiles
}

/** One file of words a language. */
export type TextFiles = Readonly<Record<Language, () => Promise<{ default: PlaceTexts }>>>

/** Words that all places share: conditions, doubts, readings, reasons why a provision is not claimable. */
export const sharedTexts: TextFiles = {
  'zh-CN': () => import('./china/text/zh-CN.json'),
  en: () => import('./china/text/en.json'),
}

const zhejiang: InLanguages = { 'zh-CN': '浙江', en: 'Zhejiang' }
const shaoxing: InLanguages = { 'zh-CN': '浙江 绍兴', en: 'Shaoxing, Zhejiang' }

const plain = (
  code: string,
  parent: string | null,
  chinese: string,
  english: string,
  region: InLanguages = { 'zh-CN': '', en: '' },
): PlaceEntry => ({
  code,
  parent,
  names: { 'zh-CN': chinese, en: english },
  region,
  documents: [],
})

/** The nation, a province or a city with law of its own, but no plan. */
const withLaw = (place: PlaceEntry, load: () => Promise<PlaceModule>, texts: TextFiles, clauseTexts: TextFiles): PlaceEntry => ({
  ...place,
  load,
  texts,
  clauseTexts,
})

/** Every place known, parents before children. */
export const places: readonly PlaceEntry[] = [
  withLaw(
    plain('100000', null, '全国', 'China'),
    () => import('./china/national'),
    { 'zh-CN': () => import('./china/national/text/zh-CN.json'), en: () => import('./china/national/text/en.json') },
    { 'zh-CN': () => import('./china/national/text/clauses.zh-CN.json'), en: () => import('./china/national/text/clauses.en.json') },
  ),
  withLaw(
    plain('330000', '100000', '浙江省', 'Zhejiang'),
    () => import('./china/zhejiang'),
    { 'zh-CN': () => import('./china/zhejiang/text/zh-CN.json'), en: () => import('./china/zhejiang/text/en.json') },
    { 'zh-CN': () => import('./china/zhejiang/text/clauses.zh-CN.json'), en: () => import('./china/zhejiang/text/clauses.en.json') },
  ),
  {
    code: '330600',
    parent: '330000',
    names: { 'zh-CN': '绍兴市', en: 'Shaoxing' },
    region: zhejiang,
    documents: [
      {
        id: 'shaoxing-draft',
        standing: 'consultation-draft',
        clauses: 64,
        title: { 'zh-CN': '优化生育政策实施方案', en: 'Plan to improve birth policy' },
      },
    ],
    load: () => import('./china/zhejiang/shaoxing'),
    texts: {
      'zh-CN': () => import('./china/zhejiang/shaoxing/text/zh-CN.json'),
      en: () => import('./china/zhejiang/shaoxing/text/en.json'),
    },
    clauseTexts: {
      'zh-CN': () => import('./china/zhejiang/shaoxing/text/clauses.zh-CN.json'),
      en: () => import('./china/zhejiang/shaoxing/text/clauses.en.json'),
    },
  },
  {
    code: '330604',
    parent: '330600',
    names: { 'zh-CN': '上虞区', en: 'Shangyu' },
    region: shaoxing,
    documents: [
      {
        id: 'shangyu-2025-draft',
        standing: 'consultation-draft',
        clauses: 72,
        title: { 'zh-CN': '生育友好型城市建设三年行动方案', en: 'Three-year plan for a birth-friendly city' },
      },
    ],
    load: () => import('./china/zhejiang/shaoxing/shangyu'),
    texts: {
      'zh-CN': () => import('./china/zhejiang/shaoxing/shangyu/text/zh-CN.json'),
      en: () => import('./china/zhejiang/shaoxing/shangyu/text/en.json'),
    },
    clauseTexts: {
      'zh-CN': () => import('./china/zhejiang/shaoxing/shangyu/text/clauses.zh-CN.json'),
      en: () => import('./china/zhejiang/shaoxing/shangyu/text/clauses.en.json'),
    },
  },
  plain('330602', '330600', '越城区', 'Yuecheng', shaoxing),
  plain('330603', '330600', '柯桥区', 'Keqiao', shaoxing),
  plain('330624', '330600', '新昌县', 'Xinchang', shaoxing),
  plain('330681', '330600', '诸暨市', 'Zhuji', shaoxing),
  plain('330683', '330600', '嵊州市', 'Shengzhou', shaoxing),
  withLaw(
    plain('340000', '100000', '安徽省', 'Anhui'),
    () => import('./china/anhui'),
    { 'zh-CN': () => import('./china/anhui/text/zh-CN.json'), en: () => import('./china/anhui/text/en.json') },
    { 'zh-CN': () => import('./china/anhui/text/clauses.zh-CN.json'), en: () => import('./china/anhui/text/clauses.en.json') },
  ),
  withLaw(
    plain('340400', '340000', '淮南市', 'Huainan', { 'zh-CN': '安徽', en: 'Anhui' }),
    () => import('./china/anhui/huainan'),
    { 'zh-CN': () => import('./china/anhui/huainan/text/zh-CN.json'), en: () => import('./china/anhui/huainan/text/en.json') },
    {
      'zh-CN': () => import('./china/anhui/huainan/text/clauses.zh-CN.json'),
      en: () => import('./china/anhui/huainan/text/clauses.en.json'),
    },
  ),
  {
    code: '340403',
    parent: '340400',
    names: { 'zh-CN': '田家庵区', en: 'Tianjia’an' },
    region: { 'zh-CN': '安徽 淮南', en: 'Huainan, Anhui' },
    documents: [
      {
        id: 'tianjiaan-draft',
        standing: 'submitted-draft',
        clauses: 95,
        title: { 'zh-CN': '优化生育政策实施方案', en: 'Plan to improve birth policy' },
      },
    ],
    load: () => import('./china/anhui/huainan/tianjiaan'),
    texts: {
      'zh-CN': () => import('./china/anhui/huainan/tianjiaan/text/zh-CN.json'),
      en: () => import('./china/anhui/huainan/tianjiaan/text/en.json'),
    },
    clauseTexts: {
      'zh-CN': () => import('./china/anhui/huainan/tianjiaan/text/clauses.zh-CN.json'),
      en: () => import('./china/anhui/huainan/tianjiaan/text/clauses.en.json'),
    },
  },
  withLaw(
    plain('350000', '100000', '福建省', 'Fujian'),
    () => import('./china/fujian'),
    { 'zh-CN': () => import('./china/fujian/text/zh-CN.json'), en: () => import('./china/fujian/text/en.json') },
    { 'zh-CN': () => import('./china/fujian/text/clauses.zh-CN.json'), en: () => import('./china/fujian/text/clauses.en.json') },
  ),
  withLaw(
    plain('350800', '350000', '龙岩市', 'Longyan', { 'zh-CN': '福建', en: 'Fujian' }),
    () => import('./china/fujian/longyan'),
    { 'zh-CN': () => import('./china/fujian/longyan/text/zh-CN.json'), en: () => import('./china/fujian/longyan/text/en.json') },
    {
      'zh-CN': () => import('./china/fujian/longyan/text/clauses.zh-CN.json'),
      en: () => import('./china/fujian/longyan/text/clauses.en.json'),
    },
  ),
  {
    code: '350881',
    parent: '350800',
    names: { 'zh-CN': '漳平市', en: 'Zhangping' },
    region: { 'zh-CN': '福建 龙岩', en: 'Longyan, Fujian' },
    documents: [
      {
        id: 'zhangping-2023',
        standing: 'in-force',
        from: '2023-04-10',
        until: '2025-12-31',
        clauses: 140,
        title: { 'zh-CN': '生育友好城市建设实施方案', en: 'Plan for a birth-friendly city' },
      },
    ],
    load: () => import('./china/fujian/longyan/zhangping'),
    texts: {
      'zh-CN': () => import('./china/fujian/longyan/zhangping/text/zh-CN.json'),
      en: () => import('./china/fujian/longyan/zhangping/text/en.json'),
    },
    clauseTexts: {
      'zh-CN': () => import('./china/fujian/longyan/zhangping/text/clauses.zh-CN.json'),
      en: () => import('./china/fujian/longyan/zhangping/text/clauses.en.json'),
    },
  },
  withLaw(
    plain('650000', '100000', '新疆维吾尔自治区', 'Xinjiang'),
    () => import('./china/xinjiang'),
    { 'zh-CN': () => import('./china/xinjiang/text/zh-CN.json'), en: () => import('./china/xinjiang/text/en.json') },
    { 'zh-CN': () => import('./china/xinjiang/text/clauses.zh-CN.json'), en: () => import('./china/xinjiang/text/clauses.en.json') },
  ),
  {
    code: '659002',
    parent: '650000',
    names: { 'zh-CN': '阿拉尔市', en: 'Aral' },
    region: { 'zh-CN': '新疆 兵团第一师', en: 'First Division, Xinjiang' },
    documents: [
      {
        id: 'aral-draft',
        standing: 'consultation-draft',
        clauses: 88,
        title: { 'zh-CN': '构建生育友好型社会实施方案', en: 'Plan for a birth-friendly society' },
      },
    ],
    load: () => import('./china/xinjiang/aral'),
    texts: { 'zh-CN': () => import('./china/xinjiang/aral/text/zh-CN.json'), en: () => import('./china/xinjiang/aral/text/en.json') },
    clauseTexts: {
      'zh-CN': () => import('./china/xinjiang/aral/text/clauses.zh-CN.json'),
      en: () => import('./china/xinjiang/aral/text/clauses.en.json'),
    },
  },
]

const byCode: ReadonlyMap<string, PlaceEntry> = new Map(places.map((place) => [place.code, place]))

export const placeByCode = (code: string): PlaceEntry | undefined => byCode.get(code)

/**
 * Codes as GB/T 2260 builds them in the 31 provinces, regions and municipalities where the nation's family law is in force:
 * two digits for the province, two for the city (01 to 70, or 90 for what the province administers itself; 01 to 03 in the
 * four municipalities), two for the county. Whether there is such a county nobody knows here.
 */
const codes = /^((11|12|31|50)0[0-3]|(1[345]|2[1-3]|3[2-7]|4[1-6]|5[1-4]|6[1-5])([0-6]\d|70|90))\d\d$/

/** The nearest place known above one that is not: codes nest by their digits, province, city, county. Undefined for a code that is none. */
function aboveUnknown(code: string): PlaceEntry | undefined {
  if (!codes.test(code)) return undefined
  return byCode.get(`${code.slice(0, 4)}00`) ?? byCode.get(`${code.slice(0, 2)}0000`) ?? byCode.get('100000')
}

/** A place and those it lies in, from itself upwards; of a county that is not listed, what is listed above it. Empty for a code that is none. */
export function chainOf(code: string): PlaceEntry[] {
  const chain: PlaceEntry[] = []
  for (let place = byCode.get(code) ?? aboveUnknown(code); place; place = place.parent === null ? undefined : byCode.get(place.parent))
    chain.push(place)
  return chain
}

/** Whether a place is, or lies inside, another. A code that is none lies in nothing but itself. */
export function within(code: string, place: string): boolean {
  return code === place || chainOf(code).some((entry) => entry.code === place) || nestsByDigits(code, place)
}

/** A county lies in its city and province by its digits, though neither may be listed here. */
function nestsByDigits(code: string, place: string): boolean {
  if (!place.endsWith('00') || !codes.test(code)) return false
  return code.startsWith(place.slice(0, place.endsWith('0000') ? 2 : 4))
}

/** The places whose rules speak to a family tied to `codes`: each with all it lies in, the widest first, none twice. */
export function rulingPlaces(codes: readonly string[]): PlaceEntry[] {
  const found = new Set(codes.flatMap(chainOf))
  return places.filter((place) => found.has(place) && place.load !== undefined)
}

/** Loads the rules that speak to a family tied to these places. */
export async function loadRules(codes: readonly string[]): Promise<PlaceModule[]> {
  return Promise.all(rulingPlaces(codes).map((place) => (place.load as () => Promise<PlaceModule>)()))
}
