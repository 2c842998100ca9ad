import { child, parent } from '../../household'
import { all, any, benefit, children, cite, is, since, under, unspecified } from '../../language'
import { insuredIn } from '../readings'
import { unemployedMothersGuide } from './documents'
import { fujian } from './place'

/** A woman who gives birth while she draws unemployment benefit receives three months of her own benefit once more. */
export const unemployedMotherGrant = benefit({
  id: 'fujian/unemployed-mother-grant',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(unemployedMothersGuide, 'fujian-unemployed-mothers-grant'),
  nexus: { insuredHere: insuredIn(fujian) },
  conditions: {
    drawsUnemploymentBenefit: is(parent.medicalInsurance, 'unemployment-benefit'),
    gaveBirth: any(children, all(is(child.relation, 'biological'), since(child.birthDate), under(child.birthDate, 1))),
  },
  value: unspecified('cash', 'birth'),
  office: 'employment',
  readings: ['three-months-of-benefit', 'guide-of-quanzhou', 'birth-within-a-year'],
})
