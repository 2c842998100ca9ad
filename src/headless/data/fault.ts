import type { Language } from '../../../rules/language'
import { texts } from '../batch/texts'

/** Why a file of rules is refused. A closed list: each has its words in every language. */
export type DataFaultCode = keyof (typeof texts)['zh-CN']['data']

/** One reason, and where in the file: `benefits[3].conditions.fundHere.of[1]`; empty for the whole file. */
export interface DataFault {
  readonly path: string
  readonly code: DataFaultCode
}

/** A reason in words, the place in the file first. */
export function dataFaultText({ path, code }: DataFault, language: Language): string {
  const words = texts[language].data[code]
  return path === '' ? words : `${path}${language === 'en' ? ': ' : '：'}${words}`
}

/** Thrown inside the reader, at the first fault of a part; never leaves it. */
export class Refusal extends Error {
  constructor(readonly fault: DataFault) {
    super(fault.code)
  }
}

/** Gives up on a part of the file. */
export function refuse(path: string, code: DataFaultCode): never {
  throw new Refusal({ path, code })
}
