import type { FactTopic } from '../../../rules/household/topics'
import type { Language } from '../../../rules/language'
import { columnName, personName, type Column } from './columns'
import { factWords, filled, householdTexts, texts } from './texts'

/** What a person needs to know to fill a column. */
export interface Explanation {
  readonly column: string
  readonly key: string
  /** What it asks. */
  readonly what: string
  /** What may be written. */
  readonly values: string
  readonly example: string
}

const DAY = '2023-12-08'
const PLACE = { 'zh-CN': '上虞区', en: 'Shangyu' } as const
const AMOUNTS = { yuan: '1500', area: '90' } as const

interface Filling {
  readonly values: string
  readonly example: string
}

function fillingOf(column: Column & { kind: 'fact' }, language: Language): Filling {
  const { fill } = texts[language]
  const { field, topic } = column
  const { yes, none } = householdTexts[language].answers
  if (field.is === 'record') return { values: fill.record, example: none.toLowerCase() }
  const filling = ((): Filling => {
    const { domain } = field
    switch (domain.kind) {
      case 'truth':
        return { values: fill.yesNo, example: yes }
      case 'choice': {
        const labels = Object.values(factWords(topic, language).options ?? {})
        // Labels have commas of their own.
        return { values: filled(fill.choice, { options: labels.join(' / ') }), example: labels[0] ?? '' }
      }
      case 'place':
        return { values: fill.place, example: PLACE[language] }
      case 'day':
        return { values: filled(fill.day, { example: DAY }), example: DAY }
      case 'number':
        if (domain.unit !== 'count') return { values: fill[domain.unit], example: AMOUNTS[domain.unit] }
        return { values: filled(fill.count, { min: domain.min, max: domain.max }), example: String(Math.min(domain.min + 1, domain.max)) }
      case 'record':
        return { values: '', example: '' }
    }
  })()
  return field.nullable ? { ...filling, values: filled(fill.orNone, { values: filling.values }) } : filling
}

function specialFilling(column: Exclude<Column, { kind: 'fact' }>, language: Language): Filling {
  const { fill } = texts[language]
  switch (column.kind) {
    case 'mark':
      return { values: fill.text, example: 'A-0017' }
    case 'id':
      return { values: fill.text, example: 'c1' }
    case 'on':
      return { values: filled(fill.day, { example: DAY }), example: DAY }
    case 'places':
      return { values: fill.places, example: PLACE[language] }
    case 'claimed':
      return { values: fill.claimed, example: 'national/childcare-subsidy' }
    case 'claimed-one':
      return { values: fill.yesNo, example: householdTexts[language].answers.yes }
    case 'members':
      return { values: fill.members, example: '2' }
  }
}

/** The question that the questionnaire asks about a fact, with its hint. */
function asked(topic: FactTopic, column: Column & { kind: 'fact' }, language: Language): string {
  // Of the parents themselves the questionnaire asks one by one.
  const own = column.topic === 'adult' && column.member === 'father' ? 'father' : topic
  const { label = '', value, hint } = factWords(own, language)
  const who = column.member ? personName(column.member, language) : ''
  return [value === undefined ? label : `${label} ${value}`, hint]
    .map((text) => filled(text ?? '', { who }))
    .join(' ')
    .trim()
}

/** What to fill into a column, what may be written, and an example. */
export function explain(column: Column, language: Language): Explanation {
  const name = { column: columnName(column, language), key: column.key }
  if (column.kind === 'fact') return { ...name, what: asked(column.topic, column, language), ...fillingOf(column, language) }
  const kind = column.kind === 'claimed-one' ? 'claimed' : column.kind === 'members' ? column.key : column.kind
  return { ...name, what: texts[language].explain[kind], ...specialFilling(column, language) }
}
