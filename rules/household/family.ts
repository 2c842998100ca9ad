import { choice, count, day, money, orNone, place, record, recordOrNone, yesNo } from './fields'
import { housing } from './housing'

/** Facts of the household as a whole. */
export const family = {
  residence: place(),
  marriage: record({ registeredOn: orNone(day({ past: true })), plannedOn: orNone(day()) }),
  planningChild: yesNo(),
  pregnancy: recordOrNone({ dueDate: day(), babies: count(1, 9), antenatalCost: money('once'), highRisk: yesNo() }),
  /** The mother lost a pregnancy: when, and after how many full months of it. */
  pregnancyLoss: recordOrNone({ on: day({ past: true }), months: count(0, 10) }),
  /** The mother's life was or is in danger in a pregnancy or birth, now or within the last year (危重孕产妇). */
  criticalPregnancy: yesNo(),
  assistedReproduction: recordOrNone({
    inTreatment: yesNo(),
    licensedHospital: yesNo(),
    selfPaid: money('once'),
    doctorAdvisedRest: yesNo(),
  }),
  housing,
  specialFamily: choice('none', 'child-died', 'child-disabled'),
  planFamily: choice('none', 'only-child-certificate', 'rural-two-daughters'),
  hardship: choice('none', 'low-income', 'dibao'),
}
