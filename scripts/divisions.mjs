// The administrative divisions of mainland China, county by county, made at build time into one short text that the
// search for places loads when somebody opens it (src/questionnaire/places/divisions.ts reads it).
//   import { packed } from 'virtual:divisions'
// Codes and names: the package lcn, after the Ministry of Civil Affairs' list of 2024. Readings: pinyin-pro.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Readings that belong to a place's name and that no dictionary of words knows. */
const readings = {
  乐清: 'yuè qīng',
  乐亭: 'lào tíng',
  乐陵: 'lào líng',
  六合: 'lù hé',
  民乐: 'mín lè',
  单县: 'shàn xiàn',
  召陵: 'shào líng',
  吴堡: 'wú bǔ',
  大埔: 'dà bù',
  宕昌: 'tàn chāng',
  尉犁: 'yù lí',
  歙县: 'shè xiàn',
  泌阳: 'bì yáng',
  洪洞: 'hóng tóng',
  浚县: 'xùn xiàn',
  涡阳: 'guō yáng',
  牟定: 'móu dìng',
  珲春: 'hún chūn',
  称多: 'chèn duō',
  筠连: 'jūn lián',
  红寺堡: 'hóng sì bǔ',
  繁峙: 'fán shì',
  蔚县: 'yù xiàn',
  调兵山: 'diào bīng shān',
  黄陂: 'huáng pí',
}

/** In names of places these are always read so. */
const everywhere = { 什: 'shi', 蚌: 'beng', 都: 'du', 曾: 'zeng' }

/** Made after the list, or left out of it although families live there. Old names stay: a hukou book may bear them. */
const additions = [
  // 重庆市民政局, 5 December 2025: of Jiangbei (500105) and Yubei (500112).
  ['500157', '两江新区'],
  // Run as counties by their prefecture and coded so by the statistics office; no county covers them.
  ['232761', '加格达奇区'],
  ['232762', '松岭区'],
  ['232763', '新林区'],
  ['232764', '呼中区'],
]

/** Reefs, by code; those who live there are registered in the districts of Sansha. */
const nobodyLives = /^4603(2\d)$/

/** 11 to 65: the law of the mainland. Taiwan, Hong Kong and Macao have their own. */
const mainland = /^[1-6]/

/** 市辖区, 县, 省直辖县级行政区划: levels of the code that are no place. */
const isNoCity = (code, name, province) => (/^(90|02)$/.test(code.slice(2, 4)) ? /直辖|^县$/.test(name) : name === province)

function rows() {
  const file = createRequire(import.meta.url).resolve('lcn/data/data.json')
  const listed = JSON.parse(readFileSync(file, 'utf8')).map(({ code, name }) => [code, name])
  return [...listed, ...additions].filter(([code]) => mainland.test(code) && !nobodyLives.test(code)).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Provinces, their cities, and the counties of these. A city without counties stays one without. */
function tree() {
  const provinces = []
  for (const [code, name] of rows()) {
    const province = provinces[provinces.length - 1]
    const city = province?.cities[province.cities.length - 1]
    if (code.endsWith('0000')) provinces.push({ code, name, cities: [] })
    else if (code.endsWith('00')) province.cities.push({ code, name: isNoCity(code, name, province.name) ? '' : name, counties: [] })
    else city.counties.push({ code, name })
  }
  return provinces
}

async function reader() {
  const { customPinyin, pinyin } = await import('pinyin-pro')
  customPinyin(readings)
  return (name) => pinyin(name, { toneType: 'none', type: 'array', v: true }).map((syllable, at) => everywhere[name[at]] ?? syllable)
}

const add = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value])

/** How each character is mostly read, and the names that read one otherwise. */
async function readingsOf(names) {
  const read = await reader()
  const byCharacter = new Map()
  for (const name of names) read(name).forEach((syllable, at) => add(byCharacter, name[at], syllable))
  const usual = new Map(
    [...byCharacter].map(([character, all]) => {
      const count = (syllable) => all.filter((each) => each === syllable).length
      return [character, [...new Set(all)].sort((a, b) => count(b) - count(a))[0]]
    }),
  )
  const unusual = names.filter((name) => read(name).some((syllable, at) => syllable !== usual.get(name[at])))
  return { usual, unusual: [...new Set(unusual)].map((name) => [name, read(name).join(' ')]) }
}

/** Two digits are written only where they are not the next after those before. */
function numbered(items, digits) {
  let last = 0
  return items.map((item) => {
    const number = Number(digits(item.code))
    const next = number === last + 1
    last = number
    return { item, number: next ? '' : String(number).padStart(2, '0') }
  })
}

/**
 * Three parts, a blank line between them:
 * the provinces, each a line 省|市 县,县|市 县…; the syllables with their characters; the names read otherwise.
 */
export async function packDivisions() {
  const provinces = tree()
  const names = provinces.flatMap(({ name, cities }) => [
    name,
    ...cities.flatMap((city) => [city.name, ...city.counties.map((each) => each.name)]),
  ])
  const { usual, unusual } = await readingsOf([...new Set(names.filter(Boolean))])
  const lines = numbered(provinces, (code) => code.slice(0, 2)).map(({ item: province, number }) => {
    const cities = numbered(province.cities, (code) => code.slice(2, 4)).map(({ item: city, number: digits }) => {
      const counties = numbered(city.counties, (code) => code.slice(4)).map((county) => county.number + county.item.name)
      return `${digits}${city.name} ${counties.join(',')}`
    })
    return [number + province.name, ...cities].join('|')
  })
  const bySyllable = new Map()
  for (const [character, syllable] of usual) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character)
  const syllables = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, characters]) => syllable + characters)
  return [lines.join('\n'), syllables.join(''), unusual.map(([name, reading]) => `${name}${reading}`).join('\n')].join('\n\n')
}

const name = 'virtual:divisions'
const resolved = `\0${name}`

/** The plugin for vite and vitest. */
export function divisions() {
  let packed
  return {
    name: 'divisions',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: async (id) =>
      id === resolved
        ? {
            code: `export const packed = ${JSON.stringify(await (packed ??= packDivisions()))}`,
            // Their data goes into the build: scripts/materials names them.
            meta: { takenFrom: ['lcn', 'pinyin-pro'] },
          }
        : undefined,
  }
}
