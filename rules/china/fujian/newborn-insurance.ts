import { child } from '../../household'
import {
  benefit,
  cite,
  datedFigure,
  either,
  later,
  notAfter,
  number,
  service,
  through,
  under,
  type Day,
  type Expr,
  type None,
} from '../../language'
import { familyIn, someParentInsuredIn } from '../readings'
import { newbornNotice } from './documents'
import { fujian } from './place'

const notice = cite(newbornNotice, 'fujian-newborns-90-days')
const lastDay: Expr<Day | None, 'child'> = later(child.birthDate, {
  days: datedFigure([{ from: '2024-11-01', value: number(90), source: notice }], { unit: 'days' }),
})

/** A newborn paid for within ninety days is insured from its birth; later, from the payment. */
export const newbornInsurance = benefit({
  id: 'fujian/newborn-insurance',
  category: 'reimbursement',
  subject: 'each-child',
  certainty: 'entitled',
  basis: notice,
  nexus: { guardianHere: either(familyIn(fujian), someParentInsuredIn(fujian)) },
  conditions: {
    underOne: under(child.birthDate, 1),
    paidWithin90Days: either(through(lastDay), notAfter(child.insuredOn, lastDay)),
  },
  value: service,
  office: 'medical-insurance',
  readings: ['first-year-certificate', 'cover-not-sum'],
})
