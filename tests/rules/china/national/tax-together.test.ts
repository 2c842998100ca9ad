import { describe, expect, it } from 'vitest'
import { taxDeductions } from '../../../../rules/china/national/tax-deductions'
import { walk, type Node } from '../../../../rules/language/node'
import { factsUsed } from '../../../../src/engine'
import { topicOfFact } from '../../../../src/engine/facts-used'

const deductions = taxDeductions.map(({ id, value, ...benefit }) => ({
  name: id.replace('national/', ''),
  deduction: value.deduction,
  benefit: { id, value, ...benefit },
}))

describe('every deduction', () => {
  it('lowers one and the same tax', () => {
    expect(new Set(deductions.map(({ deduction }) => deduction?.tax)).size).toBe(1)
    expect(deductions[0]?.deduction?.tax.brackets.map(({ rate }) => rate)).toEqual([3, 10, 20, 25, 30, 35, 45])
  })

  it.each([
    ['under-three-deduction', 'either-or-halves'],
    ['child-education-deduction', 'either-or-halves'],
    ['elder-care-deduction', 'own'],
    ['elder-care-deduction-shared', 'own'],
    ['mortgage-deduction', 'one-spouse'],
    ['rent-deduction', 'own'],
    ['rent-deduction-elsewhere', 'own'],
    ['further-education-deduction', 'own'],
    ['certificate-deduction', 'own'],
    ['serious-illness-deduction', 'one-spouse'],
    ['serious-illness-deduction-child', 'one-spouse'],
  ])('says who may take it: %s', (name, takenBy) => {
    expect(deductions.find((one) => one.name === name)?.deduction?.takenBy).toBe(takenBy)
  })

  it('has no others than these', () => {
    expect(deductions).toHaveLength(11)
  })

  it.each(deductions)('looks at no fact for its yearly amount that is not asked for elsewhere: $name', ({ deduction, benefit }) => {
    const used = factsUsed([benefit])
    const trees: (Node | undefined)[] = [deduction?.amount, deduction?.upTo]
    const topics = trees.flatMap((tree) => {
      const found: string[] = []
      if (tree) walk(tree, (node) => void (node.op === 'fact' && found.push(topicOfFact(node))))
      return found
    })
    for (const topic of topics) expect(used).toContain(topic)
  })

  it('is had once by a couple only under a doubt of its own', () => {
    for (const { deduction, benefit } of deductions)
      if (deduction?.onceUnder !== undefined) expect(benefit.doubts.map(({ name }) => name)).toContain(deduction.onceUnder)
    expect(deductions.filter(({ deduction }) => deduction?.onceUnder).map(({ name }) => name)).toEqual([
      'rent-deduction',
      'rent-deduction-elsewhere',
    ])
  })
})
