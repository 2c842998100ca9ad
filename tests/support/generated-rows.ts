import { addDays, addMonths, formatDay, type DayNumber } from '../../rules/language/calendar'
import { columnFor, columnName, type Column } from '../../src/headless/batch/columns'
import { type RowFaultCode } from '../../src/headless/batch/faults'

/** The day all generated households are told for. */
export const generatedOn: DayNumber = 20250601

export interface Generating {
  readonly seed: number
  readonly count: number
  /** Of a hundred rows, so many are bad; 1 if nothing is said. */
  readonly badInHundred?: number
}

export interface GeneratedRow {
  /** From 1, as results number it. */
  readonly row: number
  readonly mark: string
  /** The line of the table, its end included. */
  readonly line: string
  /** What is wrong with it; absent for a good row. */
  readonly bad?: { readonly code: RowFaultCode; readonly key?: string }
}

/** A small generator of numbers from 0 to 1, the same for one seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The five places with plans, each twice as often as other counties, by code and by name. */
const homes = [
  ...['350881', '330604', '330602', '340403', '659002'].flatMap((code) => [code, code]),
  ...['350802', '330102', '340402', '650102', '440305', '110105'],
] as const
const named: Readonly<Record<string, readonly string[]>> = {
  '350881': ['漳平', '漳平市', 'Zhangping', '福建省龙岩市漳平市'],
  '330604': ['上虞', '上虞区', 'Shangyu', '绍兴上虞'],
  '340403': ['田家庵区', '淮南市田家庵区'],
  '659002': ['阿拉尔市', 'Aral'],
}

const keys: readonly string[] = [
  'mark',
  'residence',
  'mother',
  'mother.hukou',
  'mother.birthDate',
  'mother.work',
  'mother.employer',
  'mother.medicalInsurance',
  'mother.monthlyWage',
  'mother.housingFund.place',
  'father',
  'father.hukou',
  'father.birthDate',
  'father.work',
  'father.monthlyWage',
  'children',
  ...[0, 1, 2].flatMap((at) => ['birthDate', 'sex', 'hukou', 'care', 'careFee', 'stage'].map((name) => `children[${at}].${name}`)),
  'housing.homesOwned',
  'housing.rents',
  'housing.monthlyRent',
  'hardship',
  'claimed',
]
const own: readonly Column[] = keys.map((key) => columnFor(key) as Column)

