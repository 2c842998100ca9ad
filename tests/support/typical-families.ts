import type { Household } from '../../rules/household'

/** A family that could answer everything it may be asked: what is not named here it would call none, no or zero. */
export interface TypicalFamily {
  readonly name: string
  readonly household: Household
}

const at = (place: string): { hukou: string; worksIn: string; insuredIn: string; hukouKind: 'urban' } => ({
  hukou: place,
  worksIn: place,
  insuredIn: place,
  hukouKind: 'urban',
})

const employee = {
  work: 'employee',
  employer: 'enterprise',
  medicalInsurance: 'employee',
  insuredMonths: 60,
  unemploymentInsurance: { months: 60 },
} as const

type Adult = Exclude<Household['mother'], null | 'unknown' | undefined>

const fundAt = (place: string, balance: number): NonNullable<Adult['housingFund']> => ({
  place,
  bingtuan: false,
  balance,
  usedLoanBefore: false,
})

/** Two parents and two children who live, work, are registered and insured in one place. */
const four = (place: string): Household => ({
  residence: place,
  marriage: { registeredOn: '2016-05-20', plannedOn: null },
  mother: {
    ...at(place),
    ...employee,
    birthDate: '1990-03-08',
    monthlyWage: 6000,
    employerAverageWage: 7000,
    annualTaxableIncome: 8000,
    paysIncomeTax: true,
    onlyChild: false,
    housingFund: fundAt(place, 40_000),
  },
  father: {
    ...at(place),
    ...employee,
    birthDate: '1988-07-01',
    monthlyWage: 9000,
    employerAverageWage: 8000,
    annualTaxableIncome: 30_000,
    paysIncomeTax: true,
    onlyChild: true,
    housingFund: fundAt(place, 60_000),
  },
  children: [
    { id: 'c1', birthDate: '2018-05-01', hukou: place, sex: 'female', stage: 'primary' },
    {
      id: 'c2',
      birthDate: '2025-02-10',
      hukou: place,
      sex: 'male',
      care: 'home',
      stage: 'none',
      insuredOn: '2025-03-01',
      birthMode: 'vaginal',
      bornInLocalHospital: true,
      antenatalCost: 1500,
      deliveryCost: 5000,
    },
  ],
  elders: [],
  housing: {
    homesOwned: 1,
    homesOwnedInFundPlace: 1,
    homesOwnedInWorkCity: 1,
    areaPerPerson: 30,
    rents: false,
    mortgages: { outstanding: 1, paidOff: 0, firstHomeRateSince: '2019-01-20' },
  },
})

