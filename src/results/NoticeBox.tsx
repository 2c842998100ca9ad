import type { ReactNode } from 'react'
import { formatDay } from '../../rules/language/calendar'
import { formatDate, Phrases, StandingBand, useText } from '../ui'
import type { Notices } from './notices'
import { planNames } from './plans'
import type { Results } from './useResults'

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
              name: planNames([notice.document], results, text),
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
              names: planNames(
                of.map(({ document }) => document),
                results,
                text,
              ),
              count: of.reduce((sum, notice) => sum + notice.benefits, 0),
            })}
          />
        </StandingBand>
      ))}
      {nothingElse && <p className="small">{t('results:notice.nothingElse')}</p>}
    </div>
  )
}
