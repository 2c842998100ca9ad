import Papa from 'papaparse'

type Cell = string | number | boolean | null
interface Tree {
  [key: string]: Tree | Tree[] | Cell
}

const whole = /^-?\d+(\.\d+)?$/

/** A cell as the household file holds it: empty is unanswered, `null` or 无 is none. */
function cellValue(path: string, text: string): Cell | undefined {
  const cell = text.trim()
  if (cell === '') return undefined
  if (cell === 'null' || cell === '无') return null
  if (cell === 'true' || cell === '是') return true
  if (cell === 'false' || cell === '否') return false
  return whole.test(cell) && !codePaths.test(path) ? Number(cell) : cell
}

/** Columns whose digits are a code or a name, not a number. */
const codePaths = /(residence|hukou|worksIn|insuredIn|residencePermit|\.place|\.id)$/

function put(tree: Tree, path: string, value: Cell): void {
  const steps = path.split('.')
  let at = tree
  steps.forEach((step, index) => {
    const [, name = step, member] = /^(.+)\[(\d+)\]$/.exec(step) ?? []
    if (member !== undefined) {
      const list = (at[name] ??= []) as Tree[]
      const position = Number(member)
      while (list.length <= position) list.push({})
      at = list[position] as Tree
    } else if (index === steps.length - 1) at[name] = value
    else at = (at[name] ??= {}) as Tree
  })
}

/** A row of a table as a household: column names are paths of the household file (`mother.work`, `children[0].birthDate`). */
export function householdFromRow(row: Readonly<Record<string, string>>): object {
  const tree: Tree = {}
  for (const [path, text] of Object.entries(row)) {
    const value = cellValue(path, text)
    if (value !== undefined) put(tree, path.trim(), value)
  }
  return tree
}

/** Reads a table after the template: a header line of paths, then a household a line. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' }).data
}
