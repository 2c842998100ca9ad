import { describe, expect, it } from 'vitest'
import { rules } from '../../../../../../rules/china/fujian/longyan/zhangping'
import { home } from './rows-home'
import { services } from './rows-services'
import { special } from './rows-special'
import { work } from './rows-work'
import { away, check, type Changes, type Row } from './support'

const rows = [...services, ...work, ...home, ...special]
const ofRow = (row: Row, changes: Changes) => check({ ...row.has, ...changes }).of(`zhangping/${row.benefit}`, row.subject)

describe('each benefit of Zhangping', () => {
  it('has a family here that gets it', () => {
    const shown = new Set(rows.map((row) => `zhangping/${row.benefit}`))
    expect(rules.benefits.map((benefit) => benefit.id).filter((id) => !shown.has(id))).toEqual([])
  })

  it.each(rows)('$benefit goes to a family that meets every condition', (row) => {
    const outcome = ofRow(row, {})
    expect(outcome.status).toBe('eligible')
    expect(outcome.certainty).toBe(row.certainty ?? 'entitled')
    expect(outcome.value?.kind).toBe(row.kind)
    expect(outcome.missing).toEqual([])
  })

  it.each(
    rows.flatMap((row) => Object.entries(row.fails).map(([condition, changes]) => ({ row, condition, changes, benefit: row.benefit }))),
  )('$benefit is lost by $condition alone', ({ row, condition, changes }) => {
    const outcome = ofRow(row, changes)
    expect(['ineligible', 'upcoming']).toContain(outcome.status)
    expect(outcome.conditions.filter((one) => one.verdict !== 'yes').map((one) => [one.name, one.verdict])).toEqual([[condition, 'no']])
  })

  it.each(rows.flatMap((row) => row.asks.map((path) => ({ row, path, benefit: row.benefit }))))(
    '$benefit stays open without $path and asks for it',
    ({ row, path }) => {
      const outcome = ofRow(row, { [path]: undefined })
      expect(outcome.status).toBe('undetermined')
      expect(outcome.missing).toContain(path)
    },
  )

  it('asks where the family lives when nothing ties it to Zhangping yet', () => {
    const outcome = check({ ...away, residence: undefined }).of('zhangping/no-birth-fee')
    expect(outcome.status).toBe('undetermined')
    expect(outcome.missing).toEqual(['residence'])
  })
})
