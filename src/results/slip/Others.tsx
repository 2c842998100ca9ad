import type { ReactNode } from 'react'
import { useText, type Text } from '../../ui'
import { ValueFigure } from '../figures'
import type { Results } from '../useResults'
import { figureOf } from '../values'
import type { OpenRow, SlipContent } from './content'
import { nameWithWho, questionList } from './lines'
import { Section } from './Section'

interface PartProps {
  readonly content: SlipContent
  readonly results: Results
}

const hasFigure = ({ row }: OpenRow, text: Text): boolean => {
  const parts = figureOf(row.outcome, text, row.outcomes.length)
  return parts !== undefined && parts.rule !== 'dotted'
}

/** Those without a figure that wait for the same answers, in one row. */
function alike(rows: readonly OpenRow[]): OpenRow[][] {
  const groups = new Map<string, OpenRow[]>()
  for (const row of rows) {
    const key = row.questions.join()
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/** What waits for answers: what it may come to, and for which answers. */
export function OpenPart({ content: { open, openElse }, results }: PartProps): ReactNode {
  const text = useText()
  const { t } = text
  if (open.length + openElse === 0) return null
  const figured = open.filter((row) => hasFigure(row, text))
  const rows = [...figured.map((row) => [row]), ...alike(open.filter((row) => !figured.includes(row)))]
  return (
    <Section name="open">
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col" className="slip-third">
                {t('slip:column.benefit')}
              </th>
              <th scope="col" className="slip-figure slip-may-be">
                {t('slip:column.mayBe')}
              </th>
              <th scope="col">{t('slip:column.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((group) => {
              const [first] = group
              if (!first) return null
              return (
                <tr key={first.row.key}>
                  <th scope="row" className="slip-third">
                    {group.map(({ row }) => nameWithWho(row, results, text)).join(t('results:note.list'))}
                  </th>
                  <td className="slip-figure">
                    {figured.includes(first) && <ValueFigure outcome={first.row.outcome} times={first.row.outcomes.length} size="plain" />}
                  </td>
                  <td>{questionList(first.questions, results, text)}</td>
                </tr>
              )
            })}
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
  if (not.rows.length + not.more === 0) return null
  return (
    <Section name="not">
      {not.rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col" className="slip-third">
                {t('slip:column.benefit')}
              </th>
              <th scope="col">{t('slip:column.why')}</th>
            </tr>
          </thead>
          <tbody>
            {not.rows.map(({ row, condition }) => (
              <tr key={row.key}>
                <th scope="row" className="slip-third">
                  {nameWithWho(row, results, text)}
                </th>
                <td>{t('results:note.failing', { conditions: results.words(row.outcome.benefit).word(`conditions.${condition}`) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {not.more > 0 && <p className="slip-note">{t(not.rows.length > 0 ? 'slip:notMore' : 'slip:notOnly', { count: not.more })}</p>}
    </Section>
  )
}
