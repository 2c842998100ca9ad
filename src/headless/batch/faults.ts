import type { FaultCode } from '../../../rules/household'
import type { Language } from '../../../rules/language'
import { householdTexts, texts } from './texts'

/** Why a row, or a cell of it, is refused: what may be wrong in a household file, and what only tables get wrong. */
export type RowFaultCode = FaultCode | keyof (typeof texts)['zh-CN']['faults']

/** What is wrong with a row. */
export interface RowFault {
  readonly code: RowFaultCode
  /** The column's name as the table's own header has it; absent where the whole row is at fault. */
  readonly column?: string
  /** As in the household file: `children[0].birthDate`; empty where the whole row is at fault. */
  readonly path: string
}

/** The words of a fault alone: “is not a real date …”. */
export function faultWords(code: RowFaultCode, language: Language): string {
  const words: Readonly<Record<string, string>> = { ...householdTexts[language].faults, ...texts[language].faults }
  return words[code] as string
}

/** A fault in a sentence that names its column first. */
export function rowFaultText({ code, column, path }: RowFault, language: Language): string {
  const at = column ?? path
  return at === '' ? faultWords(code, language) : `${at}${language === 'en' ? ' ' : '：'}${faultWords(code, language)}`
}

/** Why a whole file is refused. */
export type Refusal = keyof (typeof texts)['zh-CN']['refusals']

/** The words of a refusal, and of what they name. */
export const refusalText = (refusal: Refusal, language: Language, columns: readonly string[] = []): string =>
  texts[language].refusals[refusal].replace('{{columns}}', columns.join(language === 'en' ? ', ' : '、'))
