import { fieldAt, type FactTopic } from '../../../rules/household/topics'
import { dayText } from './days'
import type { RowFaultCode } from './faults'
import { readPlace } from './places'
import { factWords, householdTexts, languages, plain } from './texts'

/** What a cell says: an answer as the household file holds it, a fault, or (undefined) nothing. */
export type Cell =
  { readonly value: unknown; readonly fault?: never } | { readonly fault: RowFaultCode; readonly value?: never } | undefined

const wordSet = (...words: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => (word === undefined || plain(word) === '' ? [] : [plain(word)])))
const ofBoth = (pick: (language: 'zh-CN' | 'en') => string | undefined): (string | undefined)[] => languages.map(pick)
const answerWord = (name: 'yes' | 'no' | 'none' | 'unknown'): (string | undefined)[] =>
  ofBoth((language) => householdTexts[language].answers[name])

const unanswered = wordSet('unknown', '未知', '不知道', '不详', '不明', ...answerWord('unknown'))
const none = wordSet('null', '无', 'none', ...answerWord('none'))
const yes = wordSet('true', 'yes', 'y', '1', '是', '有', ...answerWord('yes'))
const no = wordSet('false', 'no', 'n', '0', '否', '不是', ...answerWord('no'))

/** Signs that punctuation-blind comparing would lose. */
const ticked = /^[√✓✔]$/
const crossed = /^[×✗✘]$/

/** Formulas are for whoever opens the table to work out, not for us. */
const isFormula = (cell: string): boolean => /^=\s*[A-Za-z(+-]/.test(cell) || /^[+@-]\s*[A-Za-z]+\(/.test(cell)

type Reader = (cell: string) => Cell

/** Yes and no, also in the fact's own words: 租房 and 不租. Of a thing, there is or there is none. */
function yesOrNo(topic: FactTopic, said: { readonly yes: unknown; readonly no: unknown }): Reader {
  const own = (name: 'yes' | 'no' | 'none'): (string | undefined)[] => ofBoth((language) => factWords(topic, language)[name])
  const ownYes = wordSet(...own('yes'))
  const ownNo = wordSet(...own('no'), ...own('none'))
  return (cell) => {
    const word = plain(cell)
    if (ownYes.has(word) || yes.has(word) || ticked.test(cell)) return { value: said.yes }
    if (ownNo.has(word) || no.has(word) || none.has(word) || crossed.test(cell)) return { value: said.no }
    return { fault: 'not-yes-or-no' }
  }
}

function choices(topic: FactTopic, options: readonly string[]): Reader {
  const found = new Map(options.map((option) => [plain(option), option]))
  for (const language of languages)
    for (const [option, label] of Object.entries(factWords(topic, language).options ?? {})) found.set(plain(label), option)
  const noneOf = options.find((option) => option === 'none')
  return (cell) => {
    const word = plain(cell)
    const value = found.get(word) ?? (none.has(word) ? noneOf : undefined)
    return value === undefined ? { fault: none.has(word) ? 'not-null' : 'not-an-option' } : { value }
  }
}

const grouped = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/

/** A number, with thousands set apart or not, after 人民币 or ￥, before a unit or 万. */
function numbers(topic: FactTopic, unit: 'yuan' | 'area' | 'count', least: number): Reader {
  const { units } = householdTexts['zh-CN']
  const known = [
    ...ofBoth((language) => factWords(topic, language).unit),
    units.yuan,
    units.area,
    'yuan',
    'm2',
    'sqm',
    '平',
    '平米',
    '平方',
    '元/月',
    '元/年',
    'rmb',
    'cny',
    '块',
  ]
  const ends = [...wordSet(...known)].sort((a, b) => b.length - a.length)
  return (cell) => {
    let text = cell
      .toLowerCase()
      .replace(/\s/g, '')
      .replace(/^(人民币|rmb|cny|¥)/, '')
    const letters = /[^\d.,-]+.*$/.exec(text)?.[0] ?? ''
    if (letters !== '') {
      const word = plain(letters)
      // Nothing of a thing is none of it: no home, no rent.
      if (none.has(plain(text)) && least <= 0) return { value: 0 }
      if (none.has(plain(text))) return { fault: 'not-null' }
      const tens = unit === 'yuan' && word.startsWith('万') ? 10_000 : 1
      const end = tens === 1 ? word : word.slice(1)
      text = text.slice(0, -letters.length)
      if ((end !== '' && !ends.includes(end)) || !grouped.test(text)) return { fault: 'not-a-number' }
      return { value: Math.round(Number(text.replace(/,/g, '')) * tens * 1e6) / 1e6 }
    }
    return grouped.test(text) ? { value: Number(text.replace(/,/g, '')) } : { fault: 'not-a-number' }
  }
}

function ofField(topic: FactTopic): Reader {
  const field = fieldAt(topic)
  if (!field) throw new Error(`no such topic: ${topic}`)
  if (field.is === 'record') return yesOrNo(topic, { yes: {}, no: null })
  const { domain, nullable } = field
  switch (domain.kind) {
    case 'truth':
      return yesOrNo(topic, { yes: true, no: false })
    case 'choice':
      return orNone(nullable, choices(topic, domain.options))
    case 'place':
      return orNone(nullable, (cell) => {
        const read = readPlace(cell)
        return 'code' in read ? { value: read.code } : read
      })
    case 'day':
      return orNone(nullable, (cell) => {
        const value = dayText(cell)
        return value === undefined ? { fault: 'not-a-date' } : { value }
      })
    case 'number':
      return orNone(nullable, numbers(topic, domain.unit, domain.min))
    case 'record':
      throw new Error(`a record is no field: ${topic}`)
  }

  /** 无, or the fact's own word for it, where there may be none; where there may not, it is a fault and not a missing answer. */
  function orNone(may: boolean, reader: Reader): Reader {
    const own = wordSet(...ofBoth((language) => factWords(topic, language).none))
    return (cell) => {
      const word = plain(cell)
      if (may && (none.has(word) || own.has(word))) return { value: null }
      const read = reader(cell)
      return read?.fault !== undefined && none.has(word) ? { fault: 'not-null' } : read
    }
  }
}

const readers = new Map<FactTopic, Reader>()

/** Reads a cell by the field it is for. Empty and “not sure” are unanswered: undefined. */
export function readValue(topic: FactTopic, text: string): Cell {
  if (saysNothing(text)) return undefined
  const cell = text.normalize('NFKC').trim()
  if (cell.includes('\uFFFD')) return { fault: 'bad-characters' }
  if (isFormula(cell)) return { fault: 'formula' }
  let reader = readers.get(topic)
  if (!reader) readers.set(topic, (reader = ofField(topic)))
  return reader(cell)
}

/** Whether a cell is empty, or says that nobody knows. */
export const saysNothing = (text: string): boolean => text.trim() === '' || unanswered.has(plain(text))

/** Whether a cell says that there is none. */
export const saysNone = (text: string): boolean => none.has(plain(text))

/** A yes or no that is no fact of the household. */
export const readYesNo = yesOrNo('', { yes: true, no: false })
