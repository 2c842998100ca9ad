import type { PlaceRules, RuleDocument } from '../../../language'
import { fundNotice2019, fundNotice2023 } from './documents'
import { fundLoan } from './fund-loan'
import { fundRent } from './fund-rent'
import { huainan } from './place'

export { findings } from './findings'

export const documents: readonly RuleDocument[] = [fundNotice2023, fundNotice2019]

export const rules: PlaceRules = { place: huainan, benefits: [fundLoan, fundRent] }
