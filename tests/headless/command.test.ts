import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ContractOutcome } from '../../src/headless/contract'

const folder = mkdtempSync(join(tmpdir(), 'yuhui-'))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const command = (words: string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/headless/cli.ts', ...words], { input, encoding: 'utf8' })

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

test('the register prints every provision of the five documents', () => {
  const text = execFileSync(process.execPath, ['--import', 'tsx', 'src/headless/register.ts'], { encoding: 'utf8' })
  const rows = JSON.parse(text) as { id: string; kind: string; benefits: string[]; why: string | null }[]
  const perPlace = (place: string): number => rows.filter(({ id }) => id.startsWith(`${place}-`)).length
  expect(['shangyu', 'shaoxing', 'zhangping', 'tianjiaan', 'aral'].map(perPlace)).toEqual([72, 64, 140, 95, 88])
  expect(rows).toHaveLength(72 + 64 + 140 + 95 + 88)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(459)
  for (const { id, benefits, why } of rows) expect(benefits.length > 0, id).toBe(why === null)
})
