import { away, type Row } from './support'

const afterLoss = { specialFamily: 'child-died' }
const fails = { familyHere: away, specialFamily: { specialFamily: 'none' } }
const asks = ['specialFamily']
const noMinors = { 'children[0].birthDate': '2005-03-01', 'children[1].birthDate': '2006-03-01', 'children[2].birthDate': '2007-03-01' }

/** Special families and families of the older policies. */
export const special: readonly Row[] = [
  {
    benefit: 'plan-family-rewards',
    has: { planFamily: 'rural-two-daughters' },
    fails: { familyHere: away, planFamily: { planFamily: 'none' } },
    asks: ['planFamily'],
    certainty: 'delegated',
    kind: 'cash',
  },
  { benefit: 'special-assistance', has: afterLoss, fails, asks, certainty: 'delegated', kind: 'cash' },
  { benefit: 'special-insurance', has: afterLoss, fails, asks, certainty: 'delegated', kind: 'service' },
  {
    benefit: 'insurance-premium',
    has: { ...afterLoss, ...noMinors, 'mother.medicalInsurance': 'resident' },
    fails: { ...fails, someoneResidentInsured: { 'mother.medicalInsurance': 'employee' } },
    asks: ['specialFamily', 'mother.medicalInsurance'],
    certainty: 'delegated',
    kind: 'fee-reduction',
  },
  {
    benefit: 'special-housing',
    has: afterLoss,
    fails: { ...fails, housingDifficulty: { 'housing.homesOwned': 1 } },
    asks: ['specialFamily', 'housing.homesOwned'],
    kind: 'priority',
  },
  { benefit: 'special-contacts', has: afterLoss, fails, asks, kind: 'service' },
  { benefit: 'special-daily-care', has: afterLoss, fails, asks, kind: 'service' },
  { benefit: 'no-registration-fee', has: afterLoss, fails, asks, kind: 'fee-reduction' },
  { benefit: 'no-deposit', has: { specialFamily: 'child-disabled' }, fails, asks, kind: 'fee-reduction' },
  { benefit: 'hospital-priority', has: afterLoss, fails, asks, kind: 'priority' },
  {
    benefit: 'elder-home',
    subject: 'elder:e1',
    has: { 'elders[0].specialFamily': true },
    fails: { familyHere: away, specialFamilyElder: { 'elders[0].specialFamily': false } },
    asks: ['elders[0].specialFamily'],
    kind: 'fee-reduction',
  },
  {
    benefit: 'elder-nursing-allowance',
    subject: 'elder:e1',
    has: { 'elders[0].specialFamily': true, 'elders[0].careNeed': 'full', hardship: 'dibao' },
    fails: {
      familyHere: away,
      specialFamilyElder: { 'elders[0].specialFamily': false },
      needsCareOrDisabled: { hardship: 'none' },
    },
    asks: ['elders[0].specialFamily', 'elders[0].careNeed', 'hardship'],
    certainty: 'discretionary',
    kind: 'cash',
  },
  {
    benefit: 'elder-nursing-allowance',
    subject: 'elder:e1',
    has: { 'elders[0].specialFamily': true, 'elders[0].disabled': true },
    fails: { needsCareOrDisabled: { 'elders[0].disabled': false } },
    asks: [],
    certainty: 'discretionary',
    kind: 'cash',
  },
]
