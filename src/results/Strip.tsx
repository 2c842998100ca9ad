import './results.css'
import './strip.css'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { announce, DownIcon, moneyParts, Sheet, TextLink, useText, useTexts, type Text } from '../ui'
import { cashTotals, claims, isLaw, isReported, type Outcome, type PeriodTotal } from '../engine'
import { gently, householdWords } from './asked'
import { LineRow } from './BenefitRow'
import { rowsOf } from './rows'
import { howMany } from './sections'
import { room } from './texts'
import { useResults, type Results } from './useResults'

/** Words wait so long before they are read out, so that an answer pressed to and fro is told once. Milliseconds. */
const pause = 1000

const isSureOne = (outcome: Outcome): boolean => outcome.status === 'eligible' && isLaw(outcome) && !isReported(outcome)

interface Standing {
  readonly sure: readonly Outcome[]
  readonly open: number
  readonly totals: readonly PeriodTotal[]
}

function standingOf({ outcomes }: Results): Standing {
  const claimed = claims(outcomes)
  // What hangs on a painful answer is no sum to hold out to everybody.
  const told = claimed.filter(({ status, missing }) => status !== 'undetermined' || !missing.some(gently))
  return {
    sure: claimed.filter(isSureOne),
    open: howMany(claimed.filter((outcome) => outcome.status === 'undetermined' && isLaw(outcome))),
    totals: cashTotals(told),
  }
}

const joined = (words: readonly string[], { language }: Text): string => words.join(language === 'en' ? ' ' : '')

/** 3600元/年 */
function moneyText(amount: number, period: PeriodTotal['period'], text: Text): string {
  const { number, unit } = moneyParts(amount, text.language)
  const once = period === 'once' ? text.t('results:total.once') : ''
  return joined([once, joined([number, unit].filter(Boolean), text), text.t(`rules:per.${period}`)].filter(Boolean), text)
}

/** Every rhythm in which something is sure, and whether anything is still open. */
function sumsText(totals: readonly PeriodTotal[], text: Text): { readonly sure: string; readonly open: string } {
  const { t } = text
  const sure = totals.filter((total) => total.sure.lo > 0).map((total) => moneyText(total.sure.lo, total.period, text))
  const open = totals.filter((total) => total.open.hi > 0)
  const bounded = open.filter((total) => total.open.hi !== Infinity)
  const [first] = bounded
  return {
    sure: sure.join(t('results:strip.and')),
    open:
      open.length === 0
        ? ''
        : first && bounded.length === open.length && open.length === 1
          ? t('results:strip.openCash', { amount: moneyText(first.open.hi, first.period, text) })
          : t('results:strip.openSome'),
  }
}

/** How much of the cash is sure, as a picture; of several rhythms only the first that has both ends. */
function Bar({ totals, sure, open }: { readonly totals: readonly PeriodTotal[]; readonly sure: number; readonly open: number }): ReactNode {
  const total = totals.find(({ sure: own, open: more }) => own.lo + more.hi > 0 && Number.isFinite(more.hi))
  // Without a sum the benefits themselves are counted.
  const [part, whole] = total ? [total.sure.lo, total.sure.lo + total.open.hi] : [sure, sure + open]
  if (whole <= 0) return null
  const share = Math.round((100 * part) / whole)
  return (
    <span className="bar" aria-hidden="true">
      {share > 0 && <span className="bar-sure" style={{ width: `${String(share)}%` }} />}
      {share < 100 && <span className="bar-open" />}
    </span>
  )
}

/** Tells who cannot see the strip what an answer has done to it. */
function useSaid(words: string): void {
  const before = useRef(words)
  useEffect(() => {
    if (before.current === words) return undefined
    const timer = setTimeout(() => {
      before.current = words
      announce(words)
    }, pause)
    return () => clearTimeout(timer)
  }, [words])
}

/** Stays in sight during the interview: how much is sure by now, and how much is still open. Opens to the list. */
export function Strip(): ReactNode {
  const text = useTexts([room, householdWords])
  const { t } = text
  const results = useResults()
  const { sure, open, totals } = useMemo(() => standingOf(results), [results])
  const count = howMany(sure)
  const sums = sumsText(totals, text)
  const left = sums.open !== '' ? sums.open : t(open > 0 ? 'results:strip.open' : 'results:strip.settled', { count: open })
  const words = [t('results:strip.sure', { count }), sums.sure, left].filter((word) => word !== '')
  useSaid(words.join(t('results:strip.and')))
  return (
    <details className="strip">
      <summary>
        <span className="strip-line">
          <span>{t('results:strip.sure', { count })}</span>
          {sums.sure !== '' && <strong>{sums.sure}</strong>}
          <span className="strip-open">{left}</span>
          <DownIcon />
        </span>
        <Bar totals={totals} sure={count} open={open} />
      </summary>
      <div className="strip-list">
        {sure.length === 0 ? <p className="small">{t('results:strip.none')}</p> : <List outcomes={sure} results={results} />}
        {open > 0 && <p className="small">{t('results:strip.openCount', { count: open })}</p>}
        <p>
          <TextLink to="/results" className="link">
            {t('results:strip.all')}
          </TextLink>
        </p>
      </div>
    </details>
  )
}

function List({ outcomes, results }: { readonly outcomes: readonly Outcome[]; readonly results: Results }): ReactNode {
  const { t } = useText()
  return (
    <Sheet label={t('results:strip.label')}>
      {rowsOf(outcomes).map((row) => (
        <LineRow key={row.key} row={row} results={results} />
      ))}
    </Sheet>
  )
}
