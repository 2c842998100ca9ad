import { expect, it } from 'vitest'
import { rules as region } from '../../../../rules/china/xinjiang'
import { rules as division } from '../../../../rules/china/xinjiang/aral'
import { claims } from '../../../../src/engine/related'
import { changed } from '../../../support/changed'
import { run } from '../../../support/run'
import { aral, household } from './support'

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
  ['aral/rent-withdrawal', 'bingtuan/fund-rent'],
  ['aral/first-fund-loan', 'bingtuan/fund-loan'],
])('%s only repeats %s: one and the same thing for the same people', (local, law) => {
  expect(of(local).implements).toContain(law)
  expect([of(local).subject, of(local).value.kind, of(local).value.per]).toEqual([of(law).subject, of(law).value.kind, of(law).value.per])
})

it.each(['aral/mother-leave-second', 'aral/mother-leave-third', 'aral/father-leave'])('%s comes on top of the region’s leave', (id) => {
  expect(of(id).topsUp).toEqual(['xinjiang/childcare-leave'])
})

it.each([
  [
    '2026-03-30',
    [
      ['aral/rent-withdrawal', 2500],
      ['bingtuan/fund-rent', undefined],
    ],
  ],
  ['2026-03-31', [['bingtuan/fund-rent', 2500]]],
  ['2026-04-01', [['bingtuan/fund-rent', 2500]]],
])('the draft’s rent withdrawal is the Bingtuan’s own where both name one figure: on %s', (on, shown) => {
  const family = { 'mother.housingFund.place': aral, 'mother.insuredIn': aral, 'housing.rents': true, 'housing.monthlyRent': 3000 }
  const names = ['aral/rent-withdrawal', 'bingtuan/fund-rent']
  const left = claims(run([region, division], changed(household, { residence: aral, ...family }), on).outcomes)
  expect(
    left
      .filter(({ benefit }) => names.includes(benefit.id))
      .map(({ benefit, value }) => [benefit.id, value?.max])
      .sort(),
  ).toEqual(shown)
})

it('the draft’s loan stays beside the Bingtuan’s where it names another sum', () => {
  const buying = { kind: 'new-commercial', place: aral, for: 'self', ownUse: true, firstHome: true, fundLoan: true, signedOn: '2026-01-05' }
  const rich = { 'mother.housingFund.place': aral, 'mother.housingFund.balance': 400_000, 'housing.buying': buying }
  const left = claims(run([region, division], changed(household, { residence: aral, ...rich }), '2026-11-22').outcomes)
  const most = (id: string) => left.find(({ benefit }) => benefit.id === id)?.value?.max
  // Two children, a first loan: a fifth more than the 800,000 of the draft.
  expect([most('aral/first-fund-loan'), most('bingtuan/fund-loan')]).toEqual([800_000, 960_000])
})
