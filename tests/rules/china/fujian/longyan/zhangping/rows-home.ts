import { away, buying, type Row } from './support'

const inQueue = { 'housing.publicRental.status': 'qualifies' }
const notInQueue = { 'housing.publicRental.status': 'none' }
const twoBorne = { 'children[0].relation': 'adopted' }
const oneBorne = { ...twoBorne, 'children[1].lawful': false }
const fundElsewhere = { 'mother.housingFund.place': '330604', 'father.housingFund': null }
const ofAge = { 'children[0].birthDate': '2005-03-01', 'children[1].birthDate': '2006-03-01', 'children[2].birthDate': '2007-03-01' }

/** Homes, nursery fees and school. */
export const home: readonly Row[] = [
  {
    benefit: 'nursery-fee-half',
    subject: 'child:c3',
    has: {},
    fails: {
      familyHere: away,
      threeChildren: twoBorne,
      notYetSchoolAge: { 'children[1].birthDate': '2017-03-01', 'children[2].birthDate': '2019-03-01' },
      publicInclusiveNursery: { 'children[2].care': 'nursery-private-inclusive' },
    },
    asks: ['children[2].care', 'children[2].birthDate'],
    kind: 'fee-reduction',
  },
  {
    benefit: 'nursery-fee-waiver',
    subject: 'child:c3',
    has: { specialFamily: 'child-died', 'children[2].bornAfterLoss': true },
    fails: {
      familyHere: away,
      specialFamily: { specialFamily: 'none' },
      bornAfterLoss: { 'children[2].bornAfterLoss': false },
      notYetSchoolAge: { 'children[1].birthDate': '2017-03-01', 'children[2].birthDate': '2019-03-01' },
      publicInclusiveNursery: { 'children[2].care': 'nursery-other' },
    },
    asks: ['specialFamily', 'children[2].bornAfterLoss', 'children[2].care'],
    kind: 'fee-reduction',
  },
  {
    benefit: 'home-purchase-subsidy',
    certainty: 'delegated',
    has: { 'housing.buying': buying },
    fails: {
      familyHere: away,
      threeChildren: twoBorne,
      buysNewHome: { 'housing.buying.kind': 'second-hand' },
      homeHere: { 'housing.buying.place': '330604' },
    },
    asks: ['children', 'housing.buying.kind', 'housing.buying.place'],
    kind: 'cash',
  },
  {
    benefit: 'rent-withdrawal',
    has: {},
    fails: {
      fundHere: fundElsewhere,
      noHomeInFundPlace: { 'housing.homesOwned': 1, 'housing.homesOwnedInFundPlace': 1 },
      rents: { 'housing.rents': false },
      twoChildren: oneBorne,
    },
    asks: ['housing.rents', 'children'],
    kind: 'withdrawal-limit',
  },
  {
    benefit: 'loan-supplement',
    has: { 'housing.buying': buying },
    fails: {
      fundHere: fundElsewhere,
      buysForOwnUse: { 'housing.buying.ownUse': false },
      firstHome: { 'housing.buying.firstHome': false },
      fundLoan: { 'housing.buying.fundLoan': false },
      twoChildren: oneBorne,
    },
    asks: ['housing.buying.ownUse', 'housing.buying.firstHome', 'housing.buying.fundLoan', 'children'],
    kind: 'loan-limit',
  },
  {
    benefit: 'first-home-terms',
    has: { 'housing.homesOwned': 1, 'housing.buying': buying },
    fails: {
      homeHere: { 'housing.buying.place': '330604' },
      ownsOneHome: { 'housing.homesOwned': 2 },
      mortgagePaidOff: { 'housing.mortgages.outstanding': 1 },
      buysForOwnUse: { 'housing.buying.ownUse': false },
    },
    asks: ['housing.homesOwned', 'housing.mortgages.outstanding', 'housing.buying.ownUse'],
    kind: 'service',
  },
  {
    benefit: 'rental-queue',
    has: inQueue,
    fails: { familyHere: away, qualifiesForPublicRental: notInQueue },
    asks: ['housing.publicRental.status'],
    certainty: 'discretionary',
    kind: 'priority',
  },
  {
    benefit: 'rental-unit-type',
    has: inQueue,
    fails: { familyHere: away, qualifiesForPublicRental: notInQueue, hasMinorChild: ofAge },
    asks: ['housing.publicRental.status', 'children'],
    certainty: 'discretionary',
    kind: 'priority',
  },
  {
    benefit: 'rental-priority',
    has: inQueue,
    fails: { familyHere: away, qualifiesForPublicRental: notInQueue, threeChildrenOrSpecial: twoBorne },
    asks: ['housing.publicRental.status', 'children'],
    kind: 'priority',
  },
  {
    benefit: 'rental-priority',
    has: { ...inQueue, ...twoBorne, specialFamily: 'child-disabled' },
    fails: { threeChildrenOrSpecial: { specialFamily: 'none' } },
    asks: ['specialFamily'],
    kind: 'priority',
  },
  {
    benefit: 'rental-exchange',
    has: { 'housing.publicRental.status': 'tenant' },
    fails: { familyHere: away, publicRentalTenant: { 'housing.publicRental.status': 'allowance' } },
    asks: ['housing.publicRental.status'],
    kind: 'service',
  },
  {
    benefit: 'same-school',
    subject: 'child:c2',
    has: { 'children[1].lastPreschoolYear': true },
    fails: {
      familyHere: away,
      enteringSchool: { 'children[1].lastPreschoolYear': false },
      siblingAtSchool: { 'children[0].stage': 'senior' },
    },
    asks: ['children[1].lastPreschoolYear', 'children[1].stage', 'children[0].stage'],
    kind: 'priority',
  },
  {
    benefit: 'after-school',
    subject: 'child:c1',
    has: {},
    fails: { familyHere: away, inCompulsorySchool: { 'children[0].stage': 'senior' } },
    asks: ['children[0].stage'],
    kind: 'service',
  },
  {
    benefit: 'kindergarten-hours',
    subject: 'child:c2',
    has: {},
    fails: { familyHere: away, inKindergarten: { 'children[1].stage': 'primary' } },
    asks: ['children[1].stage'],
    kind: 'service',
  },
]
