import type { PlaceRules } from '../../../language'
import { plan } from './documents'
import { shaoxing } from './place'

export const documents = [plan]

export const rules: PlaceRules = { place: shaoxing, benefits: [] }
