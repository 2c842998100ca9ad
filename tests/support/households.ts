import fc from 'fast-check'
import { readHousehold, type Household } from '../../rules/household'
import { adult } from '../../rules/household/adult'
import { child } from '../../rules/household/child'
import { elder } from '../../rules/household/elder'
import { family } from '../../rules/household/family'
import type { Field, Fields, RecordField } from '../../rules/household/fields'
import { addDays, addMonths, formatDay, type DayNumber } from '../../rules/language/calendar'

/** One county for each set of rules that a family may come under: plans, cities, provinces, and the nation alone. */
export const homes = [
  '330604', // Shangyu, with a draft of its own
  '330602', // elsewhere in Shaoxing
  '330102', // elsewhere in Zhejiang
  '350881', // Zhangping
  '350802', // elsewhere in Longyan
  '350102', // elsewhere in Fujian
  '340403', // Tianjia’an
  '340402', // elsewhere in Huainan
  '340104', // elsewhere in Anhui
  '659002', // Aral
  '659001', // another city of the Bingtuan
  '650102', // elsewhere in Xinjiang
  '440305', // where nothing but the nation’s law is known
] as const

/** Days before and after the day of the check, most of them near: what rules count is mostly months. */
const daysAround = (on: DayNumber, past: boolean): fc.Arbitrary<string> => {
  const back = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 3000 }))
  const ahead = fc.integer({ min: 1, max: 300 })
  const days = past
    ? back.map((count) => -count)
    : fc.oneof(
        back.map((count) => -count),
        ahead,
      )
  return days.map((count) => formatDay(addDays(on, count)))
}

function answerOf(item: Field<unknown, boolean>, home: string, on: DayNumber): fc.Arbitrary<unknown> {
  const { domain } = item
  switch (domain.kind) {
    case 'truth':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...domain.options)
    case 'place':
      return fc.oneof({ weight: 5, arbitrary: fc.constant(home) }, { weight: 1, arbitrary: fc.constantFrom(...homes) })
    case 'day':
      return daysAround(on, domain.past)
    case 'number':
      return domain.unit === 'count'
        ? fc.oneof(
            fc.integer({ min: domain.min, max: Math.min(domain.max, 3) }),
            fc.integer({ min: domain.min, max: Math.min(domain.max, 40) }),
          )
        : fc.integer({ min: 0, max: 40 }).map((times) => times * (domain.unit === 'area' ? 5 : 500))
    case 'record':
      throw new Error('a record is no field')
  }
}

function recordOf(fields: Fields, home: string, on: DayNumber): fc.Arbitrary<Record<string, unknown>> {
  const shape = Object.entries(fields).map(([name, item]: [string, Field<unknown, boolean> | RecordField]) => {
    const inner: fc.Arbitrary<unknown> = item.is === 'record' ? recordOf(item.fields, home, on) : answerOf(item, home, on)
    return [name, item.nullable ? fc.option(inner, { nil: null, freq: 2 }) : inner] as const
  })
  return fc.record(Object.fromEntries(shape))
}

type Loose = Record<string, unknown>

/** Births that one mother may have had: at least some months apart, or on one day. Each is so many months before the next. */
const births = (on: DayNumber): fc.Arbitrary<string[]> =>
  fc.array(fc.oneof(fc.constantFrom(0, 6, 9, 12, 24, 36), fc.integer({ min: 6, max: 70 })), { maxLength: 4 }).map((gaps) => {
    let day = addDays(on, -20)
    return gaps.map((months) => {
      day = addMonths(day, -months)
      return formatDay(day)
    })
  })

const laterThan = (born: string, day: unknown): unknown => (typeof day === 'string' && day < born ? born : day)

const childrenOf = (home: string, on: DayNumber): fc.Arbitrary<Loose[]> =>
  births(on).chain((days) =>
    fc.tuple(...days.map(() => recordOf(child, home, on))).map((children) =>
      children
        .map((told, index): Loose => {
          const birthDate = days[index] as string
          const { insuredOn, maternityLeaveEndsOn } = told
          const more = { insuredOn: laterThan(birthDate, insuredOn), maternityLeaveEndsOn: laterThan(birthDate, maternityLeaveEndsOn) }
          return { ...told, ...more, birthDate }
        })
        .reverse()
        .map((told, index) => ({ ...told, id: `c${index + 1}` })),
    ),
  )

const adultOf = (home: string, on: DayNumber): fc.Arbitrary<Loose> =>
  fc
    .tuple(
      recordOf(adult, home, on),
      fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 26, max: 49 }) }, fc.integer({ min: 58, max: 66 })),
    )
    .map(([told, years]) => ({ ...told, birthDate: formatDay(addMonths(on, -years * 12)) }))

const elderOf = (home: string, on: DayNumber): fc.Arbitrary<Loose> =>
  fc
    .tuple(recordOf(elder, home, on), fc.integer({ min: 57 * 12, max: 85 * 12 }))
    .map(([told, months]) => ({ ...told, birthDate: formatDay(addMonths(on, -months)) }))

/** No more homes anywhere than there are. */
function settledHousing(housing: Loose): Loose {
  const owned = housing.homesOwned as number
  const atMost = (name: string): number => Math.min(housing[name] as number, owned)
  return { ...housing, homesOwnedInFundPlace: atMost('homesOwnedInFundPlace'), homesOwnedInWorkCity: atMost('homesOwnedInWorkCity') }
}

/** A family that knows every answer, none of which contradicts another: its whole household file. */
export function completeHouseholds(home: string, on: DayNumber): fc.Arbitrary<Household> {
  const elders = fc.array(elderOf(home, on), { maxLength: 2 }).map((list) => list.map((told, index) => ({ ...told, id: `e${index + 1}` })))
  return fc
    .record({
      own: recordOf(family, home, on),
      mother: fc.option(adultOf(home, on), { nil: null, freq: 8 }),
      father: fc.option(adultOf(home, on), { nil: null, freq: 8 }),
      children: childrenOf(home, on),
      elders,
    })
    .map(({ own, ...members }) => ({ ...own, housing: settledHousing(own.housing as Loose), residence: home, ...members }) as Household)
    .filter((household) => readHousehold(household, on).faults === undefined)
}
