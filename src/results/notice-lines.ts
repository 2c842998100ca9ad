import { formatDay } from '../../rules/language/calendar'
import { formatDate, type StandingKind, type Text } from '../ui'
import type { Notices } from './notices'
import { planNames } from './plans'
import type { Results } from './useResults'

/** One sentence of the first lines, and the standing it speaks of. */
export interface NoticeLine {
  readonly key: string
  readonly standing: StandingKind
  readonly text: string
}

/** What is not law, in sentences: each plan that is over, and the drafts of each kind together. */
export function noticeLines({ expired, drafts }: Notices, results: Results, text: Text): NoticeLine[] {
  const { t, language } = text
  const over = expired.map((notice): NoticeLine => {
    const date = notice.until === undefined ? '' : formatDate(formatDay(notice.until), language)
    const name = planNames([notice.document], results, text)
    return { key: notice.document.id, standing: 'expired', text: t('results:notice.expired', { name, date, count: notice.benefits }) }
  })
  const open = (['consultation-draft', 'submitted-draft'] as const).flatMap((standing): NoticeLine[] => {
    const of = drafts.filter((notice) => notice.standing === standing)
    if (of.length === 0) return []
    const count = of.reduce((sum, notice) => sum + notice.benefits, 0)
    const documents = of.map(({ document }) => document)
    return [{ key: standing, standing, text: t(`results:notice.${standing}`, { names: planNames(documents, results, text), count }) }]
  })
  return [...over, ...open]
}
