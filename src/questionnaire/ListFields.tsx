import { useEffect, useRef, useState, type ReactNode } from 'react'
import { answerAt, useAnswers, useAnswersStore } from '../share'
import { Button, ChoiceField, formatDate, Seal, useText, type ChoiceOption } from '../ui'
import { addMember, bringBack, membersAway, mostMembers, removeMember, sayHowMany, sayUnknown, type ListName } from './members'
import { personName, personSeal, personTitle } from './people'
import { questionOn } from './questions'
import { QuestionField } from './QuestionField'
import { fieldId } from './use-field'

/** More than these are added one by one. */
const counted = 4

/** What tells the members of each list apart. */
const telling = { children: ['birthDate'], elders: ['parentOf', 'birthDate'] } as const
const root = { children: 'child', elders: 'elder' } as const

const sectionId = (id: string): string => `member-${id}`

/** The children, or the grandparents: how many, and what tells them apart. */
export function ListFields({ list }: { readonly list: ListName }): ReactNode {
  const store = useAnswersStore()
  const text = useText()
  const { t } = text
  const { household, kept } = useAnswers()
  /** How many were taken off one after the other, the last of them just now. */
  const [news, setNews] = useState(0)
  const [returned, setReturned] = useState<string>()
  // The button that brought somebody back is gone with its line: the focus goes to whom it brought.
  useEffect(() => {
    if (returned !== undefined) document.getElementById(sectionId(returned))?.focus()
  }, [returned])
  const members = household[list]
  const count = Array.isArray(members) ? members.length : undefined
  const away = membersAway(kept, list)

  function remove(index: number): void {
    removeMember(store, list, index)
    setNews(news + 1)
    setReturned(undefined)
  }
  function takeBack(id: string): void {
    bringBack(store, list, id)
    setNews(0)
    setReturned(id)
  }
  function say(value: string): void {
    if (value === 'unknown') sayUnknown(store, list)
    else sayHowMany(store, list, Number(value))
    setNews(0)
  }
  return (
    <div className="questions">
      <HowMany list={list} count={members === 'unknown' ? 'unknown' : count} onSay={say} />
      {Array.isArray(members) &&
        members.map(({ id }, index) => {
          const path = `${list}[${index}]` as const
          const who = personName(path, household, text)
          return (
            <section key={id} id={sectionId(id)} className="member" aria-label={who} tabIndex={-1}>
              <div className="member-head">
                <h2 className="person">
                  <Seal letter={personSeal(path, household, text)} />
                  <span>{personTitle(path, household, text)}</span>
                </h2>
                <Button look="link" onClick={() => remove(index)} aria-label={t('questionnaire:removeWho', { who })}>
                  {t('questionnaire:remove')}
                </Button>
              </div>
              {telling[list].map((fact) => questionOn(`${root[list]}.${fact}`) && <QuestionField key={fact} path={`${path}.${fact}`} />)}
            </section>
          )
        })}
      {count !== undefined && count > 0 && count < mostMembers && (
        <Button look="outline" onClick={() => void addMember(store, list)}>
          {t(`questionnaire:lists.${list}.add`)}
        </Button>
      )}
      {away.length > 0 && <Away key={news} list={list} fresh={news > 0} onBack={takeBack} />}
    </div>
  )
}

interface HowManyProps {
  readonly list: ListName
  readonly count: number | 'unknown' | undefined
  readonly onSay: (value: string) => void
}

function HowMany({ list, count, onSay }: HowManyProps): ReactNode {
  const { t } = useText()
  const options: ChoiceOption[] = [{ value: '0', label: t(`questionnaire:lists.${list}.none`) }]
  for (let number = 1; number <= counted; number += 1)
    options.push({ value: String(number), label: t(`questionnaire:lists.${list}.count`, { count: number }) })
  options.push({ value: 'unknown', label: t('household:answers.unknown'), blank: true })
  return (
    <ChoiceField
      id={fieldId(list)}
      label={<strong>{t(`questionnaire:lists.${list}.howMany`)}</strong>}
      hint={t(`questionnaire:lists.${list}.hint`)}
      layout="inline"
      options={options}
      value={count === undefined ? undefined : String(count)}
      onChange={onSay}
    />
  )
}

interface AwayProps {
  readonly list: ListName
  readonly fresh: boolean
  readonly onBack: (id: string) => void
}

/** Those taken off the list: greyed, and back at a press. Takes the focus of the button that went with them. */
function Away({ list, fresh, onBack }: AwayProps): ReactNode {
  const { t, language } = useText()
  const { kept } = useAnswers()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (fresh) box.current?.focus()
  }, [fresh])
  return (
    <div ref={box} className="removed" role="status" tabIndex={-1}>
      {membersAway(kept, list).map(({ member: { id, birthDate } }) => (
        <div key={id} className="cluster apart">
          <span>
            {typeof birthDate === 'string' && birthDate !== 'unknown'
              ? t(`questionnaire:lists.${list}.awayBorn`, { date: formatDate(birthDate, language) })
              : t(`questionnaire:lists.${list}.away`)}
          </span>
          <Button look="link" onClick={() => onBack(id)}>
            {t('questionnaire:bringBack')}
          </Button>
        </div>
      ))}
    </div>
  )
}

/** Where the fields of a list stand, for trying what was typed there. */
export function pathsOfList(list: ListName, household: object): readonly string[] {
  const members = answerAt(household, list)
  return Array.isArray(members) ? members.flatMap((_, index) => telling[list].map((fact) => `${list}[${String(index)}].${fact}`)) : [list]
}
