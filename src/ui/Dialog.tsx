import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { classes } from './classes'

export interface DialogProps {
  readonly open: boolean
  /** Escape, or the page behind was pressed: the caller closes it. */
  readonly onClose: () => void
  readonly title: string
  /** Of a dialog that does not look like a question. */
  readonly className?: string
  /** To be read from its title on, rather than begun at its first control, which may stand far below. */
  readonly fromTop?: boolean
  readonly children: ReactNode
}

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]'

const knowsModals = (): boolean => typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype

/** Keeps Tab within the dialog, where the browser does not. */
function trap(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(focusable)]
  const first = stops[0]
  const last = stops[stops.length - 1]
  if (!first || !last) return
  const leaves = event.shiftKey ? document.activeElement === first : document.activeElement === last
  if (!leaves) return
  event.preventDefault()
  ;(event.shiftKey ? last : first).focus()
}

/** Shows the dialog by the means there are, and gives the focus back afterwards. */
function show(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement
  if (knowsModals()) {
    if (!dialog.open) dialog.showModal()
  } else {
    dialog.setAttribute('open', '')
    dialog.querySelector<HTMLElement>(focusable)?.focus()
  }
  return () => {
    const now = document.activeElement
    // Whoever closed it may have led the reader elsewhere meanwhile: there they stay.
    const after = now === null || now === document.body || dialog.contains(now) ? before : now
    if (knowsModals()) dialog.close()
    else dialog.removeAttribute('open')
    if (after instanceof HTMLElement) after.focus()
  }
}

/** A question the page waits on. Safari before 15.4 has no modal dialogs: there we hold the focus and darken the page ourselves. */
export function Dialog({ open, onClose, title, className, fromTop = false, children }: DialogProps): ReactNode {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = box.current
    if (!open || !dialog) return undefined
    const end = show(dialog)
    if (fromTop) {
      dialog.querySelector('h2')?.focus()
      dialog.scrollTop = 0
    }
    return end
  }, [open, fromTop])
  if (!open) return null

  function keys(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
    if (event.key === 'Tab') trap(event)
  }
  return (
    <>
      {!knowsModals() && <div className="dialog-shade" onClick={onClose} />}
      {/* Where the element is unknown, role, class and script make up for it. */}
      <dialog
        ref={box}
        className={classes('dialog stack', className)}
        role="dialog"
        aria-modal="true"
        aria-labelledby={heading}
        onKeyDown={keys}
        onCancel={(event) => {
          event.preventDefault()
          onClose()
        }}
        onClick={(event) => {
          if (event.target === event.currentTarget && pressedOutside(event)) onClose()
        }}
      >
        <h2 id={heading} tabIndex={fromTop ? -1 : undefined}>
          {title}
        </h2>
        {children}
      </dialog>
    </>
  )
}

/** A press on the darkened page reaches the dialog itself, outside its edges. */
function pressedOutside({ clientX: x, clientY: y, currentTarget }: { clientX: number; clientY: number; currentTarget: Element }): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return x < left || x > right || y < top || y > bottom
}
