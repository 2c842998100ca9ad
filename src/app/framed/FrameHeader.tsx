import type { ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { BackIcon, TextLink, useAddress, useText, withoutLanguage } from '../../ui'
import { LanguageLink, LargeToggle } from '../Header'
import { paths } from '../paths'
import { useDepth } from './use-depth'

/** The same page of the whole site, where it can be read without the answers given here; else its first. */
function useElsewhere(): string | undefined {
  const path = withoutLanguage(useLocation().pathname)
  return useAddress(path.startsWith(paths.policies) ? path : paths.start)
}

/** One low line. The browser's own way back is the portal's: here is one for the pages of the frame. */
export function FrameHeader(): ReactNode {
  const { t } = useText()
  const depth = useDepth()
  const navigate = useNavigate()
  const elsewhere = useElsewhere()
  return (
    <header className="top frame-top screen-only" aria-label={t('app:name')}>
      <div className="frame">
        {depth === 0 ? (
          <TextLink to={paths.start} className="quiet frame-name" aria-label={t('app:home')}>
            {t('app:name')}
          </TextLink>
        ) : (
          <button type="button" className="quiet frame-name" onClick={() => void navigate(-1)}>
            <BackIcon />
            {t('frame:back')}
          </button>
        )}
        <LargeToggle />
        <LanguageLink />
        <a href={elsewhere} target="_blank" rel="noopener" className="quiet">
          {t('frame:newWindow')}
        </a>
      </div>
    </header>
  )
}
