import { useState, type FormEvent, type ReactNode } from 'react'
import { answerAt, useAnswersStore } from '../share'
import { CheckList, useText } from '../ui'
import { Head } from './Head'
import { Onward } from './Onward'
import { pathsOn } from './page-fields'
import { WhyHere } from './parts'
import { isOwn, say } from './situations'
import type { StepPageProps } from './StepPage'
import { makesSense } from './sense'
import { fieldId } from './use-field'
import { usePage } from './use-page'

/** A list of situations, of which the family ticks its own: the rest it does not have. */
export function CheckPage({ place, ...here }: StepPageProps): ReactNode {
  const { interview } = here
  const { t } = useText()
  const store = useAnswersStore()
  const { household, on, steps } = interview
  const facts = steps.find(({ to }) => to === place.to)?.facts ?? []
  const [reasons] = useState(facts)
  const [items] = useState(() => {
    const paths = pathsOn(place, household).filter((path) => makesSense(path, household, on) !== false)
    const asked = paths.filter((path) => facts.some((fact) => fact.path === path))
    // What is new is asked; who comes back finds what was ticked.
    return asked.length > 0 ? asked : paths.filter((path) => answerAt(household, path) !== undefined)
  })
  const [checked, setChecked] = useState<ReadonlySet<string>>(() => new Set(items.filter((path) => isOwn(path, answerAt(household, path)))))
  const { back, goOn, skip } = usePage(place, here)

  function check(path: string, own: boolean): void {
    const next = new Set(checked)
    if (own) next.add(path)
    else next.delete(path)
    setChecked(next)
  }
  function submit(event: FormEvent): void {
    event.preventDefault()
    for (const path of items) say(store, path, checked.has(path))
    goOn(items)
  }
  return (
    <form className="col" noValidate onSubmit={submit}>
      <Head place={place} interview={interview} />
      <div className="questions">
        <CheckList
          id={fieldId(place.group.id)}
          label={<strong>{t('questionnaire:situations.label')}</strong>}
          hint={t('questionnaire:situations.hint')}
          options={items.map((path) => ({ value: path, label: t(`household:facts.${path}.item`) }))}
          checked={checked}
          onChange={check}
        />
      </div>
      <Onward
        next={t(checked.size === 0 ? 'questionnaire:situations.none' : 'questionnaire:next')}
        back={back}
        onSkip={() => skip(items)}
      />
      <WhyHere facts={reasons} />
    </form>
  )
}
