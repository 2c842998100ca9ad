import type { ReactNode } from 'react'
import { useText } from '../../ui'
import { ValueFigure } from '../figures'
import type { Results } from '../useResults'
import type { SlipContent } from './content'
import { nameWithWho, questionList } from './lines'
import type { NotRow } from './not-now'
import { Section } from './Section'

interface PartProps {
  readonly content: SlipContent
  readonly results: Results
}

/** Groups by what they have in common, in the order in which it first comes. */
function alike<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

/** What waits for answers, by the answers: so each is asked for once. */
export function OpenPart({ content: { open, openElse }, results }: PartProps): ReactNode {
  const text = useText()
  const { t } = text
  if (open.length + openElse === 0) return null
  return (
    <Section name="open">
      {open.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('slip:column.missing')}</th>
              <th scope="col" className="slip-two-thirds">
                {t('slip:column.waiting')}
              </th>
            </tr>
          </thead>
          <tbody>
            {alike(open, ({ questions }) => questions.join()).map((group) => (
              <tr key={group[0]?.row.key}>
                <th scope="row">{questionList(group[0]?.questions ?? [], results, text)}</th>
                <td>
                  {group.map(({ row }) => (
                    <span key={row.key} className="slip-item">
                      {nameWithWho(row, results, text)} <ValueFigure outcome={row.outcome} times={row.outcomes.length} size="plain" />
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {openElse > 0 && <p className="slip-note">{t('slip:openElse', { count: openElse })}</p>}
    </Section>
  )
}

/** The little of what does not fit that somebody may ask about, and why. */
export function NotNowPart({ content: { not }, results }: PartProps): ReactNode {
  const text = useText()
  const { t } = text
  const why = ({ row, condition }: NotRow): string =>
    t('results:note.failing', { conditions: results.words(row.outcome.benefit).word(`conditions.${condition}`) })
  if (not.rows.length + not.more === 0) return null
  return (
    <Section name="not">
      {not.rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('slip:column.benefit')}</th>
              <th scope="col" className="slip-half">
                {t('slip:column.why')}
              </th>
            </tr>
          </thead>
          <tbody>
            {alike(not.rows, why).map((group) => (
              <tr key={group[0]?.row.key}>
                <th scope="row">{group.map(({ row }) => nameWithWho(row, results, text)).join(t('results:note.list'))}</th>
                <td>{group[0] && why(group[0])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {not.more > 0 && <p className="slip-note">{t(not.rows.length > 0 ? 'slip:notMore' : 'slip:notOnly', { count: not.more })}</p>}
    </Section>
  )
}
