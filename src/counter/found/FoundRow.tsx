import { memo, useId, useState, type ReactNode } from 'react'
import { isDraft } from '../../engine'
import { benefitName, judgementOf, namesOf, personOf, subjectsOf, ValueFigure, type ResultRow, type Results } from '../../results'
import { classes, DownIcon, Seal, StandingTag, useText, Verdict } from '../../ui'
import { Detail } from './Detail'
import { canChoose, isChosen, type Choices } from './choices'
import { standingOf } from './rows'
import { basisText, moreText } from './words'

export interface FoundRowProps {
  readonly row: ResultRow
  readonly results: Results
  /** Hangs on the question that is being answered now. */
  readonly hangs: boolean
  readonly choices: Choices
  readonly onChoose: (benefit: string, chosen: boolean) => void
}

/** A benefit as a row of the table; pressed, it opens in its place. */
export const FoundRow = memo(function FoundRow({ row, results, hangs, choices, onChoose }: FoundRowProps): ReactNode {
  const text = useText()
  const { t } = text
  const [open, setOpen] = useState(false)
  const detailId = useId()
  const { outcome } = row
  const subjects = subjectsOf(row, results)
  const name = benefitName(results, outcome.benefit)
  const standing = standingOf(outcome)
  const more = moreText(outcome, results, text)
  const over = standing === 'not' || standing === 'ended'
  return (
    <>
      <tr className={classes('found-row', hangs && 'found-hangs', over && 'found-over')}>
        <td className="found-pick">
          {canChoose(outcome) && (
            <input
              type="checkbox"
              aria-label={t('counter-found:choose', { name })}
              checked={isChosen(outcome, choices)}
              onChange={(event) => onChoose(outcome.benefit.id, event.currentTarget.checked)}
            />
          )}
        </td>
        <th scope="row" className="found-name">
          <div className="found-line">
            <span className="found-seals">
              {subjects.map((subject) => (
                <Seal key={subject} letter={personOf(subject, results.household, text).letter} />
              ))}
            </span>
            <button type="button" aria-expanded={open} aria-controls={open ? detailId : undefined} onClick={() => setOpen(!open)}>
              <span className="hidden">{namesOf(subjects, results, text)} </span>
              {name}
              <DownIcon />
            </button>
          </div>
          {more !== undefined && <span className="found-more">{more}</span>}
          {hangs && <span className="hidden">{t('counter-found:hangs')}</span>}
        </th>
        <td className="found-figure" data-label={t('counter-found:columns.figure')}>
          <ValueFigure outcome={outcome} times={subjects.length} />
        </td>
        <td className="found-status" data-label={t('counter-found:columns.status')}>
          {standing === 'draft' ? (
            <StandingTag standing={isDraft(outcome.standing) ? outcome.standing : 'consultation-draft'}>
              {t(`results:standing.${outcome.standing}`)}
            </StandingTag>
          ) : (
            <Verdict kind={judgementOf(outcome).kind}>{t(`results:verdict.${judgementOf(outcome).word}`)}</Verdict>
          )}
        </td>
        <td className="found-basis" data-label={t('counter-found:columns.basis')}>
          {basisText(outcome, results, text)}
        </td>
      </tr>
      {open && (
        <tr id={detailId} className="found-opened">
          <td colSpan={5}>
            <Detail row={row} results={results} />
          </td>
        </tr>
      )}
    </>
  )
})
