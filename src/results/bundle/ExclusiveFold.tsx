import type { ReactNode } from 'react'
import type { ExclusiveChoice, OnePayment, Way } from '../../engine/bundle'
import { Fold, Phrases, Row, Sheet, useText } from '../../ui'
import { benefitPath } from '../BenefitRow'
import { ValueFigure } from '../figures'
import { useFold } from '../folds'
import type { Results } from '../useResults'
import { namedFor, namesOfAll } from './words'

interface ExclusiveProps {
  readonly groups: readonly ExclusiveChoice[]
  readonly same: readonly OnePayment[]
  readonly results: Results
}

/** Benefits that cannot be had together, the best first where one is. */
export function ExclusiveFold({ groups, same, results }: ExclusiveProps): ReactNode {
  const text = useText()
  const { t } = text
  const fold = useFold('bundle one')
  return (
    <Fold title={t('bundle:one.title')} level={2} count={t('bundle:one.count', { count: groups.length })} {...fold}>
      {groups.map((group, index) => (
        <Group key={index} group={group} results={results} />
      ))}
      {same.map(({ claimed, same: others }) => (
        <p key={`${claimed.benefit.id} ${claimed.subject}`} className="small fold-why">
          <Phrases text={t('bundle:one.same', { names: namesOfAll([claimed, ...others], results, text) })} />
        </p>
      ))}
    </Fold>
  )
}

function Group({ group, results }: { readonly group: ExclusiveChoice; readonly results: Results }): ReactNode {
  const { t } = useText()
  const ways = [...(group.best ? [group.best] : []), ...group.others]
  return (
    <>
      <p className="small fold-why">
        <Phrases text={t(`bundle:one.${group.verdict}`)} />
      </p>
      <Sheet>
        {ways.map((way, index) => (
          <WayRow key={index} way={way} results={results} />
        ))}
      </Sheet>
    </>
  )
}

/** One that may be had alone leads to its page; several stand together. */
function WayRow({ way: { outcomes }, results }: { readonly way: Way; readonly results: Results }): ReactNode {
  const text = useText()
  const [first, ...more] = outcomes
  if (!first) return null
  return (
    <Row
      className="line"
      title={
        <span className="line-name">{outcomes.map((outcome) => namedFor(outcome, results, text)).join(text.t('bundle:one.and'))}</span>
      }
      {...(more.length === 0 ? { to: benefitPath(results, first.benefit, first.subject) } : {})}
      aside={outcomes.map((outcome) => (
        <ValueFigure key={`${outcome.benefit.id} ${outcome.subject}`} outcome={outcome} size="plain" />
      ))}
    />
  )
}
