import type { ReactNode } from 'react'
import { Phrases, useText } from '../../ui'
import { Sample } from './Sample'
import type { Published } from './use-published'

/** Stands for a site whose address is not known while the page is written as a file. */
const example = 'https://yuhui.example.gov.cn'
const portal = 'https://www.example.gov.cn'

/** What the two sites must send so that one may show the other. */
export function HeadersPart({ published }: { readonly published: Published | undefined }): ReactNode {
  const { t } = useText()
  const origin = published?.site?.origin ?? example
  return (
    <section>
      <h2>{t('embed:headers.title')}</h2>
      <h3>{t('embed:headers.portal')}</h3>
      <p>
        <Phrases text={t('embed:headers.portalNote')} />
      </p>
      <Sample text={`Content-Security-Policy: script-src ${origin}; frame-src ${origin}\n`} />
      {published?.script && (
        <>
          <p>
            <Phrases text={t('embed:headers.hashNote')} />
          </p>
          <Sample text={`Content-Security-Policy: script-src '${published.script.integrity}'; frame-src ${origin}\n`} />
        </>
      )}
      <h3>{t('embed:headers.operator')}</h3>
      <p>
        <Phrases text={t('embed:headers.operatorNote')} />
      </p>
      <Sample text={`Content-Security-Policy: frame-ancestors 'self' ${portal}\n`} />
      <p>
        <Phrases text={t('embed:headers.shared')} />
      </p>
      <Sample text={'Access-Control-Allow-Origin: *\nCross-Origin-Resource-Policy: cross-origin\n'} />
      <p>
        <Phrases text={t('embed:headers.keep')} />
      </p>
    </section>
  )
}
