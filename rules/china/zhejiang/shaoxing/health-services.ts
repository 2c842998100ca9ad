import { assistedReproduction, child, planningChild } from '../../../household'
import { benefit, cite, service, under } from '../../../language'
import { engaged, familyIn, hasInfant } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 6: a free medical check before marriage. */
export const premaritalCheck = benefit({
  id: 'shaoxing/premarital-check',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-6-2'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { engaged },
  value: service,
  office: 'health',
  readings: ['free-for-all-three'],
})

/** Item 6: a free check before pregnancy. */
export const preconceptionCheck = benefit({
  id: 'shaoxing/preconception-check',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-6-3'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { planningChild },
  value: service,
  office: 'health',
  readings: ['free-for-all-three'],
})

/** Item 6: newborns are screened for illnesses, free. Which illnesses is not said. */
export const newbornScreening = benefit({
  id: 'shaoxing/newborn-screening',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-6-4'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { underOne: under(child.birthDate, 1) },
  value: service,
  office: 'health',
  readings: ['free-for-all-three', 'newborn-under-one'],
})

/** Item 6: people who find it hard to have a child are among those family doctors sign up first of all. */
export const familyDoctor = benefit({
  id: 'shaoxing/family-doctor',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-6-5'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { inAssistedReproduction: assistedReproduction.inTreatment },
  value: service,
  office: 'health',
  readings: ['treatment-shows-difficulty'],
})

/** Item 6: medical care, vaccination, screening and home visits for infants from one centre. The centres are being built. */
export const childHealthCentre = benefit({
  id: 'shaoxing/child-health-centre',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-6-7'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { underThree: under(child.birthDate, 3) },
  value: service,
  office: 'health',
  readings: ['infant-under-three', 'age-on-birthday'],
})

/** Item 6: guidance at home in caring for an infant, by family doctors and nursery health advisers. */
export const parentingGuidance = benefit({
  id: 'shaoxing/parenting-guidance',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-6-8'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { childUnderThree: hasInfant },
  value: service,
  office: 'health',
  readings: ['infant-under-three'],
})
