import type { ReactNode } from 'react'
import { policyPaths } from '../../share'
import { yearOf } from '../../../rules/language/calendar'
import type { Verdict as Answer } from '../../engine'
import { nameOf, notesOf, personOf, type ResultRow, type Results } from '../../results'
import { titleText } from './words'
import { MinusIcon, Phrases, QuestionIcon, TextLink, TickIcon, useText } from '../../ui'

const icons: Readonly<Record<Answer, () => ReactNode>> = { yes: TickIcon, no: MinusIcon, unknown: QuestionIcon }

/** What a row opens to: the conditions met and open, what there is to know of the figure, whom to turn to, and the policy. */
export function Detail({ row, results }: { readonly row: ResultRow; readonly results: Results }): ReactNode {
  const text = useText()
  const { t } = text
  const { outcome, outcomes } = row
  const { benefit, conditions } = outcome
  const { word, has } = results.words(benefit)
  const apply = `benefits.${nameOf(benefit)}.apply`
  const notes = notesOf(outcomes, (subject) => personOf(subject, results.household, text).name, text, {
    doubtText: (name) => word(`doubts.${name}`),
    year: yearOf(results.on),
  })
  const titles = [...new Set(outcome.basis.map((citation) => titleText(citation, results, text)))]
  return (
    <div className="found-detail">
      <ul role="list">
        {conditions.map(({ name, verdict }) => {
          const Shape = icons[verdict]
          return (
            <li key={name} className={`found-condition found-${verdict}`}>
              <Shape />
              <span>
                {word(`conditions.${name}`)} <span className="faint">{t(`results:benefit.${verdict}`)}</span>
              </span>
            </li>
          )
        })}
      </ul>
      {notes.map((note) => (
        <p key={note}>
          <Phrases text={note} />
        </p>
      ))}
      <p>
        <strong>{t('results:benefit.office')}</strong> {word(`offices.${benefit.office}`)}
      </p>
      <p>
        <strong>{t('results:benefit.how')}</strong> {has(apply) ? word(apply) : t('results:benefit.notListed')}
      </p>
      <p>
        <strong>{t('results:benefit.basis')}</strong> {titles.join(t('results:note.list'))}
      </p>
      <p>
        <TextLink
          to={policyPaths.benefit(results.home(benefit).place.code, nameOf(benefit))}
          className="link"
          target="_blank"
          rel="noopener"
        >
          {t('counter-found:policy')}
        </TextLink>
      </p>
    </div>
  )
}
