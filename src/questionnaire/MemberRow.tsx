import type { ReactNode } from 'react'
import { answerAt } from '../share'
import { Button, formatDate, Row, Seal, useText } from '../ui'
import { memberPage, openOn, type Asking } from './flow'
import type { ListName } from './members'
import { personName, personSeal } from './people'

interface MemberRowProps {
  readonly list: ListName
  readonly index: number
  readonly asking: Asking
  readonly onRemove: () => void
}

/** What tells members of each list apart, besides the date of birth. */
const telling = { children: ['child', 'sex'], elders: ['elder', 'parentOf'] } as const

/** One child or grandparent in a line: who, born when, and how much is still open. The line leads to the page about them. */
export function MemberRow({ list, index, asking, onRemove }: MemberRowProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const { household } = asking
  const path = `${list}[${index}]` as const
  const who = personName(path, household, text)
  const { to } = memberPage(list, index, String(answerAt(household, `${path}.id`)))
  const born = answerAt(household, `${path}.birthDate`)
  const [root, fact] = telling[list]
  const told = answerAt(household, `${path}.${fact}`)
  const details = [
    typeof born === 'string' && born !== 'unknown'
      ? t('questionnaire:born', { date: formatDate(born, language) })
      : t('questionnaire:noBirthDate'),
    typeof told === 'string' && told !== 'unknown' ? t(`household:facts.${root}.${fact}.options.${told}`) : '',
  ].filter(Boolean)
  const open = openOn(memberPage(list, index, ''), asking)
  return (
    <Row
      to={to}
      title={
        <span className="person">
          <Seal letter={personSeal(path, household, text)} />
          <span>{upperFirst(who.replace(/^the /, ''))}</span>
        </span>
      }
      detail={open > 0 ? t('questionnaire:open', { count: open }) : t('questionnaire:allAnswered')}
    >
      <div className="cluster apart">
        <span className="small">{details.join(t('questionnaire:between'))}</span>
        <Button look="link" className="above" onClick={onRemove} aria-label={t('questionnaire:removeWho', { who })}>
          {t('questionnaire:remove')}
        </Button>
      </div>
    </Row>
  )
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
