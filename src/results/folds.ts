import { useEffect, useState, type RefObject } from 'react'

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

/** Paper cannot be unfolded: opens every fold within before printing, and closes what it opened afterwards. */
export function useUnfoldedInPrint(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let closed: HTMLDetailsElement[] = []
    const before = (): void => {
      closed = [...(within.current?.querySelectorAll('details') ?? [])].filter(({ open }) => !open)
      for (const fold of closed) fold.open = true
    }
    const after = (): void => {
      for (const fold of closed) fold.open = false
      closed = []
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [within])
}
