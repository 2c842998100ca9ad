import { choice, day, money, orNone, place, yesNo } from './fields'

/** One child. Its order is never stored: it is counted from birth dates among the children that a rule counts. */
export const child = {
  birthDate: day({ past: true }),
  sex: choice('female', 'male'),
  hukou: orNone(place()),
  relation: choice('biological', 'earlier-marriage', 'adopted'),
  lawful: yesNo(),
  birthMode: choice('vaginal', 'caesarean'),
  difficultBirth: yesNo(),
  bornInLocalHospital: yesNo(),
  antenatalCost: money('once'),
  deliveryCost: money('once'),
  care: choice(
    'home',
    'nursery-public-inclusive',
    'nursery-private-inclusive',
    'nursery-other',
    'kindergarten-public',
    'kindergarten-private',
  ),
  careFee: money('month', 1_000_000),
  stage: choice('none', 'preschool', 'primary', 'junior', 'senior', 'higher'),
  lastPreschoolYear: yesNo(),
  insuredOn: orNone(day()),
  bornAfterLoss: yesNo(),
  birthDefect: yesNo(),
  medicalSelfPaid: money('year'),
  disabled: yesNo(),
  maternityLeaveEndsOn: day(),
}
