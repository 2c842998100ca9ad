import { expect, test } from 'vitest'
import { child, father, housing, mother, parent } from '../../../rules/household'
import { all, any, atLeast, children, days, is, orZero, parents, plus, under, yuan } from '../../../rules/language'
import type { BenefitDeclaration } from '../../../rules/language'

type HouseholdConditions = BenefitDeclaration<'household'>['conditions']
type ChildConditions = BenefitDeclaration<'each-child'>['conditions']

// Each line below must not compile: a rule file that mixes units, members or options is refused before it runs.
test('the compiler refuses what a clause could never say', () => {
  const mistakes = [
    // @ts-expect-error yuan a month and yuan a year do not add
    () => plus(yuan(1).perMonth, yuan(1).perYear),
    // @ts-expect-error money and days of leave do not add
    () => plus(yuan(1).perYear, days(1).perYear),
    // @ts-expect-error a sum a month is not compared with a sum once
    () => atLeast(housing.monthlyRent, yuan(1).once),
    // @ts-expect-error what may be none is not added before orZero
    () => plus(mother.housingFund.balance, yuan(1).once),
    // @ts-expect-error no such option
    () => is(parent.work, 'boss'),
    // @ts-expect-error no such fact
    () => housing.rentsOut,
    // @ts-expect-error a number is not a condition
    () => all(housing.homesOwned),
    // @ts-expect-error a child's fact in a rule about the household
    (): HouseholdConditions => ({ small: under(child.birthDate, 3) }),
    // @ts-expect-error a parent's fact in a rule about a child
    (): ChildConditions => ({ works: is(parent.work, 'employee') }),
  ]
  expect(mistakes).toHaveLength(9)
})

test('the compiler takes what a clause says', () => {
  const household: HouseholdConditions = {
    small: any(children, under(child.birthDate, 3)),
    works: any(parents, is(parent.work, 'employee')),
  }
  const own: ChildConditions = { small: under(child.birthDate, 3), fathersWork: is(father.work, 'employee') }
  expect([household, own, plus(orZero(mother.housingFund.balance), yuan(1).once)]).toHaveLength(3)
})
