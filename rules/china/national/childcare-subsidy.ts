import { child } from '../../household'
import {
  all,
  before,
  benefit,
  cash,
  cite,
  day,
  either,
  endOfYear,
  exists,
  inPlace,
  later,
  moreThan,
  not,
  notBefore,
  number,
  plus,
  startOf,
  thisYear,
  yearPart,
} from '../../language'
import { familyIn } from '../readings'
import { childcareSubsidyThisYear, subsidyYearsOver } from './childcare-subsidy-amount'
import { childcareSubsidyPlan, childcareSubsidyRules, childcareSubsidyUntaxed } from './documents'
import { china } from './place'

/** Births before 2025 are claimed for up to the calendar year of the third birthday; later ones, claimed for first in the year after birth, up to that year too. */
const YEARS_AFTER_BIRTH = 3

const claimYears = cite(childcareSubsidyRules, 'childcare-subsidy-rules-claim-years')

/** Births from 2025 on are claimed for first in the year of birth or the next: until that is over, no year is missed. */
const bornSince2025 = notBefore(child.birthDate, day('2025-01-01'))
const secondYear = plus(yearPart(child.birthDate), number(1))
const firstClaimOver = either(not(bornSince2025), moreThan(thisYear, secondYear))

/**
 * The national childcare subsidy: 3,600 yuan a year for each child until it is three, since 2025, by the month table for
 * earlier births. Claims go by calendar years, so that the rest of the year of the third birthday is still open.
 */
export const childcareSubsidy = benefit({
  id: 'national/childcare-subsidy',
  category: 'money',
  subject: 'each-child',
  certainty: 'entitled',
  basis: [
    ...cite(childcareSubsidyPlan, 'childcare-subsidy-plan-2'),
    ...cite(childcareSubsidyRules, 'childcare-subsidy-rules-5', 'childcare-subsidy-rules-papers', 'childcare-subsidy-rules-14'),
    ...claimYears,
    ...cite(childcareSubsidyUntaxed, 'childcare-subsidy-untaxed-1'),
  ],
  nexus: { familyHere: familyIn(china) },
  conditions: {
    registeredNowhereElse: either(not(exists(child.hukou)), inPlace(child.hukou, china)),
    bornSince2022: notBefore(child.birthDate, day('2022-01-01')),
    bornOrAdoptedLawfully: child.lawful,
    claimYearOpen: before(later(startOf('year', child.birthDate), { years: YEARS_AFTER_BIRTH + 1 })),
  },
  // The right does not hang on the register, but the claim is made there.
  doubts: { subsidyYearsOver, notRegisteredYet: not(exists(child.hukou)) },
  value: cash('year', childcareSubsidyThisYear, { byYear: true }),
  deadlines: {
    firstClaim: { by: endOfYear(secondYear), when: bornSince2025, lost: 'year', basis: claimYears },
    claimThisYear: { by: endOfYear(thisYear), when: all(firstClaimOver, not(subsidyYearsOver)), lost: 'year', basis: claimYears },
    lastClaim: { by: endOfYear(thisYear), when: all(firstClaimOver, subsidyYearsOver), lost: 'year', basis: claimYears },
  },
  papers: {
    'birth-certificate': { by: 'childcare-subsidy-rules-papers' },
    'household-register': { by: 'childcare-subsidy-rules-papers' },
    'custody-proof': { by: 'childcare-subsidy-rules-papers', whenAsked: true },
  },
  office: 'township-of-child-hukou',
  readings: [
    'subsidy-month-table',
    'subsidy-claim-years',
    'subsidy-first-claim',
    'subsidy-paid-once',
    'subsidy-one-applicant',
    'subsidy-register-first',
    'subsidy-untaxed',
  ],
})
