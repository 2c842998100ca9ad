/** The first character, by sound, under each letter; no Chinese word begins with i, u or v. */
const first = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'].map((character, index) => [character, 'abcdefghjklmnopqrstwxyz'[index]])
const bySound = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

/**
 * gjjzf of 公积金租房. Of a character with several sounds the commoner one: 重庆 is zq.
 * @param {string} text
 */
export function initialsOf(text) {
  return [...text.toLowerCase()]
    .map((character) => {
      if (/[a-z0-9]/.test(character)) return character
      if (!/\p{Script=Han}/u.test(character)) return ''
      return first.filter(([from]) => bySound.compare(from, character) <= 0).pop()?.[1] ?? ''
    })
    .join('')
}
