import { prepare } from '../../../rules/household'
import { within } from '../../../rules/registry'
import { addYears, formatDay, yearOf } from '../../../rules/language/calendar'
import { claims, evaluate, isDraft, isLaw, isReported } from '../../engine'
import { deadlinesOf, type BenefitDeadline, type SettledDeadline } from '../../engine/deadlines'
import { formatDate, formatMoney, type Text } from '../../ui'
import { expectedBirth } from '../../share'
import { benefitName, benefitPath } from '../BenefitRow'
import type { CalendarEntry } from '../calendar'
import { inOrder, personOf } from '../people'
import type { Results } from '../useResults'
import type { NextEntry } from './entry'

/** What comes later than that is nothing to be told of now. */
const YEARS_AHEAD = 2

const isSettled = (deadline: BenefitDeadline): deadline is SettledDeadline => deadline.state !== 'open'

const isReportedDay = (deadline: SettledDeadline): boolean => deadline.attested === 'single' || isReported(deadline.outcome)

/** A year's tax is settled once, whatever is taken off in it, and whichever year it is told in. */
const isOneAct = ({ lost }: SettledDeadline): boolean => lost === 'settlement'

function identityOf(deadline: SettledDeadline): string[] {
  const { outcome, name, lost, by } = deadline
  const year = String(yearOf(by))
  return isOneAct(deadline) ? [lost, year] : [outcome.benefit.id, outcome.subject, name, year]
}

/** What is told as one: of one day and kind, for several children or by several benefits; whatever is settled with one year's tax. */
function keyOf(deadline: SettledDeadline, results: Results): string {
  const { outcome, name, by, state } = deadline
  if (isOneAct(deadline)) return [by, deadline.lost].join()
  return [by, results.home(outcome.benefit).place.code, name, state, outcome.standing, isReportedDay(deadline)].join()
}

/** Where there is surely something to do, what may come on top of it says nothing more. */
function surelyOrPerhaps(group: readonly SettledDeadline[]): SettledDeadline[] {
  const sure = group.filter(({ state }) => state === 'sure')
  return sure.length > 0 ? sure : [...group]
}

function groupsOf(deadlines: readonly SettledDeadline[], results: Results): SettledDeadline[][] {
  const groups = new Map<string, SettledDeadline[]>()
  for (const deadline of deadlines) {
    const key = keyOf(deadline, results)
    groups.set(key, [...(groups.get(key) ?? []), deadline])
  }
  return [...groups.values()].map(surelyOrPerhaps)
}

function whatOf({ outcome, name, by }: SettledDeadline, results: Results): string {
  const year = yearOf(by)
  return results.words(outcome.benefit).word(`deadlines.${name}.what`, { year, before: year - 1 })
}

/** The sum that is lost where each part of it is known; otherwise what is lost, in words. */
function lostOf(group: readonly SettledDeadline[], results: Results, text: Text): string | undefined {
  const [first] = group
  if (!first) return undefined
  if (group.every(({ amount }) => amount !== undefined)) {
    const sum = group.reduce((total, { amount = 0 }) => total + amount, 0)
    return text.t('next:lost', { amount: formatMoney(sum, text.language) })
  }
  return results.words(first.outcome.benefit).word(`lost.${first.lost}`)
}

const whoOf = (group: readonly SettledDeadline[], results: Results, text: Text): string | undefined => {
  const subjects = [...new Set(group.map(({ outcome }) => outcome.subject))].filter((subject) => subject !== 'household')
  if (subjects.length === 0) return undefined
  return inOrder(subjects, results.household)
    .map((subject) => personOf(subject, results.household, text).name)
    .join(text.t('results:people.and'))
}

