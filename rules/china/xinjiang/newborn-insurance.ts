import { child, residence } from '../../household'
import { all, benefit, cite, either, exists, inPlace, later, not, notAfter, service, through, under } from '../../language'
import { familyIn } from '../readings'
import { newbornNotice } from './documents'
import { divisionCity } from './insured'
import { xinjiang } from './place'

const ninetiethDay = later(child.birthDate, { days: 90 })

/** A newborn insured with the region within ninety days is covered from the day of birth, without a waiting time. One not insured yet still can be, until the last day. */
export const newbornInsurance = benefit({
  id: 'xinjiang/newborn-insurance',
  category: 'reimbursement',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(newbornNotice, 'xinjiang-newborns-1'),
  nexus: { familyHere: familyIn(xinjiang) },
  conditions: {
    outsideDivisionCity: not(inPlace(residence, divisionCity)),
    underOne: under(child.birthDate, 1),
    insuredInTime: either(notAfter(child.insuredOn, ninetiethDay), all(not(exists(child.insuredOn)), through(ninetiethDay))),
  },
  doubts: { childOfDivisionCity: inPlace(child.hukou, divisionCity) },
  value: service,
  office: 'region-insurance',
  readings: ['ninety-days', 'cover-for-a-year', 'cover-not-sum'],
})
