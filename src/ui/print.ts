import { useEffect, type RefObject } from 'react'

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
