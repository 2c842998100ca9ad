import { describe, expect, test } from 'vitest'
import { readHousehold } from '../../rules/household'
import type { Benefit } from '../../rules/language'
import { places } from '../../rules/registry'
import { dayOfExample, examplesFor, type Examples } from '../../src/policies/examples/find'
import { homesIn } from '../../src/policies/examples/homes'

const today = 20261122

const benefits: { readonly id: string; readonly benefit: Benefit; readonly code: string }[] = []
for (const { code, load } of places)
  if (load) for (const benefit of (await load()).rules.benefits) benefits.push({ id: benefit.id, benefit, code })

function found(benefit: Benefit, code: string): Examples {
  for (const home of homesIn(code)) {
    const examples = examplesFor(benefit, home, today)
    if (examples.gets) return examples
  }
  return {}
}

describe('a made-up family', () => {
  test.each(benefits)('gets $id, and one misses it by one condition', ({ benefit, code }) => {
    const { gets, misses } = found(benefit, code)
    expect(gets?.outcome.status).toBe('eligible')
    expect(gets?.outcome.conditions.every(({ verdict }) => verdict === 'yes')).toBe(true)
    expect(readHousehold(gets?.household, dayOfExample(benefit, today)).faults).toBeUndefined()
    expect(misses?.outcome.status).not.toBe('eligible')
    expect(misses?.outcome.conditions.filter(({ verdict }) => verdict !== 'yes').map(({ name }) => name)).toEqual([misses?.condition])
  })

  test('lives in the place itself, or in a county of it', () => {
    expect(homesIn('350881')).toEqual(['350881'])
    expect(homesIn('650000')).toEqual(['659002', '650102'])
    expect(homesIn('340400')).toEqual(['340403', '340402'])
    expect(homesIn('100000')).toContain('110101')
  })
})
