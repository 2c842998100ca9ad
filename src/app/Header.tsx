import type { MouseEvent, ReactNode } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { inLanguage, loadedNamespaces, loadTexts, TextLink, useText } from '../ui'
import { otherLanguage, rememberLanguage } from './language'
import { setLarge, useLarge } from './large'
import { Mark } from './Mark'

const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/** The same page in the other language. Its texts are fetched first, so that the page does not blink. */
export function LanguageLink(): ReactNode {
  const { t, language } = useText()
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const other = otherLanguage(language)
  const there = inLanguage(pathname, other) + search + hash

  function change(event: MouseEvent): void {
    if (opensElsewhere(event)) return
    event.preventDefault()
    rememberLanguage(other)
    // Behind the # of a shared link stand answers: switching languages leaves no second copy of them in the history.
    const go = (): void => void navigate(there, { replace: hash !== '' })
    loadTexts(other, loadedNamespaces(language)).then(go, go)
  }
  return (
    <Link to={there} onClick={change} lang={other} hrefLang={other} className="quiet">
      {t('app:otherLanguage')}
    </Link>
  )
}

/** Large type, on and off. */
export function LargeToggle(): ReactNode {
  const { t } = useText()
  const large = useLarge()
  return (
    <button type="button" className="quiet" aria-pressed={large} onClick={() => setLarge(!large)}>
      <span>{t('app:large')}</span>
    </button>
  )
}

export function Header(): ReactNode {
  const { t } = useText()
  return (
    <header className="top screen-only">
      <div className="frame">
        <TextLink to="/" className="brand" aria-label={t('app:home')}>
          <Mark />
          {t('app:name')}
        </TextLink>
        <LargeToggle />
        <LanguageLink />
      </div>
    </header>
  )
}
