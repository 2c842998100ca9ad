import type { ReactNode } from 'react'
import { looksPersonal } from '../../share'
import { CheckList, Field, Fold, inWeChat, Phrases, useText, WarningIcon } from '../../ui'
import { benefitName } from '../BenefitRow'
import { PrintButton } from '../PrintButton'
import type { Results } from '../useResults'
import { allFound, type SlipContent } from './content'

/** As many letters as there is room for. */
const mostLetters = 300

interface ControlsProps {
  readonly whole: SlipContent
  /** Benefits left out, by id. */
  readonly left: ReadonlySet<string>
  readonly include: (id: string, wanted: boolean) => void
  readonly remarks: string
  readonly write: (remarks: string) => void
  readonly results: Results
}

/** What to set before printing: remarks, and what to leave out. */
export function Controls({ whole, left, include, remarks, write, results }: ControlsProps): ReactNode {
  const { t } = useText()
  const benefits = [...new Map(allFound(whole).map(({ outcome }) => [outcome.benefit.id, outcome.benefit])).values()]
  const taken = benefits.filter(({ id }) => !left.has(id))
  return (
    <div className="screen-only stack slip-controls">
      <Field label={t('slip:remarks.label')} hint={<Phrases text={t('slip:remarks.hint')} />}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={3}
            maxLength={mostLetters}
            autoComplete="off"
            value={remarks}
            onChange={(event) => write(event.currentTarget.value)}
          />
        )}
      </Field>
      <p role="status" className="slip-personal">
        {looksPersonal(remarks).length > 0 && (
          <>
            <WarningIcon />
            <span>{t('slip:remarks.personal')}</span>
          </>
        )}
      </p>
      {benefits.length > 1 && (
        <Fold title={t('slip:choose.title')} count={t('slip:choose.count', { taken: taken.length, all: benefits.length })}>
          <div className="slip-choices">
            <CheckList
              label={t('slip:choose.label')}
              options={benefits.map((benefit) => ({ value: benefit.id, label: benefitName(results, benefit) }))}
              checked={new Set(taken.map(({ id }) => id))}
              onChange={include}
            />
          </div>
        </Fold>
      )}
      {inWeChat() ? (
        <p>
          <Phrases text={t('slip:wechat')} />
        </p>
      ) : (
        <PrintButton />
      )}
    </div>
  )
}
