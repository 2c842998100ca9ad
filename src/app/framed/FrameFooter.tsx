import type { ReactNode } from 'react'
import { TextLink, useText } from '../../ui'
import { ClearAnswers } from '../ClearAnswers'
import { Colophon } from '../Footer'
import { paths } from '../paths'

/** What must be said on every page, and little else. */
export function FrameFooter(): ReactNode {
  const { t } = useText()
  return (
    <footer className="frame foot" aria-label={t('app:name')}>
      <Colophon />
      <div className="cluster screen-only">
        <TextLink to={paths.policies} className="link">
          {t('app:footer.policies')}
        </TextLink>
        <TextLink to={paths.privacy} className="link">
          {t('app:footer.privacy')}
        </TextLink>
        <ClearAnswers />
      </div>
    </footer>
  )
}
