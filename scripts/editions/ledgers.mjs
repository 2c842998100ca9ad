// The ledgers of the editions: rules/editions/<edition>.json, one for each edition of the rules that was published.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const folder = resolve(import.meta.dirname, '../../rules/editions')

/** Every ledger, in no order. */
export const readLedgers = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
