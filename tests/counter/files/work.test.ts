import { describe, expect, test } from 'vitest'
import { prepare, type Household } from '../../../rules/household'
import type { DayNumber } from '../../../rules/language/calendar'
import { loadRules, within } from '../../../rules/registry'
import { claims, evaluate } from '../../../src/engine'
import { createResults } from '../../../src/counter/files/store/results'
import { createEvaluator } from '../../../src/counter/files/work/evaluator'
import type { FromEvaluator } from '../../../src/counter/files/work/messages'
import { packRows, unpackRows, type RawRow } from '../../../src/counter/files/work/packed'
import { claimedOf } from '../../../src/counter/files/store/coded'

const on = 20250601 as DayNumber
const header = ['编号', '家庭住地', '孩子1 出生日期', '孩子2 出生日期', '已享受']

async function workOut(...rows: readonly (readonly string[])[]): Promise<FromEvaluator['block']> {
  const told: FromEvaluator[] = []
  const evaluator = createEvaluator((message) => void told.push(message))
  await evaluator({ do: 'begin', header, on })
  await evaluator({ do: 'work', block: { index: 0, part: 1, rows: rows.map((cells, index): RawRow => ({ row: index + 2, cells })) } })
  return (told[0] as FromEvaluator).block
}

describe('a block of rows', () => {
  test('comes back as what the engine says of each household, one result after another', async () => {
    const block = await workOut(['A-1', '漳平', '2023-12-08', '', ''])
    const household: Household = { residence: '350881', children: [{ id: 'c1', birthDate: '2023-12-08' }] }
    const rules = (await loadRules(['350881'])).map((module) => module.rules)
    const expected = claims(evaluate(rules, prepare(household), on, within))
    const results = createResults()
    results.learnFrom(block, 1)
    results.add(block, 1)
    const { lists, result } = results
    expect([results.household.mark, results.household.row.get(0), lists.places.list]).toEqual([['A-1'], 2, ['350881']])
    expect(
      expected.map((_, row) => ({
        benefit: lists.benefits.list[result.benefit.get(row)],
        stance: results.stanceAt(row),
        missing: lists.missing.list[result.missing.get(row)],
      })),
    ).toEqual(
      expected.map(({ benefit, status, certainty, standing, attested, missing }) => ({
        benefit: benefit.id,
        stance: { status, certainty, standing, attested },
        missing: [...new Set(missing)].sort().join(' '),
      })),
    )
    expect(result.state.length).toBe(expected.length)
    // Nobody said where the child is registered: nothing, or all of it.
    const subsidy = expected.findIndex(({ benefit }) => benefit.id === 'national/childcare-subsidy')
    expect(results.figureAt(result.figure.get(subsidy))).toMatchObject({ kind: 'cash', unit: 'CNY', per: 'year', min: 0, max: 3600 })
  })
  test('names children by their births, whatever columns they stand in', async () => {
    const { words } = await workOut(['A-1', '漳平', '2024-05-01', '2020-03-01', ''])
    const alone = await workOut(['A-1', '漳平', '2020-03-01', '2024-05-01', ''])
    expect(words.subjects).toContain('child.1')
    expect([...words.missing].sort()).toEqual([...alone.words.missing].sort())
  })
  test('keeps what is claimed with each result', async () => {
    const block = await workOut(
      ['A-1', '漳平', '2023-12-08', '', '育儿补贴'],
      ['A-2', '漳平', '2023-12-08', '', '无'],
      ['A-3', '漳平', '2023-12-08', '', ''],
    )
    const subsidy = block.words.benefits.indexOf('national/childcare-subsidy')
    const said = Array.from(block.benefit.keys())
      .filter((index) => block.benefit[index] === subsidy)
      .map((index) => claimedOf(block.state[index] ?? 0))
    expect(said).toEqual(['claimed', 'not-claimed', 'untold'])
  })
  test('takes a payment for claimed under whichever of its names: the place’s own, or that of the law it carries out', async () => {
    const block = await workOut(
      ['A-1', '阿拉尔', '2023-12-08', '', 'aral/childcare-subsidy'],
      ['A-2', '阿拉尔', '2023-12-08', '', 'national/childcare-subsidy'],
      ['A-3', '阿拉尔', '2023-12-08', '', '无'],
    )
    const ids = ['national/childcare-subsidy', 'aral/childcare-subsidy'].map((id) => block.words.benefits.indexOf(id))
    const said = Array.from(block.benefit.keys())
      .filter((index) => ids.includes(block.benefit[index] ?? -1))
      .map((index) => claimedOf(block.state[index] ?? 0))
    // One of the two stands for both.
    expect(said).toEqual(['claimed', 'claimed', 'not-claimed'])
  })
  test('keeps a bad row with its number, column, what stood there and why, and works out the others', async () => {
    const block = await workOut(
      ['A-1', '桃花源', '2023-12-08', '', ''],
      ['A-2', '漳平', '2023-12-08', '2024-01-08', ''],
      ['A-3', '漳平', '', '', ''],
    )
    expect(block.bad).toEqual([
      {
        row: 2,
        cells: ['A-1', '桃花源', '2023-12-08', '', ''],
        faults: [{ column: '家庭住地', value: '桃花源', code: 'not-a-place-name' }],
      },
      // A month after the first child no second one is born to the same mother.
      {
        row: 3,
        cells: ['A-2', '漳平', '2023-12-08', '2024-01-08', ''],
        faults: [{ column: '孩子2 出生日期', value: '2024-01-08', code: 'births-too-close' }],
      },
    ])
    expect([block.marks, block.rows]).toEqual([['A-3'], 3])
  })
  test('keeps a row whose cells cannot be told apart', async () => {
    const told: FromEvaluator[] = []
    const evaluator = createEvaluator((message) => void told.push(message))
    await evaluator({ do: 'begin', header, on })
    await evaluator({ do: 'work', block: { index: 0, part: 1, rows: [{ row: 2, cells: ['"A-1,漳平'], fault: 'bad-quotes' }] } })
    expect(told[0]?.block.bad).toEqual([{ row: 2, cells: ['"A-1,漳平'], faults: [{ column: '', value: '', code: 'bad-quotes' }] }])
  })
  test('sends each word once', async () => {
    const told: FromEvaluator[] = []
    const evaluator = createEvaluator((message) => void told.push(message))
    await evaluator({ do: 'begin', header, on })
    for (const index of [0, 1])
      await evaluator({ do: 'work', block: { index, part: 1, rows: [{ row: index + 2, cells: ['A', '漳平', '2023-12-08', '', ''] }] } })
    const words = told.map(({ block }) => block.words)
    expect(words[0]?.benefits.length).toBeGreaterThan(10)
    expect(words[1]).toEqual({ benefits: [], subjects: [], places: [], ties: [], missing: [], shapes: [], stances: [] })
    expect(told[1]?.block.figureShape).toHaveLength(0)
    expect(told[1]?.block.figure).toEqual(told[0]?.block.figure)
  })
})

test('rows packed away are the same when they are looked at again', () => {
  const rows: RawRow[] = [
    { row: 2, cells: ['A', '漳平', ''] },
    { row: 9, cells: [] },
  ]
  expect(unpackRows(packRows(rows))).toEqual(rows)
})
