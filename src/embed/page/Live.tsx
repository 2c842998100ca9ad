import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button, Phrases, useText } from '../../ui'
import type { YuhuiCalculatorElement, YuhuiEvents } from '../element'
import { eventNames } from './names'
import type { Attributes } from './snippets'

/** Older events than these are let go. */
const mostKept = 30

interface Heard {
  readonly turn: number
  readonly name: string
  readonly detail: string
}

export interface LiveProps {
  readonly site: URL
  readonly attributes: Attributes
}

/** The element itself, opened when it is asked for, and what a portal's page would hear of it. */
export function Live(props: LiveProps): ReactNode {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <section>
      <h2>{t('embed:live.title')}</h2>
      <p>
        <Phrases text={t('embed:live.note')} />
      </p>
      <Button look="outline" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'embed:live.close' : 'embed:live.open')}
      </Button>
      {open && <Opened {...props} />}
    </section>
  )
}

function Opened({ site, attributes }: LiveProps): ReactNode {
  const { t } = useText()
  const box = useRef<HTMLDivElement>(null)
  const [element, setElement] = useState<YuhuiCalculatorElement>()
  const [heard, setHeard] = useState<readonly Heard[]>([])

  useEffect(() => {
    let left = false
    let made: YuhuiCalculatorElement | undefined
    let turn = 0
    const listener = ({ type, detail }: CustomEvent<YuhuiEvents[keyof YuhuiEvents]>): void => {
      turn += 1
      const one = { turn, name: type, detail: JSON.stringify(detail) }
      setHeard((before) => [one, ...before].slice(0, mostKept))
    }
    // The element is for browsers: while pages are written as files there are none.
    void import('../element').then(({ define, tagName }) => {
      if (left) return
      define()
      made = document.createElement(tagName)
      made.setAttribute('base', site.href)
      for (const name of eventNames) made.addEventListener(name, listener)
      setElement(made)
    })
    return () => {
      left = true
      made?.remove()
    }
  }, [site])

  useEffect(() => {
    if (!element) return
    for (const name of element.getAttributeNames()) if (name !== 'base' && !(name in attributes)) element.removeAttribute(name)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    // Into the page only now: what it says at first is what was chosen.
    if (!element.isConnected) box.current?.append(element)
  }, [element, attributes])

  return (
    <>
      <div ref={box} className="live" />
      <h3>{t('embed:live.log')}</h3>
      <p className="small">
        <Phrases text={t('embed:live.same')} />
      </p>
      {/* A box that scrolls must be reached by the keyboard too. */}
      <div role="log" tabIndex={0} aria-label={t('embed:live.log')} className="sheet events">
        {heard.length === 0 && <p className="row faint">{t('embed:live.none')}</p>}
        <ol role="list">
          {heard.map(({ turn, name, detail }) => (
            <li key={turn} className="row">
              <strong>
                <code>{name}</code>
              </strong>
              <p className="small">
                <code>{detail}</code>
              </p>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
