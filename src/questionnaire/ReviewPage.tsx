import { useMemo, useState, type ReactNode } from 'react'
import { placesOf, prepare, type FactValue, type Household } from '../../rules/household'
import { factsUsed } from '../engine'
import { answerAt, useAnswers, useAnswersStore, useEmbedded, type RulesHere } from '../share'
import { Button, Fold, LinkButton, TextLink, useText, type Text } from '../ui'
import { answerText } from './answer-text'
import type { Interview } from './interview'
import { isAway, type ListName } from './members'
import { pathsOn } from './page-fields'
import { personName } from './people'
import { useNamesOf } from './places/use-names'
import { QuestionField } from './QuestionField'
import { groups } from './questions'
import { benefitsByTopic, matters } from './relevance'
import { makesSense, pathsFor, settleSense } from './sense'
import { placeOf, type Place } from './steps'
import { needs, type Member } from '../../rules/household/topics'
import { useDays } from './use-field'
import { questionFor } from './words'

interface ReviewPageProps {
  readonly interview: Interview
  readonly rules: readonly RulesHere[]
}

interface Section {
  readonly key: string
  readonly title: string
  readonly paths: readonly string[]
}

const isList = (path: string): path is ListName => path === 'children' || path === 'elders'

/** Where a page's answers stand: how many there are of a list, on the list's own page, before what tells them apart. */
function answersOn(place: Place, household: Household): readonly string[] {
  const { list } = place.group
  return [...(list ? [list] : []), ...pathsOn(place, household).filter((path) => !isList(path))].filter(
    (path) => answerAt(household, path) !== undefined,
  )
}

function useSections({ household }: Interview): readonly Section[] {
  const { t, ...rest } = useText()
  const text = { t, ...rest }
  const persons = (about: 'each-parent' | 'each-child'): Member[] =>
    about === 'each-parent'
      ? ['mother', 'father']
      : Array.isArray(household.children)
        ? household.children.map((_, index): Member => `children[${index}]`)
        : []
  return groups.flatMap((group) =>
    (group.about === 'household' ? [undefined] : persons(group.about)).flatMap((member) => {
      const place = placeOf(group, member, household)
      const paths = answersOn(place, household)
      const who = member === undefined ? '' : personName(member, household, text)
      return paths.length === 0 ? [] : [{ key: place.to, title: t(`questionnaire:groups.${group.id}.title`, { who }), paths }]
    }),
  )
}

/** What was taken for granted, of what the rules here look at. */
function presumedOf(household: Household, rules: readonly RulesHere[], on: number): readonly { path: string; value: FactValue }[] {
  const facts = prepare(household, placesOf(household))
  const tree = { ...facts.household, mother: facts.mother, father: facts.father, children: facts.children, elders: facts.elders }
  const used = factsUsed(rules.flatMap(({ module }) => module.rules.benefits))
  return groups
    .flatMap((group) => group.questions)
    .filter(({ topic }) => needs(used, topic))
    .flatMap(({ topic }) => pathsFor(topic, household))
    .filter((path) => facts.presumed.has(path) && makesSense(path, household, on) !== false)
    .map((path) => ({ path, value: answerAt(tree, path) as FactValue }))
}

