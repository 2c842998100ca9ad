import type { ReactNode } from 'react'
import type { Benefit, Citation, NamedCondition } from '../../rules/language'
import type { Arm } from '../../rules/language/node'
import { SectionHead, Sheet, useText } from '../ui'
import type { Words } from './words'

/** A condition as the place words it. What its tree says more exactly would stand below it. */
export const wordsOfCondition = ({ name }: NamedCondition, { word }: Words): ReactNode => <p>{word(`conditions.${name}`)}</p>

/** Of which case a figure is: the provisions that give it; none where it names none. */
export const clausesOfArm = ({ basis }: Arm, benefit: Benefit): Citation[] => benefit.basis.filter(({ clause }) => basis.includes(clause))

interface ConditionsProps {
  readonly benefit: Benefit
  readonly words: Words
}

/** What must hold, each named. */
export function Conditions({ benefit, words }: ConditionsProps): ReactNode {
  const { t } = useText()
  const { conditions } = benefit
  return (
    <section>
      <SectionHead note={conditions.length > 1 ? t('policies:benefit.conditionsAll', { count: conditions.length }) : undefined}>
        {t('policies:benefit.conditions')}
      </SectionHead>
      <Sheet>
        {conditions.map((condition) => (
          <li key={condition.name} className="row">
            {wordsOfCondition(condition, words)}
          </li>
        ))}
      </Sheet>
    </section>
  )
}

/** What the text leaves open. */
export function Doubts({ benefit, words }: ConditionsProps): ReactNode {
  const { t } = useText()
  if (benefit.doubts.length === 0) return null
  return (
    <section>
      <SectionHead>{t('policies:benefit.doubts')}</SectionHead>
      <Sheet>
        {benefit.doubts.map(({ name }) => (
          <li key={name} className="row">
            {words.word(`doubts.${name}`)}
          </li>
        ))}
      </Sheet>
    </section>
  )
}
