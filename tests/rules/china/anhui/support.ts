import { rules } from '../../../../rules/china/anhui'
import { rules as national } from '../../../../rules/china/national'
import { changed, type Changes } from '../../../support/changed'
import { run, type Run } from '../../../support/run'

export { changed, national, rules, type Changes }

/** A district of Huainan without rules of its own: what the province gives reaches it. */
export const here = '340402'
/** Zhangping: anywhere but Anhui. */
export const elsewhere = '350881'
export const today = '2026-03-02'

const adult = () => ({
  birthDate: '1992-06-01',
  hukou: elsewhere,
  hukouKind: 'urban',
  onlyChild: false,
  work: 'employee',
  worksIn: here,
  employerAverageWage: 6000,
  medicalInsurance: 'employee',
  insuredIn: here,
  leaveUsedThisYear: { childcare: 0, parentCare: 0 },
})

/** A couple with a boy of five months on 2 March 2026, that lives and works in Huainan and is registered elsewhere. */
export const family = {
  residence: here,
  mother: adult(),
  father: adult(),
  marriage: { registeredOn: '2019-10-01', plannedOn: null },
  pregnancy: null,
  criticalPregnancy: false,
  children: [
    {
      id: 'c1',
      birthDate: '2025-10-01',
      sex: 'male',
      hukou: elsewhere,
      lawful: true,
      relation: 'biological',
      birthMode: 'vaginal',
      difficultBirth: false,
      deliveryCost: 5000,
      care: 'home',
      stage: 'none',
      insuredOn: '2025-11-01',
    },
  ],
  elders: [{ id: 'e1', parentOf: 'mother', birthDate: '1960-01-01', hospitalised: false, careNeed: 'none', specialFamily: false }],
  specialFamily: 'none',
  planFamily: 'none',
  hardship: 'none',
}

/** The province's rules on the family with some answers changed. */
export const check = (changes: Changes = {}, on = today): Run => run([rules], changed(family, changes), on)

/** One child of the family, born on that day and not insured yet. */
export const born = (birthDate: string, more: object = {}): Changes => ({
  children: [{ ...family.children[0], birthDate, insuredOn: null, ...more }],
})

/** Several babies of one birth. */
export const bornTogether = (count: number, birthDate: string, more: object = {}): Changes => ({
  children: Array.from({ length: count }, (_, at) => ({ ...family.children[0], id: `c${at + 1}`, birthDate, insuredOn: null, ...more })),
})

/** A child is on the way, and there is no other. */
export const expecting = (babies?: number): Changes => ({
  children: [],
  pregnancy: { dueDate: '2026-08-01', highRisk: false, ...(babies === undefined ? {} : { babies }) },
})
