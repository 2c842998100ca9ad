// From which day to which a leave lasts. A door of its own: only the pages that tell it fetch it.
export { leaveDates } from './leave-dates'
export { counts, runOf, type Run, type WorkingDays } from './count'
export type {
  EarlyLeave,
  Holidays,
  HolidayStretch,
  LeaveDates,
  LeaveDays,
  LeaveSpan,
  LeaveUnknown,
  WholeLeave,
  YearlyLeave,
  YearSpan,
  YearSpans,
} from './outcome'
