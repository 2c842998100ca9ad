import type { ReactNode } from 'react'
import { Tag } from '../../../ui'
import type { Stance } from '../store/coded'
import type { Names } from './names'

/** Says of a draft, of what is over or on trial, and of a mere report, that it is one. */
export function NotLaw({ stance, names }: { readonly stance: Stance; readonly names: Names }): ReactNode {
  const standing = names.standing(stance)
  return standing === '' ? null : <Tag line="dashed">{standing}</Tag>
}
