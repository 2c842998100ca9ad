import type { Household } from '../../../rules/household'
import { addYears, parseDay, yearOf, type DayNumber } from '../../../rules/language/calendar'
import type { Subject } from '../../engine'
import type { RuleDocument } from '../../../rules/language'
import { termOf } from '../../../rules/language'
import { addDays } from '../../../rules/language/calendar'
import type { YearRow } from './rows'
import type { Years } from './use-years'

/** A day of a child: born, due, or so many years old. */
export interface ChildMark {
  readonly day: DayNumber
  readonly subject: Subject
  readonly what: 'born' | 'due' | 'age'
  readonly age: number
}

/** The last day of a plan on which some bars rest. */
export interface PlanMark {
  readonly day: DayNumber
  readonly document: RuleDocument
}

const birthOf = ({ birthDate }: { readonly birthDate?: string | undefined }): DayNumber | undefined =>
  birthDate === undefined ? undefined : parseDay(birthDate)

/** The days of the children between two days, child by child. */
export function childMarks({ children }: Household, { from, to, birth }: Years): ChildMark[] {
  if (!Array.isArray(children)) return []
  return children.flatMap((child) => {
    const born = birthOf(child)
    if (born === undefined) return []
    const subject = `child:${child.id}`
    const expected = birth?.ids.includes(child.id) ?? false
    const ages = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index - yearOf(born))
    return ages
      .filter((age) => age >= 0)
      .map((age): ChildMark => ({ day: addYears(born, age), subject, what: age > 0 ? 'age' : expected ? 'due' : 'born', age }))
      .filter(({ day }) => day >= from && day <= to)
  })
}

/** The plans that end between two days while something rests on them. */
export function planMarks(rows: readonly YearRow[], { from, to }: Years): PlanMark[] {
  const marks = new Map<RuleDocument, DayNumber>()
  for (const { bars } of rows)
    for (const { until, outcome } of bars) {
      const [basis] = outcome.basis
      const day = basis && termOf(basis).until
      if (!basis || day === undefined || until !== day || day < from || addDays(day, 1) > to) continue
      marks.set(basis.document, day)
    }
  return [...marks].map(([document, day]) => ({ document, day })).sort((a, b) => a.day - b.day)
}
