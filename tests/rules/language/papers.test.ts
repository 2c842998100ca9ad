import { describe, expect, test } from 'vitest'
import { cite } from '../../../rules/language'
import { testBenefit, testDocument, testDraft } from '../../support/rules'

describe('the papers of a benefit', () => {
  test('stand in the order in which they are declared, each by the provision that names it', () => {
    const { papers } = testBenefit({
      subject: 'household',
      basis: cite(testDocument, 'test-1', 'test-2'),
      papers: { register: { by: 'test-2' }, proof: { by: 'test-1', whenAsked: true } },
    })
    expect(papers).toEqual([
      { key: 'register', whenAsked: false, basis: { document: testDocument, clause: 'test-2' } },
      { key: 'proof', whenAsked: true, basis: { document: testDocument, clause: 'test-1' } },
    ])
  })

  test('are none where none are declared', () => {
    const plain = testBenefit({ subject: 'household' })
    expect(plain.papers).toEqual([])
    expect(plain).not.toHaveProperty('together')
  })

  test('rest on nothing that the benefit does not', () => {
    const byAnother = (): unknown => testBenefit({ subject: 'household', papers: { register: { by: 'test-2' } } })
    expect(byAnother).toThrow('test/benefit asks for register by test-2, which its basis does not name')
  })
})

test('what a benefit can be handled with may be said by another document than its basis', () => {
  const together = { service: 'birth', basis: cite(testDraft, 'draft-1') } as const
  expect(testBenefit({ subject: 'household', together }).together).toEqual(together)
})