/** Families as they come to the counter, one to three in each place; complete but for what they do not have. */
export const typicalFamilies: readonly TypicalFamily[] = [
  { name: 'Shangyu, four, at home', household: four('330604') },
  {
    name: 'Shangyu, renting, one on the way',
    household: {
      ...four('330604'),
      children: [
        {
          id: 'c1',
          birthDate: '2023-09-10',
          hukou: '330604',
          sex: 'male',
          care: 'nursery-public-inclusive',
          careFee: 1600,
          stage: 'none',
          insuredOn: '2023-10-01',
          birthMode: 'vaginal',
          bornInLocalHospital: true,
          antenatalCost: 1000,
          deliveryCost: 4000,
        },
      ],
      pregnancy: { dueDate: '2027-03-01', babies: 1, antenatalCost: 1200, highRisk: false },
      housing: { homesOwned: 0, rents: true, monthlyRent: 1800, areaPerPerson: 25 },
    },
  },
  { name: 'Yuecheng, four', household: four('330602') },
  { name: 'Zhangping, four', household: four('350881') },
  {
    name: 'Zhangping, five, renting',
    household: {
      ...four('350881'),
      children: [
        { id: 'c1', birthDate: '2014-03-01', hukou: '350881', sex: 'male', stage: 'junior' },
        { id: 'c2', birthDate: '2019-03-01', hukou: '350881', sex: 'female', stage: 'primary' },
        {
          id: 'c3',
          birthDate: '2024-06-15',
          hukou: '350881',
          sex: 'female',
          care: 'nursery-public-inclusive',
          careFee: 1200,
          stage: 'none',
          insuredOn: '2024-07-01',
          birthMode: 'caesarean',
          bornInLocalHospital: true,
          antenatalCost: 1000,
          deliveryCost: 8000,
        },
      ],
      housing: { homesOwned: 0, rents: true, monthlyRent: 700, areaPerPerson: 18 },
    },
  },
  { name: 'Tianjia’an, four', household: four('340403') },
  {
    name: 'Tianjia’an, mother unemployed, with a grandfather',
    household: {
      ...four('340403'),
      mother: {
        ...at('340403'),
        work: 'unemployed',
        medicalInsurance: 'resident',
        birthDate: '1992-04-02',
        paysIncomeTax: false,
        onlyChild: false,
        leftWorkForBirth: true,
        housingFund: null,
        unemploymentInsurance: { months: 30, involuntary: true, registeredSeekingWork: true },
      },
      elders: [{ id: 'e1', parentOf: 'father', birthDate: '1958-03-05', hospitalised: true, careNeed: 'partial' }],
    },
  },
  { name: 'Aral, four', household: four('659002') },
  {
    name: 'Aral, buying a home, third child',
    household: {
      ...four('659002'),
      children: [
        { id: 'c1', birthDate: '2015-03-01', hukou: '659002', sex: 'male', stage: 'primary' },
        {
          id: 'c2',
          birthDate: '2020-08-01',
          hukou: '659002',
          sex: 'female',
          care: 'kindergarten-public',
          careFee: 400,
          stage: 'preschool',
          lastPreschoolYear: true,
        },
        {
          id: 'c3',
          birthDate: '2026-05-15',
          hukou: '659002',
          sex: 'female',
          care: 'home',
          stage: 'none',
          insuredOn: '2026-06-01',
          birthMode: 'vaginal',
          bornInLocalHospital: true,
          antenatalCost: 900,
          deliveryCost: 4200,
        },
      ],
      housing: {
        homesOwned: 0,
        rents: true,
        monthlyRent: 900,
        areaPerPerson: 20,
        buying: {
          kind: 'new-commercial',
          place: '659002',
          for: 'self',
          ownUse: true,
          firstHome: true,
          fundLoan: true,
          signedOn: '2026-09-01',
        },
        ordinaryFundLoanLimit: 600_000,
      },
    },
  },
  {
    name: 'Fuzhou, one child',
    household: {
      ...four('350102'),
      children: [
        {
          id: 'c1',
          birthDate: '2022-11-11',
          hukou: '350102',
          sex: 'female',
          care: 'kindergarten-private',
          careFee: 1500,
          stage: 'preschool',
          insuredOn: '2022-12-01',
        },
      ],
    },
  },
  {
    name: 'Shenzhen, mother alone',
    household: {
      ...four('440305'),
      father: null,
      marriage: { registeredOn: null, plannedOn: null },
      children: [
        {
          id: 'c1',
          birthDate: '2024-12-01',
          hukou: '440305',
          sex: 'female',
          care: 'home',
          stage: 'none',
          insuredOn: '2025-01-01',
          birthMode: 'vaginal',
          bornInLocalHospital: true,
          antenatalCost: 1000,
          deliveryCost: 5000,
        },
      ],
    },
  },
  {
    name: 'Hefei, both insured as residents',
    household: {
      ...four('340104'),
      mother: {
        ...at('340104'),
        work: 'flexible',
        medicalInsurance: 'resident',
        birthDate: '1994-06-06',
        paysIncomeTax: false,
        onlyChild: false,
        housingFund: null,
        unemploymentInsurance: { months: 0 },
      },
      father: {
        ...at('340104'),
        work: 'flexible',
        medicalInsurance: 'resident',
        birthDate: '1993-01-06',
        paysIncomeTax: false,
        onlyChild: false,
        housingFund: null,
        unemploymentInsurance: { months: 0 },
      },
    },
  },
]
