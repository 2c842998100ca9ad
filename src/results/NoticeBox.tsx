import type { ReactNode } from 'react'
import { Phrases, StandingBand, useText } from '../ui'
import { noticeLines } from './notice-lines'
import type { Notices } from './notices'
import type { Results } from './useResults'

/** What is not law, said before any figure. */
export function NoticeBox({ notices, results }: { readonly notices: Notices; readonly results: Results }): ReactNode {
  const text = useText()
  const lines = noticeLines(notices, results, text)
  if (lines.length === 0) return null
  return (
    <div className="sheet notices">
      {lines.map(({ key, standing, text: words }) => (
        <StandingBand key={key} standing={standing}>
          <Phrases text={words} />
        </StandingBand>
      ))}
      {notices.nothingElse && <p className="small">{text.t('results:notice.nothingElse')}</p>}
    </div>
  )
}
