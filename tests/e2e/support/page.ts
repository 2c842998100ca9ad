import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type BrowserContext } from '@playwright/test'

export interface AxeOptions {
  /** Look at this part of the page only. */
  readonly within?: string
  /** Rules to leave out; say why beside the call. */
  readonly without?: readonly string[]
}

interface Fixtures {
  /** Messages this test means to cause, e.g. a failed request while it plays being offline. */
  readonly tolerate: readonly RegExp[]
  /** What went wrong in the background so far: console errors, thrown errors, requests to strangers. */
  readonly faults: readonly string[]
  /** Asserts that axe finds nothing wrong with the page as it is now. */
  readonly axe: (options?: AxeOptions) => Promise<void>
}

/**
 * Says aloud what the browser would only report to whoever asks: what a policy refused, and what it did itself instead of what
 * it was asked. Runs in the page before anything of the page does.
 */
function sayReports(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
    reportError(new Error(`policy: ${effectiveDirective} refused ${blockedURI} ${sample} at ${sourceFile}:${String(lineNumber)}`))
  })
  const said = (reports: readonly { readonly type: string; readonly url: string; readonly body: unknown }[]): void => {
    for (const { type, url, body } of reports) reportError(new Error(`report: ${type} of ${url} ${JSON.stringify(body)}`))
  }
  const types = ['csp-violation', 'permissions-policy-violation', 'coep', 'intervention', 'document-policy-violation']
  const observer = (window as unknown as { readonly ReportingObserver?: new (tell: typeof said, which: object) => { observe: () => void } })
    .ReportingObserver
  if (observer) new observer(said, { types, buffered: true }).observe()
}

/** Whether a line of the console is about a policy, of whatever level: unknown directives and features are only warnings. */
const ofPolicy = (text: string): boolean => /content.security.policy|trusted ?(type|script)|permissions.policy|feature.policy/i.test(text)

/** Playwright's `test`, held to the promise of the product: nothing breaks quietly, nothing leaves the device. */
export const test = base.extend<Fixtures>({
  tolerate: [[], { option: true }],

  faults: [
    async ({ browser, context, baseURL, tolerate }, use) => {
      const home = new URL(baseURL ?? '').origin
      const faults: string[] = []
      const note = (fault: string): void => {
        if (!tolerate.some((pattern) => pattern.test(fault))) faults.push(fault)
      }
      const watch = async (watched: BrowserContext): Promise<BrowserContext> => {
        await watched.addInitScript(sayReports)
        watched.on('console', (message) => {
          if (message.type() === 'error' || ofPolicy(message.text())) note(`console: ${message.text()} (${message.location().url})`)
        })
        watched.on('weberror', (error) => {
          note(`page: ${error.error().stack ?? error.error().message}`)
        })
        watched.on('request', (request) => {
          const url = new URL(request.url())
          if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== home) note(`request to a stranger: ${request.url()}`)
        })
        return watched
      }
      await watch(context)
      // Somebody else's phone is held to it too.
      const another = browser.newContext
      browser.newContext = async (options) => watch(await another.call(browser, options))
      await use(faults)
      browser.newContext = another
      expect(faults, 'what went wrong in the background').toEqual([])
    },
    { auto: true },
  ],

  axe: async ({ page }, use) => {
    await use(async ({ within, without = [] } = {}) => {
      // Until its code has come a page only says that it is opening.
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      // Legacy mode and violations only: there are no frames here, and without them it takes half the time.
      const builder = new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .disableRules([...without])
      const { violations } = await (within === undefined ? builder : builder.include(within)).analyze()
      const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `    ${html}`).join('\n')}`)
      expect(found, 'what axe found').toEqual([])
    })
  },
})

export { expect }
