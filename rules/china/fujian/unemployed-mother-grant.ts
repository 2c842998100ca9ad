import { child, parent, residence } from '../../household'
import { all, any, benefit, children, cite, either, inPlace, is, not, since, tied, under, unspecified } from '../../language'
import { drawsUnemploymentBenefit, insuredIn, mayDrawUnemploymentBenefit } from '../readings'
import { unemployedMothersGuide } from './documents'
import { fujian } from './place'

/** A woman who gives birth while she draws unemployment benefit receives three months of her own benefit once more. */
export const unemployedMotherGrant = benefit({
  id: 'fujian/unemployed-mother-grant',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(unemployedMothersGuide, 'fujian-unemployed-mothers-grant'),
  nexus: {
    insuredOrLivesHere: either(insuredIn(fujian), all(is(parent.medicalInsurance, 'none'), tied(fujian, inPlace(residence, fujian)))),
  },
  conditions: {
    drawsUnemploymentBenefit: either(drawsUnemploymentBenefit, mayDrawUnemploymentBenefit),
    gaveBirth: any(children, all(is(child.relation, 'biological'), since(child.birthDate), under(child.birthDate, 1))),
  },
  doubts: { perhapsNotDrawing: not(drawsUnemploymentBenefit) },
  value: unspecified('cash', 'birth'),
  office: 'employment',
  readings: ['three-months-of-benefit', 'guide-of-quanzhou', 'known-in-2024', 'birth-within-a-year'],
})
