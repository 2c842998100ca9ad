import './found.css'
import { memo, Suspense, useMemo, useState, type ReactNode } from 'react'
import { householdWords, interviewWords } from '../../questionnaire'
import { resultsWords, useResults, type ResultRow, type Results } from '../../results'
import { Button, useText, useTexts } from '../../ui'
import { useAsked } from '../form/asking'
import { useChoices, type Choices } from './choices'
import { FoundRow } from './FoundRow'
import { Head } from './Head'
import { Papers } from './Papers'
import { hangsOn, partsOf, type FoundPart } from './rows'
import { foundWords } from './texts'
import { useDelayed } from './use-delayed'

export interface FoundProps {
  /** What can be done with the case, below the papers. */
  readonly children?: ReactNode
}

/** What the household of the case may claim, beside the form. Suspends until its rules and words are there. */
export function Found(props: FoundProps): ReactNode {
  useTexts([foundWords, resultsWords, householdWords, interviewWords])
  const results = useResults()
  const at = useAsked()
  const now = useMemo(() => ({ results, at }), [results, at])
  const shown = useDelayed(now)
  return shown.results.places.length === 0 ? <Nothing /> : <FoundFor {...props} {...shown} />
}

function Nothing(): ReactNode {
  const { t } = useText()
  return (
    <section className="found" aria-label={t('counter-found:title')}>
      <h2>{t('counter-found:title')}</h2>
      <p className="small">{t('counter-found:nothing')}</p>
    </section>
  )
}

/** So many rows of a part are seen at first; what waits for the question now asked is seen besides. */
const inSight = { open: 5, yes: 14, decided: 3, draft: 3, later: 3, ended: 3, not: 3 } as const

interface FoundForProps extends FoundProps {
  readonly results: Results
  /** The question that the reader stands at. */
  readonly at: string | undefined
}

/** Drawn anew only when what it shows has changed: not while the form alone is. */
const FoundFor = memo(function FoundFor({ results, at, children }: FoundForProps): ReactNode {
  const { t } = useText()
  const parts = useMemo(() => partsOf(results), [results])
  const [choices, choose] = useChoices()
  return (
    <section className="found" aria-label={t('counter-found:title')}>
      <Head results={results} />
      <table className="found-table">
        <caption className="hidden">{t('counter-found:caption')}</caption>
        <thead>
          <tr>
            <td className="found-pick" />
            {(['name', 'figure', 'status', 'basis'] as const).map((column) => (
              <th key={column} scope="col" className={`found-${column}`}>
                {t(`counter-found:columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <Part key={part.standing} part={part} results={results} at={at} choices={choices} onChoose={choose} />
        ))}
      </table>
      <Suspense fallback={null}>
        <Papers results={results} />
      </Suspense>
      {children}
    </section>
  )
})

interface PartProps {
  readonly part: FoundPart
  readonly results: Results
  readonly at: string | undefined
  readonly choices: Choices
  readonly onChoose: (benefit: string, chosen: boolean) => void
}

/** The rows of one standing; a long list of what cannot be had now is folded after its first few. */
function Part({ part: { standing, rows }, results, at, choices, onChoose }: PartProps): ReactNode {
  const { t } = useText()
  const [whole, setWhole] = useState(false)
  if (rows.length === 0) return null
  const hangs = ({ outcomes }: ResultRow): boolean => at !== undefined && outcomes.some((outcome) => hangsOn(outcome, at, results))
  const first = rows.filter(hangs)
  const rest = rows.filter((row) => !first.includes(row))
  const all = [...first, ...rest]
  const shown = whole ? all : all.slice(0, Math.max(inSight[standing], first.length))
  const left = all.length - shown.length
  return (
    <tbody>
      {shown.map((row) => (
        <FoundRow key={row.key} row={row} results={results} hangs={first.includes(row)} choices={choices} onChoose={onChoose} />
      ))}
      {(left > 0 || whole) && (
        <tr>
          <td colSpan={5}>
            <Button look="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {whole ? t('counter-found:less') : t(`counter-found:more.${standing}`, { count: left })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  )
}
