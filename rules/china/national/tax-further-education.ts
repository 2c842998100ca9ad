import { parent } from '../../household'
import { benefit, cite, datedFigure, is, taxDeduction, yuan } from '../../language'
import { deduction, deductionLaw } from './tax-basis'
import { deductionMeasures } from './tax-documents'
import { allYear, monthlyDeduction, takenByParent } from './tax-worth'

const source = cite(deductionMeasures, 'special-deductions-further-education')
const from = '2019-01-01'
const whileStudying = monthlyDeduction({ from, amount: 400, source })
const forACertificate = datedFigure([{ from, value: yuan(3600).perYear, source }])

const shared = { ...deduction, subject: 'each-parent', basis: [...source, ...deductionLaw] } as const

/** Interim measures, article 8: 400 yuan a month, 48 months at most, while a parent studies for a degree. */
export const furtherEducationDeduction = benefit({
  ...shared,
  id: 'national/further-education-deduction',
  conditions: { studiesForDegree: is(parent.furtherEducation, 'degree'), paysOwnTax: parent.paysIncomeTax },
  value: taxDeduction('month', whileStudying.perMonth, takenByParent(allYear(whileStudying))),
  readings: ['deduction-not-cash', 'degree-48-months', 'degree-and-certificate', 'twelve-months', 'tax-saved-if-new'],
})

/** The same article: 3,600 yuan in the year in which a parent obtains a professional certificate. */
export const certificateDeduction = benefit({
  ...shared,
  id: 'national/certificate-deduction',
  conditions: { certificateThisYear: is(parent.furtherEducation, 'certificate'), paysOwnTax: parent.paysIncomeTax },
  value: taxDeduction('year', forACertificate, takenByParent(forACertificate)),
  papers: {
    'professional-certificate': { by: 'special-deductions-further-education', whenAsked: true },
  },
  readings: ['deduction-not-cash', 'degree-and-certificate', 'tax-saved-if-new'],
})
