import { describe, expect, it } from 'vitest'
import { taxDeductions } from '../../../../rules/china/national/tax-deductions'
import { abroad, outcome, tianjiaan, type Changes } from './tax-support'

interface Row {
  readonly benefit: string
  readonly subject: string
  readonly has?: Changes
  /** For each condition, changes that make it fail alone; without the first of these answers it stays open. */
  readonly fails: Readonly<Record<string, Changes>>
  /** Conditions on answers that are taken for granted while nobody gives them. */
  readonly granted?: readonly string[]
  readonly value: object
}

const familyHere = {
  residence: abroad,
  'mother.hukou': abroad,
  'father.hukou': abroad,
  'children[0].hukou': abroad,
  'children[1].hukou': abroad,
}
const paysIncomeTax = { 'mother.paysIncomeTax': false, 'father.paysIncomeTax': false }
const paysOwnTax = { 'mother.paysIncomeTax': false }
const monthly = { kind: 'tax-deduction', unit: 'CNY', per: 'month' }
const yearly = { ...monthly, per: 'year' }
const of = (amount: number, bound = 'exact') => ({ bound, min: amount, max: amount })
/** Nobody has to say whose name is on the lease. */
const oneTaxpayer = { 'father.paysIncomeTax': false }
const noHomeInWorkCity = { 'housing.homesOwnedInWorkCity': 1, 'housing.homesOwned': 1 }

const rows: readonly Row[] = [
  {
    benefit: 'under-three-deduction',
    subject: 'child:c2',
    fails: { familyHere, beforeMonthOfThree: { 'children[1].birthDate': '2023-03-31' }, paysIncomeTax },
    value: { ...monthly, ...of(2000) },
  },
  {
    benefit: 'child-education-deduction',
    subject: 'child:c1',
    fails: {
      familyHere,
      fromMonthOfThree: { 'children[0].birthDate': '2023-04-01' },
      inEducation: { 'children[0].stage': 'none' },
      paysIncomeTax,
    },
    value: { ...monthly, ...of(2000) },
  },
  {
    benefit: 'elder-care-deduction',
    subject: 'mother',
    fails: { familyHere, ownParentSixty: { 'elders[0].birthDate': '1966-04-01' }, onlyChild: { 'mother.onlyChild': false }, paysOwnTax },
    value: { ...monthly, ...of(3000) },
  },
  {
    benefit: 'elder-care-deduction-shared',
    subject: 'mother',
    has: { 'mother.onlyChild': false },
    fails: { familyHere, ownParentSixty: { 'elders[0].parentOf': 'father' }, hasSiblings: { 'mother.onlyChild': true }, paysOwnTax },
    value: { ...monthly, ...of(1500, 'at-most') },
  },
  {
    benefit: 'mortgage-deduction',
    subject: 'household',
    has: { 'housing.mortgages': { outstanding: 1, firstHomeRateSince: '2020-05-20' } },
    fails: {
      familyHere,
      firstHomeLoanMonths: { 'housing.mortgages.firstHomeRateSince': null },
      stillRepaying: { 'housing.mortgages.outstanding': 0 },
      paysIncomeTax,
    },
    value: { ...monthly, ...of(1000) },
  },
  {
    benefit: 'rent-deduction',
    subject: 'mother',
    has: oneTaxpayer,
    fails: {
      familyHere: { ...familyHere },
      rents: { 'housing.rents': false },
      noHomeInWorkCity,
      paysOwnTax,
      cityWithKnownTier: { 'mother.worksIn': tianjiaan },
    },
    value: { ...monthly, ...of(1100) },
  },
  {
    benefit: 'rent-deduction-elsewhere',
    subject: 'mother',
    has: { ...oneTaxpayer, 'father.work': 'retired', 'mother.worksIn': tianjiaan },
    fails: { familyHere, rents: { 'housing.rents': false }, noHomeInWorkCity, paysOwnTax, cityOfOtherTier: { 'mother.worksIn': '350881' } },
    value: { ...monthly, bound: 'range', min: 800, max: 1100 },
  },
  {
    benefit: 'further-education-deduction',
    subject: 'mother',
    has: { 'mother.furtherEducation': 'degree' },
    fails: { familyHere, studiesForDegree: { 'mother.furtherEducation': 'certificate' }, paysOwnTax },
    granted: ['studiesForDegree'],
    value: { ...monthly, ...of(400) },
  },
  {
    benefit: 'certificate-deduction',
    subject: 'mother',
    has: { 'mother.furtherEducation': 'certificate' },
    fails: { familyHere, certificateThisYear: { 'mother.furtherEducation': 'degree' }, paysOwnTax },
    granted: ['certificateThisYear'],
    value: { ...yearly, ...of(3600) },
  },
  {
    benefit: 'serious-illness-deduction',
    subject: 'father',
    has: { 'father.medicalSelfPaid': 40000 },
    fails: { familyHere, selfPaidAboveThreshold: { 'father.medicalSelfPaid': 15000 }, paysIncomeTax },
    granted: ['selfPaidAboveThreshold'],
    value: { ...yearly, ...of(40000 - 15000) },
  },
  {
    benefit: 'serious-illness-deduction-child',
    subject: 'child:c1',
    has: { 'children[0].medicalSelfPaid': 20000 },
    fails: {
      familyHere,
      selfPaidAboveThreshold: { 'children[0].medicalSelfPaid': 15000 },
      minor: { 'children[0].birthDate': '2008-03-10' },
      paysIncomeTax,
    },
    granted: ['selfPaidAboveThreshold'],
    value: { ...yearly, ...of(20000 - 15000) },
  },
]

