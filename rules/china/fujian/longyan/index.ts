import type { PlaceRules, RuleDocument } from '../../../language'
import { longyan } from './place'

export const documents: readonly RuleDocument[] = []

export const rules: PlaceRules = { place: longyan, benefits: [] }
