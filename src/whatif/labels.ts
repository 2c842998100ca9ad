import type { Text } from '../ui'
import type { Change } from './changes/change'

/** What the two sides are called: 现在 and 假如, or what a change sets against each other. */
export interface Labels {
  readonly before: string
  readonly after: string
}

export function labelsFor({ id }: Change, { t, has }: Text): Labels {
  const own = (side: 'before' | 'after'): string => {
    const key = `whatif:changes.${id}.${side}`
    return t(has(key) ? key : `whatif:${side}`)
  }
  return { before: own('before'), after: own('after') }
}
