import type { ReactNode } from 'react'
import { Row, SectionHead, Sheet, useText } from '../ui'

/** Pages that look further than the list of today. */
const pages = [
  { name: 'years', to: '/timeline' },
  { name: 'whatIf', to: '/what-if' },
  { name: 'compare', to: '/compare' },
  { name: 'slip', to: '/slip' },
] as const

/** Where to look on from here. */
export function Further(): ReactNode {
  const { t } = useText()
  return (
    <section className="screen-only">
      <SectionHead>{t('results:further.title')}</SectionHead>
      <Sheet>
        {pages.map(({ name, to }) => (
          <Row key={name} title={t(`results:further.${name}.title`)} to={to}>
            <p className="small">{t(`results:further.${name}.what`)}</p>
          </Row>
        ))}
      </Sheet>
    </section>
  )
}
