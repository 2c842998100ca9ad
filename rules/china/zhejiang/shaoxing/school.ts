import { child, parent } from '../../../household'
import {
  all,
  any,
  atLeast,
  benefit,
  cite,
  either,
  exists,
  inPlace,
  is,
  not,
  parents,
  priority,
  reached,
  under,
  unspecified,
  service,
} from '../../../language'
import { childrenHad, elderSiblingAtSchool, familyIn, inHardship, inKindergarten } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 8: children of people from elsewhere go to school by their parents' residence permit. The exact conditions are elsewhere. */
export const migrantSchooling = benefit({
  id: 'shaoxing/migrant-schooling',
  category: 'services',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-8-2'),
  nexus: { parentPermitHere: any(parents, inPlace(parent.residencePermit, shaoxing)) },
  conditions: {
    childHukouElsewhere: all(exists(child.hukou), not(inPlace(child.hukou, shaoxing))),
    schoolAge: all(
      reached(child.birthDate, 6),
      under(child.birthDate, 16),
      either(under(child.birthDate, 14), not(is(child.stage, 'senior', 'higher'))),
    ),
  },
  value: service,
  papers: {
    'residence-permit': { by: 'shaoxing-8-2' },
  },
  office: 'education',
  readings: ['migrant-from-outside', 'school-age'],
})

/** Item 8: in multi-child families the younger may follow the elder into the same kindergarten or school. */
export const siblingSchool = benefit({
  id: 'shaoxing/sibling-school',
  category: 'priority',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-8-3'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { multiChild: atLeast(childrenHad, 2), elderSiblingAtSchool },
  value: priority,
  office: 'education',
  readings: ['multi-child-open', 'school-stages-open'],
})

/** Item 8: help towards kindergarten for children of families in hardship, by the rules on preschool aid. */
export const preschoolAid = benefit({
  id: 'shaoxing/preschool-aid',
  category: 'money',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-8-4'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { hardship: inHardship, inKindergarten },
  value: unspecified('cash'),
  office: 'education',
  readings: ['hardship-elsewhere', 'figure-elsewhere'],
})
