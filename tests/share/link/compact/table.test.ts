import { describe, expect, test } from 'vitest'
import { allTopics, fieldAt } from '../../../../rules/household/topics'
import { places } from '../../../../rules/registry'
import { hashOfBenefit } from '../../../../src/share/link/compact/benefits'
import { editions, table, type Topic } from '../../../../src/share/link/compact/table'
import { fnv1a } from '../../../../src/share/link/hash'

/** Each length the list had when it was published, with the hash of what then stood in it, options aside. Append only, as the list is. */
const published: readonly (readonly [length: number, hash: string])[] = [[117, '1hjwvjb']]

/** The options of each choice when it was published: what comes later comes after them. */
const publishedOptions: Readonly<Record<string, string>> = {
  'housing.buying.kind': 'new-commercial second-hand affordable',
  'housing.buying.for': 'self parents children',
  'housing.publicRental.status': 'none qualifies tenant allowance',
  specialFamily: 'none child-died child-disabled',
  planFamily: 'none only-child-certificate rural-two-daughters',
  hardship: 'none low-income dibao',
  'adult.hukouKind': 'urban rural',
  'adult.work': 'employee not-working flexible unemployed student retired',
  'adult.employer': 'enterprise state-organ public-institution social-organisation',
  'adult.furtherEducation': 'none degree certificate',
  'adult.medicalInsurance': 'employee resident flexible none unemployment-benefit',
  'adult.occupation': 'other nursery-worker',
  'adult.newSkillCertificate': 'none junior intermediate senior',
  'child.sex': 'female male',
  'child.relation': 'biological earlier-marriage adopted',
  'child.birthMode': 'vaginal caesarean',
  'child.care': 'home kindergarten-public nursery-public-inclusive nursery-private-inclusive kindergarten-private nursery-other',
  'child.stage': 'none preschool primary junior senior higher',
  'elder.parentOf': 'mother father',
  'elder.careNeed': 'none partial full',
}

const withoutOptions = ({ options: _options, ...rest }: Topic): string => JSON.stringify(rest)

/** As the household file names it: both parents are adults, members of lists are children and elders. */
const roots = ['mother', 'father', 'children', 'elders']

/** The kind of a fact in the words of the list. */
function kindOf(topic: string): string {
  const field = fieldAt(topic)
  if (field?.is !== 'field') return 'record'
  const { domain } = field
  return domain.kind === 'number' ? (domain.unit === 'count' ? 'count' : 'hundredths') : domain.kind
}

describe('the list of topics', () => {
  test('has each topic of the schema, each once, and records before what they hold', () => {
    const listed = table.map(({ topic }) => topic)
    expect(new Set(listed).size).toBe(listed.length)
    expect(allTopics.filter((topic) => topic !== 'adult' && !listed.includes(topic))).toEqual([])
    expect(roots.filter((root) => !listed.includes(root))).toEqual([])
    const above = (topic: string): string => topic.slice(0, topic.lastIndexOf('.'))
    const misplaced = listed.filter(
      (topic, at) => topic.includes('.') && !['adult', 'child', 'elder', ...listed.slice(0, at)].includes(above(topic)),
    )
    expect(misplaced).toEqual([])
  })
  test('says of each topic what the schema says', () => {
    for (const { topic, kind, options, none } of table) {
      if (roots.includes(topic)) continue
      const field = fieldAt(topic)
      expect([topic, kind]).toEqual([topic, kindOf(topic)])
      expect([topic, none > 0]).toEqual([topic, field?.nullable])
      if (field?.is === 'field' && field.domain.kind === 'choice') expect([...options].sort()).toEqual([...field.domain.options].sort())
    }
  })
  test('never changes where it was published: a new topic, or another kind of one, goes to its end', () => {
    expect(editions).toEqual(published.map(([length]) => length))
    expect(editions[editions.length - 1]).toBe(table.length)
    for (const [length, hash] of published) expect(fnv1a(table.slice(0, length).map(withoutOptions).join()).toString(36)).toBe(hash)
  })
  test('never gives the place of an option to another: a new one goes to the end', () => {
    for (const [topic, options] of Object.entries(publishedOptions)) {
      const now = table.find((each) => each.topic === topic)?.options ?? []
      expect([topic, `${now.join(' ')} `.startsWith(`${options} `)]).toEqual([topic, true])
    }
    expect(table.filter(({ kind }) => kind === 'choice').map(({ topic }) => topic)).toEqual(Object.keys(publishedOptions))
  })
})

test('no two benefits are written by the same hash', async () => {
  const modules = await Promise.all(places.flatMap(({ load }) => (load ? [load()] : [])))
  const ids = modules.flatMap(({ rules }) => rules.benefits.map(({ id }) => id))
  expect(ids.length).toBeGreaterThan(300)
  const byHash = new Map<number, string[]>()
  for (const id of ids) byHash.set(hashOfBenefit(id), [...(byHash.get(hashOfBenefit(id)) ?? []), id])
  expect([...byHash.values()].filter(({ length }) => length > 1)).toEqual([])
})
