import type { PlaceRules } from '../../../../language'
import { plan } from './documents'
import { tianjiaan } from './place'

export const documents = [plan]

export const rules: PlaceRules = { place: tianjiaan, benefits: [] }
