import type { ReactNode } from 'react'
import type { Household } from '../../rules/household'
import { Phrases, Seal, TextLink, upperFirst, useText } from '../ui'
import { Band, nameOf, personOf } from './others'
import { Cell } from './Cell'
import { notesFor, type Around } from './notes'
import { shownOf, type DifferenceLine } from './rows'
import type { Labels } from './labels'

interface LineProps {
  readonly line: DifferenceLine
  readonly around: Around
}

/** Seals and names of those a line is for. Who is only in one of the futures is known by that one. */
export function People({ subjects, household }: { readonly subjects: readonly string[]; readonly household: Household }): ReactNode {
  const text = useText()
  const people = subjects.map((subject) => personOf(subject, household, text))
  return (
    <span className="people">
      {people.map(({ letter, name }) => (
        <Seal key={name} letter={letter} />
      ))}
      <span className="small">{upperFirst(people.map(({ name }) => name).join(text.t('whatif:list')))}</span>
    </span>
  )
}

/** A benefit in both futures, and what makes the difference. */
export function DifferenceRow({
  line,
  around,
  labels,
  banded,
}: LineProps & { readonly labels: Labels; readonly banded: boolean }): ReactNode {
  const text = useText()
  const { t } = text
  const { difference, subjects } = line
  const { was, is, kind } = difference
  const shown = shownOf(difference)
  const { word, place } = around.homes.words(shown.benefit)
  return (
    <li className="row difference">
      {banded && <Band outcome={shown} />}
      <div className="difference-name">
        <p>
          <People subjects={subjects} household={is ? around.after : around.before} />
        </p>
        <h3>{word(`benefits.${nameOf(shown.benefit)}.name`)}</h3>
        {around.homes.rules.length > 1 && <p className="faint">{place}</p>}
      </div>
      <dl className="sides">
        <div>
          <dt className="small">{labels.before}</dt>
          <dd>
            <Cell outcome={was} times={subjects.length} none={t('whatif:cell.none')} />
          </dd>
        </div>
        <div>
          <dt className="small">{labels.after}</dt>
          <dd>
            <Cell outcome={is} times={subjects.length} none={t(kind === 'lost' ? 'whatif:cell.noMore' : 'whatif:cell.none')} />
          </dd>
        </div>
      </dl>
      <div className="difference-notes">
        {notesFor(line, around, text).map((note) => (
          <p key={note} className="small">
            <Phrases text={note} />
          </p>
        ))}
      </div>
    </li>
  )
}

/** What stays the same, in one line, with the way to its page. */
export function SameRow({ line, around }: LineProps): ReactNode {
  const text = useText()
  const { subjects, difference } = line
  const shown = shownOf(difference)
  const home = around.homes.home(shown.benefit)
  const names = upperFirst(subjects.map((subject) => personOf(subject, around.after, text).name).join(text.t('whatif:list')))
  return (
    <li className="row line">
      <div className="row-head">
        <div className="cluster apart">
          <div className="cluster">
            <TextLink to={`/results/${home.place.code}/${nameOf(shown.benefit)}`} className="line-name">
              {around.homes.words(shown.benefit).word(`benefits.${nameOf(shown.benefit)}.name`)}
            </TextLink>
            <span className="faint">{names}</span>
          </div>
          <span className="same-figure">
            <Cell outcome={shown} times={subjects.length} none="" />
          </span>
        </div>
      </div>
    </li>
  )
}
