import { father, housing, mother, parent } from '../../household'
import {
  all,
  benefit,
  choose,
  cite,
  either,
  equals,
  inPlace,
  is,
  not,
  taxDeduction,
  type Expr,
  type Money,
  type None,
  type Place,
  type PlaceCode,
  type Scope,
  type Truth,
} from '../../language'
import { deduction, deductionLaw } from './tax-basis'
import { deductionMeasures } from './tax-documents'
import { allYear, monthlyDeduction, ownBetween, takenByParent } from './tax-worth'

const source = cite(deductionMeasures, 'special-deductions-17')
const from = '2019-01-01'

const inLeadingCities = monthlyDeduction({ from, amount: 1500, source })
const lowest = monthlyDeduction({ from, amount: 800, source })
const middle = monthlyDeduction({ from, amount: 1100, source })
/** The tier of these two cities follows from populations that are known from single pages only. */
const takenForAboveAMillion = monthlyDeduction({ from, amount: 1100, source, attested: 'single' })

const municipalities = ['110000', '120000', '310000', '500000']
/** Everywhere the first city of a province or autonomous region is its capital. */
const provinces = [13, 14, 15, 21, 22, 23, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 51, 52, 53, 54, 61, 62, 63, 64, 65]
/** 大连, 宁波, 厦门, 青岛, 深圳: cities planned for separately (计划单列市). */
const plannedSeparately = ['210200', '330200', '350200', '370200', '440300']
const leadingCities: readonly PlaceCode[] = [...municipalities, ...provinces.map((province) => `${province}0100`), ...plannedSeparately]
const wholeProvinces: readonly PlaceCode[] = provinces.map((province) => `${province}0000`)
/** 绍兴 and 龙岩, by the registered population of their districts at the end of 2023: 2.24 and 1.09 million. */
const populousCities: readonly PlaceCode[] = ['330600', '350800']

const inOneOf = <S extends Scope = never>(place: Expr<Place | None, S>, cities: readonly PlaceCode[]): Expr<Truth, S> =>
  either<S>(...cities.map((city) => inPlace(place, city)))

const worksInLeadingCity = inOneOf(parent.worksIn, leadingCities)
const worksInPopulousCity = inOneOf(parent.worksIn, populousCities)

const bothIn = (places: readonly PlaceCode[]): Expr<Truth> =>
  either(...places.map((place) => all(inPlace(mother.worksIn, place), inPlace(father.worksIn, place))))

const knownCities = [...leadingCities, ...populousCities]
const bothInOneKnownCity = bothIn(knownCities)
/** Cities of other tiers are not listed here: two of one province may be the same. */
const perhapsInOneOtherCity = all(
  bothIn(wholeProvinces),
  not(inOneOf(mother.worksIn, knownCities)),
  not(inOneOf(father.worksIn, knownCities)),
)

const bothPayTax = all(mother.paysIncomeTax, father.paysIncomeTax)

/** Two who work, perhaps in two cities: how many homes there are in the one and in the other nobody is asked. */
const perhapsTwoCities = all(not(bothInOneKnownCity), is(mother.work, 'employee', 'flexible'), is(father.work, 'employee', 'flexible'))
const noHomeInEither = either(equals(housing.homesOwned, 0), equals(housing.homesOwnedInWorkCity, 0))

const perMonth: Expr<Money<'month'>, 'parent'> = choose<Money<'month'>, 'parent'>(
  [{ when: worksInLeadingCity, then: inLeadingCities.perMonth }],
  takenForAboveAMillion.perMonth,
)
const perYear: Expr<Money<'year'>, 'parent'> = choose<Money<'year'>, 'parent'>(
  [{ when: worksInLeadingCity, then: allYear(inLeadingCities) }],
  allYear(takenForAboveAMillion),
)

const conditions = {
  rents: housing.rents,
  noHomeInWorkCity: either(noHomeInEither, perhapsTwoCities),
  paysOwnTax: parent.paysIncomeTax,
}
const doubts = { homeInWhichCity: all(not(noHomeInEither), perhapsTwoCities) }
const shared = {
  ...deduction,
  subject: 'each-parent',
  basis: [...source, ...deductionLaw],
} as const
const readings = ['deduction-not-cash', 'rent-work-city', 'rent-one-spouse', 'rent-or-mortgage', 'rent-months'] as const

/** Interim measures, article 17: for a home rented in the city one works in, 1,500 yuan a month in municipalities, provincial capitals and cities planned for separately; 1,100 in Shaoxing and Longyan. */
export const rentDeduction = benefit({
  ...shared,
  id: 'national/rent-deduction',
  conditions: { ...conditions, cityWithKnownTier: either(worksInLeadingCity, worksInPopulousCity) },
  doubts: { ...doubts, oneCityOneLease: all(bothPayTax, bothInOneKnownCity) },
  value: taxDeduction('month', perMonth, takenByParent(perYear, 'oneCityOneLease')),
  readings: [...readings, 'rent-tier', 'twelve-months', 'tax-saved-if-new'],
  excludes: ['national/mortgage-deduction', 'national/rent-deduction-elsewhere'],
})

/** The same in any other city: 1,100 yuan a month where more than a million people are registered in its districts, otherwise 800. */
export const rentDeductionElsewhere = benefit({
  ...shared,
  id: 'national/rent-deduction-elsewhere',
  conditions: { ...conditions, cityOfOtherTier: not(either(worksInLeadingCity, worksInPopulousCity)) },
  doubts: { ...doubts, perhapsOneCityOneLease: all(bothPayTax, perhapsInOneOtherCity) },
  value: taxDeduction('month', lowest.perMonth, {
    upTo: middle.perMonth,
    deduction: ownBetween(allYear(lowest), allYear(middle), 'perhapsOneCityOneLease'),
  }),
  readings: [...readings, 'rent-tier-open'],
  excludes: ['national/mortgage-deduction', 'national/rent-deduction'],
})