const ofRow = (row: Row, changes: Changes = {}) => outcome(row.benefit, row.subject, { ...row.has, ...changes })
const turns = rows.flatMap((row) =>
  Object.entries(row.fails).map(([condition, changes]) => ({ row, benefit: row.benefit, condition, changes })),
)
const openTurns = turns
  .filter(({ row, condition }) => !row.granted?.includes(condition))
  .map((turn) => ({ ...turn, path: Object.keys(turn.changes)[0] as string }))

describe('each deduction', () => {
  it('is shown with every one of its conditions', () => {
    expect(rows.map((row) => [`national/${row.benefit}`, Object.keys(row.fails).sort()])).toEqual(
      taxDeductions.map((benefit) => [benefit.id, benefit.conditions.map(({ name }) => name).sort()]),
    )
  })

  it.each(rows)('$benefit goes to a family that meets every condition', (row) => {
    expect(ofRow(row)).toMatchObject({ status: 'eligible', certainty: 'entitled', standing: 'in-force', doubts: [], value: row.value })
    expect(ofRow(row).conditions.filter(({ verdict }) => verdict !== 'yes')).toEqual([])
  })

  it.each(turns)('$benefit is lost by $condition alone', ({ row, condition, changes }) => {
    const lost = ofRow(row, changes)
    expect(['ineligible', 'upcoming']).toContain(lost.status)
    expect(lost.conditions.filter(({ verdict }) => verdict !== 'yes')).toMatchObject([{ name: condition, verdict: 'no' }])
  })

  it.each(openTurns)('$benefit stays open on $condition while $path is unanswered', ({ row, condition, changes, path }) => {
    const presumed = path.endsWith('worksIn') ? { residence: undefined } : {}
    const open = ofRow(row, { ...changes, [path]: undefined, ...presumed })
    expect(open.status).toBe('undetermined')
    expect(open.conditions.filter(({ verdict }) => verdict !== 'yes')).toMatchObject([{ name: condition, verdict: 'unknown' }])
    expect(open.missing).toContain(path)
  })

  it('asks of an unlisted family who its children and elders are', () => {
    expect(outcome('under-three-deduction', 'household', { children: undefined })).toMatchObject({
      status: 'undetermined',
      missing: ['children'],
    })
    expect(outcome('elder-care-deduction', 'mother', { elders: undefined })).toMatchObject({ status: 'undetermined', missing: ['elders'] })
    expect(outcome('elder-care-deduction', 'mother', { elders: [] }).status).toBe('ineligible')
  })
})

describe('what cannot be had together', () => {
  it('is rent and mortgage interest, and either share for elders', () => {
    const excluded = Object.fromEntries(taxDeductions.map(({ id, excludes }) => [id.slice('national/'.length), excludes]))
    expect(excluded['rent-deduction']).toContain('national/mortgage-deduction')
    expect(excluded['rent-deduction-elsewhere']).toContain('national/mortgage-deduction')
    expect(excluded['mortgage-deduction']).toEqual(['national/rent-deduction', 'national/rent-deduction-elsewhere'])
    expect(excluded['elder-care-deduction']).toEqual(['national/elder-care-deduction-shared'])
  })
})
