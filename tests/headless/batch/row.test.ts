import { describe, expect, test } from 'vitest'
import { checkRow } from '../../../src/headless/batch/check-row'
import { isClaimed, loadBenefitNames, type BenefitNames } from '../../../src/headless/batch/claimed'
import { rowFaultText } from '../../../src/headless/batch/faults'
import { flatResults } from '../../../src/headless/batch/flat'
import { readHeader, refusedHeader } from '../../../src/headless/batch/header'
import { isBad, readJsonRow, readRow, type RowRead } from '../../../src/headless/batch/row'

const find = await loadBenefitNames()
const on = 20250601
type Cells = Readonly<Record<string, string>>
const rowOf = (cells: Cells, names: BenefitNames = find): RowRead => readRow(readHeader(Object.keys(cells)), Object.values(cells), 7, names)
const faultsOf = (read: object): unknown => (isBad(read) ? read.faults : undefined)

describe('the header', () => {
  test('tells what it does not know, and what stands there twice', () => {
    const header = readHeader(['编号', '姓名', '妈妈 工作情况', '', 'mother.work'])
    expect(header.columns.map((column) => column?.key)).toEqual(['mark', undefined, 'mother.work', undefined, undefined])
    expect(header.unknown).toEqual([1])
    expect(header.repeated).toEqual([{ index: 4, first: 2 }])
    expect(refusedHeader(header)).toEqual({ refusal: 'same-column', columns: ['妈妈 工作情况', 'mother.work'] })
  })
  test.each([[['姓名', '电话']], [['编号', '已享受', '计算日期']], [[]]])('%j tells of no household', (cells) =>
    expect(refusedHeader(readHeader(cells))).toEqual({ refusal: 'no-columns', columns: [] }),
  )
  test('one column of facts is enough', () => expect(refusedHeader(readHeader(['姓名', '孩子个数']))).toBeUndefined())
})

describe('a row', () => {
  test('has its mark, places and day', () => {
    expect(rowOf({ 编号: ' A-1 ', 'mother.work': 'student', 查看地方: '漳平；330604', 计算日期: '2024/3/1' })).toMatchObject({
      row: 7,
      mark: 'A-1',
      input: { mother: { work: 'student' } },
      named: ['350881', '330604'],
      on: 20240301,
    })
  })
  test('tells every fault with its column as the table names it', () => {
    const read = rowOf({
      编号: 'A-1',
      '妈妈 工作情况': '老板',
      'Child 2: date of birth': '昨天',
      计算日期: '明天',
      查看地方: '漳平、桃花源',
      已享受: '育儿补贴、发钱',
    })
    expect(read).toMatchObject({ row: 7, mark: 'A-1' })
    expect(faultsOf(read)).toEqual([
      { code: 'not-an-option', column: '妈妈 工作情况', path: 'mother.work' },
      { code: 'not-a-date', column: 'Child 2: date of birth', path: 'children[1].birthDate' },
      { code: 'not-a-date', column: '计算日期', path: 'on' },
      { code: 'not-a-place-name', column: '查看地方', path: 'places' },
      { code: 'not-a-benefit', column: '已享受', path: 'claimed' },
    ])
  })
  test('may be shorter than the header, and longer by empty cells, but not by others', () => {
    const header = readHeader(['mark', 'mother.work'])
    expect(readRow(header, ['A'], 1)).toMatchObject({ mark: 'A', input: {} })
    expect(isBad(readRow(header, ['A', 'student', '', ' '], 1))).toBe(false)
    expect(readRow(header, ['A', 'student', '', 'x'], 1)).toEqual({ row: 1, mark: 'A', faults: [{ code: 'too-many-cells', path: '' }] })
  })
  test('a mark is cut where it grows long', () => expect(rowOf({ mark: 'x'.repeat(65), residence: '' }).mark).toHaveLength(64))
  test.each([
    ['zh-CN', '妈妈 工作情况：不在可选的答案里', '引号没有成对，这一行读不出来'],
    ['en', '妈妈 工作情况 is not one of the possible answers', 'the quotation marks do not close; the row cannot be read'],
  ] as const)('its faults in words: %s', (language, cell, whole) => {
    expect(rowFaultText({ code: 'not-an-option', column: '妈妈 工作情况', path: 'mother.work' }, language)).toBe(cell)
    expect(rowFaultText({ code: 'bad-quotes', path: '' }, language)).toBe(whole)
  })
})

test.each(['不清楚', '不知道', 'unknown', 'Not sure', ' '])('%j leaves a column unanswered that is no fact, too', (said) => {
  const read = rowOf({ residence: '350881', 孩子个数: said, 已享受: said, '已享受：育儿补贴': said, 计算日期: said, 查看地方: said })
  expect(read).toMatchObject({ input: { residence: '350881' }, named: [] })
  expect(read).not.toHaveProperty('input.children')
  expect(read).not.toHaveProperty('claimed')
  expect(read).not.toHaveProperty('on')
})

