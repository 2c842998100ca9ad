import type { ReactNode } from 'react'
import { formatDay } from '../../rules/language/calendar'
import { formatDate, Phrases, StandingBand, useText, type Text } from '../ui'
import type { Notice, Notices } from './notices'
import type { Results } from './useResults'
import { wordsFor } from './words'

/** The plan of a place; where a place has several documents, the document by its title. */
function planOf({ document }: Notice, { rules }: Results, text: Text): { readonly place?: string; readonly title?: string } {
  const here = rules.find(({ module }) => module.documents.some(({ id }) => id === document.id))
  if (!here) return {}
  const words = wordsFor(here, text)
  return here.module.documents.length === 1 ? { place: words.place } : { title: words.word(`documents.${document.id}.title`) }
}

/** Several plans in one phrase: 绍兴市、上虞区的方案. */
function planNames(notices: readonly Notice[], results: Results, text: Text): string {
  const { t } = text
  const and = t('results:notice.and')
  const plans = notices.map((notice) => planOf(notice, results, text))
  const places = plans.flatMap(({ place }) => place ?? [])
  const titles = plans.flatMap(({ title }) => (title === undefined ? [] : [t('results:notice.document', { title })]))
  return [...(places.length > 0 ? [t('results:notice.plan', { place: places.join(and) })] : []), ...titles].join(and)
}

/** What is not law, said before any figure. */
export function NoticeBox({ notices, results }: { readonly notices: Notices; readonly results: Results }): ReactNode {
  const text = useText()
  const { t, language } = text
  const { expired, drafts, nothingElse } = notices
  if (expired.length + drafts.length === 0) return null
  const draftKinds = (['consultation-draft', 'submitted-draft'] as const)
    .map((standing) => ({ standing, of: drafts.filter((notice) => notice.standing === standing) }))
    .filter(({ of }) => of.length > 0)
  return (
    <div className="sheet notices">
      {expired.map((notice) => (
        <StandingBand key={notice.document.id} standing="expired">
          <Phrases
            text={t('results:notice.expired', {
              name: planNames([notice], results, text),
              date: notice.until === undefined ? '' : formatDate(formatDay(notice.until), language),
              count: notice.benefits,
            })}
          />
        </StandingBand>
      ))}
      {draftKinds.map(({ standing, of }) => (
        <StandingBand key={standing} standing={standing}>
          <Phrases
            text={t(`results:notice.${standing}`, {
              names: planNames(of, results, text),
              count: of.reduce((sum, notice) => sum + notice.benefits, 0),
            })}
          />
        </StandingBand>
      ))}
      {nothingElse && <p className="small">{t('results:notice.nothingElse')}</p>}
    </div>
  )
}
