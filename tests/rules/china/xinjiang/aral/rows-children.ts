import { familyHere, motherWorksAway, noInfant, row, type Row } from './row'
import { elsewhere } from './support'

export const childcareAndSchool: readonly Row[] = [
  row(
    'childcare-subsidy',
    'child:c2',
    {},
    {
      familyHere,
      bornLawfully: { 'children[1].lawful': false },
      underThree: { 'children[1].birthDate': '2023-02-01' },
      subsidyHasBegun: { 'children[1].birthDate': '2024-06-01', on: '2024-12-31' },
    },
    'children[1].birthDate',
  ),
  row('toddler-class', 'child:c2', {}, { familyHere, underThree: noInfant }, 'children[1].birthDate'),
  row(
    'workplace-nursery',
    'child:c2',
    {},
    {
      worksHere: { 'mother.worksIn': elsewhere, 'father.worksIn': elsewhere },
      employed: { 'mother.work': 'flexible', 'father.work': 'flexible' },
      underThree: noInfant,
    },
    'children[1].birthDate',
  ),
  row(
    'nursery-guide-price',
    'child:c2',
    { 'children[1].care': 'nursery-private-inclusive' },
    { familyHere, inclusiveNursery: { 'children[1].care': 'nursery-other' } },
    'children[1].care',
  ),
  row(
    'nursery-training',
    'mother',
    { 'mother.occupation': 'nursery-worker' },
    { ...motherWorksAway, nurseryWorker: { 'mother.occupation': null } },
    'mother.occupation',
  ),
  row('infant-health', 'child:c2', {}, { familyHere, underThree: noInfant }, 'children[1].birthDate'),
  row(
    'school-fees',
    'child:c1',
    { 'children[0].stage': 'senior' },
    { familyHere, atSchool: { 'children[0].stage': 'higher' } },
    'children[0].stage',
  ),
  row(
    'preschool-grant',
    'child:c1',
    { 'children[0].care': 'kindergarten-private' },
    { familyHere, inKindergarten: { 'children[0].care': 'home' } },
    'children[0].care',
  ),
  row(
    'pupil-grant',
    'child:c1',
    { 'children[0].stage': 'junior', hardship: 'dibao' },
    { familyHere, inCompulsorySchool: { 'children[0].stage': 'senior' }, hardship: { hardship: 'none' } },
    'hardship',
  ),
  row(
    'senior-grant',
    'child:c1',
    { 'children[0].stage': 'senior', hardship: 'dibao' },
    { familyHere, inSeniorSchool: { 'children[0].stage': 'junior' }, hardship: { hardship: 'none' } },
    'children[0].stage',
  ),
]
