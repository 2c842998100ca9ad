import { expect } from 'vitest'
import type { Benefit, PlaceRules } from '../../../../../rules/language'
import { check, openBy, type Changes, type Row } from './support'

const ofRow = (row: Row, changes: Changes) => check({ ...row.has, ...changes }, row.on).of(row.benefit, row.subject)

/** One line a test: the row, the condition and the changes. */
export const turnsOf = (rows: readonly Row[]) =>
  rows.flatMap((row) => Object.entries(row.fails).map(([condition, changes]) => ({ row, benefit: row.benefit, condition, changes })))

export const openTurnsOf = (rows: readonly Row[]) =>
  turnsOf(rows).flatMap(({ row, benefit, condition, changes }) =>
    row.never?.includes(condition) ? [] : [{ row, benefit, condition, ...openBy(changes) }],
  )

const restsOnLaw = ({ basis }: Benefit): boolean => basis.some(({ document }) => document.law)

/** The benefits of a place's plan. */
export const ofPlan = (rules: PlaceRules): readonly Benefit[] => rules.benefits.filter((benefit) => !restsOnLaw(benefit))
/** The benefits of its law. */
export const ofLaw = (rules: PlaceRules): readonly Benefit[] => rules.benefits.filter(restsOnLaw)

export function expectComplete(benefits: readonly Benefit[], rows: readonly Row[]): void {
  expect(rows.map((row) => [row.benefit, Object.keys(row.fails).sort()])).toEqual(
    benefits.map((benefit) => [benefit.id, benefit.conditions.map(({ name }) => name).sort()]),
  )
}

export function expectHas(row: Row): void {
  const outcome = ofRow(row, {})
  expect(outcome.conditions.filter(({ verdict }) => verdict !== 'yes')).toEqual([])
  expect([outcome.status, outcome.certainty, outcome.value?.kind]).toEqual(['eligible', row.certainty, row.kind])
  expect(outcome.standing).toBe(row.standing ?? 'consultation-draft')
}

export function expectLost(row: Row, condition: string, changes: Changes): void {
  const outcome = ofRow(row, changes)
  expect(['ineligible', 'upcoming']).toContain(outcome.status)
  expect(outcome.conditions.filter(({ verdict }) => verdict !== 'yes').map(({ name, verdict }) => [name, verdict])).toEqual([
    [condition, 'no'],
  ])
}

export function expectOpen(row: Row, condition: string, changes: Changes, path: string): void {
  const outcome = ofRow(row, changes)
  expect(outcome.status).toBe('undetermined')
  expect(outcome.conditions.filter(({ verdict }) => verdict !== 'yes').map(({ name }) => name)).toEqual([condition])
  expect(outcome.missing).toContain(path)
}
