import type { ReactNode } from 'react'
import { QuestionField } from './asked'
import { questionLabel } from './facts'
import { useText } from '../ui'
import type { Results } from './useResults'

/** A missing answer, given where it is missed. Paper only asks. */
export function AnswerInPlace({ path, results }: { readonly path: string; readonly results: Results }): ReactNode {
  const text = useText()
  return (
    <>
      <div className="blank screen-only">
        <QuestionField path={path} />
      </div>
      <p className="print-only">
        <strong>{questionLabel(path, results, text)}</strong>
      </p>
    </>
  )
}
