import '../results.css'
import './slip.css'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { householdWords } from '../asked'
import { room } from '../texts'
import { useResults } from '../useResults'
import { useTexts } from '../../ui'
import { contentOf } from './content'
import { Controls } from './Controls'
import { Sheet } from './Sheet'
import { slipWords } from './texts'
import { useCode } from './use-code'

export interface SlipProps {
  /** The counter's own mark of the case: never a name. Without one there is a blank to write it on. */
  readonly mark?: string
  /** Remarks to begin with; they can be changed before printing, and are kept nowhere but by whoever asks to be told of them. */
  readonly remarks?: string
  readonly onRemarks?: (remarks: string) => void
  /** Benefits left out to begin with, by id. */
  readonly without?: ReadonlySet<string>
}

/** What an app shows around its pages does not belong on the slip. */
function usePrintedAlone(): void {
  useEffect(() => {
    const { classList } = document.documentElement
    classList.add('prints-slip')
    return () => classList.remove('prints-slip')
  }, [])
}

const nothingLeft: ReadonlySet<string> = new Set()

/**
 * The one-time slip of the answers at hand: what to set before printing, and the sheet. On paper it stands alone as long as
 * whatever else is on the page is `screen-only`.
 */
export function Slip({ mark, remarks: first = '', onRemarks, without = nothingLeft }: SlipProps): ReactNode {
  useTexts([room, slipWords, householdWords])
  usePrintedAlone()
  const results = useResults()
  const [remarks, setRemarks] = useState(first)
  const [left, setLeft] = useState(without)
  const whole = useMemo(() => contentOf(results, nothingLeft), [results])
  const content = useMemo(() => (left.size === 0 ? whole : contentOf(results, left)), [whole, results, left])
  const code = useCode(results)

  function include(id: string, wanted: boolean): void {
    setLeft(new Set(wanted ? [...left].filter((other) => other !== id) : [...left, id]))
  }
  return (
    <div className="slip stack">
      <Controls
        whole={whole}
        left={left}
        include={include}
        remarks={remarks}
        write={(words) => {
          setRemarks(words)
          onRemarks?.(words)
        }}
        results={results}
      />
      <Sheet content={content} mark={mark} remarks={remarks} code={code} results={results} />
    </div>
  )
}