/** The events of a group: one for each person and benefit, so that a later file finds each of them; one for a year's tax. */
function remindersOf(group: readonly SettledDeadline[], results: Results, text: Text): CalendarEntry[] {
  const events = group.some(isOneAct) ? [group] : group.map((one) => [one])
  return events.flatMap((part) => {
    const [first] = part
    if (!first) return []
    const { t } = text
    const { benefit } = first.outcome
    const what = whatOf(first, results)
    const who = isOneAct(first) ? undefined : whoOf(part, results, text)
    const lines = [
      [...new Set(part.map(({ outcome }) => benefitName(results, outcome.benefit)))].join(t('next:and')),
      lostOf(part, results, text),
      part.every(isReportedDay) ? t('results:band.reported') : undefined,
      first.state === 'depends' ? t('next:depends') : undefined,
      t('next:calendar.office', { office: results.words(benefit).word(`offices.${benefit.office}`) }),
      t('next:done'),
      t('next:calendar.reference'),
    ]
    return [
      {
        identity: identityOf(first),
        day: first.by,
        title: who === undefined ? t('next:calendar.title', { what }) : t('next:calendar.titleFor', { what, who }),
        description: lines.filter((line) => line !== undefined).join('\n'),
      },
    ]
  })
}

function entryOf(group: readonly SettledDeadline[], results: Results, text: Text): NextEntry[] {
  const [first] = group
  if (!first) return []
  const { outcome, by, name, state } = first
  const benefits = [...new Map(group.map((one) => [one.outcome.benefit.id, one.outcome])).values()]
  const draft = isDraft(outcome.standing)
  const who = isOneAct(first) ? undefined : whoOf(group, results, text)
  const lost = lostOf(group, results, text)
  return [
    {
      key: `${outcome.benefit.id} ${outcome.subject} ${name} ${String(by)}`,
      day: by,
      when: text.t('next:by', { date: formatDate(formatDay(by), text.language) }),
      what: whatOf(first, results),
      ...(who === undefined ? {} : { who }),
      ...(lost === undefined ? {} : { lost }),
      about: benefits.map((one) => ({
        name: benefitName(results, one.benefit),
        to: benefitPath(results, one.benefit, one.subject),
      })),
      sure: state === 'sure' && !draft,
      standing: outcome.standing,
      reported: group.every(isReportedDay),
      ...(state === 'depends' ? { note: text.t('next:depends') } : {}),
      reminders: draft ? [] : remindersOf(group, results, text),
    },
  ]
}

const settledWithin = (deadlines: readonly BenefitDeadline[], { on }: Results): SettledDeadline[] =>
  deadlines.filter(isSettled).filter(({ by }) => by <= addYears(on, YEARS_AHEAD))

/** What has to be done once a child on the way is there, reckoned from the day it is due. The birth will move these days: no calendar is told. */
function afterTheBirth(results: Results, text: Text): NextEntry[] {
  const { household, places, rules, on } = results
  const birth = expectedBirth(household, on)
  if (!birth) return []
  const { due, ids } = birth
  const facts = prepare(birth.household, places)
  const ofChildren = rules.map(({ module }) => ({
    ...module.rules,
    benefits: module.rules.benefits.filter(({ subject, deadlines }) => subject === 'each-child' && deadlines.length > 0),
  }))
  const outcomes = claims(evaluate(ofChildren, facts, due, within)).filter((one) => one.subject === `child:${String(ids[0])}` && isLaw(one))
  const found = settledWithin(deadlinesOf(outcomes, facts, due, within), results).filter((deadline) => !isOneAct(deadline))
  return groupsOf(found, results)
    .flatMap((group) => entryOf(group, results, text))
    .map((entry) => ({
      ...entry,
      about: entry.about.map((one) => ({ ...one, to: one.to.replace(/\?.*$/, '') })),
      who: text.t('next:expected.who'),
      note: text.t('next:expected.note'),
      sure: false,
      reminders: [],
    }))
}

/** The deadlines ahead of the family, in words, the soonest first. Needs the words of `next`, of the results and of the places. */
export function deadlineEntries(results: Results, text: Text): NextEntry[] {
  const { outcomes, facts, on } = results
  const found = settledWithin(deadlinesOf(claims(outcomes), facts, on, within), results)
  const entries = groupsOf(found, results).flatMap((group) => entryOf(group, results, text))
  return [...entries, ...afterTheBirth(results, text)].sort((a, b) => a.day - b.day)
}
