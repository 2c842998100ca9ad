export { BenefitPage } from './BenefitPage'
export { ResultsPage } from './ResultsPage'
export { partsText, valueParts, type ValueParts } from './values'
