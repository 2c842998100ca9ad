import { useMemo, type ReactNode } from 'react'
import type { Outcome } from '../engine'
import type { Remedy } from '../engine/remedy'
import { Phrases, SectionHead, Sheet, useText, type HeadingLevel, type Text } from '../ui'
import { Dated } from './Dated'
import { askText, changeText, closedBy, lossesOf, lossText, onlyLacking, reachLines, remediesOf, turningText } from './remedies'
import type { ResultRow } from './rows'
import type { Results } from './useResults'

export interface RemedyPartProps {
  /** One, or several that read the same. */
  readonly outcomes: readonly Outcome[]
  readonly level: HeadingLevel
  readonly results: Results
}

interface Told {
  /** Under `results:remedy.power`. */
  readonly power: 'family' | 'time' | 'fate'
  readonly lines: readonly string[]
}

function told(one: Remedy, results: Results, text: Text): Told {
  if (one.kind === 'out-of-reach') return { power: 'fate', lines: reachLines(one, results, text) }
  const ask = askText(one, results, text)
  return { power: one.power, lines: [turningText(one, results, text), ...(ask === undefined ? [] : [ask])] }
}

const distinct = <T,>(list: readonly T[]): T[] => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]

/** Of several people, what can be done comes first. */
const inOrder = (rows: readonly Told[]): Told[] =>
  (['family', 'time', 'fate'] as const).flatMap((power) => rows.filter((row) => row.power === power))

/** What would turn what does not fit, or end what does. */
export function RemedyPart(props: RemedyPartProps): ReactNode {
  const { outcomes } = props
  const [first] = outcomes
  if (!first) return null
  const closed = closedBy(first)
  if (first.status === 'eligible') return closed ? null : <Ends {...props} />
  if (first.status !== 'ineligible' && first.status !== 'upcoming') return null
  return closed ? <Closed by={closed} level={props.level} /> : <Turns {...props} />
}

/** A draft, or a document that is over: nothing the family does makes it a claim. */
function Closed({ by, level }: { readonly by: string; readonly level: HeadingLevel }): ReactNode {
  const { t } = useText()
  return (
    <>
      <SectionHead level={level}>{t('results:remedy.title')}</SectionHead>
      <p className="small">
        <Phrases text={t(`results:remedy.closed.${by}`)} />
      </p>
    </>
  )
}

function Turns({ outcomes, level, results }: RemedyPartProps): ReactNode {
  const text = useText()
  const { t } = text
  const rows = useMemo(
    () => inOrder(distinct(outcomes.flatMap((outcome) => remediesOf(outcome, results).map((one) => told(one, results, text))))),
    [outcomes, results, text],
  )
  if (rows.length === 0) return null
  const decided = outcomes.some(({ certainty }) => certainty === 'discretionary')
  return (
    <>
      <SectionHead level={level}>{t('results:remedy.title')}</SectionHead>
      <Sheet>
        {rows.map(({ power, lines }) => (
          <li key={lines.join()} className="row">
            <p className="faint">{t(`results:remedy.power.${power}`)}</p>
            {lines.map((line) => (
              <p key={line}>
                <Dated text={line} />
              </p>
            ))}
          </li>
        ))}
      </Sheet>
      {rows.some(({ power }) => power !== 'fate') && (
        <p className="small after">
          {decided && <Phrases text={t('results:remedy.decided')} />} <Phrases text={t('results:remedy.note')} />
        </p>
      )}
    </>
  )
}

function Ends({ outcomes, level, results }: RemedyPartProps): ReactNode {
  const text = useText()
  const lines = useMemo(
    () => distinct(outcomes.flatMap((outcome) => lossesOf(outcome, results).map((loss) => lossText(loss, outcome, results, text)))),
    [outcomes, results, text],
  )
  if (lines.length === 0) return null
  return (
    <>
      <SectionHead level={level}>{text.t('results:remedy.endTitle')}</SectionHead>
      <Sheet>
        {lines.map((line) => (
          <li key={line} className="row">
            <Dated text={line} />
          </li>
        ))}
      </Sheet>
    </>
  )
}

/** A row names no more than these. */
const MOST_NAMED = 2

/** 只差：给二宝上户口到漳平市, where one light thing of the family's own is all that is missing. */
export function OnlyLacks({ row, results }: { readonly row: ResultRow; readonly results: Results }): ReactNode {
  const text = useText()
  const said = useMemo(() => {
    const changes = row.outcomes.map((outcome) => onlyLacking(outcome, results))
    return distinct(changes.flatMap((change) => (change ? [changeText(change, results, text)] : []))).slice(0, MOST_NAMED)
  }, [row, results, text])
  if (said.length === 0) return null
  return <p className="small">{text.t('results:remedy.only', { changes: said.join(text.t('results:remedy.and')) })}</p>
}
