import { newlyMarried, noBaby, noInfant, nothingPaid, notMarrying, treated, untreated, yuecheng, type Row } from '../support'

const familyHere = { residence: yuecheng }
const service = { certainty: 'entitled', kind: 'service' } as const

/** Items 2 to 9: weddings, births, health, assisted reproduction. In the order of the rules. */
export const services: readonly Row[] = [
  {
    benefit: 'shangyu/matchmaking',
    has: { 'marriage.registeredOn': null },
    fails: { familyHere, unmarried: { 'marriage.registeredOn': '2016-05-01' } },
    certainty: 'discretionary',
    kind: 'service',
  },
  {
    benefit: 'shangyu/marriage-registration',
    fails: { familyHere, engagedOrMarried: { 'marriage.plannedOn': null, 'marriage.registeredOn': null } },
    ...service,
  },
  { benefit: 'shangyu/wedding-ceremony', has: newlyMarried, fails: { familyHere, marrying: notMarrying }, ...service },
  {
    benefit: 'shangyu/birth-registration',
    fails: { familyHere, planningOrBirth: { planningChild: false, ...noBaby } },
    ...service,
  },
  {
    benefit: 'shangyu/newborn-one-stop',
    fails: { familyHere, newborn: { 'children[1].birthDate': '2023-06-10' } },
    ...service,
  },
  {
    benefit: 'shangyu/preconception-checks',
    has: { planningChild: true },
    fails: { familyHere, preparingForAChild: { planningChild: false } },
    ...service,
  },
  {
    benefit: 'shangyu/early-pregnancy-care',
    subject: 'mother',
    has: { pregnancy: { dueDate: '2026-09-01' } },
    fails: { familyHere, pregnant: { pregnancy: null } },
    ...service,
  },
  { benefit: 'shangyu/rearing-risk-screening', subject: 'child:c2', fails: { familyHere, underThree: noInfant }, ...service },
  { benefit: 'shangyu/development-screening', subject: 'child:c2', fails: { familyHere, toThirdBirthday: noInfant }, ...service },
  {
    benefit: 'shangyu/child-health-care',
    subject: 'child:c2',
    fails: { familyHere, underSeven: { 'children[1].birthDate': '2016-01-01' } },
    ...service,
  },
  {
    benefit: 'shangyu/autism-screening',
    subject: 'child:c2',
    fails: { familyHere, underSeven: { 'children[1].birthDate': '2016-01-01' } },
    ...service,
  },
  {
    benefit: 'shangyu/child-insurance',
    subject: 'child:c2',
    fails: { familyHere, minor: { 'children[1].birthDate': '2005-01-01' }, childInsured: { 'children[1].insuredOn': null } },
    certainty: 'delegated',
    kind: 'service',
  },
  {
    benefit: 'shangyu/child-rehabilitation',
    subject: 'child:c2',
    has: { 'children[1].disabled': true },
    fails: { familyHere, minor: { 'children[1].birthDate': '2005-01-01' }, childDisabled: { 'children[1].disabled': false } },
    never: ['childDisabled'],
    ...service,
  },
  { benefit: 'shangyu/contraception', fails: { familyHere, childBearingAge: { 'mother.birthDate': '1970-01-01' } }, ...service },
  {
    benefit: 'shangyu/hpv-vaccine',
    subject: 'child:c1',
    fails: {
      familyHere,
      girl: { 'children[0].sex': 'male' },
      atSchool: { 'children[0].stage': 'none', 'children[0].birthDate': '2008-05-01' },
    },
    certainty: 'delegated',
    kind: 'service',
  },
  { benefit: 'shangyu/women-screening', subject: 'mother', fails: { familyHere }, ...service },
  {
    benefit: 'shangyu/assisted-reproduction-insurance',
    has: treated,
    fails: { insuredHere: { 'mother.insuredIn': yuecheng, 'father.insuredIn': yuecheng }, inAssistedReproduction: untreated },
    certainty: 'delegated',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'shangyu/assisted-reproduction-subsidy',
    has: { ...treated, 'mother.hukou': '330604', hardship: 'low-income' },
    fails: {
      spouseHukouHere: { 'mother.hukou': yuecheng },
      inAssistedReproduction: untreated,
      licensedHospital: { 'assistedReproduction.licensedHospital': false },
      paidThemselves: nothingPaid,
      hardship: { hardship: 'none' },
    },
    certainty: 'delegated',
    kind: 'cash',
  },
]
