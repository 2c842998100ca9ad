import { child } from '../../household'
import {
  aroundBirth,
  countingOpen,
  later,
  onOccasion,
  whileSmall,
  yearOpen,
  type Counting,
  type Expr,
  type LeaveTime,
  type Yes,
  type YearCounting,
} from '../../language'
import { pregnant, weddingDay } from './situations'

/**
 * When leave is taken, as far as the documents say. Of the father's leave and of that for a wedding none says on which day it
 * begins, nor whether weekends and holidays use it up; of the yearly leave none says which year is meant.
 */
export function fatherLeaveTime(born: Expr<Yes, 'child'>): LeaveTime {
  return aroundBirth({ born, ahead: pregnant, start: 'open', counts: countingOpen })
}

/** Leave for a wedding, from its day on. */
export function weddingLeaveTime(counts: readonly Counting[] = countingOpen): LeaveTime {
  return onOccasion({ occasion: 'marriage', on: weddingDay, start: 'open', counts })
}

/** Days a year for each child for whom `of` holds, from its birth to the day before it reaches an age in years. */
export function childcareLeaveTime(of: Expr<Yes, 'child'>, age: number, years: readonly YearCounting[] = yearOpen): LeaveTime {
  return whileSmall({ child: of, from: child.birthDate, before: later(child.birthDate, { years: age }), counts: countingOpen, years })
}
