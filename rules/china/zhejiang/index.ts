import type { PlaceRules, RuleDocument } from '../../language'
import { zhejiang } from './place'

export const documents: readonly RuleDocument[] = []

export const rules: PlaceRules = { place: zhejiang, benefits: [] }
