import { useState } from 'react'

/** Which folds are open, for as long as the page lives: coming back to the results finds them as they were left. */
const opened = new Set<string>()

/** A fold that is still open when the reader comes back. */
export function useFold(name: string): { readonly open: boolean; readonly onToggle: (open: boolean) => void } {
  const [open, setOpen] = useState(opened.has(name))
  return {
    open,
    onToggle: (now) => {
      if (now) opened.add(name)
      else opened.delete(name)
      setOpen(now)
    },
  }
}
