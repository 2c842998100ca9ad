import { formatDay, type DayNumber } from '../../../rules/language/calendar'
import type { Household } from '../../../rules/household'
import type { Bar } from '../../engine/timeline'
import { formatDate, upperFirst, type Text } from '../../ui'
import { personOf } from '../people'
import { figureOf, partsText } from '../values'
import type { ChildMark } from './marks'
import { stateOf, type YearRow } from './rows'
import type { Scale } from './scale'

export const dayText = (day: DayNumber, { language }: Text): string => formatDate(formatDay(day), language)

/** When a bar runs: 2026年1月1日至12月8日, 从…起, 到…, or all along. */
export function runText({ from, until }: Pick<Bar, 'from' | 'until'>, scale: Scale, text: Text): string {
  const begins = from > scale.from
  const ends = until < scale.to
  const key = begins ? (ends ? 'between' : 'since') : ends ? 'until' : 'always'
  return text.t(`timeline:run.${key}`, { from: dayText(from, text), until: dayText(until, text) })
}

/** The figure of a bar in one line; empty where it has none. */
export function barFigure({ outcome }: Bar, times: number, text: Text): string {
  const parts = figureOf(outcome, text, times)
  // That it waits for answers is said of its state.
  return parts && (parts.number !== undefined || parts.rule !== 'dashed') ? partsText(parts, text) : ''
}

/** What is said of a bar besides its days, where it is not settled: 还缺信息, 要核实. */
export function stateText({ outcome }: Bar, { t }: Text): string {
  const state = stateOf(outcome)
  if (state === 'sure') return ''
  return t(state === 'check' ? `timeline:state.${outcome.certainty === 'discretionary' ? 'decided' : 'check'}` : `timeline:state.${state}`)
}

/** What stands below the bars of a row, a line a bar: figures only where they change from bar to bar. */
export function barTexts({ bars, subjects }: YearRow, scale: Scale, text: Text): string[] {
  const figures = bars.map((bar) => barFigure(bar, subjects.length, text))
  const differ = new Set(figures).size > 1
  const states = bars.map((bar) => stateText(bar, text))
  return bars.map((bar, index) => {
    const said = [runText(bar, scale, text), differ ? figures[index] : '', states[index]].filter(Boolean)
    return said.join(text.t('timeline:clause'))
  })
}

/** 二宝：2026年12月8日满3周岁, for each child. */
export function childTexts(marks: readonly ChildMark[], household: Household, text: Text): string[] {
  const subjects = [...new Set(marks.map(({ subject }) => subject))]
  return subjects.map((subject) => {
    const days = marks
      .filter((mark) => mark.subject === subject)
      .map(({ day, what, age }) => text.t(`timeline:child.${what}`, { date: dayText(day, text), count: age }))
    const said = text.t('timeline:child.line', { who: personOf(subject, household, text).name, days: days.join(text.t('timeline:and')) })
    return upperFirst(said)
  })
}
