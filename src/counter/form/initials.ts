/** The first character of each letter's stretch, where Chinese characters are sorted by how they are read. No syllable begins with i, u or v. */
const begins: readonly (readonly [letter: string, character: string])[] = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '哒'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '讥'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拏'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '它'],
  ['w', '穵'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
]

const byReading = new Intl.Collator('zh-CN-u-co-pinyin')

function initialOf(character: string): string {
  if (!/[㐀-鿿]/.test(character)) return /[a-z0-9]/i.test(character) ? character.toLowerCase() : ''
  let found = ''
  for (const [letter, first] of begins) {
    if (byReading.compare(character, first) < 0) break
    found = letter
  }
  return found
}

/** The initials of a label as they are typed: zdwsb of 在单位上班. Marks are left out. */
export const initialsOf = (label: string): string => [...label].map(initialOf).join('')
