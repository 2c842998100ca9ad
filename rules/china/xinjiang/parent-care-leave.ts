import { elder, parent } from '../../household'
import {
  all,
  any,
  benefit,
  choose,
  cite,
  datedFigure,
  days,
  either,
  elders,
  is,
  leave,
  namesParent,
  not,
  reached,
  type Expr,
  type Truth,
} from '../../language'
import { employed, worksIn } from '../readings'
import { elderRegulation } from './documents'
import { xinjiang } from './place'

const provision = cite(elderRegulation, 'xinjiang-elders-20')

const ownParentOfSixty: Expr<Truth, 'elder' | 'parent'> = all<'elder' | 'parent'>(namesParent(elder.parentOf), reached(elder.birthDate, 60))

const needsCare = (...needs: readonly ['partial' | 'full', ...('partial' | 'full')[]]): Expr<Truth, 'parent'> =>
  any(elders, all<'elder' | 'parent'>(ownParentOfSixty, either(elder.hospitalised, is(elder.careNeed, ...needs))))

/** Article 20: paid days to look after one's own parent of sixty or more, in hospital or unable to look after itself. Twice as many for an only child. Minima. */
export const parentCareLeave = benefit({
  id: 'xinjiang/parent-care-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: provision,
  nexus: { worksHere: worksIn(xinjiang) },
  conditions: { employed, parentOfSixtyNeedsCare: needsCare('partial', 'full') },
  doubts: { needsSomeCareOnly: not(needsCare('full')) },
  value: leave(
    'year',
    choose(
      [{ when: parent.onlyChild, then: datedFigure([{ from: '2022-09-01', value: days(20).perYear, source: provision }]) }],
      datedFigure([{ from: '2022-09-01', value: days(10).perYear, source: provision }]),
    ),
    { bound: 'at-least', used: parent.leaveUsedThisYear.parentCare },
  ),
  office: 'employer',
  readings: ['age-on-birthday', 'own-parents-only', 'year-open'],
})
