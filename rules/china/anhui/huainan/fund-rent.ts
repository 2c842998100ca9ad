import { housing, marriage } from '../../../household'
import { benefit, choose, cite, datedFigure, nothing, since, withdrawalLimit, yuan, type Money, type None } from '../../../language'
import { publicRentalTenant, someFundIn } from '../../readings'
import { fundNotice2019 } from './documents'
import { huainan } from './place'

const source = cite(fundNotice2019, 'huainan-fund-2019-rent')

/** Old sums, possibly replaced long ago: known for their first day and no further. */
const ofOne = datedFigure([{ from: '2019-10-01', until: '2019-10-01', value: yuan(500).perMonth, source }])
const ofACouple = datedFigure([{ from: '2019-10-01', until: '2019-10-01', value: yuan(800).perMonth, source }])

/** Rent may be taken out of the fund. The last sums known, of 2019, were 500 yuan a month for one and 800 for a couple; public rental homes in full. */
export const fundRent = benefit({
  id: 'huainan/fund-rent',
  category: 'housing',
  subject: 'household',
  certainty: 'delegated',
  basis: source,
  nexus: { fundHere: someFundIn(huainan) },
  conditions: { rents: housing.rents },
  value: withdrawalLimit(
    'month',
    choose<Money<'month'> | None>(
      [
        // In public rental housing the whole rent: no sum of its own.
        { when: publicRentalTenant, then: nothing },
        { when: since(marriage.registeredOn), then: ofACouple },
      ],
      ofOne,
    ),
    housing.monthlyRent,
  ),
  office: 'fund-centre',
  readings: ['rent-sum-old', 'public-rental-in-full', 'one-limit-a-family'],
})
