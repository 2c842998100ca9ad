import type { ReactNode } from 'react'
import type { Benefit } from '../../rules/language'
import { papersOf } from '../engine'
import { Facts, Phrases, SectionHead, useText } from '../ui'
import { paperFacts } from '../wording'
import { nameOf } from './paths'
import { benefitsIn, type Library } from './use-library'
import type { Words } from './words'

interface ApplyProps {
  readonly benefit: Benefit
  readonly library: Library
  readonly words: Words
}

/** Whom to turn to, what the document says of how, and the papers it names; where it says nothing, that. */
export function Apply({ benefit, library, words: { word, has } }: ApplyProps): ReactNode {
  const text = useText()
  const { t } = text
  const apply = `benefits.${nameOf(benefit)}.apply`
  const all = benefitsIn(library).map((one) => one.benefit)
  return (
    <section>
      <SectionHead>{t('policies:benefit.apply')}</SectionHead>
      <Facts
        sheet
        facts={[
          { name: t('policies:benefit.office'), value: word(`offices.${benefit.office}`) },
          { name: t('policies:benefit.how'), value: has(apply) ? word(apply) : <Phrases text={t('policies:benefit.notListed')} /> },
          ...paperFacts(papersOf(benefit, all), benefit, text),
        ]}
      />
    </section>
  )
}
