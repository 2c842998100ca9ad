import './questionnaire.css'
import { useEffect, useState, type ReactNode } from 'react'
import { Navigate, useParams } from 'react-router'
import { answerAt, useAnswersStore, type RulesHere } from '../share'
import { inLanguage, useText, useTexts } from '../ui'
import { CheckPage } from './CheckPage'
import { morePath, nextFrom, reviewPath, stepsLeft, wholePath, type Interview } from './interview'
import { ListPage } from './ListPage'
import { MorePage } from './MorePage'
import { pathsOn } from './page-fields'
import { StripHere } from './parts'
import { groups } from './questions'
import { ReviewPage } from './ReviewPage'
import { StepPage } from './StepPage'
import { placeOf, type Place } from './steps'
import { householdWords, roomWords } from './texts'
import type { Member } from '../../rules/household/topics'
import { useInterview } from './use-interview'
import type { InterviewHere } from './use-page'
import { WholePage } from './WholePage'

/** The interview at /answers, /answers/<group> and /answers/<group>/<person>. */
export function SectionPage(): ReactNode {
  useTexts([householdWords, roomWords])
  const { section, person } = useParams()
  return <PageHere key={`${section ?? ''}/${person ?? ''}`} section={section} person={person} />
}

interface Address {
  readonly section: string | undefined
  readonly person: string | undefined
}

const addressOf = ({ section, person }: Address): string => ['/answers', section, person].filter(Boolean).join('/')

const special: readonly string[] = [morePath, wholePath, reviewPath]

function memberAt(person: string | undefined, household: Interview['household']): Member | undefined {
  if (person === 'mother' || person === 'father') return person
  const { children } = household
  const index = Array.isArray(children) ? children.findIndex(({ id }) => id === person) : -1
  return index < 0 ? undefined : `children[${index}]`
}

/** The page at an address, where the household has such a page with something asked or told on it. */
function placeAt({ section, person }: Address, { household, open }: Interview): Place | undefined {
  const group = groups.find(({ id }) => id === section)
  if (!group) return undefined
  const member = memberAt(person, household)
  if (group.about !== 'household' && member === undefined) return undefined
  const place = placeOf(group, member, household)
  if (group.list) return place
  const some = pathsOn(place, household).some((path) => answerAt(household, path) !== undefined || open.some((fact) => fact.path === path))
  return some ? place : undefined
}

/** Where a visit to this address leads: a page of the interview, or elsewhere. */
function arrive(address: Address, interview: Interview): string | Place {
  if (interview.household.residence === undefined) return '/places'
  const to = addressOf(address)
  // Law is settled first: until then there is nothing to stop for.
  const early = to === morePath && !interview.extended && stepsLeft(interview).length > 0
  if (special.includes(to) && !early) return to
  if (address.section !== undefined) return placeAt(address, interview) ?? nextFrom(interview)
  return nextFrom(isExhausted(interview) ? { ...interview, passed: new Set() } : interview)
}

/** Nothing is left but what was passed over. */
const isExhausted = (interview: Interview): boolean => nextFrom(interview) === '/results' && interview.steps.length > 0

function PageHere(address: Address): ReactNode {
  const { language } = useText()
  const { interview, rules, look, follow } = useInterview()
  // Decided on arrival: an answer given on a page must not take the page away.
  const [target] = useState(() => arrive(address, interview))
  const [turn, setTurn] = useState(0)
  useComingBack(address, interview)
  useNewTurn(turn)
  const to = typeof target === 'string' ? target : target.to
  if (to !== addressOf(address)) return <Navigate to={inLanguage(to, language)} replace />
  const again = (): void => setTurn((before) => before + 1)
  return (
    <>
      {to !== reviewPath && <StripHere />}
      <Page key={turn} target={target} rules={rules} interview={interview} look={look} again={again} />
      {follow}
    </>
  )
}

/** Whoever comes back for more is asked again what was passed over. */
function useComingBack({ section }: Address, interview: Interview): void {
  const [back] = useState(section === undefined && isExhausted(interview))
  const store = useAnswersStore()
  useEffect(() => {
    if (back) store.unpass()
  }, [store, back])
}

/** A page drawn anew at the same address begins at its heading, as any other does. */
function useNewTurn(turn: number): void {
  useEffect(() => {
    if (turn === 0) return
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [turn])
}

interface PageProps extends InterviewHere {
  readonly target: string | Place
  readonly rules: readonly RulesHere[]
}

function Page({ target, rules, ...here }: PageProps): ReactNode {
  const { interview, look } = here
  if (target === reviewPath) return <ReviewPage interview={interview} rules={rules} />
  if (target === wholePath) return <WholePage interview={interview} />
  if (typeof target === 'string') return <MorePage interview={interview} look={look} />
  const { list, checklist } = target.group
  if (list) return <ListPage list={list} place={target} {...here} />
  return checklist ? <CheckPage place={target} {...here} /> : <StepPage place={target} {...here} />
}
