import type { PlaceRules } from '../../../../language'
import { plan } from './documents'
import { shangyu } from './place'

export const documents = [plan]

export const rules: PlaceRules = { place: shangyu, benefits: [] }
