import './results.css'
import './strip.css'
import { useEffect, useMemo, useRef, type FocusEvent, type ReactNode, type RefObject } from 'react'
import { announce, DownIcon, Sheet, TextLink, useText, useTexts } from '../ui'
import { claims, isLaw, isReported, type Outcome, type PeriodTotal } from '../engine'
import { householdWords } from './asked'
import { LineRow } from './BenefitRow'
import { rowsOf } from './rows'
import { howMany } from './sections'
import { openText, shownTotals, sureText } from './sums'
import { room } from './texts'
import { useResults, type Results } from './useResults'

/** Words wait so long before they are read out, so that an answer pressed to and fro is told once. Milliseconds. */
const pause = 1000
/** What stands around the line of the strip, and a gap below it. Pixels. */
const around = 28

/** What an employer or an office may grant or not is counted as little as on the results page. */
const isSureOne = (outcome: Outcome): boolean =>
  outcome.status === 'eligible' && outcome.certainty !== 'discretionary' && isLaw(outcome) && !isReported(outcome)

interface Standing {
  readonly sure: readonly Outcome[]
  readonly open: number
  readonly totals: readonly PeriodTotal[]
}

function standingOf({ outcomes }: Results): Standing {
  const claimed = claims(outcomes)
  return {
    sure: claimed.filter(isSureOne),
    open: howMany(claimed.filter((outcome) => outcome.status === 'undetermined' && isLaw(outcome))),
    totals: shownTotals(outcomes),
  }
}

/** How much of the cash is sure, as a picture; where its rhythms or its ends cannot be drawn, how many benefits are. */
function Bar({ totals, sure, open }: { readonly totals: readonly PeriodTotal[]; readonly sure: number; readonly open: number }): ReactNode {
  const drawn = totals.filter(({ sure: own, open: more }) => own.lo + more.hi > 0)
  const total = drawn.length === 1 && Number.isFinite(drawn[0]?.open.hi) ? drawn[0] : undefined
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
export function useSaid(words: string): void {
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

/** Whoever goes on by keyboard from the open list finds the page below it uncovered. */
function closeBehind({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void {
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false
}

/** Leaves room for the strip where a field is brought into view, however many lines it takes. */
function useRoom(): RefObject<HTMLElement | null> {
  const line = useRef<HTMLElement>(null)
  useEffect(() => {
    const { style } = document.documentElement
    const measure = (): void => void (style.scrollPaddingTop = `${String((line.current?.offsetHeight ?? 0) + around)}px`)
    measure()
    const observer = typeof ResizeObserver === 'undefined' || !line.current ? undefined : new ResizeObserver(measure)
    if (line.current) observer?.observe(line.current)
    return () => {
      observer?.disconnect()
      style.scrollPaddingTop = ''
    }
  }, [])
  return line
}

/** Stays in sight during the interview: how much is sure by now, and how much is still open. Opens to the list. */
export function Strip(): ReactNode {
  const text = useTexts([room, householdWords])
  const { t } = text
  const results = useResults()
  const { sure, open, totals } = useMemo(() => standingOf(results), [results])
  const count = howMany(sure)
  const cash = sureText(totals, text)
  const openCash = openText(totals, text)
  const left = openCash !== '' ? openCash : t(open > 0 ? 'results:strip.open' : 'results:strip.settled', { count: open })
  const line = useRoom()
  const words = [t('results:strip.sure', { count }), cash, left].filter((word) => word !== '')
  useSaid(words.join(t('results:strip.and')))
  return (
    <details className="strip" onBlur={closeBehind}>
      <summary ref={line}>
        <span className="strip-line">
          <span>{t('results:strip.sure', { count })}</span>
          {cash !== '' && <strong>{cash}</strong>}
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
