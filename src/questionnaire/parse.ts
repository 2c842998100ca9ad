import type { Kind } from './kinds'

/** Stands for something typed into a calendar box that the browser shows but does not hand over, such as 30 February. */
export const unreadable = '?'

const pad = (digits: string): string => digits.padStart(2, '0')

/** 2023-2-8, 2023/2/8, 2023.2.8 and 2023年2月8日 are all 2023-02-08. What is none of these stays as it is. */
function dayFrom(text: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? []
  return year === undefined ? text : `${year}-${pad(month)}-${pad(day)}`
}

/** 3,600, ３６００ and 3600元 are all 3600. What is no number stays text, for the schema to refuse. */
function numberFrom(text: string): number | string {
  const digits = text
    .replace(/[,，\s]/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/(元|平方米|㎡|m2)$/, '')
  return /^-?\d+(\.\d*)?$/.test(digits) ? Number(digits) : text
}

/** What a typed text answers to a question of this kind; undefined for nothing. Wrong answers come out wrong: the schema judges. */
export function answerFrom(kind: Kind, typed: string): unknown {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return undefined
  switch (kind.is) {
    case 'day':
      return dayFrom(text)
    case 'number':
      return numberFrom(text)
    case 'yes-no':
      return text === 'true'
    case 'choice':
    case 'place':
    case 'record':
      return text
  }
}

/** An answer as it stands in a box. */
export const textOf = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean' ? String(answer) : ''
