// What works households out without a page, for whoever runs in a browser or in Node: nothing behind this door
// reaches for a module of Node.
export { isClaimed, loadBenefitNames, type BenefitNames, type Claimed } from './batch/claimed'
export { columnFor, columnName } from './batch/columns'
export { contractOutcome, type ContractOutcome } from './contract'
export { csvLine } from './batch/csv'
export { createDecoder, notText, type Encoding } from './batch/decode'
export { explain, type Explanation } from './batch/explain'
export { faultWords, type RowFault, type RowFaultCode } from './batch/faults'
export { readHeader, refusedHeader, type Header } from './batch/header'
export { cellsOf, createRecords, type TextRecord } from './batch/records'
export { isBad, isEmptyRow, readRow } from './batch/row'
export { template, templateColumns, type Extent } from './batch/template'
