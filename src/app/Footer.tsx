import type { ReactNode } from 'react'
import { formatDate, Phrases, TextLink, useText } from '../ui'
import { ClearAnswers } from './ClearAnswers'
import { OfflineNote } from './offline/OfflineNote'
import { paths } from './paths'
import { rules } from './rules'

/** Which rules these are, and that they are for reference. */
export function Colophon(): ReactNode {
  const { t, language } = useText()
  const version = t('app:footer.version', { version: rules.version, date: formatDate(rules.checkedOn, language) })
  return (
    <>
      <p className="faint">
        <Phrases text={version} />
      </p>
      <p className="faint">
        <Phrases text={t('app:footer.reference')} />
      </p>
    </>
  )
}

export function Footer(): ReactNode {
  const { t } = useText()
  return (
    <footer className="frame foot">
      <Colophon />
      <div className="cluster screen-only">
        <TextLink to={paths.policies} className="link">
          {t('app:footer.policies')}
        </TextLink>
        <TextLink to={paths.keep} className="link">
          {t('app:footer.keep')}
        </TextLink>
        <TextLink to={paths.privacy} className="link">
          {t('app:footer.privacy')}
        </TextLink>
        <TextLink to={paths.counter} className="link">
          {t('app:footer.counter')}
        </TextLink>
        {/* What lies on a disk no other page can show. */}
        {import.meta.env.MODE !== 'single' && (
          <TextLink to={paths.embed} className="link">
            {t('app:footer.embed')}
          </TextLink>
        )}
        <ClearAnswers />
      </div>
      {/* Last, since it comes late and must not push anything. */}
      <OfflineNote />
    </footer>
  )
}
