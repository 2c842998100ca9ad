import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Button, Phrases, useText, withoutLanguage, writeStored } from '../../ui'
import { paths } from '../paths'
import { offlineState } from './state'

const offeredOn = [paths.results, paths.timeline, paths.policies]

/** Pages that are read. Where answers are given, a newer version is not spoken of. */
export const mayOffer = (path: string): boolean => {
  const bare = withoutLanguage(path)
  return bare === paths.start || offeredOn.some((page) => `${bare}/`.startsWith(`${page}/`))
}

const probe = 'yuhui.probe'

/** Whether answers outlive a reload: a browser may refuse to keep them. */
function answersLast(): boolean {
  const lasts = writeStored(probe, '1', 'session')
  writeStored(probe, null, 'session')
  return lasts
}

/**
 * Whether to offer a newer version, as of when the reader came to this page or back to it: a line that came in between
 * would push the page down under a finger.
 */
function useOffered(): boolean {
  const { pathname } = useLocation()
  const [offered, setOffered] = useState(false)
  useEffect(() => {
    const look = (): void => setOffered(mayOffer(pathname) && offlineState().update !== undefined && answersLast())
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [pathname])
  return offered && mayOffer(pathname)
}

/** One line that offers a newer version, once that is ready. */
export function UpdateOffer(): ReactNode {
  const { t } = useText()
  if (!useOffered()) return null
  return (
    <p className="offer small screen-only">
      <Phrases text={t('app:offline.update')} />{' '}
      <Button look="link" onClick={() => offlineState().update?.()}>
        {t('app:offline.take')}
      </Button>
    </p>
  )
}
