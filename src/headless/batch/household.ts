import { stepsOf } from '../../../rules/household/paths'
import type { Column } from './columns'
import type { RowFaultCode } from './faults'
import { readValue, saysNone, saysNothing } from './values'

interface Tree {
  [name: string]: unknown
}

/** A cell that cannot be read, by the place of its column. */
export interface CellFault {
  readonly index: number
  readonly code: RowFaultCode
}

/** A row as a household, with the members' places in the table: the second child told of may stand in the columns of `children[2]`. */
export interface HouseholdRead {
  readonly input: Tree
  readonly slots: Readonly<Record<'children' | 'elders', readonly number[]>>
  readonly faults: readonly CellFault[]
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const letterOf = { children: 'c', elders: 'e' } as const
const lists = ['children', 'elders'] as const

/** Puts an answer where it belongs. False if a record on the way is said not to be there. */
function put(tree: Tree, steps: readonly string[], value: unknown): boolean {
  let at = tree
  for (const step of steps.slice(0, -1)) {
    if (at[step] === null) return false
    at = (at[step] ??= {}) as Tree
  }
  const last = steps[steps.length - 1] as string
  // A record told of by its parts needs no word that it is there; that it is not contradicts them.
  if (isTree(at[last]) && (value === null || isTree(value))) return value !== null
  at[last] = value
  return true
}

const stepsByKey = new Map<string, readonly string[]>()
function stepsTo(key: string): readonly string[] {
  let steps = stepsByKey.get(key)
  if (!steps) stepsByKey.set(key, (steps = stepsOf(key).map(String)))
  return steps
}

/** How many there are, as a cell says: 无 is none. */
function membersIn(text: string): number | RowFaultCode | undefined {
  if (saysNothing(text)) return undefined
  if (saysNone(text)) return 0
  const [, digits] = /^(\d+)(?:\.0+)?(?:个|位|人|名)?$/.exec(text.normalize('NFKC').trim()) ?? []
  if (digits === undefined) return 'not-a-number'
  return Number(digits) > 20 ? 'too-many' : Number(digits)
}

/**
 * The list as the household file has it: empty columns tell of nobody, and whoever is told of keeps the number of the
 * columns as id, so that results speak of `child:c3` for the columns of the third child.
 */
function listOf(told: ReadonlyMap<number, Tree>, letter: string, count: number | undefined): { list: Tree[]; slots: number[] } | undefined {
  if (told.size === 0 && count === undefined) return undefined
  const slots = [...told.keys()].sort((a, b) => a - b)
  for (let free = 0; slots.length < (count ?? 0); free += 1) if (!told.has(free)) slots.push(free)
  slots.sort((a, b) => a - b)
  return { slots, list: slots.map((slot) => ({ id: `${letter}${slot + 1}`, ...told.get(slot) })) }
}

/** Reads the facts of a row, cell by cell. Every fault is kept; what can be read is. */
export function readFacts(columns: readonly (Column | undefined)[], cells: readonly string[]): HouseholdRead {
  const input: Tree = {}
  const members = { children: new Map<number, Tree>(), elders: new Map<number, Tree>() }
  const counts: { children?: number; elders?: number } = {}
  const faults: CellFault[] = []
  columns.forEach((column, index) => {
    const text = cells[index] ?? ''
    if (text === '' || column === undefined) return
    if (column.kind === 'members') {
      const count = membersIn(text)
      if (typeof count === 'number') counts[column.key] = count
      else if (count !== undefined) faults.push({ index, code: count })
      return
    }
    if (column.kind !== 'fact' && column.kind !== 'id') return
    const cell = column.kind === 'id' ? (text.trim() === '' ? undefined : { value: text.trim() }) : readValue(column.topic, text)
    if (cell === undefined) return
    if (cell.fault !== undefined) {
      faults.push({ index, code: cell.fault })
      return
    }
    const steps = stepsTo(column.key)
    const [list, slot, ...rest] = steps
    if (list !== 'children' && list !== 'elders') {
      if (!put(input, steps, cell.value)) faults.push({ index, code: 'none-yet-told' })
      return
    }
    const member = members[list].get(Number(slot)) ?? {}
    members[list].set(Number(slot), member)
    put(member, rest, cell.value)
  })
  const slots: Record<'children' | 'elders', readonly number[]> = { children: [], elders: [] }
  for (const name of lists) {
    const count = counts[name]
    if (count !== undefined && count < members[name].size)
      faults.push({ index: columns.findIndex((column) => column?.key === name), code: 'fewer-than-told' })
    const read = listOf(members[name], letterOf[name], count)
    if (!read) continue
    input[name] = read.list
    slots[name] = read.slots
  }
  return { input, slots, faults }
}