/** A line as other programs write it: nothing done about formulas. */
const lineOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(',')}\r\n`

/** The header of the generated table, in Chinese: names as the template has them. */
export const generatedHeader: string = lineOf(own.map((column) => columnName(column, 'zh-CN')))

type Cells = Record<string, string>
interface Draw {
  readonly one: <T>(list: readonly T[]) => T
  readonly whole: (from: number, to: number) => number
  readonly chance: (share: number) => boolean
}

function drawFrom(next: () => number): Draw {
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return { whole, one: (list) => list[whole(0, list.length - 1)] as never, chance: (share) => next() < share }
}

/** A day in one of the ways in which people write it; 25569 is the number that spreadsheets give to the first day of 1970. */
function written(day: DayNumber, { one }: Draw): string {
  const text = formatDay(day)
  const [year = '', month = '', date = ''] = text.split('-')
  const serial = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000 + 25569
  return one([
    text,
    text,
    `${year}/${Number(month)}/${Number(date)}`,
    `${year}.${month}.${date}`,
    `${year}${month}${date}`,
    `${year}年${Number(month)}月${Number(date)}日`,
    String(serial),
  ])
}

function parent(who: 'mother' | 'father', home: string, draw: Draw): Cells {
  const { one, whole, chance } = draw
  if (chance(0.03)) return { [who]: one(['无', 'none', 'null']) }
  const work = one(['employee', '在单位上班', '灵活就业', 'unemployed', 'Not working'])
  const employed = work === 'employee' || work === '在单位上班'
  return {
    [`${who}.hukou`]: place(chance(0.8) ? home : one(homes), draw),
    [`${who}.birthDate`]: written(addMonths(generatedOn, -whole(27 * 12, 44 * 12)), draw),
    [`${who}.work`]: work,
    ...(employed ? { [`${who}.monthlyWage`]: one(['5200', '6,100', '8000元', '7,350.50']) } : {}),
    ...(who === 'mother' && employed
      ? {
          'mother.employer': one(['enterprise', '机关', '事业单位']),
          'mother.medicalInsurance': 'employee',
          'mother.housingFund.place': place(home, draw),
        }
      : {}),
  }
}

const place = (code: string, { one }: Draw): string => one([code, code, ...(named[code] ?? [])])

function child(at: number, born: DayNumber, home: string, draw: Draw): Cells {
  const { one, chance } = draw
  const before = (years: number): boolean => born > addMonths(generatedOn, -years * 12)
  const cells: Cells = { birthDate: written(born, draw), sex: one(['女孩', 'male', 'Boy', 'female']), hukou: place(home, draw) }
  if (before(3)) {
    cells.care = one(['home', '公办普惠托育', '在家里', 'nursery-private-inclusive'])
    if (cells.care !== 'home' && cells.care !== '在家里' && chance(0.7)) cells.careFee = one(['1200', '1,350元', '980'])
  } else if (!before(7)) cells.stage = one(['小学', 'primary'])
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [`children[${at}].${name}`, cell]))
}

function family(draw: Draw): Cells {
  const { one, whole, chance } = draw
  const home = one(homes)
  const count = one([0, 1, 1, 1, 2, 2, 2, 3])
  const births = Array.from({ length: count }, (_, at) =>
    addDays(addMonths(generatedOn, -2 - at * 30 - whole(0, 18)), -whole(0, 20)),
  ).reverse()
  const rents = chance(0.4)
  return {
    residence: place(home, draw),
    ...parent('mother', home, draw),
    ...parent('father', home, draw),
    ...(chance(0.5) || count === 0 ? { children: String(count) } : {}),
    ...Object.assign({}, ...births.map((born, at) => child(at, born, home, draw))),
    'housing.homesOwned': one(['0', '1', '1套', '2']),
    'housing.rents': rents ? one(['是', 'yes', '租房', '1']) : one(['否', 'no', '不租', '0']),
    ...(rents ? { 'housing.monthlyRent': one(['1500', '2,000', '1800元']) } : {}),
    hardship: one(['none', '没有', '没有', '低保家庭']),
    claimed: one(['', '无', '育儿补贴', 'national/childcare-subsidy']),
  }
}

interface Spoiling {
  readonly code: RowFaultCode
  readonly key?: string
  readonly cells?: Cells
  /** What is done to the line itself. */
  readonly line?: (line: string) => string
}

/** The known ways to be bad. Each makes one fault, whatever the household. */
const ways: readonly Spoiling[] = [
  { code: 'not-a-date', key: 'mother.birthDate', cells: { mother: '', 'mother.birthDate': '1993-02-30' } },
  { code: 'not-an-option', key: 'mother.work', cells: { mother: '', 'mother.work': '老板' } },
  { code: 'not-a-place', key: 'residence', cells: { residence: '999999' } },
  { code: 'not-a-place-name', key: 'residence', cells: { residence: '桃花源' } },
  { code: 'not-a-number', key: 'housing.monthlyRent', cells: { 'housing.monthlyRent': '一千五' } },
  { code: 'too-large', key: 'housing.monthlyRent', cells: { 'housing.monthlyRent': '15000000' } },
  { code: 'not-yes-or-no', key: 'housing.rents', cells: { 'housing.rents': '也许' } },
  { code: 'formula', key: 'housing.monthlyRent', cells: { 'housing.monthlyRent': '=SUM(A1:A9)' } },
  {
    code: 'none-yet-told',
    key: 'father.work',
    cells: { father: '无', 'father.work': 'employee', 'father.hukou': '', 'father.birthDate': '', 'father.monthlyWage': '' },
  },
  { code: 'too-many-cells', line: (line) => line.replace('\r\n', ',多出来的\r\n') },
  { code: 'bad-quotes', line: (line) => `"${line}` },
]

/** The households of a generated table, one after another: the same for the same seed, without ever being in memory together. */
export function* generatedRows({ seed, count, badInHundred = 1 }: Generating): Generator<GeneratedRow> {
  for (let row = 1; row <= count; row += 1) {
    const draw = drawFrom(numbersFrom(seed * 1_000_003 + row))
    const isBad = draw.chance(badInHundred / 100)
    const mark = `G-${row}`
    const cells: Cells = { ...family(draw), mark }
    const way = isBad ? draw.one(ways) : undefined
    const all = { ...cells, ...way?.cells }
    const plain = lineOf(keys.map((key) => all[key] ?? ''))
    const line = way?.line ? way.line(plain) : plain
    yield { row, mark, line, ...(way ? { bad: { code: way.code, ...(way.key === undefined ? {} : { key: way.key }) } } : {}) }
  }
}
