import { useEffect, useState, type ReactNode } from 'react'
import type { DayNumber } from '../../../../rules/language/calendar'
import { loadBenefitNames, readHeader } from '../../../headless'
import { judgementOf } from '../../../results'
import { encodeLink } from '../../../share/link'
import { Button, Dialog, Fold, inLanguage, useText, Verdict } from '../../../ui'
import { useHref } from 'react-router'
import type { Results } from '../store/results'
import { verdicts, verdictOf, type VerdictWord } from '../store/verdicts'
import { tellsClaims } from '../work/evaluator'
import { unpackRows, type RawRow } from '../work/packed'
import { householdFrom } from '../work/work-out-row'
import { NotLaw } from './NotLaw'
import type { Names } from './names'

/** The row as it stood in the file. */
function rawRowOf(results: Results, row: number): RawRow | undefined {
  const block = results.blocks.find(({ firstRow }, index) => firstRow <= row && (results.blocks[index + 1]?.firstRow ?? Infinity) > row)
  return block && unpackRows(block.packed).find((raw) => raw.row === row)
}

export interface DetailsProps {
  readonly household: number
  readonly results: Results
  readonly names: Names
  readonly on: DayNumber
  readonly header: readonly string[]
  readonly onClose: () => void
}

/** Everything one household came to, what stood in its row, and a way to take it up by itself. */
export function Details({ household, results, names, on, header, onClose }: DetailsProps): ReactNode {
  const { t } = useText()
  const row = results.household.row.get(household)
  const [raw] = useState(() => rawRowOf(results, row))
  const from = results.household.start.get(household)
  const rows = Array.from({ length: results.endOf(household) - from }, (_, index) => from + index)
  const groups: readonly Group[] = verdicts
    .map((verdict) => ({ verdict, rows: rows.filter((at) => verdictOf(results.stanceAt(at)) === verdict) }))
    .filter((group) => group.rows.length > 0)
  const mark = results.household.mark[household] ?? ''
  return (
    <Dialog open onClose={onClose} title={mark === '' ? t('files:rowNumber', { row }) : t('files:details.title', { mark, row })}>
      <div className="cluster apart">
        <span>{names.place(results.household.place.get(household))}</span>
        {raw && <AsCase raw={raw} header={header} on={on} />}
        <Button look="link" onClick={onClose}>
          {t('files:details.close')}
        </Button>
      </div>
      {groups.map((group) =>
        group.verdict === 'no' ? (
          <Fold key="no" title={<GroupVerdict {...group} results={results} />} count={group.rows.length} look="plain">
            <GroupRows rows={group.rows} results={results} names={names} />
          </Fold>
        ) : (
          <section key={group.verdict}>
            <GroupVerdict {...group} results={results} />
            <GroupRows rows={group.rows} results={results} names={names} />
          </section>
        ),
      )}
      {raw && (
        <Fold title={t('files:details.row')} look="plain">
          <dl className="facts">
            {raw.cells.map((cell, index) =>
              cell.trim() === '' ? null : (
                <div key={index}>
                  <dt>{header[index]}</dt>
                  <dd>{cell}</dd>
                </div>
              ),
            )}
          </dl>
        </Fold>
      )}
    </Dialog>
  )
}

interface Group {
  readonly verdict: VerdictWord
  readonly rows: readonly number[]
}

function GroupVerdict({ verdict, rows, results }: Group & Pick<DetailsProps, 'results'>): ReactNode {
  const { t } = useText()
  return <Verdict kind={judgementOf(results.stanceAt(rows[0] as number)).kind}>{t(`results:verdict.${verdict}`)}</Verdict>
}

function GroupRows({ rows, results, names }: Pick<Group, 'rows'> & Pick<DetailsProps, 'results' | 'names'>): ReactNode {
  const { t } = useText()
  const { result } = results
  return (
    <ul role="list" className="details-list">
      {rows.map((at) => {
        const missing = names.missing(result.missing.get(at))
        return (
          <li key={at}>
            {names.benefit(result.benefit.get(at))} <span className="faint">{names.subject(result.subject.get(at))}</span>{' '}
            {names.figure(at)} <NotLaw stance={results.stanceAt(at)} names={names} />
            {missing !== '' && <span className="small"> {t('files:details.missing', { what: missing })}</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** Opens the household by itself, in a tab of its own: this page keeps the file. */
function AsCase({ raw, header, on }: { readonly raw: RawRow; readonly header: readonly string[]; readonly on: DayNumber }): ReactNode {
  const { t, language } = useText()
  const open = useHref(inLanguage('/open', language))
  const [code, setCode] = useState<string>()
  useEffect(() => {
    let left = false
    async function make(): Promise<void> {
      const of = readHeader(header)
      const read = householdFrom(raw, of, on, tellsClaims(of) ? await loadBenefitNames() : undefined)
      if ('faults' in read) return
      const made = await encodeLink({ household: read.household, on: read.on, chosen: true, rules: [], marks: [], left: [] })
      if (!left) setCode(made)
    }
    void make()
    return () => {
      left = true
    }
  }, [raw, header, on])
  if (code === undefined) return null
  return (
    <a href={`${open}#${code}`} className="link" target="_blank" rel="noopener">
      {t('files:details.open')}
    </a>
  )
}
