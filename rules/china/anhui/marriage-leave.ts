import { benefit, cite, datedFigure, days, leave } from '../../language'
import { employed, marrying, weddingLeaveTime, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { anhui } from './place'

const source = cite(populationRegulation, 'anhui-population-marriage')
const addedDays = datedFigure([{ from: '2022-01-01', value: days(10).once, source }])

/**
 * The regulation adds ten days to the marriage leave that the nation gives. It is the ten that are known well: how many the
 * nation's are is for the national rule to say, and only one page prints three of them for Anhui.
 */
export const marriageLeave = benefit({
  id: 'anhui/marriage-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: source,
  nexus: { worksHere: worksIn(anhui) },
  conditions: { employed, marrying },
  value: leave('once', addedDays, { time: weddingLeaveTime() }),
  office: 'employer',
  readings: ['added-to-the-national', 'marriage-within-a-year'],
  topsUp: ['national/marriage-leave'],
})
