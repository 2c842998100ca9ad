import { useEffect, useRef, type ReactNode } from 'react'
import { SlipLater, useResults } from '../results'
import { Button, useText } from '../ui'
import type { Case } from './cases'
import { useUnticked } from './found'

export interface SlipViewProps {
  readonly one: Case
  readonly onBack: () => void
}

/** The slip of a case, in the place of its form: to be looked at, added to, and printed alone. */
export function SlipView({ one: { mark, origin }, onBack }: SlipViewProps): ReactNode {
  const { t } = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const { places } = useResults()
  const unticked = useUnticked()
  useEffect(() => heading.current?.focus(), [])
  return (
    <section
      onKeyDown={({ key, nativeEvent }) => {
        // While a word is being composed, Escape gives up that word.
        if (key === 'Escape' && !nativeEvent.isComposing) onBack()
      }}
    >
      <div className="screen-only">
        <div className="cluster apart">
          <h2 ref={heading} tabIndex={-1}>
            {t('counter:printing.title')}
          </h2>
          <Button look="outline" onClick={onBack}>
            {t('counter:printing.back')}
          </Button>
        </div>
        <p className="small">{t(places.length > 0 ? 'counter:printing.again' : 'counter:printing.nothing')}</p>
      </div>
      {places.length > 0 && (
        <SlipLater
          without={unticked}
          {...(mark === '' ? {} : { mark })}
          {...(origin.remarks === undefined ? {} : { remarks: origin.remarks })}
          onRemarks={(remarks) => {
            origin.remarks = remarks
          }}
        />
      )}
    </section>
  )
}
