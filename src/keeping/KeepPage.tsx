import './keeping.css'
import type { ReactNode } from 'react'
import { householdWords } from '../questionnaire'
import { resultsWords, useResults } from '../results'
import { useAnswers, useEmbedded } from '../share'
import { LinkButton, Phrases, useTexts } from '../ui'
import { DeviceSection } from './DeviceSection'
import { ExportPart } from './ExportPart'
import { ImportPart } from './ImportPart'
import { LinkSection } from './LinkSection'
import { PictureSection, type RulesSaid } from './PictureSection'
import { room } from './texts'

export interface KeepPageProps {
  readonly rules: RulesSaid
}

/** Everything that can be done with answers and results so that they outlast this page, or are seen by others. */
export function KeepPage({ rules }: KeepPageProps): ReactNode {
  const { t } = useTexts([room, resultsWords, householdWords])
  const { household } = useAnswers()
  const some = Object.keys(household).length > 0
  // Whose device it is nobody knows in a portal's page.
  const framed = useEmbedded() !== undefined
  return (
    <div className="col keeping">
      <div className="stack">
        <h1>{t('keeping:title')}</h1>
        <p className="lead">
          <Phrases text={t(some ? 'keeping:lead' : 'keeping:empty')} />
        </p>
        {!some && <LinkButton to="/places">{t('keeping:begin')}</LinkButton>}
      </div>
      {some && !framed && <DeviceSection />}
      <section className="stack">
        <h2>{t('keeping:file.title')}</h2>
        <p>
          <Phrases text={t('keeping:file.what')} />
        </p>
        {some && <ExportPart />}
        <ImportPart />
      </section>
      {some && <Sharing rules={rules} />}
    </div>
  )
}

function Sharing({ rules }: KeepPageProps): ReactNode {
  const results = useResults()
  return (
    <>
      <LinkSection results={results} />
      {results.places.length > 0 && <PictureSection results={results} rules={rules} />}
    </>
  )
}
