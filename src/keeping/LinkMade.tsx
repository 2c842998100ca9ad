import { useMemo, type ReactNode } from 'react'
import { Phrases, useText, WarningIcon } from '../ui'
import { Copyable } from './Copyable'
import { pngOf } from './png'
import { modulesOf, pixelsOf } from './qr'

/** Pixels a square: enough for a phone's screen, whose own pixels are finer than the page's. */
const scale = 8

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

type Drawn = { readonly image: string } | { readonly problem: 'qrTooLong' | 'qrNone' }

function drawn(url: string): Drawn {
  const modules = modulesOf(url)
  if (!modules) return { problem: 'qrTooLong' }
  const { data, width } = pixelsOf(modules, scale)
  const image = pngOf(width, width, (context) => {
    context.putImageData(new ImageData(data, width, width), 0, 0)
  })
  return image === undefined ? { problem: 'qrNone' } : { image }
}

/** A picture and not a canvas: only a picture can be held and recognised in WeChat. */
function QrCode({ url }: { readonly url: string }): ReactNode {
  const { t } = useText()
  const code = useMemo(() => drawn(url), [url])
  if ('problem' in code) return <p className="small">{t(`keeping:link.${code.problem}`)}</p>
  return (
    <figure className="stack">
      <img className="shown code" src={code.image} alt={t('keeping:link.qrAlt')} />
      <figcaption className="small">
        <Phrases text={t('keeping:link.qrHint')} />
      </figcaption>
    </figure>
  )
}
