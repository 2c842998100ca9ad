import { adult } from '../../../../rules/household/adult'
import { child } from '../../../../rules/household/child'
import { elder } from '../../../../rules/household/elder'
import { family } from '../../../../rules/household/family'
import type { Field, Fields, RecordField } from '../../../../rules/household/fields'
import { factWords } from '../../batch/texts'
import { DIALECT, schemaId, type JsonSchema } from './published'

/** A list has at most so many members. */
const MOST_MEMBERS = 20

/** What is asked, in English and in Chinese, where the interview asks it. */
function asked(topic: string): JsonSchema {
  const [english, chinese] = [factWords(topic, 'en'), factWords(topic, 'zh-CN')].map(({ label, value }) => label ?? value)
  return english === undefined ? {} : { title: english, ...(chinese === undefined ? {} : { description: chinese }) }
}

function answer({ domain, limits }: Field<unknown, boolean>): JsonSchema {
  switch (domain.kind) {
    case 'truth':
      return { type: 'boolean' }
    case 'choice':
      return { enum: domain.options }
    case 'place':
      return { $ref: '#/$defs/place' }
    case 'day':
      return { $ref: '#/$defs/day' }
    case 'number': {
      const { min, max } = limits ?? domain
      const range = { minimum: min, maximum: max }
      if (domain.unit === 'count') return { type: 'integer', ...range }
      return { type: 'number', ...range, description: domain.unit === 'yuan' ? 'Yuan, with at most two decimals.' : 'Square metres.' }
    }
    case 'record':
      throw new Error('a record is no field')
  }
}

/** Any answer may be missing, or be the word "unknown", which means the same; some may be null: there is none. */
const open = (of: JsonSchema, nullable: boolean): JsonSchema => ({
  anyOf: [of, ...(nullable ? [{ type: 'null' }] : []), { const: 'unknown' }],
})

const properties = (fields: Fields, before: string): JsonSchema =>
  Object.fromEntries(
    Object.entries(fields).map(([name, item]: [string, Field<unknown, boolean> | RecordField]) => {
      const topic = before + name
      const inner = item.is === 'record' ? record(item.fields, `${topic}.`) : answer(item)
      return [name, { ...asked(topic), ...open(inner, item.nullable) }]
    }),
  )

const record = (fields: Fields, before: string, more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  properties: { ...more, ...properties(fields, before) },
  additionalProperties: false,
})

const id = {
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{1,24}$',
  description: 'Unlike every other in the file. Given out where it is missing.',
}
const members = (of: string): JsonSchema => open({ type: 'array', maxItems: MOST_MEMBERS, items: { $ref: `#/$defs/${of}` } }, false)

/** The JSON Schema of the household file, from the same fields that the interview asks and the rules look at. */
export function householdSchema(): JsonSchema {
  return {
    $schema: DIALECT,
    $id: schemaId('household'),
    title: 'Household file',
    description:
      'What a family has told. Every answer may be missing or "unknown"; null says that there is none. What no schema can say the program checks beside it: days that are none, answers that contradict each other, sums finer than a fen, ids given twice.',
    ...record(family, '', {
      mother: { ...asked('mother'), ...open({ $ref: '#/$defs/adult' }, true) },
      father: { ...asked('father'), ...open({ $ref: '#/$defs/adult' }, true) },
      children: { ...asked('children'), ...members('child') },
      elders: { ...asked('elders'), ...members('elder') },
    }),
    $defs: {
      place: { type: 'string', pattern: '^[1-9]\\d{5}$', description: 'A six-digit code (GB/T 2260) of a county-level place.' },
      day: { type: 'string', pattern: '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', description: 'YYYY-MM-DD.' },
      adult: { title: 'A parent', ...record(adult, 'adult.') },
      child: { title: 'A child', ...record(child, 'child.', { id }) },
      elder: { title: 'A parent’s own parent', ...record(elder, 'elder.', { id }) },
    },
  }
}
