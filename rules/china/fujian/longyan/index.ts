import type { PlaceRules } from '../../../language'
import { antenatalCosts, birthCosts } from './birth-costs'
import { birthCostRules, fundPolicy } from './documents'
import { fundLoan } from './fund-loan'
import { fundRent } from './fund-rent'
import { longyan } from './place'

export { findings } from './findings'

export const documents = [fundPolicy, birthCostRules]

export const rules: PlaceRules = { place: longyan, benefits: [antenatalCosts, birthCosts, fundLoan, fundRent] }
