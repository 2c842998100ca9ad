import { elsewhere, family, here, type Changes } from './support'

/** A benefit, a family that has it, and for each condition the change after which that one alone fails. */
export interface Row {
  readonly benefit: string
  readonly subject: string
  readonly yes: Changes
  readonly turns: Readonly<Record<string, Changes>>
}

const row = (benefit: string, subject: string, yes: Changes, turns: Row['turns']): Row => ({
  benefit: `anhui/${benefit}`,
  subject,
  yes,
  turns,
})
const worksAway = (who: string): Row['turns'] => ({
  worksHere: { [`${who}.worksIn`]: elsewhere },
  employed: { [`${who}.work`]: 'flexible' },
})
const insuredAway = { insuredHere: { 'mother.insuredIn': elsewhere } }
const movedAway = { familyHere: { residence: elsewhere } }
const childIsOne = { 'children[0].birthDate': '2025-03-02' }
const childIsThree = { 'children[0].birthDate': '2023-03-02' }
const insuredAs = (medicalInsurance: string): Changes => ({ 'mother.medicalInsurance': medicalInsurance })

export const rows: readonly Row[] = [
  row(
    'marriage-leave',
    'father',
    { 'marriage.registeredOn': '2026-01-01' },
    { ...worksAway('father'), marrying: { 'marriage.registeredOn': '2025-03-01' } },
  ),
  row('maternity-leave', 'mother', {}, { ...worksAway('mother'), leaveForBirth: { 'children[0].birthDate': '2025-09-01' } }),
  row(
    'paternity-leave',
    'father',
    {},
    { ...worksAway('father'), married: { 'marriage.registeredOn': null }, pregnantOrLawfulBirth: childIsOne },
  ),
  row('childcare-leave', 'mother', {}, { ...worksAway('mother'), childUnderSix: { 'children[0].birthDate': '2020-03-02' } }),
  row(
    'parent-care-leave',
    'mother',
    { 'elders[0].hospitalised': true },
    { ...worksAway('mother'), ownParentSixtyInHospital: { 'elders[0].parentOf': 'father' } },
  ),
  row('maternity-allowance', 'mother', {}, { ...insuredAway, insuredAsEmployee: insuredAs('flexible'), pregnantOrGaveBirth: childIsOne }),
  row(
    'allowance-paid-directly',
    'mother',
    {},
    { ...insuredAway, insuredAsEmployee: insuredAs('resident'), pregnantOrGaveBirth: childIsOne },
  ),
  row('flexible-worker-birth-grant', 'mother', insuredAs('flexible'), {
    ...insuredAway,
    flexibleInsured: insuredAs('employee'),
    birthSinceTheGrant: { 'children[0].birthDate': '2024-07-31' },
  }),
  row('residents-delivery', 'mother', insuredAs('resident'), {
    ...insuredAway,
    residentInsurance: insuredAs('none'),
    pregnantOrRecentBirth: childIsThree,
  }),
  row(
    'direct-settlement',
    'mother',
    { pregnancy: { dueDate: '2026-08-01', babies: 1 } },
    { ...insuredAway, insured: insuredAs('none'), pregnant: { pregnancy: null } },
  ),
  row(
    'newborn-insurance',
    'child:c1',
    { 'children[0].hukou': null },
    {
      newbornHere: { 'children[0].hukou': elsewhere },
      underOne: { 'children[0].birthDate': '2025-03-02', 'children[0].insuredOn': '2025-04-01' },
      insuredInNinetyDays: { 'children[0].insuredOn': null },
    },
  ),
  row(
    'nursery-aid',
    'child:c1',
    { hardship: 'low-income', 'children[0].care': 'nursery-other' },
    { ...movedAway, hardship: { hardship: 'none' }, inNurseryOrKindergarten: { 'children[0].care': 'home' } },
  ),
  row(
    'rural-planning-reward',
    'mother',
    {
      'mother.birthDate': '1966-03-02',
      'father.birthDate': '1960-01-01',
      'mother.hukou': here,
      'mother.hukouKind': 'rural',
      planFamily: 'only-child-certificate',
      children: [{ ...family.children[0], birthDate: '1990-05-01', sex: 'female' }],
    },
    {
      hukouHere: { 'mother.hukou': elsewhere },
      onlyChildFamily: { planFamily: 'rural-two-daughters' },
      ruralHukou: { 'mother.hukouKind': 'urban' },
      sixty: { 'mother.birthDate': '1966-03-03' },
      bornSince1933: { 'mother.birthDate': '1932-12-31' },
      onlyDaughter: { 'children[0].sex': 'male' },
    },
  ),
]
