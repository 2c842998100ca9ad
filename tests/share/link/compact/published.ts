import type { DayNumber } from '../../../../rules/language/calendar'
import type { Mark, Shared } from '../../../../src/share/link'

const mark = (benefit: string, subject: string, more: Partial<Mark> = {}): Mark => ({
  benefit,
  subject,
  status: 'eligible',
  standing: 'in-force',
  certainty: 'entitled',
  attested: 'confirmed',
  ...more,
})

/** What somebody shared when the form for paper was first published, of every kind something. */
export const published: Shared = {
  household: {
    residence: '350881',
    marriage: { registeredOn: '2012-05-20', plannedOn: null },
    mother: {
      birthDate: '1990-03-08',
      hukou: '350881',
      work: 'employee',
      monthlyWage: 6234.5,
      medicalInsurance: 'unknown',
      insuredMonths: 60,
      housingFund: { place: '350802', bingtuan: false, balance: 40_000 },
      unemploymentInsurance: {},
    },
    father: { birthDate: '1988-07-01', hukou: '330604', residencePermit: null, work: 'flexible', paysIncomeTax: true, housingFund: null },
    children: [
      { id: 'c1', birthDate: '2014-03-01', sex: 'male', hukou: '350881', stage: 'junior' },
      { id: 'second', birthDate: '2024-06-15', sex: 'female', care: 'nursery-other', careFee: 1200, insuredOn: '2024-07-01' },
    ],
    elders: 'unknown',
    pregnancy: null,
    housing: { homesOwned: 0, areaPerPerson: 18.25, rents: true, monthlyRent: 700, buying: null },
    hardship: 'low-income',
  },
  on: 20261122 as DayNumber,
  chosen: true,
  rules: [
    ['100000', '1a2b'],
    ['350000', '0'],
    ['350881', 'mhz3'],
  ],
  marks: [
    mark('national/childcare-subsidy', 'child:second', {
      value: { kind: 'cash', bound: 'exact', unit: 'CNY', per: 'year', min: 3600, max: 3600 },
    }),
    mark('fujian/childcare-leave', 'mother', {
      value: { kind: 'leave-days', bound: 'exact', unit: 'days', per: 'year', min: 10, max: 10 },
    }),
    mark('fujian/childcare-leave', 'father', {
      value: { kind: 'leave-days', bound: 'exact', unit: 'days', per: 'year', min: 10, max: 10 },
    }),
    mark('fujian/leave-wage', 'mother', {
      status: 'undetermined',
      value: { kind: 'reimbursement-cap', bound: 'at-most', unit: 'percent', per: 'birth', min: 0, max: 100 },
    }),
    mark('zhangping/rent', 'household', {
      status: 'upcoming',
      standing: 'consultation-draft',
      certainty: 'discretionary',
      attested: 'single',
      value: { kind: 'withdrawal-limit', bound: 'range', unit: 'CNY', per: 'month', min: 800.5, max: 1200 },
    }),
    mark('zhangping/nursery', 'child:c1', { value: { kind: 'fee-reduction', bound: 'at-least', unit: 'percent', min: 10 } }),
    mark('zhangping/visits', 'household', { value: { kind: 'service', bound: 'unspecified' } }),
    mark('zhangping/queue', 'elder:gone', { standing: 'submitted-draft', certainty: 'delegated' }),
  ],
  left: ['costs', 'ages'],
}
