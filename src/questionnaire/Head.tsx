import type { ReactNode } from 'react'
import { Seal, TextLink, useText } from '../ui'
import { pagesLeft, wholePath, type Interview } from './interview'
import { personName, personSeal } from './people'
import type { Place } from './steps'

interface HeadProps {
  readonly place: Place
  readonly interview: Interview
}

/** How much is left, and what this page is about. */
export function Head({ place, interview }: HeadProps): ReactNode {
  const { t, has } = useText()
  const lead = `questionnaire:groups.${place.group.id}.lead`
  return (
    <>
      <div className="cluster apart small faint left">
        <span>{t('questionnaire:left', { count: pagesLeft(interview, place.to) })}</span>
        <TextLink to={wholePath} className="link">
          {t('questionnaire:whole.to')}
        </TextLink>
      </div>
      <Title place={place} interview={interview} />
      {has(lead) && <p className="lead">{t(lead)}</p>}
    </>
  )
}

function Title({ place: { group, member }, interview: { household } }: HeadProps): ReactNode {
  const text = useText()
  const { t } = text
  const key = `questionnaire:groups.${group.id}.title`
  if (member === undefined) return <h1>{t(key)}</h1>
  return (
    <div className="person">
      {/* Outside the heading, which also becomes the title of the page. */}
      <Seal letter={personSeal(member, household, text)} />
      <h1>{t(key, { who: personName(member, household, text) })}</h1>
    </div>
  )
}
