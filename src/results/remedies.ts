import { powers } from '../../rules/household'
import { formatDay, type DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { headroom, remedy, type Change, type Loss, type OutOfReach, type Remedy, type Turning } from '../engine/remedy'
import { isDraft, isLaw, type Outcome } from '../engine'
import { formatDate, type Text, upperFirst } from '../ui'
import { answerText, fieldAt, keyOf, memberOf, personName, questionFor, topicOf } from './asked'
import { factLines, questionLabel } from './facts'
import type { Results } from './useResults'

/** Why nothing that a family does changes anything: its document is not law, or is over, or only speaks of what may come. */
export function closedBy({ standing, certainty, status }: Outcome): 'draft' | 'over' | 'planned' | undefined {
  if (certainty === 'planned') return 'planned'
  if (isDraft(standing)) return 'draft'
  return status === 'ended' || !isLaw({ standing }) ? 'over' : undefined
}

/** What would turn a benefit somebody does not have. */
export function remediesOf(outcome: Outcome, { facts, on }: Results): Remedy[] {
  if (closedBy(outcome) || (outcome.status !== 'ineligible' && outcome.status !== 'upcoming')) return []
  return remedy(outcome.benefit, outcome.subject, facts, on, within, powers)
}

/** What would end a benefit somebody has. */
export function lossesOf(outcome: Outcome, { facts, on }: Results): Loss[] {
  if (closedBy(outcome) || outcome.status !== 'eligible') return []
  return headroom(outcome.benefit, outcome.subject, facts, on, within, powers)
}

const dateText = (day: DayNumber, { language }: Text): string => formatDate(formatDay(day), language)

/** A number of the engine's as the household file has it: yuan, square metres, things. */
function amountText(path: string, value: number, text: Text): string {
  const field = fieldAt(topicOf(path))
  const whole = field?.is === 'field' && field.domain.kind === 'number' && field.domain.unit === 'count'
  return answerText(path, whole ? value : value / 100, text) ?? ''
}

const listed = (words: readonly string[], key: 'or' | 'and', { t }: Text): string => words.filter(Boolean).join(t(`results:remedy.${key}`))

/** Words with a comma in them are held together. */
const quoted = (words: string, { t }: Text): string => (/[,，]/.test(words) ? t('results:remedy.quoted', { words }) : words)

/** The question of a fact, as a name: 大宝平时在哪里照看. */
const nameOf = (path: string, { household }: Results, text: Text): string => questionFor(path, household, text).label.replace(/[?？]$/, '')

/** Between which numbers or days: 不少于12个月. */
function boundsText({ path, becomes }: Change, text: Text): string {
  const { t } = text
  if (becomes.kind === 'day') {
    const { from, through } = becomes
    const said = [from !== undefined && t('results:remedy.bounds.from', { day: dateText(from, text) })]
    if (through !== undefined) said.push(t('results:remedy.bounds.through', { day: dateText(through, text) }))
    return listed(said.map(String), 'and', text)
  }
  if (becomes.kind !== 'number') return ''
  const { min, max } = becomes
  const amount = (value: number): string => amountText(path, value, text)
  if (min !== undefined && min === max) return t('results:remedy.bounds.exactly', { amount: amount(min) })
  const least = min === undefined ? '' : t('results:remedy.bounds.atLeast', { amount: amount(min) })
  const most = max === undefined ? '' : t('results:remedy.bounds.atMost', { amount: amount(max) })
  return listed([least, most], 'and', text)
}

/** The answer a change comes to, or the place, or the options. */
function answerOf({ path, becomes }: Change, text: Text): string {
  switch (becomes.kind) {
    case 'yes':
    case 'no':
      return answerText(path, becomes.kind === 'yes', text) ?? ''
    case 'some': {
      const own = `${keyOf(path)}.yes`
      return text.t(text.has(own) ? own : 'household:answers.yes')
    }
    case 'none':
      return answerText(path, null, text) ?? ''
    case 'option': {
      const options = becomes.among.map((option) => quoted(answerText(path, option, text) ?? option, text))
      const all = [options.slice(0, -1).join(text.t('results:note.list')), ...options.slice(-1)]
      return listed(all, 'or', text)
    }
    case 'place':
      return answerText(path, becomes.inside ?? becomes.outside[0], text) ?? ''
    case 'number':
    case 'day':
      return boundsText({ path, becomes } as Change, text)
  }
}

const nowOf = ({ path, now }: Change, text: Text): string =>
  typeof now === 'number' && fieldAt(topicOf(path))?.is === 'field' ? amountText(path, now, text) : (answerText(path, now, text) ?? '')

/** The words there are for a change, the most particular first; every kind has words for any fact. */
function keysFor(root: 'change' | 'lose', { topic, becomes, now }: Change): string[] {
  const own = `results:remedy.${root}.${topic}`
  const option = becomes.kind === 'option' && becomes.among.length === 1 ? [`${own}.${String(becomes.among[0])}`] : []
  const first = becomes.kind === 'place' && (now === null || now === undefined) ? [`${own}.first`] : []
  return [...option, ...first, `${own}.${becomes.kind}`]
}

function phrase(root: 'change' | 'lose', change: Change, results: Results, text: Text): string {
  const { path } = change
  const member = memberOf(path)
  const key = keysFor(root, change).find((one) => text.has(one)) ?? `results:remedy.${root}.any`
  return text.t(key, {
    who: member === undefined ? '' : personName(member, results.household, text),
    label: nameOf(path, results, text),
    answer: answerOf(change, text),
    now: quoted(nowOf(change, text), text),
  })
}

/** What would change, in words: 给二宝上户口到漳平市. */
export const changeText = (change: Change, results: Results, text: Text): string => phrase('change', change, results, text)

/** One way to turn it, as a sentence. */
export function turningText({ changes, from, power }: Turning, results: Results, text: Text): string {
  const { t } = text
  const said = listed(
    changes.map((change) => changeText(change, results, text)),
    'and',
    text,
  )
  if (changes.length === 0) return t('results:remedy.from', { date: from === undefined ? '' : dateText(from, text) })
  if (from !== undefined) return t('results:remedy.ifFrom', { changes: said, date: dateText(from, text) })
  const comes = power === 'time' && changes.every((change) => change.power === 'time')
  return t(comes ? 'results:remedy.when' : 'results:remedy.if', { changes: said })
}

/** What else is to be answered before it is known. */
export function askText({ answerFirst }: Turning, results: Results, text: Text): string | undefined {
  if (answerFirst.length === 0) return undefined
  const questions = answerFirst.map((path) => questionLabel(path, results, text).replace(/[?？]$/, ''))
  return text.t('results:remedy.ask', { questions: [...new Set(questions)].join(text.t('results:note.list')) })
}

/** What decides, where nobody can change it. What would hurt is not held up to anybody. */
export function reachLines({ facts, late }: OutOfReach, results: Results, text: Text): string[] {
  const { t } = text
  // That there are so many children, and no more, is a fact of the list itself.
  const hurts = facts.some((path) => powers.tender.has(path === 'children' || path === 'elders' ? path : topicOf(path)))
  if (hurts || facts.length === 0) return [t('results:remedy.tender')]
  const one = new Set(facts.map(topicOf)).size === 1
  return [t(late && one ? 'results:remedy.late' : 'results:remedy.reach'), ...factLines(facts, results, text)]
}

/** One way it would end, as a sentence. */
export function lossText(loss: Loss, outcome: Outcome, results: Results, text: Text): string {
  const { t } = text
  if (loss.kind === 'day') {
    const { word } = results.words(outcome.benefit)
    const conditions = loss.conditions.map((name) => word(`conditions.${name}`)).join(t('results:note.list'))
    const key = conditions === '' ? 'lastOfDocument' : loss.open ? 'lastSure' : 'last'
    return t(`results:remedy.${key}`, { date: dateText(loss.last, text), conditions })
  }
  const { change, distance } = loss
  const { becomes, path } = change
  if (distance === undefined || becomes.kind !== 'number')
    return t('results:remedy.ends', { change: phrase('lose', change, results, text) })
  const amount = (value: number): string => amountText(path, value, text)
  const { min, max } = becomes
  return upperFirst(
    t(min === undefined ? 'results:remedy.fallsTo' : 'results:remedy.risesTo', {
      label: nameOf(path, results, text),
      limit: amount((min ?? max) as number),
      now: nowOf(change, text),
      distance: amount(distance),
    }),
  )
}

/** Whether a place is one that the family lives in already. */
const isNear = ({ becomes }: Change, { facts }: Results): boolean =>
  becomes.kind !== 'place' ||
  (becomes.inside !== undefined && typeof facts.household.residence === 'string' && within(facts.household.residence, becomes.inside))

/** The one light thing that is missing, where there is one and it is in the family's own hands. */
export function onlyLacking(outcome: Outcome, results: Results): Change | undefined {
  const single = remediesOf(outcome, results).flatMap((one) =>
    one.kind === 'turning' && one.power === 'family' && one.answerFirst.length === 0 && one.changes.length === 1 ? one.changes : [],
  )
  return single.find((change) => !powers.weighty.has(change.topic) && isNear(change, results))
}
