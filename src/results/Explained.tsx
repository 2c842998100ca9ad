import './explained.css'
import { useState, type ReactNode } from 'react'
import type { FigureUse, Verdict } from '../engine'
import { policyPaths } from '../share'
import { MinusIcon, QuestionIcon, TextLink, TickIcon, useText } from '../ui'
import type { Explained as Line } from '../wording'
import { Dated } from './Dated'
import type { Results } from './useResults'
import { wordsFor } from './words'

const icons: Readonly<Record<Verdict, () => ReactNode>> = { yes: TickIcon, no: MinusIcon, unknown: QuestionIcon }

interface ExplainedProps {
  /** What it is opened by. */
  readonly title: string
  readonly lines: readonly Line[]
  readonly results: Results
}

/** How something was worked out, on demand. Paper keeps to the short line. */
export function Explained({ title, lines, results }: ExplainedProps): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <details className="explained screen-only" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">{title}</summary>
      {open && <Lines lines={lines} results={results} />}
    </details>
  )
}

function Lines({ lines, results }: { readonly lines: readonly Line[]; readonly results: Results }): ReactNode {
  return (
    <ul role="list" className="small">
      {lines.map((line, index) => (
        <li key={index}>
          <OneLine line={line} results={results} />
          {line.parts.length > 0 && <Lines lines={line.parts} results={results} />}
        </li>
      ))}
    </ul>
  )
}

function OneLine({ line: { text, verdict, figure }, results }: { readonly line: Line; readonly results: Results }): ReactNode {
  const { t } = useText()
  const Shape = verdict && icons[verdict]
  return (
    <p className={verdict && `explained-${verdict}`}>
      {Shape && <Shape />}
      <span>
        {verdict && <span className="hidden">{t(`results:benefit.explainVerdict.${verdict}`)}</span>}
        <Dated text={text} />
        {figure && <Sources figure={figure} results={results} />}
      </span>
    </p>
  )
}

/** The documents that a figure by date stands in. */
function Sources({ figure, results }: { readonly figure: FigureUse; readonly results: Results }): ReactNode {
  const text = useText()
  const documents = [...new Set(figure.entry.source.map(({ document }) => document))]
  return documents.map((document) => {
    const home = results.documentHome(document)
    return (
      <span key={document.id} className="explained-source faint">
        {text.t('results:benefit.explainSource')}
        <TextLink to={policyPaths.document(home.place.code, document.id)} className="link">
          {wordsFor(home, text).word(`documents.${document.id}.title`)}
        </TextLink>
      </span>
    )
  })
}
