// In the place of ./start-worker in the build that is one file (scripts/single.mjs), where no other script can be had.

interface TrustedPolicy {
  readonly createScriptURL: (address: string) => string
}
interface TrustedTypes {
  readonly createPolicy: (name: string, policy: TrustedPolicy) => TrustedPolicy
}

let address: string | undefined

/** The page's own script, which knows that without a document it is a worker. */
function ownScript(): string {
  const code = document.getElementById('program')?.textContent ?? ''
  const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const types = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  return types ? types.createPolicy('yuhui', { createScriptURL: (own) => own }).createScriptURL(blob) : blob
}

export const startWorker = (): Worker => new Worker((address ??= ownScript()))
