import { rules as national } from '../../../../rules/china/national'
import type { Outcome } from '../../../../src/engine'
import { changed, type Changes } from '../../../support/changed'
import { run, type Run } from '../../../support/run'

export { national, type Changes }

export const today = '2026-03-10'
export const shangyu = '330604'
export const tianjiaan = '340403'
/** A code that lies in none of the provinces in which this law is in force. */
export const abroad = '810101'

/** A taxpaying couple in Shangyu who rent; two children, and a mother of 63 on the mother's side. */
export const family = {
  residence: shangyu,
  mother: {
    hukou: shangyu,
    work: 'employee',
    worksIn: shangyu,
    onlyChild: true,
    paysIncomeTax: true,
    annualTaxableIncome: 48000,
    furtherEducation: 'none',
    medicalSelfPaid: 0,
  },
  father: {
    hukou: shangyu,
    work: 'employee',
    worksIn: shangyu,
    onlyChild: false,
    paysIncomeTax: true,
    annualTaxableIncome: 20000,
    furtherEducation: 'none',
    medicalSelfPaid: 0,
  },
  children: [
    { id: 'c1', birthDate: '2018-05-01', hukou: shangyu, stage: 'primary', medicalSelfPaid: 0 },
    { id: 'c2', birthDate: '2025-06-10', hukou: shangyu, stage: 'none', medicalSelfPaid: 0 },
  ],
  elders: [{ id: 'e1', parentOf: 'mother', birthDate: '1963-02-10' }],
  housing: { homesOwned: 0, rents: true, mortgages: { outstanding: 0, firstHomeRateSince: null } },
}

export const check = (changes: Changes = {}, on = today): Run => run([national], changed(family, changes), on)

/** One outcome of a national benefit. */
export const outcome = (name: string, subject: string, changes: Changes = {}, on = today): Outcome =>
  check(changes, on).of(`national/${name}`, subject)

export const onlyChild = (birthDate: unknown, more: object = {}): Changes => ({
  children: [{ id: 'c1', hukou: shangyu, ...(birthDate === undefined ? {} : { birthDate }), ...more }],
})
