import type { PlaceRules, RuleDocument } from '../../language'
import { china } from './place'

export const documents: readonly RuleDocument[] = []

export const rules: PlaceRules = { place: china, benefits: [] }
