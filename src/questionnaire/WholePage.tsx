import { useState, type FormEvent, type ReactNode } from 'react'
import { answerAt, useAnswersStore } from '../share'
import { Button, ErrorSummary, TextLink, useGo, useText, type FieldError } from '../ui'
import { Fields } from './Fields'
import type { Interview } from './interview'
import { ListFields, pathsOfList } from './ListFields'
import { pathsOn } from './page-fields'
import { personName } from './people'
import { settleDrafts } from './propose'
import { groups, type Group } from './questions'
import { makesSense, settleSense } from './sense'
import { placeOf, type Place } from './steps'
import type { Member } from '../../rules/household/topics'
import { AttemptContext, fieldId, useDays } from './use-field'
import { faultWords } from './words'

interface WholePageProps {
  readonly interview: Interview
}

const isList = (path: string): boolean => path === 'children' || path === 'elders'

function membersFor(group: Group, { household }: Interview): readonly (Member | undefined)[] {
  if (group.about === 'each-parent') return ['mother', 'father']
  if (group.about === 'household') return [undefined]
  return Array.isArray(household.children) ? household.children.map((_, index): Member => `children[${index}]`) : []
}

/** Everything that is open, and everything answered, on one page: for whoever has the papers at hand. */
export function WholePage({ interview }: WholePageProps): ReactNode {
  const text = useText()
  const { t } = text
  const store = useAnswersStore()
  const go = useGo()
  const { latest } = useDays()
  const { household, on } = interview
  const [attempt, setAttempt] = useState(0)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const open = interview.open.map(({ path }) => path)
  // What was open once stays, so that nothing jumps while the page is filled in.
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set(open))
  if (open.some((path) => !seen.has(path))) setSeen(new Set([...seen, ...open]))

  const stands = (path: string): boolean =>
    !isList(path) && makesSense(path, household, on) !== false && (seen.has(path) || answerAt(household, path) !== undefined)
  const sections = groups.flatMap((group) =>
    membersFor(group, interview).map((member) => {
      const place = placeOf(group, member, household)
      return { place, paths: group.list ? [] : pathsOn(place, household).filter(stands) }
    }),
  )
  function submit(event: FormEvent): void {
    event.preventDefault()
    const lists = (['children', 'elders'] as const).flatMap((list) => pathsOfList(list, store.get().household))
    const refused = settleDrafts(store, [...sections.flatMap(({ paths }) => paths), ...lists], latest)
    setErrors(refused.map(({ path, fault }) => ({ id: fieldId(path), message: faultWords(fault, store.get().household, text) })))
    setAttempt(attempt + 1)
    if (refused.length > 0) return
    settleSense(store, on)
    go('/results')
  }
  return (
    <AttemptContext.Provider value={attempt}>
      <form className="col whole" noValidate onSubmit={submit}>
        <div className="cluster apart small faint left">
          <span>{t('questionnaire:whole.open', { count: open.length })}</span>
          <TextLink to="/answers" className="link">
            {t('questionnaire:whole.from')}
          </TextLink>
        </div>
        <h1>{t('questionnaire:whole.title')}</h1>
        <p className="lead">{t('questionnaire:whole.lead')}</p>
        <ErrorSummary title={t('questionnaire:errors', { count: errors.length })} errors={errors} attempt={attempt} />
        {sections.map(({ place, paths }) => (
          <Section key={place.to} place={place} paths={paths} interview={interview} listed={seen} />
        ))}
        <div className="onward">
          <Button type="submit">{t('questionnaire:last')}</Button>
        </div>
      </form>
    </AttemptContext.Provider>
  )
}

interface SectionProps {
  readonly place: Place
  readonly paths: readonly string[]
  readonly interview: Interview
  readonly listed: ReadonlySet<string>
}

function Section({ place: { group, member }, paths, interview: { household }, listed }: SectionProps): ReactNode {
  const text = useText()
  const { list } = group
  const hasList = list !== undefined && (listed.has(list) || household[list] !== undefined)
  if (paths.length === 0 && !hasList) return null
  const who = member === undefined ? '' : personName(member, household, text)
  return (
    <section>
      <h2>{text.t(`questionnaire:groups.${group.id}.title`, { who })}</h2>
      {hasList && <ListFields list={list} />}
      {paths.length > 0 && <Fields paths={paths} household={household} plain={member !== undefined} level={3} />}
    </section>
  )
}
