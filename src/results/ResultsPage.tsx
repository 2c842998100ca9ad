import './results.css'
import './benefit.css'
import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'
import { LinkButton, Phrases, TextLink, useText, useTexts, useUnfoldedInPrint } from '../ui'
import { Actions } from './Actions'
import { householdWords } from './asked'
import { DayLine } from './DayLine'
import { BundleLater } from './bundle/BundleLater'
import { Further } from './Further'
import { leftResults } from './back'
import { Category, Ended, Folds, Later, NotNow } from './lists'
import { NextLater } from './NextLater'
import { NoticeBox } from './NoticeBox'
import { NoPlaces } from './NoPlaces'
import { noticesFor } from './notices'
import { PapersLater } from './PapersLater'
import { QuestionList } from './QuestionList'
import { claims } from '../engine'
import { useEmbedded } from '../share'
import type { Sections } from './sections'
import { sectionsFor } from './sections-for'
import { useSteady } from './steady'
import { room } from './texts'
import { shownTotals } from './sums'
import { TotalCard } from './TotalCard'
import { useResults, type Results } from './useResults'

/** What the family can claim. */
export function ResultsPage(): ReactNode {
  useTexts([room, householdWords])
  const results = useResults()
  useLayoutEffect(() => leftResults, [])
  return results.places.length === 0 ? <NoPlaces /> : <Found results={results} />
}

/** Whether anything but places was answered: residence alone says little of a family. */
const answeredNothing = ({ household }: Results): boolean => Object.keys(household).every((key) => key === 'residence')

const nothingFits = ({ categories, folds, questions, later }: Sections): boolean =>
  categories.length + questions.length + later.length + Object.values(folds).flat().length === 0

function Found({ results }: { readonly results: Results }): ReactNode {
  const { t } = useText()
  const page = useRef<HTMLDivElement>(null)
  useUnfoldedInPrint(page)
  useSteady(page, '.question')
  const { outcomes } = results
  const sections = useMemo(() => sectionsFor(results), [results])
  const totals = useMemo(() => shownTotals(outcomes), [outcomes])
  const notices = useMemo(() => noticesFor(claims(outcomes)), [outcomes])
  const { categories, counts } = sections
  // Where nothing is law, a card of noughts would only repeat what the first lines say.
  const hasTotal = totals.length > 0 || counts.eligible + counts.open + counts.decided > 0
  const some = counts.eligible > 0
  const embedded = useEmbedded()
  return (
    <div ref={page} className="results">
      <h1>{t(some ? 'results:title.some' : 'results:title.none')}</h1>
      <DayLine results={results} />
      <NoticeBox notices={notices} results={results} />
      <div className="results-columns">
        <div>
          {hasTotal && <TotalCard totals={totals} counts={counts} />}
          <p className="screen-only to-years">
            <TextLink to="/timeline">{t('results:further.years.link')}</TextLink>
          </p>
        </div>
        <div className="results-list">
          <Hint results={results} sections={sections} told={notices.nothingElse} />
          {categories.map((section) => (
            <Category key={section.category} section={section} results={results} />
          ))}
          <BundleLater results={results} />
          <NextLater results={results} />
          <Folds folds={sections.folds} results={results} />
          <QuestionList questions={sections.questions} results={results} />
          <Later rows={sections.later} results={results} />
          <Ended ended={sections.ended} endedOpen={sections.endedOpen} results={results} />
          <NotNow rows={sections.not} results={results} />
          <PapersLater results={results} />
          <Further />
          <Actions open={sections.questions.length > 0} />
          {embedded && <embedded.Part />}
        </div>
      </div>
    </div>
  )
}

interface HintProps {
  readonly results: Results
  readonly sections: Sections
  /** The first lines of the page have already said that nothing can be claimed. */
  readonly told: boolean
}

function hintFor({ results, sections, told }: HintProps): 'rules' | 'answers' | 'nothing' | undefined {
  if (results.outcomes.length === 0) return 'rules'
  if (answeredNothing(results) && sections.questions.length > 0) return 'answers'
  return nothingFits(sections) && !told ? 'nothing' : undefined
}

/** What to do about a page with little on it. */
function Hint(props: HintProps): ReactNode {
  const { t } = useText()
  const key = hintFor(props)
  if (key === undefined) return null
  return (
    <div className="stack hint">
      <p>
        <Phrases text={t(`results:empty.${key}`)} />
      </p>
      {key === 'answers' && (
        <LinkButton to="/answers" look="outline">
          {t('results:empty.begin')}
        </LinkButton>
      )}
    </div>
  )
}
