import { formatDay, yearOf, type DayNumber } from '../../rules/language/calendar'
import type { Household } from '../../rules/household'
import type { Outcome, Subject } from '../engine'
import { formatDate, type Text } from '../ui'
import { notesOf, partsText, personOf, questionFor, valueParts } from './others'
import type { DifferenceLine } from './rows'
import type { Homes } from './use-outcomes'

/** What the notes of one comparison speak of. */
export interface Around {
  readonly before: Household
  readonly after: Household
  readonly on: DayNumber
  readonly homes: Homes
}

/** More questions than these nobody keeps in mind: the rest is counted. */
const mostQuestions = 2

/** 多200元/月, where both figures are settled. */
function byHowMuch({ difference: { kind, was, is } }: DifferenceLine, text: Text): string | undefined {
  if ((kind !== 'more' && kind !== 'less') || !was?.value || !is?.value) return undefined
  const [low, high] = kind === 'more' ? [was.value, is.value] : [is.value, was.value]
  if (low.min === undefined || low.min !== low.max || high.min === undefined || high.min !== high.max || low.min === high.min)
    return undefined
  // In hundredths, so that no difference is off by a hair.
  const amount = (Math.round(high.min * 100) - Math.round(low.min * 100)) / 100
  const parts = valueParts({ ...high, kind: high.kind, bound: 'exact', min: amount, max: amount }, text)
  if (!parts?.number) return undefined
  return text.t(`whatif:note.${kind}`, { amount: partsText({ number: parts.number, unit: parts.unit, rule: 'solid' }, text) })
}

/** Why it is not there: the conditions that fail, that its rules no longer speak to the family, that it is over. */
function whyNot(outcome: Outcome | undefined, other: Outcome, homes: Homes, text: Text): string | undefined {
  const { t } = text
  if (!outcome) return t('whatif:note.elsewhere', { place: homes.words(other.benefit).place })
  if (outcome.status === 'ended') return t('whatif:note.over')
  const { word } = homes.words(outcome.benefit)
  const failing = outcome.conditions.filter(({ verdict }) => verdict === 'no').map(({ name }) => word(`conditions.${name}`))
  return failing.length === 0 ? undefined : t('whatif:note.failing', { conditions: failing.join(t('whatif:list')) })
}

const isThere = ({ status }: Outcome): boolean => status !== 'ineligible' && status !== 'ended'

/** The answers that outcomes of several futures still hang on, each asked in the words of its own household. */
export function hangsOn(cells: readonly (readonly [Outcome | undefined, Household])[], text: Text): string | undefined {
  const { t } = text
  const asked = cells.flatMap(([outcome, household]) =>
    outcome && isThere(outcome)
      ? outcome.missing.map((path) =>
          path === 'children' || path === 'elders' ? t(`household:facts.${path}.label`) : questionFor(path, household, text).label,
        )
      : [],
  )
  const all = [...new Set(asked)]
  if (all.length === 0) return undefined
  const list = all.slice(0, mostQuestions).join(t('whatif:list'))
  return all.length > mostQuestions
    ? t('whatif:note.hangsOnMore', { list, count: all.length - mostQuestions })
    : t('whatif:note.hangsOn', { list })
}

/** Both are there, and only their days differ. */
function otherDay({ difference: { kind, was, is } }: DifferenceLine, { t, language }: Text): string | undefined {
  if (kind !== 'other' || was?.until === is?.until) return undefined
  const day = (outcome: Outcome | undefined): string =>
    outcome?.until === undefined ? t('whatif:note.noEnd') : formatDate(formatDay(outcome.until), language)
  return t('whatif:note.until', { was: day(was), is: day(is) })
}

/** The same figure, with one point less to be looked up. */
const surer = ({ difference: { kind, was, is } }: DifferenceLine, { t }: Text): string | undefined =>
  kind === 'other' && was && is && was.doubts.length > is.doubts.length && was.value?.max === is.value?.max
    ? t('whatif:note.surer')
    : undefined

/** The lines below a comparison, the most telling first. */
export function notesFor(line: DifferenceLine, around: Around, text: Text): readonly string[] {
  const { kind, was, is } = line.difference
  const { homes, before, after, on } = around
  if (kind === 'open')
    return [
      hangsOn(
        [
          [is, after],
          [was, before],
        ],
        text,
      ),
    ].filter((note) => note !== undefined)
  if (kind === 'lost' && was) return [whyNot(is, was, homes, text)].filter((note) => note !== undefined)
  const shown = line.all.flatMap((difference) => difference.is ?? [])
  const nameOf = (subject: Subject): string => personOf(subject, is ? after : before, text).name
  const own = is
    ? notesOf(shown, nameOf, text, { doubtText: (name) => homes.words(is.benefit).word(`doubts.${name}`), year: yearOf(on) })
    : []
  const days = otherDay(line, text)
  return [byHowMuch(line, text), surer(line, text), days, ...(days === undefined ? own : [])].filter((note) => note !== undefined)
}
