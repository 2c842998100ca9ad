import type { PlaceRules, RuleDocument } from '../../language'
import { anhui } from './place'

export const documents: readonly RuleDocument[] = []

export const rules: PlaceRules = { place: anhui, benefits: [] }
