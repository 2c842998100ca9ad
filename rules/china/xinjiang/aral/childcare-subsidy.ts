import { child } from '../../../household'
import { benefit, cash, cite, day, since, under } from '../../../language'
import { childcareSubsidyThisYear, subsidyYearsOver } from '../../national/childcare-subsidy-amount'
import { familyIn } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

/** Item 14: 3,600 yuan a year for every child under three, from 2025 on. The same money as the national subsidy, whose month table fills what the plan leaves open. */
export const childcareSubsidy = benefit({
  id: 'aral/childcare-subsidy',
  category: 'money',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'aral-14-1'),
  nexus: { familyHere: familyIn(aral) },
  conditions: {
    bornLawfully: child.lawful,
    underThree: under(child.birthDate, 3),
    subsidyHasBegun: since(day('2025-01-01')),
  },
  doubts: { subsidyYearsOver },
  value: cash('year', childcareSubsidyThisYear, { byYear: true }),
  office: 'township',
  readings: ['age-on-birthday', 'subsidy-month-table', 'subsidy-paid-once', 'subsidy-last-year'],
  implements: ['national/childcare-subsidy'],
})
