import type { PlaceRules } from '../../../language'
import { plan } from './documents'
import { aral } from './place'

export const documents = [plan]

export const rules: PlaceRules = { place: aral, benefits: [] }
