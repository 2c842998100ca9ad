import { adult } from './adult'
import { child } from './child'
import { elder } from './elder'
import { family } from './family'
import type { Field, Fields, RecordField } from './fields'
import { stepsOf } from './paths'

/** A fact by its topic, not by its member: `housing.rents`, `adult.work`, `child.care`, `elder.birthDate`. */
export type FactTopic = string

export type AnyField = Field<unknown, boolean> | RecordField

/** Whom a fact is told of: the parents by name, list members by their place in the file. */
export type Member = 'mother' | 'father' | `children[${number}]` | `elders[${number}]`

const records: Readonly<Record<string, Fields>> = { adult, child, elder }
const rootOf: Readonly<Record<string, string>> = { mother: 'adult', father: 'adult', children: 'child', elders: 'elder' }

/** What a record of ours has under a name; nothing under names that every object answers to. */
const under = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined

/** Whether there is a mother, a father: not a field of a record, but asked like one. */
const parent: RecordField = { is: 'record', nullable: true, fields: adult }

/** The topic of a concrete path: `mother.work` → `adult.work`, `children[1].care` → `child.care`. */
export function topicOf(path: string): FactTopic {
  const [first, ...rest] = stepsOf(path)
  const root = under(rootOf, String(first))
  const names = rest.filter((step) => typeof step === 'string')
  return [root ?? String(first), ...names].join('.')
}

/** Whom a concrete path is told of; undefined for the household as a whole. */
export function memberOf(path: string): Member | undefined {
  const [first, second] = stepsOf(path)
  if (first === 'mother' || first === 'father') return first
  if ((first === 'children' || first === 'elders') && typeof second === 'number') return `${first}[${second}]`
  return undefined
}

const isPersonal = (topic: FactTopic): boolean => Object.keys(records).some((root) => topic === root || topic.startsWith(`${root}.`))

/** Where a topic stands in the file: `adult.work` of the mother → `mother.work`. Facts of the household stand where they are named. */
export function pathOf(topic: FactTopic, member?: Member): string {
  if (!isPersonal(topic) || member === undefined) return topic
  return [member, ...topic.split('.').slice(1)].join('.')
}

/** The topic's field in the schema; undefined where the schema has none such. */
export function fieldAt(topic: FactTopic): AnyField | undefined {
  if (topic === 'adult') return parent
  const [first = '', ...rest] = topic.split('.')
  const personal = under(records, first)
  return rest.reduce<AnyField | undefined>(
    (at, name) => (at?.is === 'record' ? under(at.fields, name) : undefined),
    personal ? { is: 'record', nullable: false, fields: personal } : under<AnyField>(family, first),
  )
}

function topicsIn(fields: Fields, before: string): FactTopic[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const topic = before + name
    if (field.is === 'field') return [topic]
    return [...(field.nullable ? [topic] : []), ...topicsIn(field.fields, `${topic}.`)]
  })
}

/** Every topic of the schema that can be answered: fields, and records that there may be none of. */
export const allTopics: readonly FactTopic[] = [
  'adult',
  ...topicsIn(family, ''),
  ...topicsIn(adult, 'adult.'),
  ...topicsIn(child, 'child.'),
  ...topicsIn(elder, 'elder.'),
]

/** Whether rules that look at `used` need this topic: the fact itself, or something within the record. */
export const needs = (used: ReadonlySet<FactTopic>, topic: FactTopic): boolean =>
  used.has(topic) || [...used].some((each) => each.startsWith(`${topic}.`))
