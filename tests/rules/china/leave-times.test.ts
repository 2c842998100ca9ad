import { expect, it } from 'vitest'
import type { Benefit } from '../../../rules/language'
import { places } from '../../../rules/registry'

const modules = await Promise.all(places.flatMap(({ load }) => (load ? [load()] : [])))
const benefits = modules.flatMap(({ rules }) => rules.benefits)
const timed = benefits.filter(({ value }) => value.time !== undefined)

/** What a leave says of how its days or years are counted. */
const said = ({ value: { time } }: Benefit) => [...(time?.counts ?? []), ...(time?.at === 'years' ? time.years : [])]

it('every leave for a birth, a small child, a wedding or a loss that has days says when they are taken', () => {
  const about = /(maternity|paternity|childcare|marriage|miscarriage|father|mother)-leave/
  const withDays = benefits.filter(({ id, value }) => value.kind === 'leave-days' && value.amount !== undefined && about.test(id))
  expect(withDays.map(({ id }) => id).filter((id) => !timed.some((benefit) => benefit.id === id))).toEqual([])
  expect(timed.length).toBe(withDays.length)
})

it('what a leave is read or reported to be rests on a reading that its benefit names', () => {
  for (const benefit of timed)
    for (const one of said(benefit))
      if (one.by === 'reading' || one.by === 'report') expect(benefit.readings, benefit.id).toContain(one.reading)
})

it('what is open is given in every way it may be', () => {
  for (const { id, value } of timed) {
    const { time } = value
    const ways = (time?.counts ?? []).map(({ days }) => days)
    if (time?.counts.some(({ by }) => by === 'open')) expect(ways, id).toEqual(['calendar', 'working'])
    if (time?.at === 'years' && time.years.length > 0) expect(time.years.map(({ of }) => of).sort(), id).toEqual(['calendar', 'child'])
  }
})

it('days counted by the text are so in Zhejiang alone', () => {
  const byText = timed.filter((benefit) => said(benefit).some(({ by }) => by === 'text'))
  expect(byText.map(({ id }) => id)).toEqual(['zhejiang/maternity-leave'])
})
