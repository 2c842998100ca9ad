const provinces: Readonly<Record<string, string>> = {
  11: 'Beijing',
  12: 'Tianjin',
  13: 'Hebei',
  14: 'Shanxi',
  15: 'Inner Mongolia',
  21: 'Liaoning',
  22: 'Jilin',
  23: 'Heilongjiang',
  31: 'Shanghai',
  32: 'Jiangsu',
  33: 'Zhejiang',
  34: 'Anhui',
  35: 'Fujian',
  36: 'Jiangxi',
  37: 'Shandong',
  41: 'Henan',
  42: 'Hubei',
  43: 'Hunan',
  44: 'Guangdong',
  45: 'Guangxi',
  46: 'Hainan',
  50: 'Chongqing',
  51: 'Sichuan',
  52: 'Guizhou',
  53: 'Yunnan',
  54: 'Xizang',
  61: 'Shaanxi',
  62: 'Gansu',
  63: 'Qinghai',
  64: 'Ningxia',
  65: 'Xinjiang',
}

/** Cities that are known in English by another name than their pinyin. */
const cities: Readonly<Record<string, string>> = {
  1501: 'Hohhot',
  1506: 'Ordos',
  1507: 'Hulunbuir',
  2301: 'Harbin',
  2302: 'Qiqihar',
  5401: 'Lhasa',
  6501: 'Urumqi',
  6502: 'Karamay',
}

export const englishProvince = (code: string): string => provinces[code.slice(0, 2)] ?? ''

/** Syllables as one English name: Xihu, Lu’an, Lüeyang. */
export function romanized(syllables: readonly string[]): string {
  const joined = syllables.map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable)).join('')
  const text = joined.replace(/v/g, 'ü')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const englishCity = (code: string, syllables: readonly string[]): string => cities[code.slice(0, 4)] ?? romanized(syllables)
