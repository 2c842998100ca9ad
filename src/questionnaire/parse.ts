import type { Kind } from './kinds'

/** Stands for something typed into a calendar box that the browser shows but does not hand over, such as 30 February. */
export const unreadable = '?'

const pad = (digits: string): string => digits.padStart(2, '0')

const separated = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const together = /^(\d{4})(\d{2})(\d{2})$/

/** 2023-2-8, 2023/2/8, 2023.2.8, 2023年2月8日 and 20230208 are all 2023-02-08. What is none of these stays as it is. */
function dayFrom(text: string): string {
  const [, year, month = '', day = ''] = separated.exec(text) ?? together.exec(text) ?? []
  return year === undefined ? text : `${year}-${pad(month)}-${pad(day)}`
}

const number = /^-?\d+(\.\d*)?$/
const tenThousand = 10_000

/** 3,600, ３６００ and 3600元 are all 3600; 1.2万 is 12000. What is no number stays text, for the schema to refuse. */
/** Two numbers beside each other, or a decimal comma, are not one number: only thousands are set apart. */
const apart = /\d[,，\s]+(?!\d{3}(?!\d))\d/

function numberFrom(text: string): number | string {
  if (apart.test(text)) return text
  const digits = text
    .replace(/[,，\s]/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/(元|平方米|㎡|m2)$/, '')
  const before = digits.replace(/万$/, '')
  if (!number.test(before)) return text
  // To a fen: 1.23 times ten thousand is not 12300 to a computer.
  return before === digits ? Number(digits) : Number((Number(before) * tenThousand).toFixed(2))
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
      return text === 'true' || (text === 'false' ? false : text)
    case 'choice':
    case 'place':
    case 'record':
      return text
  }
}

/** An answer as it stands in a box. */
export const textOf = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean' ? String(answer) : ''
