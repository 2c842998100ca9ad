import { rules } from '../../../../../../rules/china/anhui/huainan/tianjiaan'
import { run, type Run } from '../../../../../support/run'

export { rules }

/** Zhangping: anywhere but here. */
export const elsewhere = '350881'

/** What changes in a household: paths of its file and their new answers; `undefined` takes the answer away. */
export type Changes = Readonly<Record<string, unknown>>

const adult = () => ({
  birthDate: '1990-06-01',
  hukou: elsewhere,
  hukouKind: 'urban',
  onlyChild: false,
  work: 'employee',
  worksIn: '340403',
  paysIncomeTax: true,
  medicalInsurance: 'employee',
  insuredIn: '340403',
  unemploymentInsurance: { months: 0, involuntary: false, registeredSeekingWork: false },
  leftWorkForBirth: false,
  occupation: 'other',
  newSkillCertificate: 'none',
})

/** A couple with one boy of six months on 1 April 2025, that lives here and is registered elsewhere. */
export const household = {
  residence: '340403',
  mother: adult(),
  father: adult(),
  marriage: { registeredOn: '2019-10-01', plannedOn: null },
  planningChild: false,
  pregnancy: null,
  criticalPregnancy: false,
  children: [
    {
      id: 'c1',
      birthDate: '2024-10-01',
      sex: 'male',
      hukou: elsewhere,
      care: 'home',
      stage: 'none',
      difficultBirth: false,
      birthDefect: false,
      insuredOn: '2024-11-01',
    },
  ],
  elders: [{ id: 'e1', parentOf: 'mother', birthDate: '1960-01-01', hospitalised: false, careNeed: 'none', specialFamily: false }],
  housing: { homesOwned: 1, homesOwnedInFundPlace: 1, publicRental: { status: 'none' } },
  specialFamily: 'none',
  planFamily: 'none',
  hardship: 'none',
}

export const today = '2025-04-01'

/** The household with some answers changed: `{ 'children[0].care': 'home' }`. */
export function changed(changes: Changes, of: object = household): object {
  const copy = structuredClone(of)
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter(Boolean)
    const last = steps.pop() as string
    const holder = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy as Record<string, unknown>)
    if (value === undefined) delete holder[last]
    else holder[last] = structuredClone(value)
  }
  return copy
}

/** The place's rules on the household with some answers changed. */
export const check = (changes: Changes = {}, on = today): Run => run([rules], changed(changes), on)

/** How one benefit comes out for one subject. */
export const statusOf = (benefit: string, subject: string, changes: Changes, on = today): string =>
  check(changes, on).of(`tianjiaan/${benefit}`, subject).status

/** The child born on another day, not insured yet. */
export const born = (birthDate: string): Changes => ({ 'children[0].birthDate': birthDate, 'children[0].insuredOn': null })
