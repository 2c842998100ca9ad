import { Fragment, type ReactNode } from 'react'

/** A line that may break anywhere but within a date. */
export function Dated({ text }: { readonly text: string }): ReactNode {
  const parts = text.split(/(\d+年\d+月\d+日|\d+ [A-Z]\w+ \d{4})/)
  return parts.map((part, index) => <Fragment key={index}>{index % 2 === 1 ? <span className="nowrap">{part}</span> : part}</Fragment>)
}
