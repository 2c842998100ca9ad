import { useSyncExternalStore, type ReactNode } from 'react'
import { isEmpty, useAnswersStore } from '../share'
import { announce, Button, useText } from '../ui'

/** Whoever used this browser before may have left answers on the other pages: said here, for a shared computer. */
export function Elsewhere(): ReactNode {
  const { t } = useText()
  const store = useAnswersStore()
  const left = !isEmpty(useSyncExternalStore(store.subscribe, store.get, store.get))
  if (!left) return null
  return (
    <p className="cluster small elsewhere screen-only">
      <span>{t('counter:elsewhere.what')}</span>
      <Button
        look="link"
        onClick={() => {
          store.wipe()
          announce(t('counter:elsewhere.done'))
        }}
      >
        {t('counter:elsewhere.wipe')}
      </Button>
    </p>
  )
}
