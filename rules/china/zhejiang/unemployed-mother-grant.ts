import { child, mother } from '../../household'
import { all, any, benefit, children, cite, is, since, under, unspecified } from '../../language'
import { insuredIn } from '../readings'
import { birthPolicyOpinion } from './documents'
import { zhejiang } from './place'

/** The 2022 opinion: once, three months of her own unemployment benefit for a woman who gives birth while out of work. */
export const unemployedMotherGrant = benefit({
  id: 'zhejiang/unemployed-mother-grant',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(birthPolicyOpinion, 'zhejiang-birth-policy-unemployed'),
  nexus: { insuredHere: insuredIn(zhejiang) },
  conditions: {
    drawsUnemploymentBenefit: is(mother.medicalInsurance, 'unemployment-benefit'),
    gaveBirth: any(children, all(is(child.relation, 'biological'), since(child.birthDate), under(child.birthDate, 1))),
  },
  value: unspecified('cash', 'birth'),
  office: 'labour',
  readings: ['three-months-benefit', 'unemployed-conditions-open', 'opinion-day-unknown', 'grant-within-a-year'],
})
