import { useMemo, useState, type ReactNode } from 'react'
import { Button, formatMoney, Phrases, useText, type Text } from '../../../ui'
import type { Results } from '../store/results'
import type { Filter } from '../store/filter'
import { summing, type BenefitSum, type Cash } from '../store/sums'
import { useScan } from '../use-scan'
import { ExportButtons } from './ExportButtons'
import { PlaceFilter } from './PlaceFilter'
import { NotLaw } from './NotLaw'
import type { Names } from './names'
import { stemOf, summaryTable } from './tables'

export interface ViewProps {
  readonly results: Results
  readonly names: Names
  readonly households: number
  /** The name of the file that was read. */
  readonly file: string
  readonly tellsClaims: boolean
}

export interface BenefitsViewProps extends ViewProps {
  readonly place: number | undefined
  readonly onPlace: (place: number | undefined) => void
  readonly onBenefit: (benefit: number) => void
}

/** Both ends of a sum, with its rhythm; an end that nothing bounds is said in words. */
function cashTexts({ per, sureLo, sureHi, possible }: Cash, { t, language }: Text): { readonly sure: string; readonly possible: string } {
  const rhythm = t(`rules:per.${per}`)
  const unit = rhythm === '' ? '' : language === 'en' ? ` ${rhythm}` : rhythm
  const open = t('files:sums.unbounded')
  const sure =
    sureHi === Infinity
      ? t('files:sums.least', { amount: formatMoney(sureLo, language) + unit })
      : formatMoney(sureLo, language, sureHi) + unit
  return {
    sure: sureHi === 0 ? '' : sure,
    possible: possible === 0 ? '' : possible === Infinity ? open : formatMoney(possible, language) + unit,
  }
}

const likely = ({ counts }: BenefitSum): number => (counts.yes ?? 0) + (counts.check ?? 0)
const open = ({ counts }: BenefitSum): number => counts.open ?? 0

/** Somebody has it, or may have it. */
const hasSome = (sum: BenefitSum): boolean => likely(sum) + open(sum) > 0

/** Benefit by benefit: how many it fits, and what it comes to. */
export function BenefitsView({ results, names, households, file, tellsClaims, place, onPlace, onBenefit }: BenefitsViewProps): ReactNode {
  const text = useText()
  const { t } = text
  const filter = useMemo<Filter>(
    () => ({ verdict: 'all', unclaimed: false, search: '', ...(place === undefined ? {} : { place }) }),
    [place],
  )
  const { view: sums, complete } = useScan(results, households, filter, (of) => {
    const { take, sums: view } = summing(of)
    return { take, view }
  })
  const [all, setAll] = useState(false)
  const some = sums.filter(hasSome)
  const shown = all ? sums : some
  const most = Math.max(1, ...sums.map((sum) => likely(sum) + open(sum)))
  return (
    <div className="stack">
      <div className="filters">
        <PlaceFilter results={results} names={names} value={place} onChange={onPlace} />
      </div>
      <p role="status" className="small">
        {complete ? t('files:sums.count', { count: sums.length, households }) : t('files:counting')}
      </p>
      <p className="small">
        <Phrases text={t('files:sums.what')} />
      </p>
      <div className="wide sums-box" tabIndex={0} role="region" aria-label={t('files:views.benefits')}>
        <table className="benefit-sums">
          <thead>
            <tr>
              <th scope="col">{t('files:head.benefit')}</th>
              <th scope="col">{t('files:sums.chart')}</th>
              <th scope="col" className="number">
                {t('files:sums.likely')}
              </th>
              {tellsClaims && (
                <th scope="col" className="number">
                  {t('files:sums.unclaimed')}
                </th>
              )}
              <th scope="col" className="number">
                {t('results:verdict.open')}
              </th>
              <th scope="col" className="number">
                {t('files:sums.others')}
              </th>
              <th scope="col" className="number">
                {t('results:verdict.no')}
              </th>
              <th scope="col">{t('files:sums.sure')}</th>
              <th scope="col">{t('files:sums.possible')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((sum) => (
              <SumRow key={sum.benefit} sum={sum} most={most} names={names} tellsClaims={tellsClaims} onBenefit={onBenefit} />
            ))}
          </tbody>
        </table>
      </div>
      {some.length < sums.length && (
        <Button look="link" onClick={() => setAll(!all)}>
          {t(all ? 'files:sums.fewer' : 'files:sums.all', { count: sums.length - some.length })}
        </Button>
      )}
      <ExportButtons name={`${stemOf(file)}-${t('files:export.summary')}`} table={() => summaryTable(sums, names, text)} />
    </div>
  )
}

interface SumRowProps {
  readonly sum: BenefitSum
  readonly most: number
  readonly names: Names
  readonly tellsClaims: boolean
  readonly onBenefit: (benefit: number) => void
}

function SumRow({ sum, most, names, tellsClaims, onBenefit }: SumRowProps): ReactNode {
  const text = useText()
  const { counts, benefit, stance, unclaimed, cash } = sum
  const parts = cash.map((each) => cashTexts(each, text))
  const width = (count: number): { width: string } => ({ width: `${String((100 * count) / most)}%` })
  const line = (which: 'sure' | 'possible'): ReactNode =>
    parts.flatMap((part, index) => (part[which] === '' ? [] : [<div key={index}>{part[which]}</div>]))
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" onClick={() => onBenefit(benefit)}>
          {names.benefit(benefit)}
        </button>{' '}
        <span className="faint nowrap">{names.benefitPlace(benefit)}</span> <NotLaw stance={stance} names={names} />
      </th>
      <td>
        {/* What it shows stands beside it in numbers. */}
        <div className="share" aria-hidden="true">
          <i className="share-sure" style={width(likely(sum))} />
          {open(sum) > 0 && <i className="share-open" style={width(open(sum))} />}
        </div>
      </td>
      <td className="number">{likely(sum)}</td>
      {tellsClaims && <td className="number">{unclaimed}</td>}
      <td className="number">{open(sum)}</td>
      <td className="number">{(counts.discretionary ?? 0) + (counts.fits ?? 0) + (counts.upcoming ?? 0) + (counts.ended ?? 0)}</td>
      <td className="number">{counts.no ?? 0}</td>
      <td>{line('sure')}</td>
      <td>{line('possible')}</td>
    </tr>
  )
}
