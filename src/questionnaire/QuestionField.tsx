import type { ReactNode } from 'react'
import { TextLink, useTexts } from '../ui'
import { stepsOf } from '../share'
import { ChoiceQuestion, YesNoQuestion } from './fields/PickQuestion'
import { PlaceQuestion, PlaceSelect } from './fields/PlaceQuestion'
import { DayOrNoneQuestion, PresenceQuestion } from './fields/PresenceQuestion'
import { TypedQuestion } from './fields/TypedQuestion'
import { kindOf } from './kinds'
import { questionOn } from './questions'
import { householdWords } from './texts'
import { topicOf } from '../../rules/household/topics'
import { fieldId, useField } from './use-field'
import { useQuestionFor } from './words'

export interface QuestionFieldProps {
  /** A concrete path of the household: `mother.housingFund.place`, `children[0].hukou`, or a list: `children`. */
  readonly path: string
  /** Where a page may show the same field twice. */
  readonly id?: string
}

/** Asks for the fact at a path and writes the answer to the store. Suspends until its words are there. */
export function QuestionField({ path, id = fieldId(path) }: QuestionFieldProps): ReactNode {
  const { t } = useTexts([householdWords])
  const [list, index] = stepsOf(path)
  if ((list === 'children' || list === 'elders') && typeof index !== 'number') {
    return (
      <p>
        <TextLink to={`/answers/${list}`} className="link">
          {t(`household:facts.${list}.link`)}
        </TextLink>
      </p>
    )
  }
  return <Asked path={path} id={id} />
}

function Asked({ path, id }: Required<QuestionFieldProps>): ReactNode {
  const state = useField(path)
  const words = useQuestionFor()(path)
  const question = questionOn(topicOf(path))
  if (!question) return null
  const kind = kindOf(question)
  const props = { path, id, words, state }
  switch (kind.is) {
    case 'yes-no':
      return <YesNoQuestion {...props} kind={kind} />
    case 'choice':
      return <ChoiceQuestion {...props} kind={kind} />
    case 'place':
      return path === 'residence' ? <PlaceSelect {...props} kind={kind} /> : <PlaceQuestion {...props} kind={kind} />
    case 'record':
      return <PresenceQuestion {...props} kind={kind} />
    case 'day':
      return kind.none ? <DayOrNoneQuestion {...props} kind={kind} /> : <TypedQuestion {...props} kind={kind} />
    case 'number':
      return <TypedQuestion {...props} kind={kind} />
  }
}
