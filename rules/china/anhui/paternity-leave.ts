import { child } from '../../household'
import { all, any, before, benefit, children, cite, datedFigure, day, days, either, is, leave, since, under } from '../../language'
import { employed, fatherLeaveTime, married, pregnant, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { anhui } from './place'

const source = cite(populationRegulation, 'anhui-population-32-2')
/** Ten before the revision, as was told in 2016 already. */
const fatherDays = datedFigure([
  { from: '2016-12-31', value: days(10).perBirth, source },
  { from: '2022-01-01', value: days(30).perBirth, source },
])

/** No time within which the leave is taken was seen: a lawful birth on the way, or of the last year. */
const lawfulBirth = all<'child'>(is(child.relation, 'biological'), child.lawful, since(child.birthDate), under(child.birthDate, 1))
const pregnantOrLawfulBirth = either(pregnant, any(children, lawfulBirth))

/** Article 32: thirty days for the husband of a woman who bears a child lawfully, to look after mother and baby. */
export const paternityLeave = benefit({
  id: 'anhui/paternity-leave',
  category: 'leave',
  subject: 'father',
  certainty: 'entitled',
  basis: source,
  nexus: { worksHere: worksIn(anhui) },
  conditions: { employed, married, pregnantOrLawfulBirth },
  // Nobody is asked whether the couple lives apart, for a time that is over.
  doubts: { apartBefore2022: before(day('2022-01-01')) },
  value: leave('birth', fatherDays, { time: fatherLeaveTime(lawfulBirth) }),
  office: 'employer',
  readings: ['birth-within-a-year', 'ten-before-2022'],
})
