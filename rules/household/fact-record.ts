/** An answer as the engine counts with it: days as YYYYMMDD, money in fen, areas in hundredths of a square metre. */
export type FactValue = number | string | boolean | null | undefined | FactRecord
export interface FactRecord {
  readonly [name: string]: FactValue
}
