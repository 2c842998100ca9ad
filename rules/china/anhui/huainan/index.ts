import type { PlaceRules, RuleDocument } from '../../../language'
import { huainan } from './place'

export const documents: readonly RuleDocument[] = []

export const rules: PlaceRules = { place: huainan, benefits: [] }
