import { child } from '../../../household'
import { benefit, cite, either, not, reached, service, under, unspecified, all } from '../../../language'
import { familyIn, inKindergarten, inNursery, someEmployedIn } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 7: employers are encouraged to pay back a fitting part of their employees' nursery fees. */
export const employerNurseryFees = benefit({
  id: 'shaoxing/employer-nursery-fees',
  category: 'fees',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan, 'shaoxing-7-2'),
  nexus: { employedHere: someEmployedIn(shaoxing) },
  conditions: { inNursery },
  value: unspecified('cash'),
  office: 'employer',
  readings: ['employer-decides', 'no-figure'],
})

/** Item 7: kindergartens that are able may open a class for children of two to three: from the second birthday until kindergarten. */
export const kindergartenNursery = benefit({
  id: 'shaoxing/kindergarten-nursery',
  category: 'services',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan, 'shaoxing-7-4'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: {
    twoOrThree: all(reached(child.birthDate, 2), under(child.birthDate, 4)),
    notYetInKindergarten: either(under(child.birthDate, 3), not(inKindergarten)),
  },
  value: service,
  office: 'education',
  readings: ['two-to-kindergarten'],
})

/** Item 7: employers and parks are supported in giving their people childcare at work; some may open it to others. */
export const workplaceChildcare = benefit({
  id: 'shaoxing/workplace-childcare',
  category: 'services',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan, 'shaoxing-7-5'),
  nexus: { employedHere: someEmployedIn(shaoxing) },
  conditions: { underThree: under(child.birthDate, 3) },
  value: service,
  office: 'employer',
  readings: ['employer-decides', 'infant-under-three'],
})
