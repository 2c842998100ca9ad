import { useEffect, useRef, type ReactNode } from 'react'
import { bringBack, membersAway, type ListName } from '../../questionnaire'
import { useAnswers, useAnswersStore } from '../../share'
import { Button, formatDate, useText } from '../../ui'

interface AwayProps {
  readonly list: ListName
  /** Somebody was taken off just now: the way back takes the focus of the button that went. */
  readonly fresh: boolean
  readonly onBack: (index: number) => void
}

/** Those taken off a list: said, and back at a press. */
export function Away({ list, fresh, onBack }: AwayProps): ReactNode {
  const store = useAnswersStore()
  const { household, kept } = useAnswers()
  const { t, language } = useText()
  const box = useRef<HTMLDivElement>(null)
  const away = membersAway(kept, list)
  const count = away.length
  useEffect(() => {
    if (fresh && count > 0) box.current?.querySelector('button')?.focus()
  }, [fresh, count])
  if (count === 0) return null
  const members = household[list]
  return (
    <div ref={box} className="cf-away" role="status">
      {away.map(({ member: { id, birthDate } }) => (
        <p key={id} className="cluster">
          <span>
            {typeof birthDate === 'string' && birthDate !== 'unknown'
              ? t(`questionnaire:lists.${list}.awayBorn`, { date: formatDate(birthDate, language) })
              : t(`questionnaire:lists.${list}.away`)}
          </span>
          <Button
            look="link"
            onClick={() => {
              bringBack(store, list, id)
              onBack(Array.isArray(members) ? members.length : 0)
            }}
          >
            {t('questionnaire:bringBack')}
          </Button>
        </p>
      ))}
    </div>
  )
}
