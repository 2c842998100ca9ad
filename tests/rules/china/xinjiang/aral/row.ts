import { elsewhere, type Changes } from './support'

/** One benefit: who gets it, and for each condition the change after which it alone fails. */
export interface Row {
  readonly benefit: string
  readonly subject: string
  readonly yes: Changes
  readonly turns: Readonly<Record<string, Changes>>
  /** An answer that, taken away, leaves it undetermined. */
  readonly open: string
}

export const row = (benefit: string, subject: string, yes: Changes, turns: Row['turns'], open: string): Row => ({
  benefit,
  subject,
  yes,
  turns,
  open,
})

export const familyHere = { residence: elsewhere }
export const motherWorksAway = { worksHere: { 'mother.worksIn': elsewhere } }
export const motherInsuredAway = { insuredHere: { 'mother.insuredIn': elsewhere } }
export const motherUnemployed = { employed: { 'mother.work': 'unemployed' } }
export const noBaby = { 'children[1].birthDate': '2025-02-01' }
export const noInfant = { 'children[1].birthDate': '2023-02-01' }

export const withoutWork = { 'mother.work': 'unemployed', 'mother.medicalInsurance': 'resident' }
export const withWork = { 'mother.work': 'employee' }
