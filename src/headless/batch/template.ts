import type { Language } from '../../../rules/language'
import { columnFor, columnName, columns, type Column } from './columns'
import { factWords, householdTexts } from './texts'

/** How much a template asks: what most depends on, or every fact for three children and two grandparents. */
export type Extent = 'usual' | 'all'

export interface Template {
  readonly header: readonly string[]
  /** Two made-up households. */
  readonly rows: readonly (readonly string[])[]
}

const parents = ['hukou', 'birthDate', 'work', 'employer', 'medicalInsurance', 'monthlyWage', 'housingFund.place'] as const
const children = ['birthDate', 'sex', 'hukou', 'care', 'careFee', 'stage'] as const
const usual: readonly string[] = [
  'mark',
  'residence',
  'mother',
  ...parents.map((name) => `mother.${name}`),
  'father',
  ...parents.map((name) => `father.${name}`),
  'children',
  ...[0, 1, 2].flatMap((index) => children.map((name) => `children[${index}].${name}`)),
  'housing.homesOwned',
  'housing.rents',
  'housing.monthlyRent',
  'specialFamily',
  'hardship',
  'claimed',
]

/** Whether the full template has a column: three children and two grandparents are enough to show how it goes on. */
const shown = (column: Column): boolean =>
  column.kind !== 'id' && !/^children\[(?![0-2]\])/.test(column.key) && !/^elders\[(?![01]\])/.test(column.key)

/** The columns of a template, in order. */
export const templateColumns = (extent: Extent): readonly Column[] =>
  extent === 'all' ? columns.filter(shown) : usual.map((key) => columnFor(key) as Column)

/** A code of an option stands for its label; a place for its name. */
const examples: readonly Readonly<Record<string, string>>[] = [
  {
    mark: 'A-001',
    residence: '350881',
    'mother.hukou': '350881',
    'mother.birthDate': '1993-05-02',
    'mother.work': 'employee',
    'mother.employer': 'enterprise',
    'mother.medicalInsurance': 'employee',
    'mother.monthlyWage': '5200',
    'mother.housingFund.place': '350881',
    'father.hukou': '350881',
    'father.birthDate': '1990-03-11',
    'father.work': 'employee',
    'father.employer': 'enterprise',
    'father.medicalInsurance': 'employee',
    'father.monthlyWage': '6100',
    children: '2',
    'children[0].birthDate': '2018-09-01',
    'children[0].sex': 'female',
    'children[0].hukou': '350881',
    'children[0].stage': 'primary',
    'children[1].birthDate': '2023-12-08',
    'children[1].sex': 'male',
    'children[1].hukou': '350881',
    'children[1].care': 'nursery-public-inclusive',
    'children[1].careFee': '1200',
    'housing.homesOwned': '0',
    'housing.rents': 'yes',
    'housing.monthlyRent': '1500',
    specialFamily: 'none',
    hardship: 'none',
    claimed: 'national/childcare-subsidy',
  },
  {
    mark: 'A-002',
    residence: '330604',
    'mother.hukou': '330604',
    'mother.birthDate': '1996-11-20',
    'mother.work': 'flexible',
    'mother.medicalInsurance': 'resident',
    father: 'none',
    children: '1',
    'children[0].birthDate': '2025-03-15',
    'children[0].sex': 'female',
    'children[0].hukou': '330604',
    'children[0].care': 'home',
    'housing.homesOwned': '1',
    'housing.rents': 'no',
    specialFamily: 'none',
    hardship: 'low-income',
    claimed: 'none',
  },
]

/** An example as somebody would write it in this language. */
function written(column: Column, value: string, language: Language): string {
  const { answers } = householdTexts[language]
  if (column.kind === 'fact') {
    const { options = {}, yes = answers.yes, no = answers.no } = factWords(column.topic, language)
    if (column.field.is === 'field' && column.field.domain.kind === 'truth') return value === 'yes' ? yes : no
    if (options[value] !== undefined) return options[value]
  }
  return value === 'none' ? (language === 'en' ? 'none' : '无') : value
}

/** The template of a table in a language: its header and two examples. */
export function template(language: Language, extent: Extent = 'usual'): Template {
  const own = templateColumns(extent)
  return {
    header: own.map((column) => columnName(column, language)),
    rows: examples.map((example) =>
      own.map((column) => (example[column.key] === undefined ? '' : written(column, example[column.key] as string, language))),
    ),
  }
}
