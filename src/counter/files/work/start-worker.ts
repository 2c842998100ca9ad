import { trustedScript } from '../../../ui'
import script from './worker.ts?worker&url'

/** A worker for files: one script of its own, which fetches the code for what it does. */
export const startWorker = (): Worker => new Worker(trustedScript(script), { type: 'module' })
