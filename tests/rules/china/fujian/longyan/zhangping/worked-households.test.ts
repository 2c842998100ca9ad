import { describe, expect, it } from 'vitest'
import { rules } from '../../../../../../rules/china/fujian/longyan/zhangping'
import threeChildren from '../../../../../cases/zhangping-W1.json'
import afterLoss from '../../../../../cases/zhangping-W2.json'
import { run, type Run } from '../../../../../support/run'

const eligibleFor = (of: Run, clause: string) => of.citing(`zhangping-${clause}`).filter((outcome) => outcome.status === 'eligible')
const notClaimable = (of: Run, clause: string): boolean =>
  of.citing(`zhangping-${clause}`).every((outcome) => outcome.status !== 'eligible' && outcome.status !== 'undetermined')

describe('the family with three children, the youngest in a public inclusive nursery', () => {
  const withThirdIn = (care: string) => ({
    ...threeChildren,
    children: threeChildren.children.map((child) => (child.id === 'c3' ? { ...child, care } : child)),
  })
  const lastDay = run([rules], threeChildren, '2024-06-14')
  const birthday = run([rules], threeChildren, '2024-06-15')

  it('has ten days of childcare leave each on the last day before the third birthday, less the four he took', () => {
    const [mother, father] = eligibleFor(lastDay, '11-4')
    expect(mother).toMatchObject({ subject: 'mother', certainty: 'entitled', value: { min: 10, max: 10, bound: 'exact' }, payable: 10 })
    expect(father).toMatchObject({ subject: 'father', certainty: 'entitled', value: { min: 10, max: 10, bound: 'exact' }, payable: 10 - 4 })
  })

  it('pays half the care fee', () => {
    expect(eligibleFor(lastDay, '8-3')).toMatchObject([
      { subject: 'child:c3', certainty: 'entitled', value: { min: 50, max: 50 }, payable: 1200 / 2 },
    ])
  })

  it('has the tax deduction for the third child, its figure being in tax law', () => {
    expect(eligibleFor(lastDay, '12-1')).toMatchObject([{ subject: 'child:c3', certainty: 'delegated', value: { bound: 'unspecified' } }])
  })

  it('comes first among equals in public rental housing', () => {
    expect(eligibleFor(lastDay, '12-11')).toMatchObject([{ subject: 'household', value: { kind: 'priority' } }])
  })

  it('has neither leave nor deduction from the third birthday on', () => {
    expect(notClaimable(birthday, '11-4')).toBe(true)
    expect(notClaimable(birthday, '12-1')).toBe(true)
  })

  it('has to ask about the half fee from the third birthday on', () => {
    expect(eligibleFor(birthday, '8-3')).toMatchObject([{ certainty: 'delegated', doubts: [{ name: 'overThree' }], payable: 1200 / 2 }])
  })

  it('has no half fee in a private inclusive nursery', () => {
    expect(notClaimable(run([rules], withThirdIn('nursery-private-inclusive'), '2024-06-14'), '8-3')).toBe(true)
  })

  it('has nothing of it once the plan is over', () => {
    const over = run([rules], threeChildren, '2026-01-01')
    expect(over.of('zhangping/nursery-fee-half', 'child:c3')).toMatchObject({ status: 'ended', standing: 'expired' })
    expect(notClaimable(over, '8-3')).toBe(true)
    expect(notClaimable(over, '11-4')).toBe(true)
  })
})

describe('the special family that has had another child', () => {
  const now = run([rules], afterLoss, '2025-03-01')

  it('pays no care fee', () => {
    expect(eligibleFor(now, '8-4')).toMatchObject([
      { subject: 'child:c1', certainty: 'entitled', value: { min: 100, max: 100 }, payable: 1500 },
    ])
  })

  it('is no third-child family for the half fee', () => {
    expect(notClaimable(now, '8-3')).toBe(true)
  })

  it.each(['17-3', '17-4'])('is spared the whole fee or deposit of a visit by %s', (clause) => {
    expect(eligibleFor(now, clause)).toMatchObject([
      { certainty: 'entitled', value: { kind: 'fee-reduction', unit: 'percent', per: 'visit', min: 100, max: 100, bound: 'exact' } },
    ])
  })

  it.each(['17-5', '17-6', '17-7', '17-8', '17-9', '12-11'])('comes first by %s', (clause) => {
    expect(eligibleFor(now, clause)).toMatchObject([{ value: { kind: 'priority' } }])
  })

  it('has no nursing allowance for an elder who is able and not disabled', () => {
    expect(notClaimable(now, '16-5')).toBe(true)
  })

  it.each(['17-10', '16-1'])('finds the terms of %s elsewhere', (clause) => {
    expect(eligibleFor(now, clause)).toMatchObject([{ certainty: 'delegated', value: { bound: 'unspecified' } }])
  })
})
