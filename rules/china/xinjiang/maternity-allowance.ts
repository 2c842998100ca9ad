import { parent } from '../../household'
import { all, always, benefit, cash, choose, cite, day, since, wageForDays } from '../../language'
import { motherInsuredAsEmployee } from '../readings'
import { allowanceToHerself as bingtuanToHerself } from './bingtuan/documents'
import { pregnantOrLawfulBirth } from './births'
import { allowanceToHerself as regionToHerself, populationRegulation } from './documents'
import { insuredInXinjiang, insuredWithRegion } from './insured'
import { daysOfAllowance } from './maternity-leave'

const days = 'xinjiang-population-20-2'
const byTheRegion = 'xinjiang-allowance-to-herself-1'
const byTheBingtuan = 'bingtuan-allowance-to-herself-1'

const wage = wageForDays(parent.employerAverageWage, daysOfAllowance)

/**
 * The nation's maternity allowance for the days that the region gives: the employer's average wage of last year, a thirtieth of a
 * month for each of 158 days or more. How long one must have been insured is set by each fund and was not found for either.
 * The sum is the same in both; which of them pays it to the woman herself, and since when, is not.
 */
export const maternityAllowance = benefit({
  id: 'xinjiang/maternity-allowance',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: [...cite(populationRegulation, days), ...cite(regionToHerself, byTheRegion), ...cite(bingtuanToHerself, byTheBingtuan)],
  nexus: { insuredHere: insuredInXinjiang },
  conditions: { insuredAsEmployee: motherInsuredAsEmployee, pregnantOrLawfulBirth },
  value: cash(
    'birth',
    choose([
      { when: all(parent.insuredByBingtuan, since(day('2025-02-28'))), then: wage, basis: [days, byTheBingtuan] },
      { when: all(insuredWithRegion, since(day('2026-02-01'))), then: wage, basis: [days, byTheRegion] },
      { when: always, then: wage, basis: [days] },
    ]),
  ),
  office: 'insurance-of-either',
  readings: ['wage-by-thirty', 'months-by-the-fund', 'paid-to-her', 'difficult-birth-adds', 'birth-within-a-year'],
  implements: ['national/maternity-allowance'],
})
