import './papers.css'
import { useId, type ReactNode } from 'react'
import type { Benefit } from '../../../rules/language'
import { Heading, useText, useTexts, type HeadingLevel } from '../../ui'
import { benefitName } from '../BenefitRow'
import type { Results } from '../useResults'
import type { PaperGroup, PaperNeeded, PapersNeeded } from './needed'
import { papersWords } from './texts'

export interface PapersListProps {
  readonly needed: PapersNeeded
  readonly results: Pick<Results, 'words'>
  /** Of the headings between groups; the caller writes the one above them. */
  readonly level?: HeadingLevel
}

/** Each paper with a box to tick. The ticks are kept nowhere, and paper has the boxes empty. Suspends until its words are there. */
export function PapersList({ needed, results, level = 3 }: PapersListProps): ReactNode {
  useTexts([papersWords])
  const { t } = useText()
  const { groups, unlisted } = needed
  const namesOf = (benefits: readonly Benefit[]): string => benefits.map((one) => benefitName(results, one)).join(t('papers:and'))
  return (
    <div className="papers">
      {groups.length === 0 && unlisted.length === 0 && <p className="small">{t('papers:none')}</p>}
      {groups.map((group) => (
        <Group key={group.together ?? 'others'} group={group} alone={groups.length === 1} level={level} namesOf={namesOf} />
      ))}
      {unlisted.length > 0 && <p className="small papers-unlisted">{t('papers:unlisted', { names: namesOf(unlisted) })}</p>}
    </div>
  )
}

interface GroupProps {
  readonly group: PaperGroup
  /** There is no other group to tell it from. */
  readonly alone: boolean
  readonly level: HeadingLevel
  readonly namesOf: (benefits: readonly Benefit[]) => string
}

function Group({ group, alone, level, namesOf }: GroupProps): ReactNode {
  const { t } = useText()
  const { together, benefits, papers } = group
  return (
    <section>
      {together !== undefined && <Heading level={level}>{t('papers:together')}</Heading>}
      {together === undefined && !alone && <Heading level={level}>{t('papers:others')}</Heading>}
      {together !== undefined && <p className="small">{t('papers:togetherFor', { names: namesOf(benefits) })}</p>}
      {papers.length > 0 && (
        <ul className="papers-list">
          {papers.map((paper) => (
            <PaperItem key={paper.key} paper={paper} names={namesOf(paper.benefits)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function PaperItem({ paper, names }: { readonly paper: PaperNeeded; readonly names: string }): ReactNode {
  const { t } = useText()
  const id = useId()
  const { name, issuer, whenAsked } = paper
  return (
    <li className="choice-check paper">
      <input type="checkbox" id={id} autoComplete="off" />
      <label htmlFor={id}>
        <strong>{name}</strong>
        {issuer !== undefined && <span className="small"> {issuer}</span>}
        {whenAsked && <span className="small"> {t('papers:whenAsked')}</span>}
        <span className="faint paper-for">{t('papers:for', { names })}</span>
      </label>
    </li>
  )
}
