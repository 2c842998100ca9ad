import type { ReactNode } from 'react'
import type { Benefit, Citation, NamedCondition } from '../../rules/language'
import type { Arm } from '../../rules/language/node'
import { truthWords, type Worded } from '../wording'
import { Phrases, SectionHead, Sheet, useText } from '../ui'
import type { Words } from './words'

/** What a tree says in words: a sentence, and below it those it speaks of. */
export function TreeWords({ of: { text, parts = [] } }: { readonly of: Worded }): ReactNode {
  return (
    <div className="tree-words small">
      <p>{text}</p>
      {parts.length > 0 && (
        <ul>
          {parts.map((part, index) => (
            <li key={index}>
              <TreeWords of={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** A condition as the place words it, and on demand how its tree judges it. */
function ConditionRow({ condition, words }: { readonly condition: NamedCondition; readonly words: Words }): ReactNode {
  const text = useText()
  return (
    <li className="row">
      <p>
        <Phrases text={words.word(`conditions.${condition.name}`)} />
      </p>
      <details className="exactly">
        <summary className="small">{text.t('policies:benefit.exactly')}</summary>
        <TreeWords of={truthWords(condition.node, text)} />
      </details>
    </li>
  )
}

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
          <ConditionRow key={condition.name} condition={condition} words={words} />
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
