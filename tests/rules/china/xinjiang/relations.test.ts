import { expect, it } from 'vitest'
import { rules as region } from '../../../../rules/china/xinjiang'
import { rules as division } from '../../../../rules/china/xinjiang/aral'

const named = new Map([...region.benefits, ...division.benefits].map((benefit) => [benefit.id, benefit]))
const of = (id: string) => {
  const found = named.get(id)
  if (!found) throw new Error(`no benefit ${id}`)
  return found
}

it.each([
  ['aral/maternity-leave', 'xinjiang/maternity-leave'],
  ['aral/paternity-leave', 'xinjiang/paternity-leave'],
  ['aral/childcare-leave', 'xinjiang/childcare-leave'],
  ['aral/pay-during-leave', 'xinjiang/pay-during-leave'],
  ['aral/assisted-reproduction-cover', 'bingtuan/assisted-reproduction-bingtuan'],
  ['aral/delivery-wife', 'bingtuan/delivery-for-women-without-work'],
  ['aral/delivery-resident', 'bingtuan/delivery-for-women-without-work'],
  ['aral/family-purchase', 'bingtuan/family-home-withdrawal'],
])('%s only repeats %s: one and the same thing for the same people', (local, law) => {
  expect(of(local).implements).toContain(law)
  expect([of(local).subject, of(local).value.kind, of(local).value.per]).toEqual([of(law).subject, of(law).value.kind, of(law).value.per])
})

it.each(['aral/mother-leave-second', 'aral/mother-leave-third', 'aral/father-leave'])('%s comes on top of the region’s leave', (id) => {
  expect(of(id).topsUp).toEqual(['xinjiang/childcare-leave'])
})

it('keeps the draft’s fund clauses beside the measures that one page reports', () => {
  for (const id of ['aral/first-fund-loan', 'aral/rent-withdrawal']) expect(of(id).implements).toEqual([])
})
