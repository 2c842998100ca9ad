import { grownUp, noInfant, oneChild, outside, type Row } from './support'

const familyHere = { residence: outside }
const service = { certainty: 'entitled', kind: 'service' } as const
const threeChildren = {
  children: [
    { id: 'c1', birthDate: '2010-01-01', hukou: outside },
    { id: 'c2', birthDate: '2014-01-01', hukou: outside },
    { id: 'c3', birthDate: '2022-01-01', hukou: outside },
  ],
}
const twoChildren = { children: threeChildren.children.slice(0, 2) }
const rental = (status: string) => ({ ...threeChildren, 'housing.publicRental': { status, localAllowance: 1080 } })

/** Items 8 to 14: school, home, work, family life. In the order of the rules. */
export const homeRows: readonly Row[] = [
  {
    benefit: 'shaoxing/migrant-schooling',
    subject: 'child:c1',
    has: { 'mother.residencePermit': '330604' },
    fails: {
      parentPermitHere: { 'mother.residencePermit': null },
      childHukouElsewhere: { 'children[0].hukou': '330602' },
      schoolAge: { 'children[0].birthDate': '2022-05-01' },
    },
    certainty: 'delegated',
    kind: 'service',
  },
  {
    benefit: 'shaoxing/sibling-school',
    subject: 'child:c2',
    fails: {
      familyHere,
      multiChild: { 'children[0].lawful': false },
      elderSiblingAtSchool: { 'children[0].stage': 'senior' },
    },
    never: ['multiChild'],
    certainty: 'entitled',
    kind: 'priority',
  },
  {
    benefit: 'shaoxing/preschool-aid',
    subject: 'child:c2',
    has: { hardship: 'dibao', 'children[1].stage': 'preschool' },
    fails: { familyHere, hardship: { hardship: 'none' }, inKindergarten: { 'children[1].stage': 'none' } },
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'shaoxing/public-rental-unit',
    has: rental('tenant'),
    fails: { familyHere, hasThreeChildren: twoChildren, unitChosen: { 'housing.publicRental.status': 'allowance' } },
    certainty: 'entitled',
    kind: 'priority',
  },
  {
    benefit: 'shaoxing/public-rental-rent-free',
    has: rental('qualifies'),
    fails: { familyHere, hasThreeChildren: twoChildren, unitChosen: { 'housing.publicRental.status': 'none' } },
    certainty: 'entitled',
    kind: 'fee-reduction',
  },
  {
    benefit: 'shaoxing/public-rental-allowance',
    has: rental('allowance'),
    fails: { familyHere, hasThreeChildren: twoChildren, allowanceChosen: { 'housing.publicRental.status': 'tenant' } },
    certainty: 'entitled',
    kind: 'cash',
  },
  {
    benefit: 'shaoxing/fund-support',
    fails: { fundHere: { 'mother.housingFund.place': outside }, multiChild: oneChild },
    certainty: 'delegated',
    kind: 'loan-limit',
  },
  {
    benefit: 'shaoxing/return-to-work',
    subject: 'mother',
    fails: {
      familyHere,
      leftWorkForBirth: { 'mother.leftWorkForBirth': false },
      employmentDifficulty: { 'mother.employmentDifficulty': false },
    },
    certainty: 'delegated',
    kind: 'service',
  },
  {
    benefit: 'shaoxing/matchmaking',
    has: { 'marriage.registeredOn': null },
    fails: { familyHere, unmarried: { 'marriage.registeredOn': '2016-05-01' } },
    ...service,
  },
  { benefit: 'shaoxing/parent-services', fails: { familyHere, hasMinorChild: grownUp }, ...service },
  {
    benefit: 'shaoxing/marriage-counselling',
    fails: { familyHere, engagedOrMarried: { 'marriage.registeredOn': null, 'marriage.plannedOn': null } },
    ...service,
  },
  { benefit: 'shaoxing/birth-one-stop', fails: { familyHere, childUnderThree: noInfant }, ...service },
  { benefit: 'shaoxing/no-birth-test', fails: { familyHere }, ...service },
  {
    benefit: 'shaoxing/plan-family-rewards',
    has: { planFamily: 'rural-two-daughters' },
    fails: { familyHere, planFamily: { planFamily: 'none' } },
    certainty: 'delegated',
    kind: 'cash',
  },
]
