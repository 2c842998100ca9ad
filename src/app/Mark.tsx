import type { ReactNode } from 'react'

/** The mark: a child in a cradle. */
export const Mark = (): ReactNode => (
  <svg className="mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
    <rect width="28" height="28" rx="6" fill="var(--kin)" />
    <path d="M6.1 8v5.5a7.9 7.9 0 0 0 15.8 0V8" fill="none" stroke="var(--sheet)" strokeWidth="3.1" strokeLinecap="round" />
    <circle cx="14" cy="11.4" r="3.5" fill="var(--sheet)" />
  </svg>
)
