import type { ReactNode } from 'react'
import { Phrases, Row, Sheet, useText } from '../../ui'
import { lookNames } from '../protocol'
import { attributeNames, eventNames } from './names'
import { Sample } from './Sample'

interface Named {
  readonly name: string
  readonly words: string
}

function Names({ label, names }: { readonly label: string; readonly names: readonly Named[] }): ReactNode {
  return (
    <Sheet label={label}>
      {names.map(({ name, words }) => (
        <Row key={name} title={<code>{name}</code>}>
          <p className="small">
            <Phrases text={words} />
          </p>
        </Row>
      ))}
    </Sheet>
  )
}

export function AttributesPart(): ReactNode {
  const { t } = useText()
  // "title" is what the words above the list are called.
  const key = (name: string): string => (name === 'title' ? 'title-attribute' : name)
  return (
    <section>
      <h2>{t('embed:attributes.title')}</h2>
      <p>
        <Phrases text={t('embed:attributes.note')} />
      </p>
      <Names
        label={t('embed:attributes.title')}
        names={attributeNames.map((name) => ({ name, words: t(`embed:attributes.${key(name)}`) }))}
      />
    </section>
  )
}

export function PropertiesPart(): ReactNode {
  const { t } = useText()
  const example = {
    accent: '#0a5',
    background: '#fff',
    surface: '#f6f8f7',
    text: '#111',
    radius: '4px',
    font: '"Noto Sans SC", sans-serif',
  }
  const lines = lookNames.map((name) => `  --yuhui-${name}: ${example[name]};\n`)
  return (
    <section>
      <h2>{t('embed:properties.title')}</h2>
      <p>
        <Phrases text={t('embed:properties.note')} />
      </p>
      <Sample text={`yuhui-calculator {\n${lines.join('')}}\n`} />
    </section>
  )
}

export function EventsPart(): ReactNode {
  const { t } = useText()
  return (
    <section>
      <h2>{t('embed:events.title')}</h2>
      <p>
        <Phrases text={t('embed:events.note')} />
      </p>
      <Names label={t('embed:events.title')} names={eventNames.map((name) => ({ name, words: t(`embed:events.${name}`) }))} />
    </section>
  )
}

const script = `const calculator = document.querySelector('yuhui-calculator')
calculator.prefill = {
  residence: '350881',
  mother: { work: 'employee' },
}
calculator.addEventListener('yuhui-completed', (event) => {
  console.log(event.detail.counts.eligible)
})
`

export function ScriptPart(): ReactNode {
  const { t } = useText()
  return (
    <section>
      <h2>{t('embed:script.title')}</h2>
      <Sample text={script} />
      <p>
        <Phrases text={t('embed:script.prefill')} />
      </p>
      <p>
        <Phrases text={t('embed:script.inside')} />
      </p>
    </section>
  )
}
