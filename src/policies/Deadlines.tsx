import type { ReactNode } from 'react'
import { attestationOf, type Benefit } from '../../rules/language'
import { Phrases, SectionHead, Sheet, Tag, useText } from '../ui'
import type { Words } from './words'

/** By when what has to be done, and what is lost after it. */
export function Deadlines({ benefit, words }: { readonly benefit: Benefit; readonly words: Words }): ReactNode {
  const { t } = useText()
  if (benefit.deadlines.length === 0) return null
  return (
    <section>
      <SectionHead>{t('policies:benefit.deadlines')}</SectionHead>
      <Sheet>
        {benefit.deadlines.map(({ name, lost, basis }) => (
          <li key={name} className="row">
            <p>
              <Phrases text={words.word(`deadlines.${name}.rule`)} />
            </p>
            <p className="small cluster">
              <Phrases text={words.word(`lost.${lost}`)} />
              {attestationOf(basis) === 'single' && <Tag line="dashed">{t('policies:reported.tag')}</Tag>}
            </p>
          </li>
        ))}
      </Sheet>
    </section>
  )
}
