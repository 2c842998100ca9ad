import { cite, datedFigure, number, type Count, type Expr } from '../../language'
import { maternityInsuranceNotice } from './documents'

const KNOWN = { from: '2026-03-01', until: '2031-02-28' }

/** Hundredths of the allowance for employees insured for less than half a year, for half a year, and for a year. */
export const employeesNotice = cite(maternityInsuranceNotice, 'fujian-maternity-2026-employees')
export const nothingForEmployees: Expr<Count> = datedFigure([{ ...KNOWN, value: number(0), source: employeesNotice }], { unit: 'percent' })
export const halfForEmployees: Expr<Count> = datedFigure([{ ...KNOWN, value: number(50), source: employeesNotice }], { unit: 'percent' })
export const allForEmployees: Expr<Count> = datedFigure([{ ...KNOWN, value: number(100), source: employeesNotice }], { unit: 'percent' })

/** The same shares for those insured without a job: women who draw unemployment benefit, and flexible workers. */
export const othersNotice = cite(maternityInsuranceNotice, 'fujian-maternity-2026-others')
export const halfForOthers: Expr<Count> = datedFigure([{ ...KNOWN, value: number(50), source: othersNotice }], { unit: 'percent' })
export const allForOthers: Expr<Count> = datedFigure([{ ...KNOWN, value: number(100), source: othersNotice }], { unit: 'percent' })
