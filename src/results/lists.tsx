import type { ReactNode } from 'react'
import { Fold, Phrases, SectionHead, Sheet, useText, type Translate } from '../ui'
import { BenefitRow, LineRow } from './BenefitRow'
import { useFold } from './folds'
import { OnlyLacksLater } from './RemedyLater'
import type { ResultRow } from './rows'
import { foldNames, howMany, type CategorySection, type FoldName, type Sections } from './sections'
import { isLaw } from '../engine'
import type { Results } from './useResults'

interface ListProps {
  readonly rows: readonly ResultRow[]
  readonly results: Results
}

/** 3项 · 1项草案 */
function countWords(rows: readonly ResultRow[], t: Translate): string {
  const law = rows.filter(({ outcome }) => isLaw(outcome)).length
  const drafts = rows.length - law
  return [law > 0 ? t('results:count', { count: law }) : '', drafts > 0 ? t('results:countDrafts', { count: drafts }) : '']
    .filter(Boolean)
    .join(' · ')
}

/** Whether a line says what it spares of the year's tax. */
const savesTax = ({ outcomes }: ResultRow): boolean => outcomes.some(({ taxSaved }) => (taxSaved?.max ?? taxSaved?.min ?? 0) > 0)

/** Benefits of one kind, with their figures. */
export function Category({ section, results }: { readonly section: CategorySection; readonly results: Results }): ReactNode {
  const { t } = useText()
  return (
    <section>
      <SectionHead note={countWords(section.rows, t)}>{t(`results:category.${section.category}`)}</SectionHead>
      <Sheet>
        {section.rows.map((row) => (
          <BenefitRow key={row.key} row={row} results={results} />
        ))}
      </Sheet>
      {section.rows.filter(savesTax).length > 1 && <p className="small after">{t('results:taxSaved.apart')}</p>}
    </section>
  )
}

interface LinesFoldProps extends ListProps {
  readonly name: string
  readonly title: string
  readonly why?: string
  readonly level?: 2 | 3
  readonly line?: (row: ResultRow) => ReactNode
  readonly figure?: boolean
  readonly tagged?: boolean
}

/** One line each, closed at first. */
function LinesFold({ rows, results, name, title, why, level = 2, line, figure = true, tagged = true }: LinesFoldProps): ReactNode {
  const { t } = useText()
  const fold = useFold(name)
  if (rows.length === 0) return null
  return (
    <Fold title={title} level={level} count={t('results:count', { count: rows.length })} {...fold}>
      {why !== undefined && (
        <p className="small fold-why">
          <Phrases text={why} />
        </p>
      )}
      <Sheet>
        {rows.map((row) => (
          <LineRow key={row.key} row={row} results={results} figure={figure} tagged={tagged}>
            {line?.(row)}
          </LineRow>
        ))}
      </Sheet>
    </Fold>
  )
}

/** What has no figure of its own, or what others decide. */
export function Folds({
  folds,
  results,
}: {
  readonly folds: Readonly<Record<FoldName, readonly ResultRow[]>>
  readonly results: Results
}): ReactNode {
  const { t } = useText()
  if (foldNames.every((name) => folds[name].length === 0)) return null
  return (
    <div className="folds">
      {foldNames.map((name) => (
        <LinesFold
          key={name}
          name={name}
          title={t(`results:fold.${name}`)}
          rows={folds[name]}
          results={results}
          figure={name !== 'unspecified'}
        />
      ))}
    </div>
  )
}

/** What will be there from a known day on. */
export function Later({ rows, results }: ListProps): ReactNode {
  const { t } = useText()
  if (rows.length === 0) return null
  return (
    <section>
      <SectionHead note={t('results:count', { count: rows.length })}>{t('results:section.later')}</SectionHead>
      <Sheet>
        {rows.map((row) => (
          <BenefitRow key={row.key} row={row} results={results} />
        ))}
      </Sheet>
    </section>
  )
}

/** What a plan gave until it ended. */
export function Ended({ ended, endedOpen, results }: Pick<Sections, 'ended' | 'endedOpen'> & { readonly results: Results }): ReactNode {
  const { t } = useText()
  if (ended.length + endedOpen.length === 0) return null
  const hasFigure = ({ outcome: { value } }: ResultRow): boolean => value?.min !== undefined
  const figured = ended.filter(hasFigure)
  const plain = ended.filter((row) => !hasFigure(row))
  return (
    <section>
      <SectionHead note={t('results:count', { count: howMany([...ended, ...endedOpen].flatMap(({ outcomes }) => outcomes)) })}>
        {t('results:section.ended')}
      </SectionHead>
      <p className="small section-why">
        <Phrases text={t('results:section.endedWhy')} />
      </p>
      {figured.length > 0 && (
        <Sheet>
          {figured.map((row) => (
            <BenefitRow key={row.key} row={row} results={results} />
          ))}
        </Sheet>
      )}
      <div className="folds">
        <LinesFold
          name="ended"
          level={3}
          title={t('results:section.endedPlain')}
          rows={plain}
          results={results}
          figure={false}
          tagged={false}
        />
        <LinesFold
          name="endedOpen"
          level={3}
          title={t('results:section.endedOpen')}
          why={t('results:section.endedOpenWhy')}
          rows={endedOpen}
          results={results}
          figure={false}
          tagged={false}
        />
      </div>
    </section>
  )
}

/** What does not fit, each with everything that does not. Paper is kept for what fits. */
export function NotNow({ rows, results }: ListProps): ReactNode {
  const { t } = useText()
  if (rows.length === 0) return null
  const failing = (row: ResultRow): ReactNode => {
    const { outcome } = row
    const { word } = results.words(outcome.benefit)
    const conditions = outcome.conditions.filter(({ verdict }) => verdict === 'no').map(({ name }) => word(`conditions.${name}`))
    return (
      <>
        <p className="small">
          <Phrases
            text={
              // Everything fits, and yet it is no: its document has not begun.
              conditions.length === 0
                ? t('results:note.notBegun')
                : t('results:note.failing', { conditions: conditions.join(t('results:note.list')) })
            }
          />
        </p>
        <OnlyLacksLater row={row} results={results} />
      </>
    )
  }
  return (
    <div className="folds screen-only">
      <LinesFold name="not" title={t('results:section.not')} rows={rows} results={results} line={failing} figure={false} />
    </div>
  )
}
