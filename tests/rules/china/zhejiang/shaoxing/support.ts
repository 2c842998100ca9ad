import { rules as zhejiang } from '../../../../../rules/china/zhejiang'
import { rules as shaoxing } from '../../../../../rules/china/zhejiang/shaoxing'
import { rules as shangyu } from '../../../../../rules/china/zhejiang/shaoxing/shangyu'
import type { Certainty, Standing, ValueKind } from '../../../../../rules/language'
import { run, type Run } from '../../../../support/run'

export { shangyu, shaoxing, zhejiang }

/** Answers by their path in the household file; `undefined` takes an answer away. */
export type Changes = Readonly<Record<string, unknown>>

export const today = '2026-03-01'
/** A district of the same city, and one outside it. */
export const yuecheng = '330602'
export const outside = '330102'

const adult = {
  hukou: outside,
  residencePermit: null,
  onlyChild: true,
  work: 'employee',
  employer: 'enterprise',
  worksIn: '330604',
  paysIncomeTax: true,
  medicalInsurance: 'employee',
  insuredIn: '330604',
  housingFund: { place: '330604' },
  leftWorkForBirth: true,
  employmentDifficulty: true,
}

const child = { hukou: outside, care: 'home', stage: 'none', insuredOn: '2025-07-01', disabled: false }

/** A couple with a girl at primary school and a boy of eight months, who live in Shangyu and are registered outside the city. */
export const family = {
  residence: '330604',
  mother: { ...adult, birthDate: '1980-05-01' },
  father: { ...adult, housingFund: null },
  marriage: { registeredOn: '2016-05-01', plannedOn: null },
  planningChild: false,
  pregnancy: null,
  assistedReproduction: null,
  children: [
    { ...child, id: 'c1', birthDate: '2018-05-01', sex: 'female', stage: 'primary' },
    { ...child, id: 'c2', birthDate: '2025-06-10', sex: 'male' },
  ],
  housing: { homesOwned: 0, buying: null, publicRental: { status: 'none' } },
  planFamily: 'none',
  hardship: 'none',
}

type Loose = Record<string, unknown>

/** A household with some answers changed: `{ 'children[0].care': 'home' }`. */
export function changed(changes: Changes, of: object = family): object {
  const copy = structuredClone(of) as Loose
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter(Boolean)
    const last = steps.pop() as string
    const holder = steps.reduce((at, step) => at[step] as Loose, copy)
    if (value === undefined) delete holder[last]
    else holder[last] = structuredClone(value)
  }
  return copy
}

/** What province, city and district together come to for the family with these changes. */
export const check = (changes: Changes = {}, on = today, of: object = family): Run =>
  run([zhejiang, shaoxing, shangyu], changed(changes, of), on)

/** A benefit, a family that has it, and how each condition alone turns it. */
export interface Row {
  readonly benefit: string
  readonly subject?: string
  /** Changes that make the family one that has it. */
  readonly has?: Changes
  /** For each condition, changes that make it fail alone. Without the first of these answers the benefit is open. */
  readonly fails: Readonly<Record<string, Changes>>
  /** Conditions that no missing answer leaves open for this subject. */
  readonly never?: readonly string[]
  readonly certainty: Certainty
  readonly kind: ValueKind
  /** The day looked at, where it is not today. */
  readonly on?: string
  /** Standing of what it rests on: a draft for the plans, law for the rest. */
  readonly standing?: Standing
}

/** The changes that leave a condition open, and the answer asked for. Where somebody works or is insured is otherwise taken from the residence. */
export function openBy(fails: Changes): { readonly changes: Changes; readonly path: string } {
  const path = Object.keys(fails)[0] as string
  const presumed = /(worksIn|insuredIn)$/.test(path)
  return { changes: { ...fails, [path]: undefined, ...(presumed ? { residence: undefined } : {}) }, path }
}

/** Changes that many rows share. */
export const noInfant: Changes = { 'children[1].birthDate': '2020-06-10' }
export const noBaby: Changes = { pregnancy: null, 'children[1].birthDate': '2023-06-10' }
export const noRecentBirth: Changes = { pregnancy: null, ...noInfant }
export const noEmployee: Changes = { 'mother.work': 'not-working', 'father.work': 'not-working' }
export const noTaxpayer: Changes = { 'mother.paysIncomeTax': false, 'father.paysIncomeTax': false }
export const notMarrying: Changes = { 'marriage.registeredOn': '2016-05-01', 'marriage.plannedOn': null }
export const newlyMarried: Changes = { 'marriage.registeredOn': '2025-09-01' }
export const grownUp: Changes = { children: [{ id: 'c1', birthDate: '2000-01-01' }] }
export const oneChild: Changes = { children: [{ id: 'c1', birthDate: '2018-05-01' }] }
export const treated: Changes = { assistedReproduction: { inTreatment: true, licensedHospital: true, selfPaid: 30000 } }
export const untreated: Changes = { 'assistedReproduction.inTreatment': false }
export const nothingPaid: Changes = { 'assistedReproduction.selfPaid': 0 }
