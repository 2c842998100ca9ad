import { rules } from '../../../../rules/china/fujian'
import type { Certainty, ValueKind } from '../../../../rules/language'
import { changed, type Changes } from '../../../support/changed'
import { run, type Run } from '../../../support/run'

export type { Changes }

export const today = '2026-11-22'
/** A county of the province without rules of its own, and one outside it. */
export const here = '350203'
export const outside = '330102'

const adult = {
  birthDate: '1990-05-01',
  hukou: outside,
  onlyChild: true,
  work: 'employee',
  employer: 'enterprise',
  worksIn: here,
  employerAverageWage: 6000,
  medicalInsurance: 'employee',
  insuredIn: here,
  insuredMonths: 30,
  leaveUsedThisYear: { childcare: 0, parentCare: 0 },
}
const child = { hukou: outside, relation: 'biological', birthMode: 'vaginal', difficultBirth: false }

/** A couple registered elsewhere with a girl of eight and a boy of seven weeks, both at work, the mother's father in hospital. */
export const family = {
  residence: here,
  mother: { ...adult },
  father: { ...adult },
  marriage: { registeredOn: '2016-05-01', plannedOn: null },
  pregnancy: null,
  pregnancyLoss: null,
  assistedReproduction: null,
  children: [
    { ...child, id: 'c1', birthDate: '2018-05-01', insuredOn: '2018-06-01' },
    { ...child, id: 'c2', birthDate: '2026-10-05', insuredOn: null },
  ],
  elders: [{ id: 'e1', parentOf: 'mother', birthDate: '1960-02-10', hospitalised: true }],
  specialFamily: 'none',
  hardship: 'none',
}

/** What the province's law comes to for the family with these changes. */
export const check = (changes: Changes = {}, on = today): Run => run([rules], changed(family, changes), on)

/** A pregnancy with these answers, and no child of this couple but the girl of eight. */
export const expecting = (pregnancy: object): Changes => ({ pregnancy: { babies: 1, ...pregnancy }, children: family.children.slice(0, 1) })

/** The boy was born on that day. */
export const bornOn = (birthDate: string, more: Changes = {}): Changes => ({ 'children[1].birthDate': birthDate, ...more })

/** A benefit, a family that has it, and how each condition alone turns it. */
export interface Row {
  readonly benefit: string
  readonly subject?: string
  /** Changes that make the family one that has it. */
  readonly has?: Changes
  /** For each condition, changes that make it fail alone. Without the first of these answers the benefit is open. */
  readonly fails: Readonly<Record<string, Changes>>
  /** Conditions that no missing answer leaves open by themselves. */
  readonly never?: readonly string[]
  /** The day on which a condition can fail alone, where it is not today. */
  readonly on?: Readonly<Record<string, string>>
  readonly certainty: Certainty
  readonly kind: ValueKind
  readonly attested?: 'single'
}
