import type { PlaceRules, RuleDocument } from '../../language'
import { fujian } from './place'

export const documents: readonly RuleDocument[] = []

export const rules: PlaceRules = { place: fujian, benefits: [] }
