import { packed } from 'virtual:divisions'
import type { InLanguages } from '../../../rules/language'
import { englishCity, englishProvince, romanized } from './english'

/** One character of a name and how it is read. */
export interface Unit {
  readonly character: string
  readonly syllable: string
}

/** A name as it is searched: 西湖区, of which 西湖 is what people say. */
export interface Searched {
  readonly units: readonly Unit[]
  /** So many characters are the name; what comes after says what kind of place it is. */
  readonly stem: number
}

export interface County {
  readonly code: string
  readonly names: InLanguages
  readonly region: InLanguages
  /** The city it belongs to, where that is not the province itself. */
  readonly city: InLanguages | undefined
  readonly searched: Searched
}

export interface City {
  readonly english: string
  readonly searched: Searched | undefined
  readonly counties: readonly County[]
}

export interface Province {
  readonly code: string
  readonly names: InLanguages
  readonly searched: Searched
  readonly cities: readonly City[]
}

const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|普米|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|保安|裕固|独龙|各'
const autonomous = new RegExp(`^(.{2,}?)(?:(?:${peoples})族?)*族?自治[县州旗区]$`)
const ofPeople = new RegExp(`^(.{2,}?)(?:(?:${peoples})族)+区$`)
const kinds = /^(.{2,}?)(林区|特区|新区|地区|盟|[省市区县])$/

/** What people say of a name: 西湖 of 西湖区, 双江 of 双江拉祜族佤族布朗族傣族自治县, but 忠县 of 忠县. */
const stemOf = (name: string): string => autonomous.exec(name)?.[1] ?? ofPeople.exec(name)?.[1] ?? kinds.exec(name)?.[1] ?? name

/** As a region is written beside a name: 浙江, 杭州, 凉山州, 和田地区. */
function brief(name: string): string {
  if (name.endsWith('自治州')) return `${stemOf(name)}州`
  return /(地区|盟)$/.test(name) ? name : stemOf(name)
}

type Read = (name: string) => readonly string[]

/** How names are read: each character in its usual way, but for the names that are listed. */
function reader(syllables: string, exceptions: string): Read {
  const usual = new Map<string, string>()
  for (const [, syllable = '', characters = ''] of syllables.matchAll(/([a-z]+)([^a-z]+)/g))
    for (const character of characters) usual.set(character, syllable)
  const unusual = new Map<string, readonly string[]>()
  for (const [, name = '', reading = ''] of exceptions.matchAll(/^([^a-z]+)([a-z ]+)$/gm)) unusual.set(name, reading.split(' '))
  return (name) => unusual.get(name) ?? [...name].map((character) => usual.get(character) ?? '')
}

const searchedOf = (name: string, read: Read): Searched => {
  const syllables = read(name)
  return { units: [...name].map((character, at) => ({ character, syllable: syllables[at] ?? '' })), stem: stemOf(name).length }
}

/** The syllables of what is said of a name. */
const said = ({ units, stem }: Searched): readonly string[] => units.slice(0, stem).map(({ syllable }) => syllable)

/** Reads 02上城区,拱墅区,05西湖区: without digits it is the next after the one before. */
function numbered(items: readonly string[]): readonly { readonly digits: string; readonly text: string }[] {
  let last = 0
  return items.map((item) => {
    const [, digits = '', text = ''] = /^(\d\d)?(.*)$/.exec(item) ?? []
    last = digits === '' ? last + 1 : Number(digits)
    return { digits: String(last).padStart(2, '0'), text }
  })
}

interface Above {
  readonly province: InLanguages
  readonly brief: string
  readonly read: Read
}

function countyOf(code: string, name: string, city: InLanguages | undefined, cityBrief: string, above: Above): County {
  const searched = searchedOf(name, above.read)
  return {
    code,
    names: { 'zh-CN': name, en: city === undefined && name.endsWith('市') ? englishCity(code, said(searched)) : romanized(said(searched)) },
    region: {
      'zh-CN': [above.brief, cityBrief].filter(Boolean).join(' '),
      en: [city?.en, above.province.en].filter(Boolean).join(', '),
    },
    city,
    searched,
  }
}

function cityOf(code: string, text: string, above: Above): City {
  const [name = '', list = ''] = text.split(' ')
  // A city without counties is chosen itself.
  if (list === '') return { english: '', searched: undefined, counties: [countyOf(`${code}00`, name, undefined, '', above)] }
  const searched = name === '' ? undefined : searchedOf(name, above.read)
  const names = searched && { 'zh-CN': name, en: englishCity(code, said(searched)) }
  const counties = numbered(list.split(',')).map((county) =>
    countyOf(code + county.digits, county.text, names, name === '' ? '' : brief(name), above),
  )
  return { english: names?.en ?? '', searched, counties }
}

function unpack(text: string): readonly Province[] {
  const [tree = '', syllables = '', exceptions = ''] = text.split('\n\n')
  const read = reader(syllables, exceptions)
  return numbered(tree.split('\n')).map(({ digits, text: line }) => {
    const [name = '', ...cities] = line.split('|')
    const names = { 'zh-CN': name, en: englishProvince(digits) }
    const above = { province: names, brief: brief(name), read }
    return {
      code: `${digits}0000`,
      names,
      searched: searchedOf(name, read),
      cities: numbered(cities).map((city) => cityOf(digits + city.digits, city.text, above)),
    }
  })
}

export const provinces: readonly Province[] = unpack(packed)

const byCode: ReadonlyMap<string, County> = new Map(
  provinces.flatMap(({ cities }) => cities.flatMap(({ counties }) => counties.map((county) => [county.code, county] as const))),
)

export const countyByCode = (code: string): County | undefined => byCode.get(code)

/** The province of any code whose first digits are those of one. */
export const provinceOf = (code: string): Province | undefined =>
  provinces.find((province) => province.code.slice(0, 2) === code.slice(0, 2))
