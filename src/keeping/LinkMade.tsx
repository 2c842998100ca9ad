import { useMemo, type ReactNode } from 'react'
import { qrImage } from '../share/link'
import { Phrases, useText, WarningIcon } from '../ui'
import { Copyable } from './Copyable'

export interface LinkMadeProps {
  readonly url: string
  readonly locked: boolean
}

/** A link, who can read what is in it, and its QR code. */
export function LinkMade({ url, locked }: LinkMadeProps): ReactNode {
  const { t } = useText()
  return (
    <>
      <p className="warned">
        <WarningIcon />
        <span>
          <Phrases text={t(locked ? 'keeping:link.locked' : 'keeping:link.open')} />
        </span>
      </p>
      <Copyable label={t('keeping:link.url')} text={url} copy={t('keeping:link.copy')} />
      <QrCode url={url} />
    </>
  )
}

const problems = { 'too-long': 'qrTooLong', 'no-canvas': 'qrNone' } as const

/** A picture and not a canvas: only a picture can be held and recognised in WeChat. */
function QrCode({ url }: { readonly url: string }): ReactNode {
  const { t } = useText()
  const code = useMemo(() => qrImage(url), [url])
  if ('problem' in code) return <p className="small">{t(`keeping:link.${problems[code.problem]}`)}</p>
  return (
    <figure className="stack">
      <img className="shown code" src={code.image} alt={t('keeping:link.qrAlt')} />
      <figcaption className="small">
        <Phrases text={t('keeping:link.qrHint')} />
      </figcaption>
    </figure>
  )
}
