import type { ReactNode } from 'react'
import { useText } from '../../ui'

interface SectionProps {
  /** Under `slip:section`: its number is part of its words, since numbers go by what a sheet has. */
  readonly name: 'found' | 'open' | 'not' | 'standing' | 'papers' | 'where' | 'remarks'
  readonly children: ReactNode
}

/** A numbered part of the sheet. */
export function Section({ name, children }: SectionProps): ReactNode {
  const { t } = useText()
  return (
    <section className={`slip-part slip-part-${name}`}>
      <h3>{t(`slip:section.${name}`)}</h3>
      {children}
    </section>
  )
}
