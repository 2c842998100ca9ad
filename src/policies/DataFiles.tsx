import type { ReactNode } from 'react'
import { useHref } from 'react-router'
import { SectionHead, useText } from '../ui'

/** Where a file of the build lies: where a page is addressed behind a #, a file still is not. */
const useFile = (name: string): string => useHref(`/${name}`).replace('#/', '')

/** The rules as files for other programs. The one file that needs no site has none beside it. */
export function DataFiles(): ReactNode {
  const { t, language } = useText()
  const rules = useFile('data/index.json')
  const changes = useFile(`data/changes.${language}.txt`)
  if (import.meta.env.MODE === 'single') return null
  return (
    <section>
      <SectionHead>{t('policies:data.title')}</SectionHead>
      <p className="small">{t('policies:data.how')}</p>
      <p className="cluster">
        <a href={rules} className="link">
          {t('policies:data.rules')}
        </a>
        <a href={changes} className="link">
          {t('policies:data.changes')}
        </a>
      </p>
    </section>
  )
}
