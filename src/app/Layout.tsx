import { Suspense, useContext, useRef, type ReactNode } from 'react'
import { Outlet, useLocation } from 'react-router'
import { useRefused } from '../share'
import { Announcer, SkipLink, useText, withoutLanguage } from '../ui'
import { useArrival, waiting } from './arrival'
import { Boundary } from './Boundary'
import { Failed } from './Failed'
import { lazyPage } from './lazyPage'
import { UpdateOffer } from './offline/UpdateOffer'
import { isWide } from './paths'
import { SurroundingsContext } from './surroundings'

const refusedAnswers = lazyPage(async () => (await import('../questionnaire')).RefusedAnswers)

/** Header, page, footer. */
export function Layout(): ReactNode {
  const { t } = useText()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  const refused = useRefused()
  const { Header, Footer, Line, named } = useContext(SurroundingsContext)
  return (
    <div className={isWide(withoutLanguage(pathname)) ? 'wide' : undefined}>
      <SkipLink to="page">{t('app:skip')}</SkipLink>
      <Header />
      <main id="page" ref={main} tabIndex={-1} aria-label={named ? t('app:name') : undefined}>
        <div className="frame">
          <UpdateOffer />
          {Line && <Line />}
          <Boundary page={pathname} fallback={(retry) => <Failed retry={retry} />}>
            <Suspense
              fallback={
                <p {...waiting} className="waiting lead">
                  {t('app:opening')}
                </p>
              }
            >
              {refused.length > 0 && <refusedAnswers.Page />}
              <Outlet />
            </Suspense>
          </Boundary>
        </div>
      </main>
      <Footer />
      <Announcer />
    </div>
  )
}
