import { child, parent, residence } from '../../household'
import { all, any, benefit, children, cite, either, inPlace, is, not, since, tied, under, unspecified } from '../../language'
import { drawsUnemploymentBenefit, insuredIn, mayDrawUnemploymentBenefit } from '../readings'
import { birthPolicyOpinion } from './documents'
import { zhejiang } from './place'

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
    drawsUnemploymentBenefit: either(drawsUnemploymentBenefit, mayDrawUnemploymentBenefit),
    gaveBirth: any(children, all(is(child.relation, 'biological'), since(child.birthDate), under(child.birthDate, 1))),
  },
  doubts: { perhapsNotDrawing: not(drawsUnemploymentBenefit) },
  value: unspecified('cash', 'birth'),
  office: 'labour',
  readings: ['three-months-benefit', 'unemployed-conditions-open', 'opinion-day-unknown', 'grant-within-a-year'],
})
