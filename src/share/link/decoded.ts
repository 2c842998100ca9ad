import type { Fault } from '../../../rules/household'
import type { Shared } from './shared'

/** Why a link is not taken. */
export type LinkFault =
  | { readonly fault: 'empty' | 'damaged' | 'mistyped' | 'foreign' | 'newer' | 'too-long' | 'too-large' }
  | { readonly fault: 'locked' | 'wrong-passphrase' | 'no-crypto' }
  | { readonly fault: 'refused'; readonly faults: readonly Fault[] }

export type Decoded = { readonly shared: Shared; readonly fault?: never } | LinkFault
