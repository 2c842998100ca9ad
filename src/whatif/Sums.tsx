import type { ReactNode } from 'react'
import type { SumDifference } from '../engine/compare'
import { Figure, moneyParts, Phrases, useText, type Text } from '../ui'
import type { Labels } from './labels'

type Side = SumDifference['was']

/** The sure cash of one rhythm. */
export function SumFigure({ side, period }: { readonly side: Side; readonly period: SumDifference['period'] }): ReactNode {
  const { t, language } = useText()
  const gap = language === 'en' ? ' ' : ''
  if (side.sure.hi === 0)
    return side.open.hi > 0 ? (
      <Figure unit={t('whatif:sums.open')} rule="dashed" size="plain" />
    ) : (
      <span className="faint">{t('whatif:sums.none')}</span>
    )
  const open = side.sure.lo !== side.sure.hi
  const bounded = side.sure.hi === Infinity ? moneyParts(side.sure.lo, language) : moneyParts(side.sure.lo, language, side.sure.hi)
  const least = side.sure.hi === Infinity ? t('results:total.least') : ''
  const once = period === 'once' ? t('results:total.once') : ''
  const bound = [once, least].filter(Boolean).join(gap)
  return (
    <Figure
      number={bounded.number}
      unit={[bounded.unit, t(`rules:per.${period}`)].filter(Boolean).join(gap)}
      {...(bound === '' ? {} : { bound })}
      rule={open ? 'dashed' : 'solid'}
    />
  )
}

/** 多3600元/年; nothing where what is sure stays. */
function changeText({ sure, period }: SumDifference, { t, language }: Text): string | undefined {
  if (sure === 0 || !Number.isFinite(sure)) return undefined
  const { number, unit } = moneyParts(Math.abs(sure), language)
  const per = t(`rules:per.${period}`)
  const gap = language === 'en' ? ' ' : ''
  return t(sure > 0 ? 'whatif:note.more' : 'whatif:note.less', { amount: [number + unit, per].filter(Boolean).join(gap) })
}

/** The sums of cash that differ, above all else. */
export function Sums({ sums, labels }: { readonly sums: readonly SumDifference[]; readonly labels: Labels }): ReactNode {
  const text = useText()
  const { t } = text
  const changed = sums.filter(({ sure, was, is }) => sure !== 0 || was.sure.hi !== is.sure.hi)
  if (changed.length === 0) return null
  return (
    <ul role="list" className="sheet sums">
      {changed.map((sum) => (
        <li key={sum.period} className="row difference">
          <div className="difference-name">
            <h3>{t(`whatif:sums.${sum.period}`)}</h3>
          </div>
          <dl className="sides">
            <div>
              <dt className="small">{labels.before}</dt>
              <dd>
                <SumFigure side={sum.was} period={sum.period} />
              </dd>
            </div>
            <div>
              <dt className="small">{labels.after}</dt>
              <dd>
                <SumFigure side={sum.is} period={sum.period} />
              </dd>
            </div>
          </dl>
          <div className="difference-notes">
            {[changeText(sum, text), sum === changed[0] ? t('whatif:sums.what') : undefined].map(
              (note) =>
                note !== undefined && (
                  <p key={note} className="small">
                    <Phrases text={note} />
                  </p>
                ),
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
