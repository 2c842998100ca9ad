import {
  child,
  elder,
  father,
  hardship,
  housing,
  marriage,
  mother,
  parent,
  planningChild,
  pregnancy,
  sibling,
  specialFamily,
} from '../../household'
import {
  all,
  any,
  atLeast,
  children,
  choose,
  either,
  elders,
  equals,
  exists,
  is,
  later,
  namesParent,
  not,
  notBefore,
  parents,
  siblings,
  since,
  through,
  under,
  type Day,
  type Expr,
  type None,
  type Truth,
} from '../../language'
import { childBorne, hasBabyUnderOne } from './families'

/** A wedding is planned, or was registered within the last year: what offices and employers give for a marriage is asked for then. */
export const marrying: Expr<Truth> = either(
  through(marriage.plannedOn),
  all(since(marriage.registeredOn), through(later(marriage.registeredOn, { years: 1 }))),
)

/** A couple about to marry, or hoping for a child. */
export const preparingForAChild: Expr<Truth> = either(planningChild, through(marriage.plannedOn))

/** The day of the wedding: the one planned, or the one on which it was registered. */
export const weddingDay: Expr<Day | None> = choose<Day | None>(
  [{ when: through(marriage.plannedOn), then: marriage.plannedOn }],
  marriage.registeredOn,
)

/** A child is on the way. */
export const pregnant: Expr<Truth> = exists(pregnancy)

/** A child is on the way, or one was born less than a year ago. */
export const pregnantOrNewMother: Expr<Truth> = either(pregnant, hasBabyUnderOne)

/** A child is on the way, or the latest is under three: costs of a birth are settled within that time (the documents name none). */
export const pregnantOrRecentBirth: Expr<Truth> = either(pregnant, any(children, all(childBorne, under(child.birthDate, 3))))

/** This parent has an employer. */
export const employed: Expr<Truth, 'parent'> = is(parent.work, 'employee')

/** Mother or father has an employer. */
export const someParentEmployed: Expr<Truth> = any(parents, is(parent.work, 'employee'))

/** The mother is insured as an employee, maternity insurance included. */
export const motherInsuredAsEmployee: Expr<Truth> = is(mother.medicalInsurance, 'employee')

/** The mother is in maternity insurance: as an employee, or with the employees as a flexible worker or while drawing unemployment benefit. */
export const motherInMaternityInsurance: Expr<Truth> = is(mother.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit')

/** The mother has no job and the father is insured as an employee. */
export const wifeWithoutWork: Expr<Truth> = all(
  is(mother.work, 'unemployed', 'not-working', 'student'),
  is(father.medicalInsurance, 'employee'),
)

/** Mother or father pays income tax. */
export const someParentPaysTax: Expr<Truth> = any(parents, parent.paysIncomeTax)

/** The family may have public rental housing: it qualifies, or is in it already. */
export const qualifiesForPublicRental: Expr<Truth> = is(housing.publicRental.status, 'qualifies', 'tenant', 'allowance')

/** The family lives in a public rental unit. */
export const publicRentalTenant: Expr<Truth> = is(housing.publicRental.status, 'tenant')

/** The family owns no home. */
export const ownsNoHome: Expr<Truth> = equals(housing.homesOwned, 0)

/** Recognised as low-income, or on the minimum living allowance. */
export const inHardship: Expr<Truth> = is(hardship, 'low-income', 'dibao')

/** The child is in a nursery of whatever kind. */
export const inNursery: Expr<Truth, 'child'> = is(child.care, 'nursery-public-inclusive', 'nursery-private-inclusive', 'nursery-other')

/** The child is in a kindergarten. */
export const inKindergarten: Expr<Truth, 'child'> = either(
  is(child.stage, 'preschool'),
  all(
    is(child.care, 'kindergarten-public', 'kindergarten-private'),
    // From six on it may be at school, which settles it whoever minds it; nobody stays to eight.
    under(child.birthDate, 8),
    either(under(child.birthDate, 6), not(is(child.stage, 'primary', 'junior', 'senior', 'higher'))),
  ),
)

/** The child is in primary or junior secondary school. */
export const inCompulsorySchool: Expr<Truth, 'child'> = is(child.stage, 'primary', 'junior')

/** This parent's own father or mother is in hospital. */
export const ownParentHospitalised: Expr<Truth, 'parent'> = any(elders, all(namesParent(elder.parentOf), elder.hospitalised))

/** The couple is a family-planning special family: its only child has died or is disabled. */
export const inSpecialFamily: Expr<Truth> = is(specialFamily, 'child-died', 'child-disabled')

/** The couple bore this child less than a year ago. */
export const borneWithinAYear: Expr<Truth, 'child'> = all(
  is(child.relation, 'biological'),
  since(child.birthDate),
  under(child.birthDate, 1),
)

/** A child is on the way, or the couple bore one less than a year ago: what goes with giving birth, not with adopting. */
export const pregnantOrGaveBirth: Expr<Truth> = either(pregnant, any(children, borneWithinAYear))

/** A wedding is planned and has not come yet: what is done before registering. */
export const engaged: Expr<Truth> = through(marriage.plannedOn)

/** A wedding is planned, or the couple is married. */
export const engagedOrMarried: Expr<Truth> = either(engaged, since(marriage.registeredOn))

/** The couple's marriage is registered: who is somebody's wife or husband, as laws speak of them. */
export const married: Expr<Truth> = since(marriage.registeredOn)

/** No marriage is registered. */
export const unmarried: Expr<Truth> = not(exists(marriage.registeredOn))

/** The child has an elder sibling in kindergarten, primary or junior secondary school, whom it could follow. */
export const elderSiblingAtSchool: Expr<Truth, 'child'> = any(
  siblings,
  all(
    not(notBefore(sibling.birthDate, child.birthDate)),
    either(
      is(sibling.stage, 'preschool', 'primary', 'junior'),
      all(
        is(sibling.care, 'kindergarten-public', 'kindergarten-private'),
        under(sibling.birthDate, 8),
        either(under(sibling.birthDate, 6), not(is(sibling.stage, 'senior', 'higher'))),
      ),
    ),
  ),
)

/** Draws unemployment benefit, which pays her medical insurance too. */
export const drawsUnemploymentBenefit: Expr<Truth, 'parent'> = is(parent.medicalInsurance, 'unemployment-benefit')

/** Is out of work and past the nation's three tests for unemployment benefit, whatever medical insurance is named. */
export const mayDrawUnemploymentBenefit: Expr<Truth, 'parent'> = all(
  is(parent.work, 'unemployed', 'not-working'),
  atLeast(parent.unemploymentInsurance.months, 12),
  parent.unemploymentInsurance.involuntary,
  parent.unemploymentInsurance.registeredSeekingWork,
)
