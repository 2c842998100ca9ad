import type { ReactNode } from 'react'
import { QuestionField } from './asked'

/** A missing answer, given where it is missed. */
export function AnswerInPlace({ path }: { readonly path: string }): ReactNode {
  return (
    <div className="blank screen-only">
      <QuestionField path={path} />
    </div>
  )
}
