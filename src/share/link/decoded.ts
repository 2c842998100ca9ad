import type { Fault } from '../../../rules/household'
import type { Shared } from './shared'

/** Why a link is not taken. */
export type LinkFault =
  | { readonly fault: 'empty' | 'damaged' | 'foreign' | 'newer' | 'too-long' | 'too-large' }
  /** `group`: which five letters of a code from paper hold the mistake, from 1 up, where there is but one. */
  | { readonly fault: 'mistyped'; readonly group?: number }
  | { readonly fault: 'locked' | 'wrong-passphrase' | 'no-crypto' }
  | { readonly fault: 'refused'; readonly faults: readonly Fault[] }

export type Decoded = { readonly shared: Shared; readonly fault?: never } | LinkFault
