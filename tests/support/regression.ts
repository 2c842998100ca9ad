import { prepare } from '../../rules/household'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { rulingPlaces, within } from '../../rules/registry'
import { expectationOf, type Expectation, type readRegression } from '../../src/counter/regression/file'
import { evaluate, type Outcome } from '../../src/engine'

type Regression = ReturnType<typeof readRegression>

/** What the rules of now make of a reviewed household. */
export async function outcomesFor({ household, places, on }: Regression): Promise<readonly Outcome[]> {
  const rules = await Promise.all(rulingPlaces(places).map(async ({ load }) => (await load?.())?.rules))
  const spoken = rules.flatMap((own) => (own ? [own] : []))
  return evaluate(spoken, prepare(household, [...places]), parseDay(on) as DayNumber, within)
}

const keyOf = ({ benefit, subject }: Expectation): string => `${benefit} for ${subject}`

/** eligible, 10 to 10 days a year. */
function inWords({ status, min, max, unit, per }: Expectation): string {
  if (min === undefined) return `${status}, without a figure`
  const measure = [unit, per === undefined ? '' : `per ${per}`].filter(Boolean).join(' ')
  return `${status}, ${String(min)} to ${max === undefined ? 'any' : String(max)} ${measure}`.trim()
}

/**
 * Where the rules of now differ from what was reviewed, in words. A benefit that the file does not name may have come since;
 * of those it names, it names everybody.
 */
export function differences(expected: readonly Expectation[], outcomes: readonly Outcome[]): string[] {
  const now = outcomes.map(expectationOf)
  const named = new Set(expected.map(({ benefit }) => benefit))
  const told = expected.map((one) => {
    const found = now.find((other) => keyOf(other) === keyOf(one))
    if (!found) return `${keyOf(one)}: was ${inWords(one)}; is not there any more`
    return inWords(found) === inWords(one) ? '' : `${keyOf(one)}: was ${inWords(one)}; is ${inWords(found)}`
  })
  const others = now.filter((one) => named.has(one.benefit) && !expected.some((other) => keyOf(other) === keyOf(one)))
  return [...told, ...others.map((one) => `${keyOf(one)}: was not there; is ${inWords(one)}`)].filter((line) => line !== '')
}
