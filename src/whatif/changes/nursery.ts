import type { Household } from '../../../rules/household'
import { addYears, parseDay, type DayNumber } from '../../../rules/language/calendar'
import { answerAt } from '../../../rules/household/paths'
import type { Change } from './change'
import { childPaths, withAnswers, without } from './household'

const kinds = [
  'nursery-public-inclusive',
  'nursery-private-inclusive',
  'nursery-other',
  'kindergarten-public',
  'kindergarten-private',
  'home',
] as const

const schools: readonly unknown[] = ['primary', 'junior', 'senior', 'higher']

/** From this birthday on children are at school. */
const SCHOOL_AGE = 7

const isSmall = (household: Household, child: string, on: DayNumber): boolean => {
  if (schools.includes(answerAt(household, `${child}.stage`))) return false
  const born = answerAt(household, `${child}.birthDate`)
  const day = typeof born === 'string' ? parseDay(born) : undefined
  return day === undefined || on < addYears(day, SCHOOL_AGE)
}

const small = (household: Household, on: DayNumber): readonly string[] =>
  childPaths(household).filter((child) => isSmall(household, child, on))

/** How a child is looked after: another nursery or kindergarten, or at home. What it costs is asked. */
export const changeNursery: Change = {
  id: 'nursery',
  fits: (household, on) => small(household, on).length > 0,
  fields: ({ household, on }) => {
    const options = small(household, on)
    // The youngest is the likeliest one meant.
    const last = options[options.length - 1]
    return [
      { name: 'who', is: 'person', options, ...(last === undefined ? {} : { start: last }) },
      { name: 'care', is: 'choice', options: kinds },
    ]
  },
  apply: ({ household, values: { who, care } }) => {
    if (who === undefined || care === undefined || !childPaths(household).includes(who)) return undefined
    if (answerAt(household, `${who}.care`) === care) return household
    const inKindergarten = care.startsWith('kindergarten')
    const stage = inKindergarten ? 'preschool' : answerAt(household, `${who}.stage`) === 'preschool' ? 'none' : undefined
    const changed = withAnswers(household, { [`${who}.care`]: care, ...(stage === undefined ? {} : { [`${who}.stage`]: stage }) })
    return without(changed, [`${who}.careFee`, ...(inKindergarten ? [] : [`${who}.lastPreschoolYear`])])
  },
  asks: (before, after) =>
    childPaths(after)
      .filter((child) => {
        const care = answerAt(after, `${child}.care`)
        return care !== answerAt(before, `${child}.care`) && care !== 'home'
      })
      .map((child) => `${child}.careFee`),
  shows: ({ values: { who = '' } }) => [`${who}.care`, `${who}.careFee`],
}
