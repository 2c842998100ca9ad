import { parent } from '../../household'
import { benefit, cash, cite, wageForDays } from '../../language'
import { motherInsuredAsEmployee } from '../readings'
import { pregnantOrLawfulBirth } from './births'
import { allowanceToHerself, populationRegulation } from './documents'
import { insuredInXinjiang } from './insured'
import { daysOfAllowance } from './maternity-leave'

/**
 * The nation's maternity allowance for the days that the region gives: the employer's average wage of last year, a thirtieth of a
 * month for each of 158 days or more. How long one must have been insured is set by each fund and was not found for either.
 */
export const maternityAllowance = benefit({
  id: 'xinjiang/maternity-allowance',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: [...cite(populationRegulation, 'xinjiang-population-20-2'), ...cite(allowanceToHerself, 'xinjiang-allowance-to-herself-1')],
  nexus: { insuredHere: insuredInXinjiang },
  conditions: { insuredAsEmployee: motherInsuredAsEmployee, pregnantOrLawfulBirth },
  value: cash('birth', wageForDays(parent.employerAverageWage, daysOfAllowance)),
  office: 'insurance-of-either',
  readings: ['wage-by-thirty', 'months-by-the-fund', 'paid-to-her', 'difficult-birth-adds', 'birth-within-a-year'],
  implements: ['national/maternity-allowance'],
})
