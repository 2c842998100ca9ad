import { useMemo, type ReactNode } from 'react'
import { claims } from '../../engine'
import { noticesFor, NoticeBox, sectionsOf, shownTotals, SumFigure, useSaid, type Results } from '../../results'
import { versionOf, versionWord } from '../../share/link'
import { useText } from '../../ui'
import { DayBox } from './DayBox'

/** What stands first: the day and the rules, what is no law, and four figures. */
export function Head({ results }: { readonly results: Results }): ReactNode {
  const text = useText()
  const { t } = text
  const { outcomes, rules } = results
  const totals = useMemo(() => shownTotals(outcomes), [outcomes])
  const { counts } = useMemo(() => sectionsOf(outcomes), [outcomes])
  const notices = useMemo(() => noticesFor(claims(outcomes)), [outcomes])
  const version = useMemo(() => versionWord(versionOf(rules.map(({ module }) => module.rules))), [rules])
  useSaid(t('counter-found:said', { eligible: counts.eligible, open: counts.open }))
  const sure = totals.filter((total) => total.sure.hi > 0)
  const open = totals.filter((total) => total.open.hi > 0)
  return (
    <>
      <div className="cluster apart">
        <h2>{t('counter-found:title')}</h2>
        <p className="small cluster">
          <DayBox results={results} />
          <span>{t('counter-found:rules', { version })}</span>
        </p>
      </div>
      <NoticeBox notices={notices} results={results} />
      <dl className="sheet found-sums">
        <div>
          <dt>{t('counter-found:sums.sure')}</dt>
          <dd>
            {sure.map(({ period, sure: sum }) => (
              <SumFigure key={period} sum={sum} period={period} size="normal" />
            ))}
            {sure.length === 0 && '—'}
          </dd>
        </div>
        <div>
          <dt>{t('counter-found:sums.open')}</dt>
          <dd>
            {open.map(({ period, open: sum }) => (
              <SumFigure key={period} sum={sum} period={period} open size="normal" />
            ))}
            {open.length === 0 && '—'}
          </dd>
        </div>
        <div>
          <dt>{t('results:total.eligible')}</dt>
          <dd>
            <b>{counts.eligible}</b> {t('results:total.unit')}
          </dd>
        </div>
        <div>
          <dt>{t('results:total.missing')}</dt>
          <dd>
            <b>{counts.open}</b> {t('results:total.unit')}
          </dd>
        </div>
      </dl>
    </>
  )
}
