import { useMemo, type ReactNode } from 'react'
import type { Benefit } from '../../../rules/language'
import { useText } from '../../ui'
import { benefitName } from '../BenefitRow'
import { papersFor, type PaperGroup } from '../papers'
import type { Results } from '../useResults'
import { allFound, type SlipContent } from './content'
import { Section } from './Section'

interface PapersPartProps {
  readonly content: SlipContent
  readonly results: Results
}

/** The papers to bring, each once, with a box to tick. */
export function PapersPart({ content, results }: PapersPartProps): ReactNode {
  const text = useText()
  const { t } = text
  const { groups, unlisted } = useMemo(
    () =>
      papersFor(
        allFound(content).flatMap(({ outcomes }) => outcomes),
        results,
        text,
      ),
    [content, results, text],
  )
  const names = (benefits: readonly Benefit[]): string =>
    benefits.map((benefit) => benefitName(results, benefit)).join(t('results:note.list'))
  if (groups.length + unlisted.length === 0) return null
  const listed = groups.filter(({ papers }) => papers.length > 0)
  const bare = groups.find(({ together, papers }) => together !== undefined && papers.length === 0)
  return (
    <Section name="papers">
      <table>
        <thead>
          <tr>
            <th scope="col" className="slip-third">
              {t('slip:column.paper')}
            </th>
            <th scope="col">{t('slip:column.issuer')}</th>
            <th scope="col">{t('slip:column.for')}</th>
          </tr>
        </thead>
        {listed.map((group) => (
          <Group key={group.together ?? ''} group={group} alone={listed.length === 1} names={names} />
        ))}
        {unlisted.length > 0 && (
          <tbody>
            <tr>
              <th scope="row">
                <Box />
                {t('slip:papers.other')}
              </th>
              <td colSpan={2}>{t('slip:papers.unlisted', { names: names(unlisted) })}</td>
            </tr>
          </tbody>
        )}
      </table>
      {bare?.together !== undefined && <p className="slip-note">{t(`slip:papers.${bare.together}`, { names: names(bare.benefits) })}</p>}
    </Section>
  )
}

/** A box to tick with a pen. */
const Box = (): ReactNode => <span aria-hidden="true">☐ </span>

interface GroupProps {
  readonly group: PaperGroup
  /** No other group stands beside it. */
  readonly alone: boolean
  readonly names: (benefits: readonly Benefit[]) => string
}

function Group({ group, alone, names }: GroupProps): ReactNode {
  const { t } = useText()
  const title = group.together === undefined ? t('slip:papers.apart') : t(`slip:papers.${group.together}`, { names: names(group.benefits) })
  return (
    <tbody>
      {(group.together !== undefined || !alone) && (
        <tr>
          <th colSpan={3} scope="rowgroup" className="slip-together">
            {title}
          </th>
        </tr>
      )}
      {group.papers.map(({ key, name, issuer, whenAsked, benefits }) => (
        <tr key={key}>
          <th scope="row">
            <Box />
            {whenAsked ? t('slip:papers.whenAsked', { name }) : name}
          </th>
          <td>{issuer}</td>
          <td>{names(benefits)}</td>
        </tr>
      ))}
    </tbody>
  )
}
