import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { parseDay } from '../../../rules/language/calendar'
import { householdWords } from '../../questionnaire'
import { resultsWords } from '../../results'
import { sharedWords } from '../../share'
import { useDay, useTexts } from '../../ui'
import { AskDialog } from '../AskDialog'
import { useLeaving } from '../use-leaving'
import { PreviewPart } from './preview/PreviewPart'
import { ResultsPart } from './results/ResultsPart'
import { StartPart } from './start/StartPart'
import { room } from './texts'
import { useRun } from './use-run'
import { browserWorkers } from './work/ports'
import type { Workers } from './work/run'
import { WorkPart } from './work/WorkPart'

export interface FilesPageProps {
  /** Who does the work; the workers of the browser unless another is given. */
  readonly workers?: Workers
}

/** Checks a file of many households: choose, look, work through, look at what came of it. */
export function FilesPage({ workers = browserWorkers }: FilesPageProps): ReactNode {
  const { t } = useTexts([room, resultsWords, householdWords, sharedWords])
  const today = useDay()
  const [day, setDay] = useState('')
  const on = parseDay(day === '' ? today : day)
  const [run, standing] = useRun(workers)
  const { stage, preview } = standing
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(stage)
  useEffect(() => {
    // What was pressed to come back here is gone.
    if (stage === 'none' && before.current !== 'none') heading.current?.focus()
    before.current = stage
  }, [stage])
  const begun = !['none', 'opening', 'refused', 'preview'].includes(stage)
  const leaving = useLeaving(() => begun)
  return (
    <div className="files stack">
      <h1 ref={heading} tabIndex={-1}>
        {t('files:title')}
      </h1>
      {!begun && stage !== 'preview' && (
        <StartPart
          day={day}
          onDay={setDay}
          wrongDay={on === undefined}
          standing={standing}
          onFile={(file) => on !== undefined && run.open(file, on)}
        />
      )}
      {stage === 'preview' && preview && on !== undefined && (
        <PreviewPart name={standing.name} preview={preview} on={on} onStart={() => run.go()} onBack={() => run.clear()} />
      )}
      {begun && on !== undefined && (
        <>
          <WorkPart standing={standing} run={run} />
          {standing.rows > 0 && (
            <Suspense fallback={<p className="lead">{t('files:names')}</p>}>
              <ResultsPart standing={standing} on={on} />
            </Suspense>
          )}
        </>
      )}
      <AskDialog
        open={leaving.asking}
        title={t('files:leave.title')}
        what={t('files:leave.what')}
        yes={t('files:leave.yes')}
        no={t('files:leave.no')}
        onYes={leaving.leave}
        onNo={leaving.stay}
      />
    </div>
  )
}
