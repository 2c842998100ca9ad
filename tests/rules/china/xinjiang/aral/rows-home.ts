import { familyHere, motherWorksAway, motherUnemployed, noBaby, noInfant, row, type Row } from './row'
import { aral, elsewhere } from './support'

const tenant = { 'housing.publicRental.status': 'tenant', 'housing.publicRental.years': 4 }
const notQualified = { 'housing.publicRental.status': 'none' }
const renting = { 'housing.rents': true, 'housing.monthlyRent': 2000 }
const oneChild = { 'children[0].lawful': false }
const fundsElsewhere = { 'mother.housingFund.bingtuan': false, 'father.housingFund.place': elsewhere }
const buying = { 'housing.buying': { place: aral, for: 'self', fundLoan: true } }

export const housing: readonly Row[] = [
  row(
    'public-rental-size',
    'household',
    tenant,
    { familyHere, multiChild: oneChild, qualifiesForPublicRental: notQualified },
    'housing.publicRental.status',
  ),
  row('public-rental-exchange', 'household', tenant, { familyHere, publicRentalTenant: notQualified }, 'housing.publicRental.status'),
  row(
    'public-rental-reckoning',
    'household',
    tenant,
    {
      familyHere,
      qualifiesForPublicRental: notQualified,
      hasMinorChild: { 'children[0].birthDate': '2006-12-01', 'children[1].birthDate': '2008-02-01' },
    },
    'housing.publicRental.status',
  ),
  row(
    'public-rental-five-years',
    'household',
    tenant,
    { familyHere, qualifiesForPublicRental: notQualified, withinFiveYears: { 'housing.publicRental.years': 5 } },
    'housing.publicRental.years',
  ),
  row(
    'public-rental-stay',
    'household',
    { ...tenant, 'housing.publicRental.years': 5 },
    {
      familyHere,
      publicRentalTenant: { 'housing.publicRental.status': 'allowance' },
      fiveYearsOver: { 'housing.publicRental.years': 4 },
      multiChild: oneChild,
    },
    'housing.publicRental.years',
  ),
  row(
    'rent-withdrawal',
    'household',
    renting,
    { bingtuanFundHere: fundsElsewhere, multiChild: oneChild, rents: { 'housing.rents': false } },
    'housing.rents',
  ),
  row(
    'first-fund-loan',
    'household',
    buying,
    {
      bingtuanFundHere: fundsElsewhere,
      buysHere: { 'housing.buying.place': elsewhere },
      fundLoan: { 'housing.buying.fundLoan': false },
      noEarlierFundLoan: { 'father.housingFund.usedLoanBefore': true },
    },
    'father.housingFund.usedLoanBefore',
  ),
  row(
    'family-purchase',
    'mother',
    { 'housing.buying': { place: elsewhere, for: 'parents' } },
    { bingtuanFundOwn: { 'mother.housingFund.bingtuan': false }, buysForFamily: { 'housing.buying.for': 'self' } },
    'mother.housingFund.bingtuan',
  ),
]

const lostHerWork = {
  'mother.work': 'unemployed',
  'mother.unemploymentInsurance': { months: 12, involuntary: true, registeredSeekingWork: true },
}

export const taxAndWork: readonly Row[] = [
  row('birth-payments-untaxed', 'mother', {}, { familyHere, recentBirth: noInfant }, 'children[1].birthDate'),
  row(
    'infant-tax-deduction',
    'child:c2',
    { 'mother.paysIncomeTax': false },
    { familyHere, paysIncomeTax: { 'father.paysIncomeTax': false }, underThree: noInfant },
    'father.paysIncomeTax',
  ),
  row(
    'education-tax-deduction',
    'child:c1',
    { 'mother.paysIncomeTax': false },
    {
      familyHere,
      paysIncomeTax: { 'father.paysIncomeTax': false },
      threeOrOlder: { 'children[0].birthDate': '2023-02-02' },
      inEducation: { 'children[0].birthDate': '2020-02-01' },
    },
    'father.paysIncomeTax',
  ),
  row(
    'unemployment-benefit',
    'mother',
    lostHerWork,
    {
      familyHere,
      outOfWork: { 'mother.work': 'employee' },
      paidTwelveMonths: { 'mother.unemploymentInsurance.months': 11 },
      lostWorkUnwillingly: { 'mother.unemploymentInsurance.involuntary': false },
    },
    'mother.unemploymentInsurance.months',
  ),
  row('flexible-work', 'mother', {}, { ...motherWorksAway, ...motherUnemployed, childUnderThree: noInfant }, 'mother.work'),
  row('nursing-room', 'mother', {}, { ...motherWorksAway, ...motherUnemployed, pregnantOrGaveBirth: noBaby }, 'mother.work'),
  row(
    'back-to-work',
    'mother',
    { 'mother.leftWorkForBirth': true },
    { familyHere, leftWorkForBirth: { 'mother.leftWorkForBirth': false } },
    'mother.leftWorkForBirth',
  ),
  row(
    'public-post',
    'mother',
    { 'mother.leftWorkForBirth': true, 'mother.employmentDifficulty': true },
    { familyHere, leftWorkForBirth: { 'mother.leftWorkForBirth': false }, employmentDifficulty: { 'mother.employmentDifficulty': false } },
    'mother.employmentDifficulty',
  ),
]