/** Every answer, each to be changed alone; what does no good now, greyed; and what was taken for granted. */
export function ReviewPage({ interview, rules }: ReviewPageProps): ReactNode {
  const { t } = useText()
  const { kept } = useAnswers()
  const embedded = useEmbedded()
  const { household, on } = interview
  useNamesOf(placesOf(household))
  const sections = useSections(interview)
  const byTopic = useMemo(() => benefitsByTopic(rules), [rules])
  const useless = useMemo(
    () => new Set(sections.flatMap(({ paths }) => paths).filter((path) => !matters(path, household, byTopic, on))),
    // The sections follow from the household.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [household, byTopic, on],
  )
  const aside = Object.entries(kept).filter(([path, value]) => answerAt(household, path) !== value && !isAway(path))
  const presumed = useMemo(() => presumedOf(household, rules, on), [household, rules, on])
  return (
    <div className="col review">
      <h1>{t('questionnaire:review.title')}</h1>
      <p className="lead">{t('questionnaire:review.lead')}</p>
      {sections.map(({ key, title, paths }) => (
        <section key={key}>
          <h2>{title}</h2>
          <ul className="sheet rows">
            {paths.map((path) => (
              <AnswerRow key={path} path={path} answer={answerAt(household, path)} household={household} greyed={useless.has(path)} />
            ))}
          </ul>
        </section>
      ))}
      {aside.length > 0 && (
        <section>
          <h2>{t('questionnaire:review.uselessTitle')}</h2>
          <p className="small">{t('questionnaire:review.uselessWhy')}</p>
          <ul className="sheet rows">
            {aside.map(([path, value]) => (
              <AnswerRow key={path} path={path} answer={value} household={household} greyed fixed />
            ))}
          </ul>
        </section>
      )}
      {presumed.length > 0 && (
        <div className="folds">
          <Fold level={2} title={t('questionnaire:review.presumedTitle')} count={t('questionnaire:toldCount', { count: presumed.length })}>
            <p className="small fold-why">{t('questionnaire:review.presumedWhy')}</p>
            <ul className="rows">
              {presumed.map(({ path, value }) => (
                <AnswerRow key={path} path={path} answer={value} household={household} />
              ))}
            </ul>
          </Fold>
        </div>
      )}
      <div className="onward">
        <LinkButton to="/results">{t('questionnaire:last')}</LinkButton>
        <nav className="cluster apart" aria-label={t('questionnaire:ways')}>
          <TextLink to="/answers" className="link">
            {t('questionnaire:review.goOn')}
          </TextLink>
          <TextLink to="/places" className="link">
            {t('questionnaire:review.places')}
          </TextLink>
        </nav>
      </div>
      {embedded && <embedded.Part />}
    </div>
  )
}

/** An answer and its question, in words. A list is told by how many there are. */
function wordsOf(path: string, answer: unknown, household: Household, text: Text): { readonly label: string; readonly said: string } {
  const { t } = text
  const label = isList(path) ? t(`questionnaire:lists.${path}.howMany`) : questionFor(path, household, text).label
  if (answer === 'unknown') return { label, said: t('questionnaire:review.unknown') }
  if (!isList(path) || !Array.isArray(answer)) return { label, said: answerText(path, answer, text) ?? '' }
  const { length: count } = answer
  return { label, said: t(`questionnaire:lists.${path}.${count === 0 ? 'none' : 'count'}`, { count }) }
}

interface AnswerRowProps {
  readonly path: string
  readonly answer: unknown
  readonly household: Household
  readonly greyed?: boolean
  /** Put aside: not to be changed here. */
  readonly fixed?: boolean
}

function AnswerRow({ path, answer, household, greyed = false, fixed = false }: AnswerRowProps): ReactNode {
  const text = useText()
  const { t } = text
  const store = useAnswersStore()
  const { on } = useDays()
  const [changing, setChanging] = useState(false)
  const { label, said } = wordsOf(path, answer, household, text)
  function toggle(): void {
    if (changing) settleSense(store, on)
    setChanging(!changing)
  }
  return (
    <li className={greyed ? 'row answer greyed' : 'row answer'}>
      <div className="cluster apart">
        <span>
          <span className="small">{label}</span>
          <br />
          <strong>{said}</strong>
          {greyed && !fixed && <span className="small"> · {t('questionnaire:review.useless')}</span>}
        </span>
        {!fixed && (
          <Button
            look="link"
            aria-expanded={changing}
            aria-label={t(changing ? 'questionnaire:review.done' : 'questionnaire:review.changeWhat', { label })}
            onClick={toggle}
          >
            {t(changing ? 'questionnaire:review.done' : 'questionnaire:review.change')}
          </Button>
        )}
      </div>
      {changing && (
        <div className="inset">
          <QuestionField path={path} />
        </div>
      )}
    </li>
  )
}
