import { pathText } from '../../../rules/household/faults'
import type { DataFault, DataFaultCode } from './fault'

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly discriminator?: string | undefined
}

const codes: Readonly<Record<string, DataFaultCode>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'not-an-option',
  invalid_union: 'not-an-option',
  unrecognized_keys: 'unknown-key',
  invalid_key: 'bad-name',
  invalid_format: 'bad-name',
  too_big: 'too-large',
  too_small: 'too-small',
  not_multiple_of: 'not-whole',
}

/** Refinements say their reason themselves. */
const own: readonly string[] = ['bad-name', 'not-a-day'] satisfies readonly DataFaultCode[]

/** A fault in the shape of the file, at the key itself where one is not known. */
export function faultOf({ code = '', path, message, keys, discriminator }: Issue): DataFault {
  const at = keys?.[0] === undefined ? path : [...path, keys[0]]
  if (own.includes(message)) return { path: pathText(at), code: message as DataFaultCode }
  if (discriminator === 'op') return { path: pathText(at), code: 'unknown-op' }
  return { path: pathText(at), code: codes[code] ?? 'wrong-type' }
}
