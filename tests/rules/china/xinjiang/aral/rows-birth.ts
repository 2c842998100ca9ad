import {
  familyHere,
  motherWorksAway,
  motherInsuredAway,
  motherUnemployed,
  noBaby,
  noInfant,
  withoutWork,
  withWork,
  row,
  type Row,
} from './row'
import { elsewhere } from './support'

const engaged = { 'marriage.registeredOn': null, 'marriage.plannedOn': '2026-05-01' }
const noWedding = { 'marriage.plannedOn': null }
const hoping = { planningChild: true }
const notHoping = { planningChild: false }
const treated = { assistedReproduction: { inTreatment: true, licensedHospital: true, doctorAdvisedRest: true } }
const notTreated = { 'assistedReproduction.inTreatment': false }

export const marriageAndBirth: readonly Row[] = [
  row('marriage-registration', 'household', engaged, { familyHere, marrying: noWedding }, 'marriage.plannedOn'),
  row('maternity-protection', 'mother', {}, { ...motherWorksAway, ...motherUnemployed, pregnantOrGaveBirth: noBaby }, 'mother.work'),
  row('women-employees-talks', 'mother', {}, { ...motherWorksAway, ...motherUnemployed }, 'mother.work'),
  row('rights-hotline', 'household', {}, { familyHere }, 'residence'),
  row('hardship-projects', 'household', { hardship: 'low-income' }, { familyHere, hardship: { hardship: 'none' } }, 'hardship'),
  row(
    'children-in-need',
    'child:c1',
    { 'children[0].disabled': true },
    { familyHere, orphanOrDisabled: { 'children[0].disabled': false }, minor: { 'children[0].birthDate': '2008-02-01' } },
    'children[0].birthDate',
  ),
  row('premarital-check', 'household', engaged, { familyHere, aboutToMarry: noWedding }, 'marriage.plannedOn'),
  row('premarital-check-leave', 'mother', engaged, { ...motherWorksAway, ...motherUnemployed, aboutToMarry: noWedding }, 'mother.work'),
  row('premarital-follow-up', 'household', engaged, { familyHere, marrying: noWedding }, 'marriage.plannedOn'),
  row('preconception-check', 'household', hoping, { familyHere, planningChild: notHoping }, 'planningChild'),
  row('folic-acid', 'father', hoping, { familyHere, planningChild: notHoping }, 'planningChild'),
  row('preconception-check-time', 'mother', hoping, { ...motherWorksAway, ...motherUnemployed, planningChild: notHoping }, 'planningChild'),
  row(
    'antenatal-employee',
    'mother',
    {},
    {
      ...motherInsuredAway,
      inMaternityInsurance: { 'mother.medicalInsurance': 'resident' },
      pregnantOrRecentBirth: noInfant,
    },
    'mother.medicalInsurance',
  ),
  row(
    'antenatal-wife',
    'mother',
    withoutWork,
    { husbandInsuredHere: { 'father.insuredIn': elsewhere }, wifeWithoutWork: withWork, pregnantOrRecentBirth: noInfant },
    'father.medicalInsurance',
  ),
  row(
    'antenatal-settlement',
    'mother',
    {},
    { antenatalCoverHere: { 'mother.insuredIn': elsewhere }, pregnantOrRecentBirth: noInfant },
    'mother.medicalInsurance',
  ),
  row('newborn-matters', 'household', {}, { familyHere, newborn: noBaby }, 'children[1].birthDate'),
  row('mental-health-screening', 'mother', {}, { familyHere, pregnantOrGaveBirth: noBaby }, 'children[1].birthDate'),
  row(
    'assisted-reproduction-cover',
    'household',
    treated,
    { insuredHere: { 'mother.insuredIn': elsewhere, 'father.medicalInsurance': 'none' }, inAssistedReproduction: notTreated },
    'assistedReproduction.inTreatment',
  ),
  row(
    'assisted-reproduction-rest',
    'father',
    treated,
    {
      worksHere: { 'father.worksIn': elsewhere },
      employed: { 'father.work': 'flexible' },
      inAssistedReproduction: notTreated,
      doctorAdvisedRest: { 'assistedReproduction.doctorAdvisedRest': false },
    },
    'assistedReproduction.doctorAdvisedRest',
  ),
]

export const delivery: readonly Row[] = [
  row(
    'delivery-deductible',
    'mother',
    {},
    {
      ...motherInsuredAway,
      insured: { 'mother.medicalInsurance': 'none' },
      pregnantOrRecentBirth: noInfant,
      deliversHere: { 'children[1].bornInLocalHospital': false },
    },
    'children[1].bornInLocalHospital',
  ),
  row(
    'delivery-cap-vaginal',
    'mother',
    {},
    {
      ...motherInsuredAway,
      inMaternityInsurance: { 'mother.medicalInsurance': 'resident' },
      recentBirth: noInfant,
      bornVaginally: { 'children[1].birthMode': 'caesarean' },
    },
    'children[1].birthMode',
  ),
  row(
    'delivery-cap-caesarean',
    'mother',
    { 'children[1].birthMode': 'caesarean' },
    {
      ...motherInsuredAway,
      inMaternityInsurance: { 'mother.medicalInsurance': 'none' },
      recentBirth: noInfant,
      bornByCaesarean: { 'children[1].birthMode': 'vaginal' },
    },
    'children[1].birthMode',
  ),
  row(
    'multiple-birth-addition',
    'mother',
    { 'children[0].birthDate': '2025-07-01' },
    {
      ...motherInsuredAway,
      inMaternityInsurance: { 'mother.medicalInsurance': 'resident' },
      multipleBirth: { 'children[0].birthDate': '2021-05-01' },
    },
    'children[0].birthDate',
  ),
  row(
    'delivery-wife',
    'mother',
    withoutWork,
    { husbandInsuredHere: { 'father.insuredIn': elsewhere }, wifeWithoutWork: withWork, pregnantOrRecentBirth: noInfant },
    'mother.work',
  ),
  row(
    'delivery-resident',
    'mother',
    { 'mother.medicalInsurance': 'resident' },
    { ...motherInsuredAway, residentInsurance: { 'mother.medicalInsurance': 'flexible' }, pregnantOrRecentBirth: noInfant },
    'mother.medicalInsurance',
  ),
]
