import { useEffect, useRef, type ReactNode } from 'react'
import { SlipLater } from '../results'
import { Button, useText } from '../ui'

export interface SlipViewProps {
  readonly mark: string
  readonly onBack: () => void
}

/** The slip of a case, in the place of its form: to be looked at, added to, and printed alone. */
export function SlipView({ mark, onBack }: SlipViewProps): ReactNode {
  const { t } = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section>
      <div className="screen-only">
        <div className="cluster apart">
          <h2 ref={heading} tabIndex={-1}>
            {t('counter:printing.title')}
          </h2>
          <Button look="outline" onClick={onBack}>
            {t('counter:printing.back')}
          </Button>
        </div>
        <p className="small">{t('counter:printing.again')}</p>
      </div>
      <SlipLater {...(mark === '' ? {} : { mark })} />
    </section>
  )
}
