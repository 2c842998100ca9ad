import { useEffect, useState, type ReactNode } from 'react'
import type { Outcome } from '../../engine'
import { hasTexts, loadTexts, useText, type Language } from '../../ui'
import type { Results } from '../useResults'
import type { BundlePart } from './BundlePart'
import { bundleWords } from './texts'

interface Fetched {
  readonly language: Language
  readonly BundlePart: typeof BundlePart
}

let fetched: Fetched | undefined

/** Only where there may be something to choose: a deduction that is had, or a benefit that excludes another. */
const mayChoose = ({ outcomes }: Results): boolean =>
  outcomes.some(({ status, benefit }: Outcome) => status === 'eligible' && (benefit.value.deduction || benefit.excludes.length > 0))

/** What the family has to choose between, fetched with its words once there may be something: the list itself does without. */
export function BundleLater({ results }: { readonly results: Results }): ReactNode {
  const { language } = useText()
  const [part, setPart] = useState(fetched)
  const wanted = mayChoose(results)
  const here = part?.language === language && hasTexts(language, bundleWords)
  useEffect(() => {
    if (!wanted || here) return undefined
    let left = false
    Promise.all([import('./BundlePart'), loadTexts(language, [bundleWords])]).then(
      ([found]) => {
        fetched = { language, BundlePart: found.BundlePart }
        if (!left) setPart(fetched)
      },
      // Where it cannot be had, the page stands without it.
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [wanted, here, language])
  return wanted && here ? <part.BundlePart results={results} /> : null
}
