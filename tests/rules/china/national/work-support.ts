import { rules } from '../../../../rules/china/national'
import type { Certainty, ValueKind } from '../../../../rules/language'
import { changed, type Changes } from '../../../support/changed'
import { run, type Run } from '../../../support/run'

export type { Changes }

export const today = '2026-03-01'
/** A county of a province without rules of its own, and a place where the nation's family law is not in force. */
export const county = '130102'
export const abroad = '810001'

const adult = {
  birthDate: '1990-05-01',
  hukou: county,
  hukouKind: 'rural',
  work: 'employee',
  employer: 'enterprise',
  worksIn: county,
  employerAverageWage: 6000,
  medicalInsurance: 'employee',
  insuredIn: county,
  unemploymentInsurance: { months: 40, involuntary: true, registeredSeekingWork: true },
}

const child = { hukou: county, relation: 'biological', care: 'home', careFee: 900, stage: 'none', lastPreschoolYear: false }

/** A couple with a five-year-old in the last year of a public kindergarten and a baby of one month. */
export const family = {
  residence: county,
  mother: { ...adult },
  father: { ...adult },
  marriage: { registeredOn: '2019-05-01', plannedOn: null },
  pregnancy: null,
  pregnancyLoss: null,
  children: [
    { ...child, id: 'c1', birthDate: '2020-05-01', care: 'kindergarten-public', stage: 'preschool', lastPreschoolYear: true },
    { ...child, id: 'c2', birthDate: '2026-02-01', difficultBirth: false },
  ],
  specialFamily: 'none',
  planFamily: 'none',
}

/** What the nation's law comes to for the family with these changes. */
export const check = (changes: Changes = {}, on = today): Run => run([rules], changed(family, changes), on)

/** A benefit, a family that has it, and how each condition alone turns it. */
export interface Row {
  readonly benefit: string
  readonly subject: string
  /** Changes that make the family one that has it. */
  readonly has?: Changes
  /** For each condition, changes that make it fail alone. Without the first of these answers the benefit is open. */
  readonly fails: Readonly<Record<string, Changes>>
  /** Conditions that no missing answer leaves open for this subject. */
  readonly never?: readonly string[]
  readonly certainty: Certainty
  readonly kind: ValueKind
  readonly attested?: 'single'
}
