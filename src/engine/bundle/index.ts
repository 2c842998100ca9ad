// Which benefits to claim, and who claims them, where that is a choice. A door of its own: only the page that tells it fetches it.
export { bundle, taxSpared, type Spared } from './bundle'
export type { Amount, Choice, ExclusiveChoice, OnePayment, ParentTax, Share, Taken, TaxChoice, TaxWay, Way, When } from './choice'
