import type { Changes, Row } from './shaoxing/support'

/** A county of another province. */
export const away = '350881'

const worksHere = (who: string): Changes => ({ [`${who}.worksIn`]: away })
const insuredHere: Changes = { 'mother.insuredIn': away }
/** A family that lives and is registered in another province. */
const familyHere: Changes = {
  residence: away,
  'mother.hukou': away,
  'father.hukou': away,
  'children[0].hukou': away,
  'children[1].hukou': away,
}
const jobless = (who: string): Changes => ({ [`${who}.work`]: 'unemployed' })
const law = { standing: 'in-force' } as const
const entitledLeave = { ...law, certainty: 'entitled', kind: 'leave-days' } as const
/** 1 March 2026 lies 50 days after this birth. */
const newborn: Changes = { 'children[1].birthDate': '2026-01-10', 'children[1].insuredOn': '2026-01-20' }
const elders = (birthDate: string): Changes => ({
  elders: [{ id: 'e1', parentOf: 'father', birthDate, hospitalised: false }],
})
const insured: Changes = { 'mother.insuredMonths': 6, 'mother.employerAverageWage': 6000 }
const couple = { 'mother.birthDate': '1970-05-01', children: [] }

export const onlyChildFamily: Changes = {
  planFamily: 'only-child-certificate',
  children: [{ id: 'c1', birthDate: '2014-05-01', hukou: '330604' }],
}

/** In the order of the rules. */
export const rows: readonly Row[] = [
  {
    benefit: 'zhejiang/marriage-leave',
    subject: 'father',
    has: { 'marriage.registeredOn': '2025-09-01' },
    fails: {
      worksHere: worksHere('father'),
      employed: jobless('father'),
      marryingOrToppingUp: { 'marriage.registeredOn': '2016-05-01' },
    },
    ...entitledLeave,
  },
  {
    benefit: 'zhejiang/assisted-reproduction',
    has: { assistedReproduction: { inTreatment: true } },
    fails: {
      insuredHere: { 'mother.insuredIn': away, 'father.insuredIn': away },
      inAssistedReproduction: { 'assistedReproduction.inTreatment': false },
    },
    ...law,
    certainty: 'delegated',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'zhejiang/maternity-leave',
    subject: 'mother',
    has: newborn,
    fails: {
      worksHere: worksHere('mother'),
      employed: jobless('mother'),
      onMaternityLeave: { 'children[1].birthDate': '2023-06-10' },
    },
    ...entitledLeave,
  },
  {
    benefit: 'zhejiang/paternity-leave',
    subject: 'father',
    fails: {
      worksHere: worksHere('father'),
      employed: jobless('father'),
      pregnantOrGaveBirth: { 'children[1].birthDate': '2023-06-10' },
    },
    ...entitledLeave,
  },
  {
    benefit: 'zhejiang/maternity-allowance',
    subject: 'mother',
    has: insured,
    fails: {
      insuredHere,
      inMaternityInsurance: { 'mother.medicalInsurance': 'resident' },
      underTheMeasures: { 'children[1].birthDate': '2024-06-30' },
      birthInClaimTime: { children: [] },
    },
    // A birth before the measures could be claimed until the end of 2025. A birth not told leaves both open.
    on: '2025-07-01',
    never: ['underTheMeasures', 'birthInClaimTime'],
    ...law,
    certainty: 'entitled',
    kind: 'cash',
  },
  {
    benefit: 'zhejiang/miscarriage-allowance',
    subject: 'mother',
    has: { ...insured, pregnancyLoss: { on: '2025-02-01', months: 2 } },
    fails: {
      insuredHere,
      lossUnderTheMeasures: { 'pregnancyLoss.on': '2024-06-30' },
      inMaternityInsurance: { 'mother.medicalInsurance': 'none' },
      lossInClaimTime: { pregnancyLoss: null },
    },
    on: '2025-07-01',
    never: ['lossUnderTheMeasures', 'lossInClaimTime'],
    ...law,
    certainty: 'entitled',
    kind: 'cash',
  },
  {
    benefit: 'zhejiang/unemployed-mother-grant',
    subject: 'mother',
    has: { 'mother.medicalInsurance': 'unemployment-benefit' },
    fails: {
      insuredOrLivesHere: insuredHere,
      drawsUnemploymentBenefit: { 'mother.medicalInsurance': 'employee' },
      gaveBirth: { 'children[1].birthDate': '2024-06-10' },
    },
    ...law,
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'zhejiang/aid-for-uninsured-mothers',
    subject: 'mother',
    has: { 'mother.work': 'not-working', 'mother.medicalInsurance': 'resident' },
    fails: {
      familyHere,
      withoutEmployer: { 'mother.work': 'employee' },
      withoutMaternityInsurance: { 'mother.medicalInsurance': 'flexible' },
      pregnantOrGaveBirth: { 'children[1].birthDate': '2024-06-10' },
    },
    ...law,
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'zhejiang/childcare-leave',
    subject: 'father',
    fails: {
      worksHere: worksHere('father'),
      employed: jobless('father'),
      childUnderThree: { 'children[1].birthDate': '2023-03-01' },
    },
    ...entitledLeave,
  },
  {
    benefit: 'zhejiang/parent-care-leave',
    subject: 'father',
    has: elders('1966-03-01'),
    fails: {
      worksHere: worksHere('father'),
      employed: jobless('father'),
      onlyChild: { 'father.onlyChild': false },
      ownParentSixty: { 'elders[0].birthDate': '1966-03-02' },
    },
    ...entitledLeave,
  },
  {
    benefit: 'zhejiang/only-child-reward',
    has: onlyChildFamily,
    fails: {
      employedOrWithoutWorkHere: { 'mother.worksIn': away, 'father.worksIn': away },
      onlyChildCertificate: { planFamily: 'rural-two-daughters' },
      underFourteen: { 'children[0].birthDate': '2012-03-01' },
      noFurtherBirth: { children: [...(onlyChildFamily.children as object[]), { id: 'c2', birthDate: '2025-06-10' }] },
    },
    never: ['noFurtherBirth'],
    ...law,
    certainty: 'entitled',
    kind: 'cash',
  },
  {
    benefit: 'zhejiang/special-assistance',
    subject: 'father',
    has: { ...couple, specialFamily: 'child-died' },
    fails: {
      ownHukouHere: { 'father.hukou': away },
      specialFamily: { specialFamily: 'none' },
      noOtherChild: { children: [{ id: 'c1', birthDate: '2010-05-01' }] },
      wifeIs49: { 'mother.birthDate': '1977-03-02' },
    },
    ...law,
    certainty: 'entitled',
    kind: 'cash',
  },
]
