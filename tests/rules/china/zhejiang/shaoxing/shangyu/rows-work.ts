import { grownUp, newlyMarried, noBaby, noEmployee, noInfant, noRecentBirth, notMarrying, yuecheng, type Row } from '../support'

const familyHere = { residence: yuecheng }
const motherWorksHere = { 'mother.worksIn': yuecheng }
const fatherWorksHere = { 'father.worksIn': yuecheng }
const motherEmployed = { 'mother.work': 'flexible' }
const fatherEmployed = { 'father.work': 'flexible' }
const womanWorker = { 'mother.work': 'not-working', 'mother.leftWorkForBirth': false }
const leave = { certainty: 'delegated', kind: 'leave-days' } as const
const byEmployer = { certainty: 'discretionary', kind: 'service' } as const
const service = { certainty: 'entitled', kind: 'service' } as const

/** Items 17 to 19: leave, work, everyday life. In the order of the rules. */
export const work: readonly Row[] = [
  {
    benefit: 'shangyu/marriage-leave',
    subject: 'mother',
    has: newlyMarried,
    fails: { worksHere: motherWorksHere, employed: motherEmployed, marrying: notMarrying },
    ...leave,
  },
  {
    benefit: 'shangyu/maternity-leave',
    subject: 'mother',
    fails: { worksHere: motherWorksHere, employed: motherEmployed, leaveForBirthAhead: noBaby },
    ...leave,
  },
  {
    benefit: 'shangyu/paternity-leave',
    subject: 'father',
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed, pregnantOrGaveBirth: noBaby },
    ...leave,
  },
  {
    benefit: 'shangyu/childcare-leave',
    subject: 'father',
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed, childUnderThree: noInfant },
    ...leave,
  },
  {
    benefit: 'shangyu/parent-care-leave',
    subject: 'mother',
    fails: { worksHere: motherWorksHere, employed: motherEmployed, onlyChild: { 'mother.onlyChild': false } },
    ...leave,
  },
  { benefit: 'shangyu/women-training', subject: 'mother', fails: { familyHere, womanWorker }, ...service },
  {
    benefit: 'shangyu/women-work-support',
    subject: 'mother',
    fails: { familyHere, womanWorker },
    certainty: 'delegated',
    kind: 'service',
  },
  {
    benefit: 'shangyu/dismissal-protection',
    subject: 'mother',
    fails: { worksHere: motherWorksHere, employed: motherEmployed, pregnantOrNewMother: noBaby },
    ...service,
  },
  { benefit: 'shangyu/baby-rooms', fails: { familyHere, pregnantOrInfant: noRecentBirth }, ...service },
  {
    benefit: 'shangyu/employer-childcare',
    subject: 'child:c2',
    fails: { employedHere: noEmployee, underThree: noInfant },
    ...byEmployer,
  },
  {
    benefit: 'shangyu/flexible-work',
    subject: 'father',
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed },
    ...byEmployer,
  },
  { benefit: 'shangyu/family-education', fails: { familyHere, hasMinorChild: grownUp }, ...service },
  {
    benefit: 'shangyu/birth-gift',
    subject: 'mother',
    fails: { worksHere: motherWorksHere, employed: motherEmployed, pregnantOrGaveBirth: noBaby },
    ...byEmployer,
  },
]
