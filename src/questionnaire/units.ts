import type { Text } from '../ui'
import type { Kind } from './kinds'
import { keyOf } from './words'

/** What stands after the box of a number: 元/月, 套. Undefined for days, and for plain counts. */
export function unitOf(path: string, kind: Extract<Kind, { is: 'day' | 'number' }>, { t, has }: Text): string | undefined {
  if (kind.is === 'day') return undefined
  const own = `${keyOf(path)}.unit`
  return has(own) ? t(own) : kind.unit === 'count' ? undefined : t(`household:units.${kind.unit}`)
}

/** 12个月 where months are asked is 12. Another unit than the box's own stays, to be refused. */
export function withoutUnit(typed: string, unit: string | undefined): string {
  const words = typed.trim()
  return unit !== undefined && words.endsWith(unit) ? words.slice(0, -unit.length) : typed
}
