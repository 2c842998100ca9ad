import type * as explained from './explained/explained'

/** What words the trace of an outcome, fetched by those who show it. */
export type Explaining = typeof explained
export type { Explained, Family, Reason } from './explained/explained'

export const loadExplaining = (): Promise<Explaining> => import('./explained/explained')
