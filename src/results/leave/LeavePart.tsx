import './leave.css'
import { useMemo, useState, type ReactNode } from 'react'
import { formatDay, parseDay } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import type { Outcome } from '../../engine'
import { leaveDates, type LeaveDates as Dates } from '../../engine/leave'
import { DateField, Facts, SectionHead, Sheet, useText, useTexts, type HeadingLevel } from '../../ui'
import { AnswerInPlace } from '../AnswerInPlace'
import { askFirst } from '../asked'
import { benefitName } from '../BenefitRow'
import { Dated } from '../Dated'
import type { Results } from '../useResults'
import { namesOf } from '../who'
import { wholeLines, yearlyLines, type LeaveFact, type LeaveLines } from './lines'
import { leaveWords } from './texts'
import { workingDaysFrom, type Notices } from './working-days'

interface LeaveDatesProps {
  readonly dates: Dates
  readonly results: Results
}

/** From when to when somebody's leave lasts, a row for each birth, wedding or child. */
export function LeaveDates({ dates, results }: LeaveDatesProps): ReactNode {
  const text = useTexts([leaveWords])
  const naming = (subjects: readonly string[]): string => namesOf(subjects, results, text)
  return (
    <Sheet>
      {dates.leaves.map((leave, index) => (
        <LeaveRow
          key={index}
          lines={leave.shape === 'whole' ? wholeLines(leave, naming, text) : yearlyLines(leave, naming, results.on, text)}
          results={results}
        />
      ))}
    </Sheet>
  )
}

function FactValue({ fact: { values, note } }: { readonly fact: LeaveFact }): ReactNode {
  return (
    <>
      {values.map((value) => (
        <p key={value}>
          <Dated text={value} />
        </p>
      ))}
      <p className="small">{note}</p>
    </>
  )
}

function LeaveRow({ lines, results }: { readonly lines: LeaveLines; readonly results: Results }): ReactNode {
  const { head, facts, notes, ask } = lines
  return (
    <li className="row">
      <p>
        <strong>
          <Dated text={head} />
        </strong>
      </p>
      {facts.length > 0 && <Facts facts={facts.map((fact) => ({ name: fact.name, value: <FactValue fact={fact} /> }))} />}
      {notes.map((note) => (
        <p key={note} className="small">
          <Dated text={note} />
        </p>
      ))}
      {ask.map((path) => (
        <AnswerInPlace key={path} path={askFirst(path, results.household, results.on)} results={results} />
      ))}
    </li>
  )
}

export interface LeavePartProps {
  /** The outcome whose time is told: that of the benefit, or of the law it carries out. */
  readonly outcome: Outcome
  /** The benefit it was asked for. */
  readonly of: Outcome
  readonly level: HeadingLevel
  readonly results: Results
  readonly notices: Notices
}

/** How a leave is counted for this family. */
export function LeavePart({ outcome, of, level, results, notices }: LeavePartProps): ReactNode {
  const { t } = useTexts([leaveWords])
  const [typed, setTyped] = useState<string>()
  const starting = parseDay(typed ?? '')
  const { facts, on } = results
  const workingDays = useMemo(() => workingDaysFrom(notices), [notices])
  const [dates] = useMemo(
    () => leaveDates([outcome], facts, on, within, workingDays, { starting }),
    [outcome, facts, on, workingDays, starting],
  )
  if (!dates || dates.leaves.length === 0) return null
  return (
    <>
      <SectionHead level={level}>{t('leave:title')}</SectionHead>
      {outcome !== of && <p className="small">{t('leave:byLaw', { name: benefitName(results, outcome.benefit) })}</p>}
      <Begins dates={dates} typed={typed} onType={setTyped} />
      <LeaveDates dates={dates} results={results} />
    </>
  )
}

interface BeginsProps {
  readonly dates: Dates
  readonly typed: string | undefined
  readonly onType: (day: string) => void
}

/** The day on which they mean to begin, where the text leaves it to them. */
function Begins({ dates, typed, onType }: BeginsProps): ReactNode {
  const { t } = useText()
  const [first] = dates.leaves.flatMap((leave) => (leave.shape === 'whole' && leave.assumed ? (leave.on ?? []) : [])).sort((a, b) => a - b)
  if (first === undefined) return null
  return (
    <div className="leave-begins screen-only">
      <DateField
        label={t('leave:choose.label')}
        hint={t('leave:choose.hint')}
        value={typed ?? formatDay(first)}
        min={formatDay(first)}
        onChange={onType}
      />
    </div>
  )
}
