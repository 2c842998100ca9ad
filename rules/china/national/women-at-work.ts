import { pregnancy } from '../../household'
import { before, benefit, cite, later, service, since } from '../../language'
import { employed, hasBabyUnderOne, pregnant, worksIn } from '../readings'
import { womenWorkersRules } from './documents'
import { china } from './place'

const shared = {
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  nexus: { worksHere: worksIn(china) },
  value: service,
  office: 'employer',
} as const

/** Decree 619, article 6: antenatal checks during working hours count as time worked. */
export const antenatalTime = benefit({
  ...shared,
  id: 'national/antenatal-time',
  basis: cite(womenWorkersRules, 'women-workers-6'),
  conditions: { employed, pregnant },
})

/**
 * Decree 619, article 6: from the seventh month of pregnancy no overtime and no night work. The months are reckoned back from
 * the due date: nobody is so far earlier than three months before it, everybody is two months before it.
 */
export const noOvertimeInPregnancy = benefit({
  ...shared,
  id: 'national/no-overtime-in-pregnancy',
  basis: cite(womenWorkersRules, 'women-workers-6'),
  conditions: { employed, lateInPregnancy: since(later(pregnancy.dueDate, { months: -3 })) },
  doubts: { perhapsNotSevenMonths: before(later(pregnancy.dueDate, { months: -2 })) },
  readings: ['seven-months-by-due-date'],
})

/** Decree 619, article 9: an hour a day to nurse a child under one, another for each further baby; no overtime, no night work. */
export const nursingHours = benefit({
  ...shared,
  id: 'national/nursing-hours',
  basis: cite(womenWorkersRules, 'women-workers-9'),
  conditions: { employed, nursing: hasBabyUnderOne },
})
