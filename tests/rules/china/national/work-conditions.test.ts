import { describe, expect, it } from 'vitest'
import { findings, rules } from '../../../../rules/china/national'
import { workFindings } from '../../../../rules/china/national/findings-work'
import { workBenefits } from '../../../../rules/china/national/work'
import { rows } from './work-rows'
import { check, type Changes, type Row } from './work-support'

const ofRow = (row: Row, changes: Changes) => check({ ...row.has, ...changes }).of(row.benefit, row.subject)
const turns = rows.flatMap((row) =>
  Object.entries(row.fails).map(([condition, changes]) => ({ row, benefit: row.benefit, condition, changes })),
)

/** Where somebody works or is insured is otherwise taken from the residence. */
const openTurns = turns
  .filter(({ row, condition }) => !row.never?.includes(condition))
  .map(({ row, benefit, condition, changes }) => {
    const path = Object.keys(changes)[0] as string
    const presumed = /(worksIn|insuredIn)$/.test(path) ? { residence: undefined } : {}
    return { row, benefit, condition, path, changes: { ...changes, [path]: undefined, ...presumed } }
  })

describe('what the nation’s law gives at work, from insurance, before school and to special families', () => {
  it('is shown with every one of its conditions', () => {
    expect(rows.map((row) => [row.benefit, Object.keys(row.fails).sort()])).toEqual(
      workBenefits.map((benefit) => [benefit.id, benefit.conditions.map(({ name }) => name).sort()]),
    )
    expect(rules.benefits).toEqual(expect.arrayContaining([...workBenefits]))
  })

  it.each(rows)('$benefit goes to a family that meets every condition', (row) => {
    const outcome = ofRow(row, {})
    expect(outcome.conditions.filter(({ verdict }) => verdict !== 'yes')).toEqual([])
    expect([outcome.status, outcome.certainty, outcome.value?.kind]).toEqual(['eligible', row.certainty, row.kind])
    expect([outcome.standing, outcome.attested]).toEqual(['in-force', row.attested ?? 'confirmed'])
  })

  it.each(turns)('$benefit is lost by $condition alone', ({ row, condition, changes }) => {
    const outcome = ofRow(row, changes)
    expect(['ineligible', 'upcoming']).toContain(outcome.status)
    expect(outcome.conditions.filter(({ verdict }) => verdict !== 'yes').map(({ name, verdict }) => [name, verdict])).toEqual([
      [condition, 'no'],
    ])
  })

  it.each(openTurns)('$benefit stays open on $condition and asks for $path', ({ row, condition, changes, path }) => {
    const outcome = ofRow(row, changes)
    expect(outcome.status).toBe('undetermined')
    expect(outcome.conditions.filter(({ verdict }) => verdict !== 'yes').map(({ name }) => name)).toEqual([condition])
    expect(outcome.missing).toContain(path)
  })
})

describe('each finding of these parts of the survey', () => {
  it('is listed once, with the benefits that hold it or with the reason why there are none', () => {
    const numbers = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 28, 29]
    expect(workFindings.map(({ row }) => row)).toEqual(numbers.map((number) => `national A${number}`))
    expect(findings).toEqual(expect.arrayContaining([...workFindings]))
    for (const { benefits, why } of workFindings) expect([benefits === undefined, why === undefined]).toContain(true)
    for (const { benefits, why } of workFindings) expect(benefits ?? why).toBeDefined()
  })

  it('names benefits that there are, and every one of them', () => {
    const named = workFindings.flatMap(({ benefits }) => benefits ?? [])
    expect([...new Set(named)].sort()).toEqual(workBenefits.map(({ id }) => id).sort())
  })
})
