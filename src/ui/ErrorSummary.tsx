import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'

export interface FieldError {
  /** The id of the field. */
  readonly id: string
  readonly message: ReactNode
}

export interface ErrorSummaryProps {
  readonly title: string
  readonly errors: readonly FieldError[]
  /** Changes with every attempt, so that the summary takes the focus each time. */
  readonly attempt?: number
}

function toField(event: MouseEvent, id: string): void {
  const field = document.getElementById(id)
  if (!field) return
  event.preventDefault()
  const label = document.querySelector(`label[for="${id}"]`) ?? field
  // Old browsers put a focused field at the very edge: show its label first.
  label.scrollIntoView?.()
  field.focus({ preventScroll: true })
}

/** All refused answers of a page in one place, which takes the focus when it appears. */
export function ErrorSummary({ title, errors, attempt = 0 }: ErrorSummaryProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const some = errors.length > 0
  useEffect(() => {
    if (some) box.current?.focus()
  }, [some, attempt])
  if (!some) return null
  return (
    <div ref={box} className="errors" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul role="list">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => toField(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
