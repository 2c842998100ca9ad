import type { ReactNode } from 'react'
import { BackIcon, TextLink, useText } from '../ui'
import { useBack } from './back'

/** Back to the results, where they were. */
export function BackLink(): ReactNode {
  const { t } = useText()
  const back = useBack()
  return (
    <TextLink to="/results" className="link back screen-only" onClick={back}>
      <BackIcon />
      {t('results:benefit.back')}
    </TextLink>
  )
}
