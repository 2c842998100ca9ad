import { Fragment, useId, type ReactNode } from 'react'
import { Figure, moneyParts, Phrases, useText, type FigureProps, type Text } from '../ui'
import type { Counts } from './sections'
import type { Period, PeriodTotal, Sum } from '../engine'

interface SumFigureProps {
  readonly sum: Sum
  readonly period: Period
  readonly open?: boolean
  readonly lead?: string
  readonly size: FigureProps['size']
}

/** A sum as it is bounded: 3600元/年, 至多500元/月, 0–3600元/年. */
function sumParts(
  { lo, hi }: Sum,
  open: boolean,
  { t, language }: Text,
): { readonly bound: string; readonly number: string; readonly unit: string } {
  if (hi === Infinity) return { bound: t('results:total.least'), ...moneyParts(lo, language) }
  if (lo === 0 && hi > 0 && !open) return { bound: t('results:total.most'), ...moneyParts(hi, language) }
  return { bound: '', ...moneyParts(lo, language, hi) }
}

/** A sum of a rhythm: solid for what is sure, dashed for what is open. */
export function SumFigure({ sum, period, open = false, lead = '', size = 'normal' }: SumFigureProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const gap = language === 'en' ? ' ' : ''
  // A sum that nothing bounds has no number to show, only that there is one.
  if (open && sum.hi === Infinity) return <Figure unit={t('results:total.unbounded')} rule="dashed" size="plain" />
  const { bound, number, unit } = sumParts(sum, open, text)
  const once = period === 'once' ? t('results:total.once') : ''
  const words = [lead, once, bound].filter(Boolean).join(gap)
  return (
    <Figure
      number={number}
      unit={[unit, t(`rules:per.${period}`)].filter(Boolean).join(gap)}
      {...(words === '' ? {} : { bound: words })}
      rule={open ? 'dashed' : 'solid'}
      size={size}
    />
  )
}

const some = ({ hi }: Sum): boolean => hi > 0

function PeriodLine({ total, first }: { readonly total: PeriodTotal; readonly first: boolean }): ReactNode {
  const { t } = useText()
  const { period, sure, open } = total
  const only = !some(sure)
  return (
    <p className="total-line">
      {some(sure) && <SumFigure sum={sure} period={period} size={first ? 'total' : 'normal'} />}
      {some(open) && (
        <SumFigure
          sum={open}
          period={period}
          open
          lead={t(only ? 'results:total.onlyOpen' : 'results:total.open')}
          size={only && first ? 'total' : 'normal'}
        />
      )}
    </p>
  )
}

/** How much of it is sure, as a picture of the figures above it. */
function Bar({ total: { sure, open } }: { readonly total: PeriodTotal }): ReactNode {
  const whole = sure.lo + open.hi
  if (!Number.isFinite(whole) || whole <= 0) return null
  const share = Math.round((100 * sure.lo) / whole)
  return (
    <div className="bar" aria-hidden="true">
      {share > 0 && <span className="bar-sure" style={{ width: `${String(share)}%` }} />}
      {share < 100 && <span className="bar-open" />}
    </div>
  )
}

export interface TotalCardProps {
  readonly totals: readonly PeriodTotal[]
  readonly counts: Counts
}

/** Cash, by its rhythm, what is sure apart from what is open; and how many benefits stand how. */
export function TotalCard({ totals, counts }: TotalCardProps): ReactNode {
  const { t } = useText()
  const title = useId()
  const [first] = totals
  return (
    <section className="sheet total" aria-labelledby={title}>
      <h2 id={title} className="label">
        {t('results:total.title')}
      </h2>
      {first ? (
        <>
          {totals.map((total) => (
            <Fragment key={total.period}>
              <PeriodLine total={total} first={total === first} />
              {total === first && <Bar total={total} />}
            </Fragment>
          ))}
        </>
      ) : (
        <p>
          <Phrases text={t('results:total.none')} />
        </p>
      )}
      <p className="small">
        <Phrases text={t(first ? 'results:total.what' : 'results:total.noneWhy')} />
      </p>
      <CountList counts={counts} />
    </section>
  )
}

function CountList({ counts }: { readonly counts: Counts }): ReactNode {
  const { t } = useText()
  const list = [
    ['eligible', counts.eligible],
    ['missing', counts.open],
    ['decided', counts.decided],
  ] as const
  return (
    <>
      <dl className="counts">
        {list.map(([name, count]) => (
          <div key={name}>
            <dt className="small">{t(`results:total.${name}`)}</dt>
            <dd>
              <b>{count}</b>
              <span className="small">{t('results:total.unit')}</span>
            </dd>
          </div>
        ))}
      </dl>
      {counts.reported > 0 && <p className="small">{t('results:total.reported', { count: counts.reported })}</p>}
      {counts.inDrafts > 0 && <p className="small">{t('results:total.drafts', { count: counts.inDrafts })}</p>}
    </>
  )
}
