import type { PlaceRules, RuleDocument } from '../../language'
import { xinjiang } from './place'

export const documents: readonly RuleDocument[] = []

export const rules: PlaceRules = { place: xinjiang, benefits: [] }
