import type { Language } from '../../../rules/language'
import type { ContractOutcome } from '../contract'
import type { CheckedRow } from './check-row'
import { isClaimed } from './claimed'
import { texts } from './texts'

/** What one benefit comes to for one household and subject, as a line of a table. Money in yuan. */
export interface FlatResult {
  readonly row: number
  readonly mark?: string
  readonly benefit: string
  readonly subject: string
  readonly status: ContractOutcome['status']
  readonly standing: ContractOutcome['standing']
  readonly certainty: ContractOutcome['certainty']
  readonly attested: 'confirmed' | 'single'
  readonly kind?: NonNullable<ContractOutcome['value']>['kind']
  readonly min?: number
  readonly max?: number
  readonly unit?: NonNullable<ContractOutcome['value']>['unit']
  readonly per?: NonNullable<ContractOutcome['value']>['per']
  readonly payable?: number
  readonly missing: readonly string[]
  /** Whether it is claimed already; absent where the table does not say. */
  readonly claimed?: boolean
}

/** The results of a row, a line for each benefit and subject. */
export function flatResults({ row, mark, outcomes, claimed }: CheckedRow): FlatResult[] {
  return outcomes.map(({ benefit, subject, status, standing, certainty, attested, value, payable, missing }) => {
    const said = claimed && isClaimed(claimed, benefit)
    return {
      row,
      ...(mark === undefined ? {} : { mark }),
      benefit,
      subject,
      status,
      standing,
      certainty,
      attested: attested ?? 'confirmed',
      ...(value ? { kind: value.kind } : {}),
      ...(value?.min === undefined ? {} : { min: value.min }),
      ...(value?.max === undefined ? {} : { max: value.max }),
      ...(value?.unit === undefined ? {} : { unit: value.unit }),
      ...(value?.per === undefined ? {} : { per: value.per }),
      ...(payable === undefined ? {} : { payable }),
      missing,
      ...(said === undefined ? {} : { claimed: said }),
    }
  })
}

/** The columns of results as a table, in order; `error` and `column` are for rows that could not be worked out. */
export const flatColumns = [
  'row',
  'mark',
  'benefit',
  'name',
  'subject',
  'status',
  'standing',
  'certainty',
  'attested',
  'kind',
  'min',
  'max',
  'unit',
  'per',
  'payable',
  'missing',
  'claimed',
  'error',
  'column',
] as const
export type FlatColumn = (typeof flatColumns)[number]

/** What stands at the head of a column of results. */
export const flatColumnName = (column: FlatColumn, language: Language): string => texts[language].flat[column]
