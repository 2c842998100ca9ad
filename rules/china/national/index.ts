import type { LawFinding, PlaceRules, RuleDocument } from '../../language'
import { childcareSubsidy } from './childcare-subsidy'
import {
  allowanceToHerself,
  childcareSubsidyPlan,
  childcareSubsidyRules,
  childcareSubsidyUntaxed,
  freePreschool,
  labourLaw,
  marriageLeaveNotice,
  oneStopServices,
  populationLaw,
  ruralPlanningReward,
  socialInsuranceLaw,
  specialAssistanceNotice,
  womenWorkersRules,
} from './documents'
import { moneyFindings } from './findings-money'
import { workFindings } from './findings-work'
import { china } from './place'
import { taxDeductions } from './tax-deductions'
import { taxDocuments } from './tax-documents'
import { workBenefits } from './work'

export const documents: readonly RuleDocument[] = [
  childcareSubsidyPlan,
  childcareSubsidyRules,
  childcareSubsidyUntaxed,
  ...taxDocuments,
  womenWorkersRules,
  socialInsuranceLaw,
  allowanceToHerself,
  marriageLeaveNotice,
  labourLaw,
  freePreschool,
  specialAssistanceNotice,
  ruralPlanningReward,
  populationLaw,
  oneStopServices,
]

export const rules: PlaceRules = { place: china, benefits: [childcareSubsidy, ...taxDeductions, ...workBenefits] }

export const findings: readonly LawFinding[] = [...moneyFindings, ...workFindings]
