import { expect } from 'vitest'
import type { PlaceRules } from '../../../../rules/language'
import type { Run } from '../../../support/run'
import { today, type Changes, type Row } from './support'

type Check = (changes: Changes, on: string) => Run

interface Turn {
  readonly row: Row
  readonly benefit: string
  readonly condition: string
  readonly changes: Changes
}

/** One line a test: the row, the condition and the changes by which it fails. */
export const turnsOf = (rows: readonly Row[]): Turn[] =>
  rows.flatMap((row) => Object.entries(row.fails).map(([condition, changes]) => ({ row, benefit: row.benefit, condition, changes })))

/** The same with the answer taken away. Where somebody works or is insured is otherwise taken from the residence. */
export const openTurnsOf = (rows: readonly Row[]): (Turn & { path: string })[] =>
  turnsOf(rows)
    .filter(({ row, condition }) => !row.never?.includes(condition))
    .map((turn) => {
      const path = Object.keys(turn.changes)[0] as string
      const presumed = /(worksIn|insuredIn)$/.test(path) ? { residence: undefined } : {}
      return { ...turn, path, changes: { ...turn.changes, [path]: undefined, ...presumed } }
    })

export function expectComplete(rules: PlaceRules, rows: readonly Row[]): void {
  expect(rows.map((row) => [row.benefit, Object.keys(row.fails).sort()])).toEqual(
    rules.benefits.map((benefit) => [benefit.id, benefit.conditions.map(({ name }) => name).sort()]),
  )
}

const notYes = (of: ReturnType<Run['of']>) => of.conditions.filter(({ verdict }) => verdict !== 'yes')

export function expectHas(check: Check, row: Row): void {
  const outcome = check(row.has ?? {}, today).of(row.benefit, row.subject)
  expect(notYes(outcome)).toEqual([])
  expect([outcome.status, outcome.certainty, outcome.value?.kind]).toEqual(['eligible', row.certainty, row.kind])
  expect([outcome.standing, outcome.attested]).toEqual(['in-force', row.attested ?? 'confirmed'])
}

export function expectLost(check: Check, { row, condition, changes }: Turn): void {
  const outcome = check({ ...row.has, ...changes }, row.on?.[condition] ?? today).of(row.benefit, row.subject)
  expect(['ineligible', 'upcoming']).toContain(outcome.status)
  expect(notYes(outcome).map(({ name, verdict }) => [name, verdict])).toEqual([[condition, 'no']])
}

export function expectOpen(check: Check, { row, condition, changes, path }: Turn & { path: string }): void {
  const outcome = check({ ...row.has, ...changes }, today).of(row.benefit, row.subject)
  expect(outcome.status).toBe('undetermined')
  expect(notYes(outcome).map(({ name }) => name)).toEqual([condition])
  expect(outcome.missing).toContain(path)
}
