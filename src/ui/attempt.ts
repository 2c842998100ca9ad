let current = 0

/** The attempt under way: what failed in it stays failed, or a page would be fetched over and over by its own rendering. */
export const attempt = (): number => current

/** Lets everything that could not be fetched be asked for anew. */
export const tryAgain = (): void => void (current += 1)

/** What kept something away, and when. */
export interface Failure {
  readonly reason: unknown
  readonly attempt: number
}

export const failure = (reason: unknown): Failure => ({ reason, attempt: current })
