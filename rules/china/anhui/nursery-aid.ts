import { child } from '../../household'
import { all, benefit, cite, either, is, under, unspecified } from '../../language'
import { familyIn, inHardship, inNursery } from '../readings'
import { populationRegulation } from './documents'
import { anhui } from './place'

/** Nobody is in either at seven. */
const inNurseryOrKindergarten = all(
  under(child.birthDate, 7),
  either(inNursery, is(child.care, 'kindergarten-public', 'kindergarten-private')),
)

/** The regulation has counties aid families in difficulty with a child in nursery or kindergarten. How much is left to them. */
export const nurseryAid = benefit({
  id: 'anhui/nursery-aid',
  category: 'money',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(populationRegulation, 'anhui-population-nursery'),
  nexus: { familyHere: familyIn(anhui) },
  conditions: { hardship: inHardship, inNurseryOrKindergarten },
  value: unspecified('cash'),
  office: 'county',
  readings: ['amount-by-county', 'hardship-elsewhere'],
})
