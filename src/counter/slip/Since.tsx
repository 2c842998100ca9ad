import { useState, type ReactNode } from 'react'
import { formatDay } from '../../../rules/language/calendar'
import { Changes, keepingWords } from '../../keeping'
import type { Shared } from '../../share/link'
import { Button, formatDate, useTexts } from '../../ui'

/** What is not as it stood on the slip that a case was opened from. */
export function Since({ slip }: { readonly slip: Shared }): ReactNode {
  const { t, language } = useTexts([keepingWords])
  const [seen, setSeen] = useState(false)
  if (seen) return null
  return (
    <section className="sheet since stack" aria-label={t('counter:slip.since')}>
      <p className="small">{t('counter:slip.from', { date: formatDate(formatDay(slip.on), language) })}</p>
      <Changes shared={slip} from="slip" />
      <Button look="link" onClick={() => setSeen(true)}>
        {t('counter:slip.seen')}
      </Button>
    </section>
  )
}
