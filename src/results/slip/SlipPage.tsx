import type { ReactNode } from 'react'
import { Phrases, useTexts } from '../../ui'
import { householdWords } from '../asked'
import { BackLink } from '../BackLink'
import { NoPlaces } from '../NoPlaces'
import { room } from '../texts'
import { useResults } from '../useResults'
import { Slip } from './Slip'
import { slipWords } from './texts'

/** The slip of a family’s own answers, to take to a counter. */
export function SlipPage(): ReactNode {
  const { t } = useTexts([room, slipWords, householdWords])
  const { places } = useResults()
  if (places.length === 0) return <NoPlaces />
  return (
    <>
      <BackLink />
      <h1 className="screen-only">{t('slip:page.title')}</h1>
      <p className="lead screen-only slip-lead">
        <Phrases text={t('slip:page.lead')} />
      </p>
      <Slip />
    </>
  )
}
