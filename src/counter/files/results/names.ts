import { useMemo } from 'react'
import type { Benefit } from '../../../../rules/language'
import { isReported } from '../../../engine'
import { placeName, questionFor, useNamesOf } from '../../../questionnaire'
import { figureOf, nameOf, partsText, wordsFor } from '../../../results'
import { useRules, type RulesHere } from '../../../share'
import { upperFirst, useText, type Text } from '../../../ui'
import { verdictOf } from '../store/verdicts'
import type { Stance } from '../store/coded'
import type { FigureKept, Results } from '../store/results'

/** What the numbers of the results stand for, in the reader's words. */
export interface Names {
  readonly benefit: (benefit: number) => string
  /** Whose rules a benefit is. */
  readonly benefitPlace: (benefit: number) => string
  readonly subject: (subject: number) => string
  readonly place: (place: number) => string
  readonly verdict: (row: number) => string
  /** What is not settled law says so: 征求意见稿, 未证实; otherwise empty. */
  readonly standing: (stance: Stance) => string
  /** What is missing, in a line; empty where nothing is. */
  readonly missing: (missing: number) => string
  /** A missing answer whoever it is about. */
  readonly topic: (topic: string) => string
  /** The figure of a result: 至多1000元/月; empty where there is none. */
  readonly figure: (row: number) => string
}

/** The last of these lists that were asked for: the same few are asked for again and again. */
function remembered(make: (key: number) => string): (key: number) => string {
  const known = new Map<number, string>()
  return (key) => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}

/** Mother, the second child, the household. */
function subjectName(key: string, { t }: Text): string {
  const [role = '', number = ''] = key.split('.')
  if (role === 'child') return t(`household:people.child.${Number(number) > 10 ? 'more' : number}.name`, { n: number })
  if (role === 'elder') return t('household:people.elder.name', { n: number })
  return t(role === 'household' ? 'results:people.household.name' : `household:people.${role}.name`)
}

/** A question in few words. Whether there are children or elders at all is one too. */
function questionName(path: string, text: Text): string {
  const label = path === 'children' || path === 'elders' ? text.t(`household:facts.${path}.label`) : questionFor(path, {}, text).label
  return label.replace(/[?？]$/, '')
}

const members = { children: 'child', elders: 'elder' } as const

/** A topic of a list speaks of each of its members. */
function topicName(topic: string, text: Text): string {
  const [root = '', ...rest] = topic.split('.')
  if ((root !== 'children' && root !== 'elders') || rest.length === 0) return questionName(topic, text)
  const who = text.t(`files:each.${root}`)
  return upperFirst(text.t(`household:facts.${[members[root], ...rest].join('.')}.label`, { who })).replace(/[?？]$/, '')
}

function figureText({ unknown, ...value }: FigureKept, benefit: Benefit, { status }: Stance, waits: boolean, text: Text): string {
  const parts = figureOf({ value, status, missing: waits ? [''] : [], benefit, figures: unknown ? [{ state: 'outdated' }] : [] }, text)
  return parts ? partsText(parts, text) : ''
}

/** The names of everything in these results. Suspends while the words of a place are on their way. */
export function useNames(results: Results): Names {
  const text = useText()
  const { lists } = results
  const { lookup } = useNamesOf(lists.places.list)
  const rules = useRules(lists.ties.list)
  // The list of rules is new at every rendering; the places in it say whether it is another.
  const key = rules.map(({ place }) => place.code).join()
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => namesOf(results, rules, text), [results, key, text, lookup])
}

function namesOf(results: Results, rules: readonly RulesHere[], text: Text): Names {
  const { lists, result } = results
  const homes = new Map(rules.flatMap((here) => here.module.rules.benefits.map((benefit) => [benefit.id, { here, benefit }] as const)))
  const homeOf = (benefit: number) => homes.get(lists.benefits.list[benefit] ?? '')
  const missingOf = (missing: number): readonly string[] => (lists.missing.list[missing] ?? '').split(' ').filter(Boolean)
  return {
    benefit: remembered((benefit) => {
      const home = homeOf(benefit)
      return home ? wordsFor(home.here, text).word(`benefits.${nameOf(home.benefit)}.name`) : (lists.benefits.list[benefit] ?? '')
    }),
    benefitPlace: remembered((benefit) => homeOf(benefit)?.here.place.names[text.language] ?? ''),
    subject: remembered((subject) => upperFirst(subjectName(lists.subjects.list[subject] ?? '', text))),
    place: remembered((place) => {
      const code = lists.places.list[place] ?? ''
      return code === '' ? text.t('files:noPlace') : placeName(code, text)
    }),
    verdict: (row) => text.t(`results:verdict.${verdictOf(results.stanceAt(row))}`),
    standing: (stance) => {
      if (stance.standing !== 'in-force') return text.t(`results:standing.${stance.standing}`)
      return isReported(stance) ? text.t('results:tag.reported') : ''
    },
    missing: remembered((missing) =>
      missingOf(missing)
        .map((path) => questionName(path, text))
        .join(text.t('files:semicolon')),
    ),
    topic: (topic) => topicName(topic, text),
    figure: (row) => {
      const kept = results.figureAt(result.figure.get(row))
      const home = homeOf(result.benefit.get(row))
      if (!kept || !home) return ''
      const waits = missingOf(result.missing.get(row)).length > 0
      return figureText(kept, home.benefit, results.stanceAt(row), waits, text)
    },
  }
}
