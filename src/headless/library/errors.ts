import type { Fault } from './types/household'

/**
 * What went wrong. 'not-a-day', 'not-a-place', 'not-a-language': a word that is none. 'not-a-household': see `faults`. 'not-rules': what was
 * handed in as rules was not made by this library. 'no-such-benefit': these rules have none of that id. 'not-its-subject':
 * nobody of that name is there, or the benefit is not for them.
 */
export type ErrorCode =
  'not-a-day' | 'not-a-place' | 'not-a-language' | 'not-a-household' | 'not-rules' | 'no-such-benefit' | 'not-its-subject'

/** The one kind of error that this library throws on purpose. Its message is for developers, and holds no answer of a family. */
export class YuhuiError extends Error {
  readonly code: ErrorCode
  /** Of 'not-a-household': everything wrong with it. Empty otherwise. */
  readonly faults: readonly Fault[]

  constructor(code: ErrorCode, message: string, faults: readonly Fault[] = []) {
    super(message)
    this.name = 'YuhuiError'
    this.code = code
    this.faults = faults
  }
}
