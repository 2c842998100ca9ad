import { child, parent, residence } from '../../household'
import { all, any, atLeast, benefit, children, cite, either, inPlace, is, not, since, tied, under, unspecified } from '../../language'
import { insuredIn } from '../readings'
import { birthPolicyOpinion } from './documents'
import { zhejiang } from './place'

const drawing = is(parent.medicalInsurance, 'unemployment-benefit')

/** Out of work and past the nation's three tests for the benefit, whatever medical insurance she names. */
const mayDraw = all(
  is(parent.work, 'unemployed', 'not-working'),
  atLeast(parent.unemploymentInsurance.months, 12),
  parent.unemploymentInsurance.involuntary,
  parent.unemploymentInsurance.registeredSeekingWork,
)

/** The 2022 opinion: once, three months of her own unemployment benefit for a woman who gives birth while out of work. */
export const unemployedMotherGrant = benefit({
  id: 'zhejiang/unemployed-mother-grant',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(birthPolicyOpinion, 'zhejiang-birth-policy-unemployed'),
  nexus: {
    insuredOrLivesHere: either(insuredIn(zhejiang), all(is(parent.medicalInsurance, 'none'), tied(zhejiang, inPlace(residence, zhejiang)))),
  },
  conditions: {
    drawsUnemploymentBenefit: either(drawing, mayDraw),
    gaveBirth: any(children, all(is(child.relation, 'biological'), since(child.birthDate), under(child.birthDate, 1))),
  },
  doubts: { perhapsNotDrawing: not(drawing) },
  value: unspecified('cash', 'birth'),
  office: 'labour',
  readings: ['three-months-benefit', 'unemployed-conditions-open', 'opinion-day-unknown', 'grant-within-a-year'],
})
