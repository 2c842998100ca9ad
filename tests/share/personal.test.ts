import { describe, expect, test } from 'vitest'
import { looksPersonal, withoutPersonal } from '../../src/share'

describe('a name', () => {
  test.each([
    '张伟',
    '王小明',
    '欧阳娜娜',
    '李雷 A017',
    'A017 韩梅梅',
    '申请人：冼星海',
    '姓名 冼星海',
    '王女士',
    '陈老师',
    '买买提·吐尔逊',
    'Zhang Wei',
  ])('%s looks like one', (text) => expect(looksPersonal(text)).toEqual(['name']))
  test.each([
    'A017',
    '张', // one letter
    '张家人的第二个', // more than four
    '漳平',
    '另一方案',
    '三号窗口',
    '高新区',
    '安置房',
    '石狮市',
    '金额待定',
    '三孩',
    'zhang wei',
    'A017-2',
  ])('%s does not', (text) => expect(looksPersonal(text)).toEqual([]))
})

describe('the number of an identity card', () => {
  const seventeen = '35088119900308123'
  test.each([
    `${seventeen}4`,
    `${seventeen}X`,
    `${seventeen}x`,
    '350881900308123', // fifteen, as of before 1999
    '350881 19900308 1234',
    '３５０８８１１９９００３０８１２３Ｘ',
    `证${seventeen}4号`,
  ])('%s looks like one', (text) => expect(looksPersonal(text)).toContain('id'))
  test.each([seventeen.slice(0, 16), '35088190030812', `${seventeen}42`])('%s does not', (text) =>
    expect(looksPersonal(text)).not.toContain('id'),
  )
})

describe('a telephone', () => {
  test.each([
    '13812345678',
    '138 1234 5678',
    '+86 19912345678',
    '电话13000000000',
    'A017 13812345678',
    '2023-12-08 13812345678',
    '0597-7532121',
    '01082345678',
    '0597 753 2121',
  ])('%s looks like one', (text) => expect(looksPersonal(text)).toEqual(['phone']))
  test.each([
    '12812345678', // no mobile begins with 12
    '1381234567', // ten digits
    '138123456789', // twelve
    '20231208',
    '2023-12-08',
    '0597',
    '059775321', // nine
    '350881',
  ])('%s does not', (text) => expect(looksPersonal(text)).toEqual([]))
})

describe('a bank card', () => {
  test.each(['6222021234567890', '6222 0212 3456 7890 123', '62220212345678901'])('%s looks like one', (text) =>
    expect(looksPersonal(text)).toEqual(['card']),
  )
  test.each(['62220212345678', '62220212345678901234'])('%s does not', (text) => expect(looksPersonal(text)).toEqual([]))
})

test('several are told of together, each kind once', () => {
  expect(looksPersonal('王小明 李红 13812345678')).toEqual(['phone', 'name'])
})

test('taken out, the rest stays as it was written', () => {
  expect(withoutPersonal('A017 王小明 13812345678 三孩')).toBe('A017 三孩')
  expect(withoutPersonal('A017')).toBe('A017')
  expect(withoutPersonal('A017 13812345678 2')).toBe('A017 2')
  expect(withoutPersonal('13812345678 0597-7532121')).toBe('')
  expect(withoutPersonal('张伟')).toBe('')
  expect(withoutPersonal('Ａ０１７')).toBe('Ａ０１７')
})

test('what is left looks like nobody any more', () => {
  for (const text of ['张王伟13812345678李', '姓名：王小明，电话0597-7532121', '35088119900308123X王女士'])
    expect(looksPersonal(withoutPersonal(text)), withoutPersonal(text)).toEqual([])
})
