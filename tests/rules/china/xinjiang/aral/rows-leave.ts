import { motherWorksAway, motherUnemployed, noBaby, noInfant, row, type Row } from './row'
import { bornOn, elsewhere, registeredHere } from './support'

export const leave: readonly Row[] = [
  row('maternity-leave', 'mother', {}, { ...motherWorksAway, ...motherUnemployed, leaveForBirthAhead: noBaby }, 'mother.work'),
  row(
    'paternity-leave',
    'father',
    {},
    { worksHere: { 'father.worksIn': elsewhere }, employed: { 'father.work': 'flexible' }, pregnantOrGaveBirth: noBaby },
    'father.work',
  ),
  row('childcare-leave', 'mother', {}, { ...motherWorksAway, ...motherUnemployed, childUnderThree: noInfant }, 'mother.work'),
  row('pay-during-leave', 'mother', {}, { ...motherWorksAway, ...motherUnemployed, leaveOccasion: noInfant }, 'mother.work'),
  row(
    'mother-leave-second',
    'mother',
    registeredHere,
    {
      parentsHukouHere: { 'father.hukou': elsewhere },
      employed: { 'mother.work': 'flexible' },
      secondChildInWindow: noInfant,
      childHukouHere: { 'children[1].hukou': elsewhere },
      // The elder two of a three-child family are twins of two and a half, the third is seven months old.
      noThirdChildLeave: bornOn('2023-08-01', '2023-08-01', '2025-07-01'),
    },
    'children[1].hukou',
  ),
  row(
    'mother-leave-third',
    'mother',
    bornOn('2016-03-01', '2019-03-01', '2025-07-01'),
    {
      parentsHukouHere: { 'mother.hukou': elsewhere },
      employed: { 'mother.work': 'retired' },
      thirdChildInWindow: { 'children[0].lawful': false },
      childHukouHere: { 'children[2].hukou': null },
    },
    'children[2].hukou',
  ),
  row(
    'father-leave',
    'father',
    registeredHere,
    {
      parentsHukouHere: { 'mother.hukou': elsewhere },
      employed: { 'father.work': 'unemployed' },
      secondOrThirdInWindow: noInfant,
      childHukouHere: { 'children[1].hukou': elsewhere },
    },
    'mother.hukou',
  ),
]
