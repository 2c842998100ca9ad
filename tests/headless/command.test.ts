import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { columnFor, columnName, type Column } from '../../src/headless/batch/columns'
import type { ContractOutcome } from '../../src/headless/contract'
import { generatedHeader, generatedRows } from '../support/generated-rows'

const folder = mkdtempSync(join(tmpdir(), 'yuhui-'))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const command = (words: readonly string[], input: string | Buffer = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/headless/cli.ts', ...words], { input, encoding: 'utf8', maxBuffer: 2 ** 28 })

const family = {
  residence: '350881',
  mother: { work: 'employee', housingFund: { place: '350881' } },
  father: null,
  children: [
    { id: 'c1', birthDate: '2014-03-01' },
    { id: 'c2', birthDate: '2023-03-01' },
  ],
  housing: { homesOwned: 0, rents: true, monthlyRent: 700 },
}

describe('check', () => {
  test('prints one JSON array after the contract', () => {
    const { status, stdout } = command([file('family.json', JSON.stringify(family)), '--on', '2025-06-01'])
    expect(status).toBe(0)
    const rent = (JSON.parse(stdout) as ContractOutcome[]).find(({ benefit }) => benefit === 'zhangping/rent-withdrawal')
    expect(rent).toEqual({
      benefit: 'zhangping/rent-withdrawal',
      subject: 'household',
      status: 'eligible',
      certainty: 'entitled',
      standing: 'in-force',
      value: { kind: 'withdrawal-limit', min: 800, max: 800, bound: 'at-most', unit: 'CNY', per: 'month' },
      payable: 700,
      conditions: ['fundHere', 'noHomeInFundPlace', 'rents', 'twoChildren'].map((name) => ({ name, verdict: 'yes' })),
      missing: [],
      from: '2023-04-10',
      until: '2025-12-31',
      basis: [{ document: 'zhangping-2023', clause: 'zhangping-12-4' }],
    })
  })
  test('reads from standard input, with the byte-order mark that spreadsheets leave', () => {
    expect(command(['-', '--on', '2025-06-01'], `\uFEFF${JSON.stringify(family)}`).status).toBe(0)
  })
  test('--places looks at those places, and the law above them, alone', () => {
    const { stdout } = command([file('family.json', JSON.stringify(family)), '--on', '2025-06-01', '--places', '340403'])
    const modules = (JSON.parse(stdout) as ContractOutcome[]).map(({ benefit }) => benefit.slice(0, benefit.indexOf('/')))
    expect([...new Set(modules)].sort()).toEqual(['anhui', 'huainan', 'national', 'tianjiaan'])
  })
  test.each([
    [
      'a wrong answer',
      ['bad.json', '{"mother":{"work":"boss"}}'],
      ['--on', '2025-06-01', '--lang', 'en'],
      'mother.work is not one of the possible answers',
    ],
    ['the same in Chinese', ['bad.json', '{"mother":{"work":"boss"}}'], ['--on', '2025-06-01'], 'mother.work：不在可选的答案里'],
    ['a file that is not JSON', ['no.json', '{'], ['--lang', 'en'], 'not valid JSON'],
    [
      'a day that is none',
      ['family.json', JSON.stringify(family)],
      ['--on', '2025-02-29', '--lang', 'en'],
      '2025-02-29 is not a real date',
    ],
    [
      'a place that is not known',
      ['family.json', JSON.stringify(family)],
      ['--on', '2025-06-01', '--places', '123456', '--lang', 'en'],
      '123456 is not a place code',
    ],
    ['an option there is not', ['family.json', JSON.stringify(family)], ['--of', '2025-02-28', '--lang', 'en'], 'no option --of'],
  ])('%s ends with 2 and says why', (_, [name, text], words, message) => {
    const { status, stdout, stderr } = command([file(name as string, text as string), ...words])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
  test('a file that is not there', () => expect(command([join(folder, 'nowhere.json')])).toMatchObject({ status: 2 }))
})

describe('check --batch', () => {
  const good = JSON.stringify(family)
  test('one line each in order; a bad row gives a line of its own and stops nothing', () => {
    const { status, stdout } = command(['--batch', '--on', '2025-06-01', '--lang', 'en'], `${good}\n{bad\n{"mother":{"wrk":1}}\n${good}\n`)
    expect(status).toBe(0)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatchObject({ row: 2, error: expect.stringContaining('JSON') as string })
    expect(lines[2]).toMatchObject({ row: 3, path: 'mother.wrk' })
    expect(lines[3]).toEqual(lines[0])
  })
  test('a table after the template gives the same as the file', () => {
    const table = [
      'residence,mother.work,mother.housingFund.place,father,children[0].birthDate,children[1].birthDate,housing.homesOwned,housing.rents,housing.monthlyRent',
      '350881,employee,350881,null,2014-03-01,2023-03-01,0,true,700',
      '350881,boss,,,,,,,',
    ].join('\r\n')
    const { stdout } = command(['--batch', file('families.csv', table), '--on', '2025-06-01', '--lang', 'en'])
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(first).toEqual(JSON.parse(command([file('family.json', good), '--on', '2025-06-01']).stdout))
    expect(second).toMatchObject({ row: 2, path: 'mother.work' })
  })
})

describe('check --batch, tables', () => {
  const rows = [...generatedRows({ seed: 5, count: 150, badInHundred: 10 })]
  const table = generatedHeader + rows.map(({ line }) => line).join('')
  const day = ['--on', '2025-06-01']
  const batch = (words: readonly string[], input: string | Buffer = ''): ReturnType<typeof command> =>
    command(['--batch', ...day, ...words], input)
  const inOneJob = batch([], table)

  test('a line for every row; the bad say their row, mark, column and reason', () => {
    const lines = inOneJob.stdout.trimEnd().split('\n')
    expect([inOneJob.status, lines.length]).toEqual([0, 150])
    rows.forEach(({ row, mark, bad }, index) => {
      const line = JSON.parse(lines[index] as string) as unknown
      if (!bad) return expect(Array.isArray(line)).toBe(true)
      // Cells that cannot be told apart name no mark and no column.
      const known =
        bad.code === 'bad-quotes'
          ? {}
          : bad.key === undefined
            ? { mark }
            : { mark, column: columnName(columnFor(bad.key) as Column, 'zh-CN') }
      expect(line).toEqual({ row, error: expect.any(String) as string, path: bad.key ?? '', ...known })
    })
  })
  test.each(['2', '4'])('%s jobs print the same bytes as one', (jobs) => {
    expect(batch(['--jobs', jobs], table).stdout === inOneJob.stdout).toBe(true)
  })
  test('a file gives the same as standard input, in GB18030 and with tabs too', () => {
    const short = 'mark\t妈妈 工作情况\r\nA\t灵活就业\r\nB\t老板\r\n'
    const gb = Buffer.from('6d61726b09c2e8c2e820b9a4d7f7c7e9bff60d0a4109c1e9bbeebecdd2b50d0a4209c0cfb0e50d0a', 'hex')
    const { stdout } = batch([], short)
    expect(stdout).toContain('"error":"妈妈 工作情况：不在可选的答案里"')
    expect(batch([], gb).stdout).toBe(stdout)
    expect(batch([file('short.csv', short)]).stdout).toBe(stdout)
  })
  test('--format csv gives a line for each result, --status only those', () => {
    const short = 'mark,residence,children,claimed\n=1+1,350881,0,无\nB,桃花源,0,\n'
    const { stdout } = batch(['--format', 'csv', '--lang', 'en', '--status', 'eligible'], short)
    const [head, ...lines] = Papa.parse<string[]>(stdout.trim()).data
    expect(head?.slice(0, 6)).toEqual(['row', 'mark', 'benefit id', 'benefit', 'for', 'status'])
    const bad = lines.pop()
    expect([bad?.[0], bad?.[1], bad?.[17], bad?.[18]]).toEqual([
      '2',
      'B',
      'residence is not a place that is known here; give the six-digit code',
      'residence',
    ])
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect([line[0], line[1], line[5], line[16]]).toEqual(['1', "'=1+1", 'eligible', 'false'])
  })
  test('parts of a table, numbered and with the header of another file, come to the same as the whole', () => {
    const part = (from: number, to: number): string =>
      batch(
        ['--header', file('head.csv', generatedHeader), '--first-row', String(from + 1)],
        rows
          .slice(from, to)
          .map(({ line }) => line)
          .join(''),
      ).stdout
    expect(part(0, 70) + part(70, 150) === inOneJob.stdout).toBe(true)
  })
  test('parts of a table of results have one head together', () => {
    const few = rows.slice(0, 4).map(({ line }) => line)
    const part = (from: number, to: number): string =>
      batch(['--format', 'csv', '--first-row', String(from + 1)], generatedHeader + few.slice(from, to).join('')).stdout
    expect(part(0, 2) + part(2, 4)).toBe(part(0, 4))
  })
  test('a header that stands in the part too is no row', () => {
    expect(batch(['--header', file('head.csv', generatedHeader)], table).stdout === inOneJob.stdout).toBe(true)
  })
  test('columns that are not known are named, and the rest is worked out', () => {
    const { status, stdout, stderr } = batch(['--lang', 'en'], '姓名,residence\nX,350881\n')
    expect([status, stdout.split('\n').length]).toEqual([0, 2])
    expect(stderr).toBe('these columns are not known and were not used: 姓名\n')
  })
  test.each([
    ['a table of something else', 'a,b\n1,2\n', 'no column name that is known'],
    ['two columns of one kind', 'residence,家庭住地\n1,2\n', 'two columns are the same: residence, 家庭住地'],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'save it as CSV'],
  ])('%s is refused with 2', (_, input, message) => {
    const { status, stdout, stderr } = batch(['--lang', 'en'], input)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
  test.each([
    [['--batch', '--jobs', 'many'], '--jobs needs a whole number'],
    [['--batch', '--first-row', '0'], '--first-row needs a whole number'],
    [['--batch', '--format', 'xml'], '--format does not know that value'],
    [['--batch', '--status', 'sure'], '--status does not know that value'],
    [['--batch', '--places', '350881,123456'], '123456 is not a place code'],
    [['--jobs', '2', 'x.json'], '--jobs needs --batch'],
  ])('%j is refused with 2', (words, message) => {
    const { status, stderr } = command([...words, '--lang', 'en'])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
  test('nothing in gives nothing out', () => expect(batch([])).toMatchObject({ status: 0, stdout: '', stderr: '' }))
  test.each(['1', '2'])('whoever stops reading ends it quietly, with %s jobs', (jobs) => {
    const script = `set -o pipefail; "$0" --import tsx src/headless/cli.ts --batch --on 2025-06-01 --jobs ${jobs} ${file('all.csv', table)} | head -n 2`
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(inOneJob.stdout.startsWith(stdout)).toBe(true)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })
})

test('the register prints every provision of the five documents', () => {
  const text = execFileSync(process.execPath, ['--import', 'tsx', 'src/headless/register.ts'], { encoding: 'utf8' })
  const rows = JSON.parse(text) as { id: string; kind: string; benefits: string[]; why: string | null }[]
  const perPlace = (place: string): number => rows.filter(({ id }) => id.startsWith(`${place}-`)).length
  expect(['shangyu', 'shaoxing', 'zhangping', 'tianjiaan', 'aral'].map(perPlace)).toEqual([72, 64, 140, 95, 88])
  expect(rows).toHaveLength(72 + 64 + 140 + 95 + 88)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(459)
  for (const { id, benefits, why } of rows) expect(benefits.length > 0, id).toBe(why === null)
})
