import { useMemo, type ReactNode } from 'react'
import { claims, isLaw } from '../../engine'
import { Fold, Phrases, useText } from '../../ui'
import { useFold } from '../folds'
import type { Results } from '../useResults'
import { papersFor } from './needed'
import { PapersList } from './PapersList'

/** What to bring for whatever the family seems to have: closed at first. */
export function PapersPart({ results }: { readonly results: Results }): ReactNode {
  const text = useText()
  const { t } = text
  const fold = useFold('papers')
  const needed = useMemo(() => {
    const had = claims(results.outcomes).filter((outcome) => outcome.status === 'eligible' && isLaw(outcome))
    return papersFor(had, results, text)
  }, [results, text])
  const count = needed.groups.reduce((sum, { papers }) => sum + papers.length, 0)
  if (needed.groups.length === 0 && needed.unlisted.length === 0) return null
  return (
    <div className="folds">
      <Fold title={t('papers:title')} level={2} {...(count > 0 ? { count: t('papers:count', { count }) } : {})} {...fold}>
        <div className="stack">
          <p className="small">
            <Phrases text={t('papers:lead')} />
          </p>
          <PapersList needed={needed} results={results} />
        </div>
      </Fold>
    </div>
  )
}
