import type { ReactNode } from 'react'
import { Phrases, useText } from '../../ui'

const learnt = ['step', 'counts', 'look', 'prefilled', 'sent'] as const
const not = ['answers', 'results', 'left'] as const

/** What a portal's page learns of its visitor through the calculator, and what it does not. */
export function Learns(): ReactNode {
  const { t } = useText()
  const list = (keys: readonly string[], under: string): ReactNode => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(`embed:learns.${under}.${key}`)}</li>
      ))}
    </ul>
  )
  return (
    <section>
      <h2>{t('embed:learns.title')}</h2>
      <p>
        <Phrases text={t('embed:learns.note')} />
      </p>
      <h3>{t('embed:learns.knows')}</h3>
      {list(learnt, 'knowsItems')}
      <h3>{t('embed:learns.notKnows')}</h3>
      {list(not, 'notItems')}
      <p>
        <Phrases text={t('embed:learns.server')} />
      </p>
    </section>
  )
}
