import type { ReactNode } from 'react'
import { Copyable } from '../../keeping'
import { Phrases, useText } from '../../ui'
import { titles } from '../element/read'
import { elementSnippet, frameSnippet, type Attributes } from './snippets'
import type { Published } from './use-published'

export interface CodeProps {
  readonly published: Published
  readonly attributes: Attributes
}

/** What a portal copies into its page: the element with its script, or a frame alone. */
export function Code({ published: { site, script }, attributes }: CodeProps): ReactNode {
  const { t } = useText()
  if (!site)
    return (
      <section>
        <h2>{t('embed:code.title')}</h2>
        <p>{t('embed:code.nowhere')}</p>
      </section>
    )
  // These words come into the portal's page, and are in its language.
  const words = titles[attributes.lang === 'en' ? 'en' : 'zh-CN']
  return (
    <section>
      <h2>{t('embed:code.title')}</h2>
      <h3>{t('embed:code.element')}</h3>
      <p>
        {script ? (
          <Phrases text={t('embed:code.elementNote', { version: script.version, kilobytes: Math.ceil(script.bytes / 1000) })} />
        ) : (
          t('embed:code.unchecked')
        )}
      </p>
      <Copyable label={t('embed:code.elementCode')} text={elementSnippet(site, script, attributes, words)} copy={t('embed:code.copy')} />
      {script && (
        <p className="small">
          <Phrases text={t('embed:code.newest')} />
        </p>
      )}
      <h3>{t('embed:code.frame')}</h3>
      <p>
        <Phrases text={t('embed:code.frameNote')} />
      </p>
      <Copyable label={t('embed:code.frameCode')} text={frameSnippet(site, attributes, words)} copy={t('embed:code.copy')} />
    </section>
  )
}