describe('what is claimed', () => {
  test('is told apart where names have commas of their own', () => {
    const read = rowOf({
      residence: '350881',
      claimed: 'Rent from the fund, two or more children, Childcare subsidy；zhangping/rent-withdrawal',
    })
    expect(isBad(read) ? [] : [...(read.claimed?.yes ?? [])].sort()).toEqual([
      'aral/childcare-subsidy',
      'longyan/fund-rent',
      'national/childcare-subsidy',
      'zhangping/rent-withdrawal',
    ])
    expect(faultsOf(rowOf({ claimed: 'Rent from the fund, some children' }))).toEqual([
      { code: 'not-a-benefit', column: 'claimed', path: 'claimed' },
    ])
  })
  const claimed = (cells: Cells): [boolean | undefined, boolean | undefined] | undefined => {
    const read = rowOf(cells)
    if (isBad(read) || !read.claimed) return undefined
    const own = read.claimed
    return [isClaimed(own, 'national/childcare-subsidy'), isClaimed(own, 'zhangping/rent-withdrawal')]
  }
  test.each([
    [{ 已享受: '' }, undefined],
    [{ 已享受: '无' }, [false, false]],
    [{ 已享受: 'national/childcare-subsidy' }, [true, false]],
    [{ 已享受: '育儿补贴；zhangping/rent-withdrawal' }, [true, true]],
    [{ 'claimed:national/childcare-subsidy': '是' }, [true, undefined]],
    [{ 'claimed:national/childcare-subsidy': '否' }, [false, undefined]],
    [{ '已享受：zhangping/rent-withdrawal': '' }, undefined],
    [{ 已享受: '无', 'claimed:zhangping/rent-withdrawal': 'yes' }, [false, true]],
    [{ 'claimed:zhangping/rent-withdrawal': 'yes', 已享受: '育儿补贴' }, [true, true]],
  ])('%j', (cells, expected) => expect(claimed({ residence: '350881', ...cells })).toEqual(expected))
  test('a column of no benefit is at fault where it says something', () => {
    expect(faultsOf(rowOf({ 'claimed:发钱': '是' }))).toEqual([{ code: 'not-a-benefit', column: 'claimed:发钱', path: 'claimed:发钱' }])
    expect(faultsOf(rowOf({ 'claimed:national/childcare-subsidy': '领过' }))).toMatchObject([{ code: 'not-yes-or-no' }])
  })
})

describe('worked out', () => {
  const zhangping = {
    residence: '350881',
    'mother.work': 'employee',
    'mother.housingFund.place': '漳平',
    father: '无',
    'children[0].birthDate': '2014-03-01',
    'children[2].birthDate': '2023-03-01',
    'housing.homesOwned': '0',
    'housing.rents': '是',
    'housing.monthlyRent': '700',
  }
  test('a row gives its results, a line for each benefit and subject', async () => {
    const checked = await checkRow(rowOf({ 编号: 'A-1', ...zhangping, 已享受: '育儿补贴' }), on)
    if (isBad(checked)) throw new Error('bad')
    const lines = flatResults(checked)
    expect(lines.find(({ benefit }) => benefit === 'zhangping/rent-withdrawal')).toEqual({
      row: 7,
      mark: 'A-1',
      benefit: 'zhangping/rent-withdrawal',
      subject: 'household',
      status: 'eligible',
      standing: 'in-force',
      certainty: 'entitled',
      attested: 'confirmed',
      kind: 'withdrawal-limit',
      min: 800,
      max: 800,
      unit: 'CNY',
      per: 'month',
      payable: 700,
      missing: [],
      claimed: false,
    })
    // The columns of a third child tell of child 3, whoever else is told of.
    const subsidies = lines.filter(({ benefit }) => benefit === 'national/childcare-subsidy')
    expect(subsidies.map(({ subject, claimed }) => [subject, claimed])).toEqual([
      ['child:c1', true],
      ['child:c3', true],
    ])
  })
  test('on the row’s own day and for its own places', async () => {
    const of = async (cells: Cells): Promise<unknown> => {
      const checked = await checkRow(rowOf({ ...zhangping, ...cells }), on)
      if (isBad(checked)) throw new Error('bad')
      return checked.outcomes.find(({ benefit }) => benefit === 'zhangping/rent-withdrawal')?.status
    }
    expect(await of({})).toBe('eligible')
    expect(await of({ on: '2026-06-01' })).toBe('ended')
    expect(await of({ places: '330604' })).toBeUndefined()
  })
  test('what only the whole household shows is told of the column it stands in', async () => {
    const late = await checkRow(rowOf({ ...zhangping, 'children[2].birthDate': '', '孩子4 出生日期': '2025-06-02' }), on)
    expect(late).toEqual({ row: 7, faults: [{ code: 'after-the-day', column: '孩子4 出生日期', path: 'children[3].birthDate' }] })
    const close = await checkRow(rowOf({ ...zhangping, 'children[2].birthDate': '2014-07-01' }), on)
    expect(faultsOf(close)).toEqual([{ code: 'births-too-close', column: 'children[2].birthDate', path: 'children[2].birthDate' }])
  })
  test('what cannot be worked out at all is a bad row, not an error', async () => {
    const read = {
      row: 1,
      named: [],
      columnAt: (path: string) => ({ path }),
      get input(): unknown {
        throw new Error('broken')
      },
    }
    expect(await checkRow(read, on)).toEqual({ row: 1, faults: [{ code: 'not-worked-out', path: '' }] })
  })
  test('a line of JSON', async () => {
    expect(faultsOf(readJsonRow('{bad', 3))).toEqual([{ code: 'not-json', path: '' }])
    expect(faultsOf(await checkRow(readJsonRow('{"mother":{"wrk":1}}', 3), on))).toEqual([{ code: 'unknown-key', path: 'mother.wrk' }])
    expect(isBad(await checkRow(readJsonRow('{}', 3), on))).toBe(false)
  })
})
