/** A worker for files: one script of its own, which fetches the code for what it does. */
export const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
