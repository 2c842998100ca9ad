import type { ReactNode } from 'react'

/** Icons are drawn in the colour of the words beside them and never speak: the word does. */
function Icon({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

const ring = <circle cx="12" cy="12" r="9" />

/** Filled, with a tick: settled, yes. */
export const TickIcon = (): ReactNode => (
  <Icon>
    <circle cx="12" cy="12" r="10" fill="currentColor" stroke="none" />
    <path d="M7.4 12.4l3.1 3.1 6-6.6" stroke="var(--sheet)" strokeWidth="2.2" />
  </Icon>
)

/** Dashed, with a question mark: still open. */
export const QuestionIcon = (): ReactNode => (
  <Icon>
    <circle cx="12" cy="12" r="9" strokeDasharray="3.6 2.05" />
    <path d="M9.3 9.8a2.7 2.7 0 1 1 4.1 2.3c-.9.55-1.4 1-1.4 2" />
    <path d="M12 15.6v2" />
  </Icon>
)

/** Half filled: somebody else decides. */
export const HalfIcon = (): ReactNode => (
  <Icon>
    {ring}
    <path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" stroke="none" />
  </Icon>
)

/** A minus in a ring: not now. */
export const MinusIcon = (): ReactNode => (
  <Icon>
    {ring}
    <path d="M7.5 12h9" />
  </Icon>
)

/** A clock: a term that is over or will be. */
export const ClockIcon = (): ReactNode => (
  <Icon>
    {ring}
    <path d="M12 6.8V12l3.4 2.4" />
  </Icon>
)

/** An arrow in a ring: not yet, but it will come. */
export const LaterIcon = (): ReactNode => (
  <Icon>
    {ring}
    <path d="M7.5 12h8.6M12.8 8.4l3.6 3.6-3.6 3.6" />
  </Icon>
)

/** A sheet with a dashed outline: a document that is not law. */
export const DraftIcon = (): ReactNode => (
  <Icon>
    <path d="M5 3h9l5 5v13H5z" strokeDasharray="3.4 2.2" />
    <path d="M9 12.5h6M9 16.5h4" />
  </Icon>
)

/** A warning sign: an answer that cannot be taken. */
export const WarningIcon = (): ReactNode => (
  <Icon>
    <path d="M12 3.6L21.6 20.4H2.4z" strokeLinejoin="round" />
    <path d="M12 9.6v5M12 16v2" />
  </Icon>
)

/** A closed lock: stays here. */
export const LockIcon = (): ReactNode => (
  <Icon>
    <rect x="4.5" y="10.5" width="15" height="10" rx="2" />
    <path d="M8 10.5V7.6a4 4 0 0 1 8 0v2.9" />
  </Icon>
)

/** Down: opens below. */
export const DownIcon = (): ReactNode => (
  <Icon>
    <path d="M5.5 9l6.5 6.5L18.5 9" />
  </Icon>
)

/** Onward: leads to a page. */
export const OnwardIcon = (): ReactNode => (
  <Icon>
    <path d="M9 5.5l6.5 6.5L9 18.5" />
  </Icon>
)

/** Back: to the page before. */
export const BackIcon = (): ReactNode => (
  <Icon>
    <path d="M15 5.5L8.5 12l6.5 6.5" />
  </Icon>
)
