import { useMemo, type ReactNode } from 'react'
import { formatDay } from '../../../rules/language/calendar'
import { qrImage, versionFor, versionWord } from '../../share/link'
import { formatDate, useText } from '../../ui'
import type { Results } from '../useResults'
import { Section } from './Section'
import type { CaseCode } from './use-code'

interface EndProps {
  readonly remarks: string
  readonly code: CaseCode | undefined
  readonly results: Results
}

/** Remarks, the code, who signs, and by which rules: nobody wants half of it on another sheet. */
export function End({ remarks, code, results }: EndProps): ReactNode {
  const { t } = useText()
  return (
    <div className="slip-end">
      <Section name="remarks">
        <p className="slip-remarks">{remarks}</p>
      </Section>
      <div className="slip-sign">
        {code ? <Code code={code} /> : <p className="slip-note">{t('slip:code.failed')}</p>}
        <dl className="slip-signatures">
          {(['told', 'heard', 'date'] as const).map((name) => (
            <div key={name}>
              <dt>{t(`slip:sign.${name}`)}</dt>
              <dd>
                <span className="slip-blank" />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <Foot results={results} />
    </div>
  )
}

/** The code to scan, what it holds, and the same to be typed. */
function Code({ code: { scanned, letters } }: { readonly code: CaseCode }): ReactNode {
  const { t } = useText()
  const drawn = useMemo(() => qrImage(scanned), [scanned])
  return (
    <figure className="slip-code">
      {'image' in drawn && <img src={drawn.image} alt={t('slip:code.alt')} />}
      <figcaption>
        <p>{t('image' in drawn ? 'slip:code.caption' : `slip:code.${drawn.problem}`)}</p>
        <p>{t('slip:code.warning')}</p>
        <p>
          {t('slip:code.typed')}
          <span className="slip-letters">{letters}</span>
        </p>
      </figcaption>
    </figure>
  )
}

/** By which rules, when they were last held against their documents, and that the office decides. */
function Foot({ results }: { readonly results: Results }): ReactNode {
  const { t, language } = useText()
  const days = results.rules.flatMap(({ module }) => module.documents.map(({ checkedOn }) => checkedOn))
  const date = (day: number): string => formatDate(formatDay(day), language)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return (
    <footer className="slip-foot">
      <p>
        {t('slip:foot.version', { version: versionWord(versionFor(results)) })}
        {days.length > 0 &&
          ` ${first === last ? t('slip:foot.checked', { date: date(last) }) : t('slip:foot.checkedBetween', { from: date(first), until: date(last) })}`}
      </p>
      <p>
        <strong>{t('slip:foot.reference')}</strong>
      </p>
    </footer>
  )
}
