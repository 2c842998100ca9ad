import AxeBuilder from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'

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

/** Playwright's `test`, held to the promise of the product: nothing breaks quietly, nothing leaves the device. */
export const test = base.extend<Fixtures>({
  tolerate: [[], { option: true }],

  faults: [
    async ({ context, baseURL, tolerate }, use) => {
      const home = new URL(baseURL ?? '').origin
      const faults: string[] = []
      const note = (fault: string): void => {
        if (!tolerate.some((pattern) => pattern.test(fault))) faults.push(fault)
      }
      context.on('console', (message) => {
        if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => {
        note(`page: ${error.error().stack ?? error.error().message}`)
      })
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== home) note(`request to a stranger: ${request.url()}`)
      })
      await use(faults)
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
