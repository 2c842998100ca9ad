import type { ReactNode } from 'react'
import { Fold, Phrases, Row, SectionHead, Sheet, useText, type Text } from '../../ui'
import { addDays } from '../../../rules/language/calendar'
import { benefitName } from '../BenefitRow'
import { inOrder } from '../people'
import { planNames } from '../plans'
import type { Results } from '../useResults'
import { namesOf } from '../who'
import type { PlanMark } from './marks'
import { barFigure, dayText, stateText } from './says'
import type { Turn, Turning } from './turns'
import type { Years } from './use-years'

/** So many are told at once; the rest is a fold away. */
const SHOWN = 4

interface About {
  readonly results: Results
  readonly years: Years
  readonly plans: readonly PlanMark[]
}

/** 育儿补贴（三宝，1800元/年）. */
function turningText({ row, bar }: Turning, { results, years }: About, text: Text): string {
  const who = row.subjects.includes('household') ? '' : namesOf(inOrder(row.subjects, years.household), years, text)
  const said = [who, bar ? barFigure(bar, row.subjects.length, text) : '', bar ? stateText(bar, text) : ''].filter(Boolean)
  const name = benefitName(results, row.benefit)
  return said.length === 0 ? name : text.t('timeline:turn.named', { name, said: said.join(text.t('timeline:clause')) })
}

function TurnRow({ turn, about }: { readonly turn: Turn; readonly about: About }): ReactNode {
  const text = useText()
  const { t } = text
  const over = about.plans.filter(({ day }) => addDays(day, 1) === turn.day).map(({ document }) => document)
  return (
    <Row title={t('timeline:turn.from', { date: dayText(turn.day, text) })}>
      {over.length > 0 && (
        <p className="small">
          <Phrases text={t('timeline:turn.plan', { name: planNames(over, about.results, text) })} />
        </p>
      )}
      {(['ends', 'begins', 'changes'] as const)
        .filter((how) => turn[how].length > 0)
        .map((how) => (
          <p key={how} className="small">
            <Phrases
              text={t(`timeline:turn.${how}`, { what: turn[how].map((one) => turningText(one, about, text)).join(t('timeline:and')) })}
            />
          </p>
        ))}
    </Row>
  )
}

export interface TurnsProps extends About {
  /** The soonest first. */
  readonly turns: readonly Turn[]
}

/** The days on which something begins, changes or ends, in words. */
export function Turns({ turns, ...about }: TurnsProps): ReactNode {
  const { t } = useText()
  if (turns.length === 0) return null
  const rows = (some: readonly Turn[]): ReactNode => (
    <Sheet>
      {some.map((turn) => (
        <TurnRow key={turn.day} turn={turn} about={about} />
      ))}
    </Sheet>
  )
  const rest = turns.slice(SHOWN)
  return (
    <section>
      <SectionHead>{t('timeline:turn.title')}</SectionHead>
      {rows(turns.slice(0, SHOWN))}
      {rest.length > 0 && (
        <Fold title={t('timeline:turn.rest')} level={3} count={t('timeline:turn.count', { count: rest.length })}>
          {rows(rest)}
        </Fold>
      )}
    </section>
  )
}
