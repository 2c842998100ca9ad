import { useState, type ReactNode } from 'react'
import { keepingWords } from '../../keeping'
import { Phrases, useTexts } from '../../ui'
import { Choices, chosenAtFirst } from './Choices'
import { Code } from './Code'
import './embed.css'
import { HeadersPart } from './HeadersPart'
import { Learns } from './Learns'
import { Live } from './Live'
import { AttributesPart, EventsPart, PropertiesPart, ScriptPart } from './Reference'
import { room } from './texts'
import { usePublished } from './use-published'

/** For developers of other websites: how the calculator gets into their pages, tried and explained. */
export function EmbedPage(): ReactNode {
  const { t, language } = useTexts([room, keepingWords])
  const [attributes, setAttributes] = useState(() => chosenAtFirst(language))
  const published = usePublished()
  return (
    <div className="col embed">
      <h1>{t('embed:title')}</h1>
      <p className="lead">
        <Phrases text={t('embed:lead')} />
      </p>
      <p>
        <Phrases text={t('embed:begin')} />
      </p>
      {/* Not in the page as it is sent: what was chosen there before the program runs would be lost. */}
      {published && (
        <>
          <Choices attributes={attributes} onChange={setAttributes} />
          <Code published={published} attributes={attributes} />
          {published.site && <Live site={published.site} attributes={attributes} />}
        </>
      )}
      <AttributesPart />
      <PropertiesPart />
      <EventsPart />
      <ScriptPart />
      <HeadersPart published={published} />
      <Learns />
    </div>
  )
}
