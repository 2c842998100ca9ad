import type { ReactNode } from 'react'
import type { Benefit, Citation, Standing } from '../../rules/language'
import { parseDay } from '../../rules/language/calendar'
import type { DatedEntry, Measure } from '../../rules/language/node'
import { amountText, truthWords } from '../wording'
import { Figure, SectionHead, TextLink, useDay, useText, type Rule, type Text } from '../ui'
import { isLaw } from './clauses'
import { clausesOfArm, TreeWords } from './conditions'
import { entryOn, figureTree, headlineOf, isSimple, leavesOf, type FigureTree, type Tier } from './figures'
import { dateText, numberText } from './parts'
import { clausePath } from './paths'
import { documentIn, type ClauseWords, type Library } from './use-library'
import { wordsFor } from './words'

interface HeadlineProps {
  readonly benefit: Benefit
  readonly standing: Standing
}

interface FigureProps {
  readonly benefit: Benefit
  readonly library: Library
  readonly clauses: ClauseWords
}

/** Law is settled; a draft is not, and what is over has no rule beneath it. */
const ruleUnder = (standing: Standing): Rule => (standing === 'expired' ? 'none' : isLaw(standing) ? 'solid' : 'dashed')

/** What a benefit gives in one figure; where its document names none, that. */
export function Headline({ benefit: { value }, standing }: HeadlineProps): ReactNode {
  const text = useText()
  const on = parseDay(useDay()) ?? 0
  const headline = headlineOf(value, text, on)
  if (!headline) {
    if (value.amount || value.kind === 'service' || value.kind === 'priority') return null
    return <Figure rule="dotted" unit={text.t(`policies:unspecified.${value.kind}`)} />
  }
  const { number, unit, bound } = headline
  return (
    <p className={isLaw(standing) ? undefined : 'headline-draft'}>
      <Figure rule={ruleUnder(standing)} number={number} unit={unit} {...(bound === '' ? {} : { bound })} />
    </p>
  )
}

/** How the figure comes about: by date, by case, in parts. Nothing where one number says it all. */
export function HowMuch({ benefit, ...rest }: FigureProps): ReactNode {
  const { t } = useText()
  const tree = figureTree(benefit.value)
  if (!tree || tree.kind === 'plain') return null
  return (
    <section>
      <SectionHead>{t('policies:figure.title')}</SectionHead>
      <div className="sheet how-much">
        {isSimple(tree) ? (
          <Tree tree={tree} benefit={benefit} {...rest} />
        ) : (
          <>
            <p className="small">{t('policies:figure.uses')}</p>
            <ul role="list" className="figure-parts">
              {leavesOf(tree).map((leaf, index) => (
                <li key={index}>
                  <Tree tree={leaf} benefit={benefit} {...rest} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

interface TreeProps extends FigureProps {
  readonly tree: FigureTree
}

function Tree({ tree, ...rest }: TreeProps): ReactNode {
  const text = useText()
  const { t } = text
  const below = (part: FigureTree): ReactNode => <Tree tree={part} {...rest} />
  switch (tree.kind) {
    case 'plain':
      return <p className="amount">{amountText(tree.value, tree.measure, text)}</p>
    case 'dated':
      return <Dates entries={tree.entries} measure={tree.measure} library={rest.library} />
    case 'own':
      return <p>{t('policies:figure.own')}</p>
    case 'share':
      return (
        <>
          <p className="small">{tree.over === 100 ? t('policies:figure.percent', { share: tree.by }) : t('policies:figure.share')}</p>
          {below(tree.of)}
        </>
      )
    case 'tiers':
      return <Tiers tiers={tree.tiers} {...rest} />
    default:
      return (
        <>
          <p className="small">{t(`policies:figure.${tree.kind}`)}</p>
          <ul role="list" className="figure-parts">
            {tree.parts.map((part, index) => (
              <li key={index}>{below(part)}</li>
            ))}
          </ul>
        </>
      )
  }
}

/** What a provision says in our words, where there are any. */
function saidBy({ document, clause }: Citation, { library, clauses }: FigureProps): string {
  const home = documentIn(library, document)
  const words = home && clauses(home.place.code)
  return words?.has(clause) ? words.word(clause) : ''
}

/** One figure a case: what its provision says where it names one, else its condition in words. */
function Tiers({ tiers, ...rest }: FigureProps & { readonly tiers: readonly Tier[] }): ReactNode {
  const text = useText()
  const { t } = text
  return (
    <ul role="list" className="figure-parts">
      {tiers.map(({ arm, figure }, index) => {
        const given = arm ? clausesOfArm(arm, rest.benefit) : []
        return (
          <li key={index}>
            <p className="small">
              {given.length === 0 && !arm && t('policies:figure.otherwise')}
              {given
                .map((citation) => [numberText(citation, text), saidBy(citation, rest)].filter(Boolean).join(' '))
                .join(t('policies:list'))}
            </p>
            {given.length === 0 && arm && <TreeWords of={truthWords(arm.when, text)} />}
            <Tree tree={figure} {...rest} />
          </li>
        )
      })}
    </ul>
  )
}

interface DatesProps {
  readonly entries: readonly DatedEntry[]
  readonly measure: Measure
  readonly library: Library
}

/** From when until when a figure is known; what was seen on one day only says so. */
function knownText({ from, until }: DatedEntry, text: Text): string {
  if (until === undefined) return text.t('policies:term.from', { from: dateText(from, text) })
  if (until === from) return text.t('policies:term.seen', { on: dateText(from, text) })
  return text.t('policies:term.both', { from: dateText(from, text), until: dateText(until, text) })
}

/** A figure by date, the newest first. */
function Dates({ entries, measure, library }: DatesProps): ReactNode {
  const text = useText()
  const { t } = text
  const on = parseDay(useDay()) ?? 0
  const current = entryOn(entries, on)
  return (
    <ul role="list" className="figure-dates">
      {[...entries].reverse().map((entry) => (
        <li key={entry.from}>
          <p className="cluster apart">
            <span>{knownText(entry, text)}</span>
            <span className={entry === current ? 'amount' : 'amount amount-other'}>
              {entry.value === null ? t('policies:figure.repealed') : amountText(entry.value, measure, text)}
            </span>
          </p>
          <p className="small sources">
            {entry.source.map((citation) => (
              <SourceLink key={citation.document.id + citation.clause} citation={citation} library={library} />
            ))}
          </p>
          {entry.attested === 'single' && <p className="small">{t('policies:reported.figure')}</p>}
          <p className="faint">{t('policies:checkedOn', { date: dateText(entry.checkedOn, text) })}</p>
        </li>
      ))}
    </ul>
  )
}

/** A document and its provision, as a link to where both are told of. */
function SourceLink({ citation, library }: { readonly citation: Citation; readonly library: Library }): ReactNode {
  const text = useText()
  const { t } = text
  const home = documentIn(library, citation.document)
  const named = numberText(citation, text)
  if (!home) return <span>{named}</span>
  const title = wordsFor(home.place, text).word(`documents.${citation.document.id}.title`)
  return (
    <TextLink to={clausePath(home.place.code, citation.document.id, citation.clause)} className="link">
      {t(named === '' ? 'policies:document.citedWhole' : 'policies:document.cited', { title, named })}
    </TextLink>
  )
}
