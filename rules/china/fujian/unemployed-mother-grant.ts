import { child, parent, residence } from '../../household'
import { all, any, atLeast, benefit, children, cite, either, inPlace, is, not, since, tied, under, unspecified } from '../../language'
import { insuredIn } from '../readings'
import { unemployedMothersGuide } from './documents'
import { fujian } from './place'

const drawing = is(parent.medicalInsurance, 'unemployment-benefit')

/** Out of work and past the nation's three tests for the benefit, whatever medical insurance she names. */
const mayDraw = all(
  is(parent.work, 'unemployed', 'not-working'),
  atLeast(parent.unemploymentInsurance.months, 12),
  parent.unemploymentInsurance.involuntary,
  parent.unemploymentInsurance.registeredSeekingWork,
)

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
    drawsUnemploymentBenefit: either(drawing, mayDraw),
    gaveBirth: any(children, all(is(child.relation, 'biological'), since(child.birthDate), under(child.birthDate, 1))),
  },
  doubts: { perhapsNotDrawing: not(drawing) },
  value: unspecified('cash', 'birth'),
  office: 'employment',
  readings: ['three-months-of-benefit', 'guide-of-quanzhou', 'known-in-2024', 'birth-within-a-year'],
})
