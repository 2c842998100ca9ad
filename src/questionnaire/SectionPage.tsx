import './questionnaire.css'
import { useState, type ReactNode } from 'react'
import { Navigate, useParams } from 'react-router'
import { inLanguage, useText, useTexts } from '../ui'
import { flowOf, pageAt, whereToContinue, type Asking } from './flow'
import { ListPage } from './ListPage'
import { sections } from './questions'
import { QuestionsPage } from './QuestionsPage'
import { householdWords, roomWords } from './texts'
import { useAsking } from './use-asking'

/** The interview at /answers, /answers/<section> and /answers/<section>/<person>. */
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

/** Where a visit to this address leads: a page of the interview, or elsewhere. */
function arrive({ section, person }: Address, asking: Asking): string | ReturnType<typeof pageAt> {
  if (section !== undefined && !sections.some((each) => each === section)) return '/answers'
  if (section === undefined && asking.household.residence === undefined) return '/places'
  const flow = flowOf(asking)
  const page = section === undefined ? whereToContinue(flow, asking) : pageAt(section, person, flow, asking.household)
  return page ?? '/results'
}

function PageHere(address: Address): ReactNode {
  const { language } = useText()
  const { asking, follow } = useAsking()
  // Decided on arrival: an answer given on a page must not take the page away.
  const [target] = useState(() => arrive(address, asking))
  const to = typeof target === 'string' ? target : target?.to
  if (to === undefined || typeof target !== 'object' || to !== addressOf(address))
    return <Navigate to={inLanguage(to ?? '/results', language)} replace />
  return (
    <>
      {target.list ? <ListPage page={target} list={target.list} asking={asking} /> : <QuestionsPage page={target} asking={asking} />}
      {follow}
    </>
  )
}
