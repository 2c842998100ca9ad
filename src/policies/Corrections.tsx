import type { ReactNode } from 'react'
import { SectionHead, useText } from '../ui'

/** Where to say that something is wrong; `file` is the one that declares what the page shows. */
export function Corrections({ file }: { readonly file?: string | undefined }): ReactNode {
  const { t } = useText()
  return (
    <section className="corrections">
      <SectionHead>{t('policies:corrections.title')}</SectionHead>
      <p className="small">{t('policies:corrections.how')}</p>
      {file !== undefined && (
        <p className="small">
          {t('policies:corrections.file')} <code>{file}</code>
        </p>
      )}
    </section>
  )
}
