import type { ReactNode } from 'react'
import { useAnswers } from '../share'
import { Seal, useText } from '../ui'
import { PlaceSelect } from './fields/PlaceQuestion'
import { personName, personSeal } from './people'
import { parentsThere, ties, type Parent } from './places-answers'
import { fieldId, useField } from './use-field'
import { useQuestionFor } from './words'

const kind = { is: 'place', none: false } as const

/** Hukou, work and insurance of each parent, where they are not all at home. They begin with the place of home. */
export function PlacesApart(): ReactNode {
  const text = useText()
  const { household } = useAnswers()
  return (
    <>
      <p className="small">{text.t('questionnaire:places.apart')}</p>
      {parentsThere(household).map((parent) => (
        <fieldset key={parent} className="field apart-places">
          <legend className="person">
            <Seal letter={personSeal(parent, household, text)} />
            <strong>{text.t(`questionnaire:places.of.${parent}`, { who: personName(parent, household, text) })}</strong>
          </legend>
          {ties.map((tie) => (
            <Tie key={tie} parent={parent} tie={tie} />
          ))}
        </fieldset>
      ))}
    </>
  )
}

function Tie({ parent, tie }: { readonly parent: Parent; readonly tie: (typeof ties)[number] }): ReactNode {
  const { t } = useText()
  const path = `${parent}.${tie}`
  const state = useField(path)
  const { household } = useAnswers()
  const words = useQuestionFor()(path)
  // What is known of home stands below home already.
  const level = state.answer !== household.residence
  const label = t(`questionnaire:places.${tie}`)
  return <PlaceSelect path={path} id={fieldId(path)} kind={kind} words={words} state={state} label={label} level={level} />
}
