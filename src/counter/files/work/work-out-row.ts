import { placesOf, prepare, readHousehold, type Household } from '../../../../rules/household'
import type { DayNumber } from '../../../../rules/language/calendar'
import { loadRules, within, type PlaceModule } from '../../../../rules/registry'
import { claims, evaluate, joined } from '../../../engine'
import { isBad, readRow, type BenefitNames, type Claimed, type Header, type RowFault } from '../../../headless'
import type { BadRow } from '../store/coded'
import type { Worked } from './encode'
import type { RawRow } from './packed'

const loaded = new Map<string, PlaceModule[]>()

async function rulesFor(codes: readonly string[]): Promise<PlaceModule[]> {
  const key = codes.join()
  const known = loaded.get(key) ?? (await loadRules(codes))
  loaded.set(key, known)
  return known
}

function bad({ row, cells }: RawRow, header: Header, faults: readonly RowFault[]): BadRow {
  return {
    row,
    cells,
    faults: faults.map(({ code, column = '' }) => {
      const index = header.cells.indexOf(column)
      return { code, column, value: index < 0 ? '' : (cells[index] ?? '') }
    }),
  }
}

/** The answers of a row as a household, or what is wrong with it. */
export function householdFrom(
  raw: RawRow,
  header: Header,
  on: DayNumber,
  find?: BenefitNames,
):
  | {
      readonly household: Household
      readonly on: DayNumber
      readonly named: readonly string[]
      readonly mark: string
      readonly claimed?: Worked['claimed']
    }
  | BadRow {
  if (raw.fault !== undefined) return bad(raw, header, [{ code: raw.fault, path: '' }])
  const read = readRow(header, raw.cells, raw.row, find)
  if (isBad(read)) return bad(raw, header, read.faults)
  const day = read.on ?? on
  const { household, faults } = readHousehold(read.input, day)
  if (faults)
    return bad(
      raw,
      header,
      faults.map(({ path, code }) => ({ code, ...read.columnAt(path) })),
    )
  return { household, on: day, named: read.named, mark: read.mark ?? '', ...(read.claimed ? { claimed: read.claimed } : {}) }
}

/** What a household has claimed, under each of the names of one payment: a place's own, and that of the law it carries out. */
function withJoined(claimed: Claimed, rules: readonly PlaceModule[]): Claimed {
  const benefits = rules.flatMap((module) => module.rules.benefits)
  const same = benefits.filter(({ id }) => claimed.yes.has(id)).flatMap((benefit) => joined(benefit, benefits))
  return { ...claimed, yes: new Set([...claimed.yes, ...same.map(({ id }) => id).filter((id) => !claimed.no.has(id))]) }
}

/** Works a row out. A row that cannot be read, or that the engine cannot take, comes back with its faults; rules that do not load are thrown. */
export async function workOutRow(raw: RawRow, header: Header, on: DayNumber, find?: BenefitNames): Promise<Worked | BadRow> {
  const read = householdFrom(raw, header, on, find)
  if ('faults' in read) return read
  const { household, named, mark, claimed } = read
  const ties = named.length > 0 ? named : placesOf(household)
  const rules = await rulesFor(ties)
  try {
    const outcomes = claims(
      evaluate(
        rules.map((module) => module.rules),
        prepare(household, named),
        read.on,
        within,
      ),
    )
    return { row: raw.row, mark, household, ties, outcomes, ...(claimed ? { claimed: withJoined(claimed, rules) } : {}) }
  } catch {
    return bad(raw, header, [{ code: 'not-worked-out', path: '' }])
  }
}
