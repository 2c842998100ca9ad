import { rules } from '../../../../rules/china/xinjiang'
import type { Certainty, ValueKind } from '../../../../rules/language'
import { changed, type Changes } from '../../../support/changed'
import { run, type Run } from '../../../support/run'

export { rules, type Changes }

/** A district of Ürümqi: of the region, and not listed. */
export const tianshan = '650102'
export const aral = '659002'
/** Shihezi and Tumxuk: cities of the Bingtuan as Aral is, and not listed. */
export const shihezi = '659001'
export const tumxuk = '659003'
/** Zhangping: outside the region. */
export const elsewhere = '350881'
export const today = '2025-09-01'

const adult = () => ({
  birthDate: '1990-06-01',
  hukou: elsewhere,
  onlyChild: false,
  work: 'employee',
  worksIn: tianshan,
  employerAverageWage: 6000,
  medicalInsurance: 'employee',
  insuredIn: tianshan,
  insuredByBingtuan: false,
  insuredMonths: 24,
  housingFund: { place: tianshan, bingtuan: true, balance: 50000, usedLoanBefore: false },
  leaveUsedThisYear: { childcare: 0, parentCare: 0 },
})

const child = (id: string, birthDate: string) => ({
  id,
  birthDate,
  hukou: elsewhere,
  birthMode: 'vaginal',
  difficultBirth: false,
  insuredOn: null,
})

/** A couple of employees in Ürümqi, insured with the region and registered elsewhere, with a child of four and a baby of two months; the mother's mother is in hospital. */
export const household = {
  residence: tianshan,
  mother: adult(),
  father: adult(),
  marriage: { registeredOn: '2019-10-01', plannedOn: null },
  planningChild: false,
  pregnancy: null,
  assistedReproduction: null,
  children: [child('c1', '2021-05-01'), child('c2', '2025-07-01')],
  elders: [{ id: 'e1', parentOf: 'mother', birthDate: '1960-03-10', hospitalised: true, careNeed: 'none' }],
  housing: { rents: false, monthlyRent: 0, buying: null },
}

/** The region's rules, the Bingtuan's among them, on the household with some answers changed. */
export const check = (changes: Changes = {}, on = today): Run => run([rules], changed(household, changes), on)

/** A parent is insured with the Bingtuan: by living in its city, unless the place is another. */
export const withBingtuan = (parent: 'mother' | 'father', place = aral): Changes => ({
  [`${parent}.insuredIn`]: place,
  [`${parent}.insuredByBingtuan`]: place.startsWith('6590') ? undefined : true,
})

/** The household's children, one for each day of birth. */
export const bornOn = (...days: readonly string[]): Changes => ({ children: days.map((day, index) => child(`c${index + 1}`, day)) })

/** One benefit: who gets it, and for each condition the change after which it alone fails. */
export interface Row {
  readonly benefit: string
  readonly subject: string
  readonly yes: Changes
  readonly turns: Readonly<Record<string, Changes>>
  /** An answer that, taken away, leaves it undetermined. */
  readonly open: string
  readonly certainty: Certainty
  readonly kind: ValueKind
  readonly attested?: 'single'
}
