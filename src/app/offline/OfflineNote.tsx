import type { ReactNode } from 'react'
import { useText } from '../../ui'
import { useOffline } from './state'

/** Says that no network is needed, from when this is so. */
export function OfflineNote(): ReactNode {
  const { t } = useText()
  const { complete } = useOffline()
  return complete ? <p className="faint screen-only">{t('app:offline.ready')}</p> : null
}
