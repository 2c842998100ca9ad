import { useMemo, type ReactNode } from 'react'
import { papersFor, PapersList, type Results } from '../../results'
import { useText } from '../../ui'
import { useChosen } from './choices'

/** What to bring for what was chosen, each paper once. */
export function Papers({ results }: { readonly results: Results }): ReactNode {
  const text = useText()
  const { t } = text
  const chosen = useChosen(results)
  const needed = useMemo(() => papersFor(chosen, results, text), [chosen, results, text])
  const count = needed.groups.reduce((sum, { papers }) => sum + papers.length, 0)
  return (
    <section className="sheet found-papers" aria-label={t('counter-found:papers.title')}>
      <div className="cluster apart">
        <h3>{t('counter-found:papers.title')}</h3>
        <span className="faint">{t('counter-found:papers.count', { count })}</span>
      </div>
      <PapersList needed={needed} results={results} level={4} />
    </section>
  )
}
