import type { CDPSession, Page } from '@playwright/test'

/** Every string that the page's program still holds, after what it let go of was collected. Chromium only. */
export async function stringsHeld(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }: { chunk: string }) => chunks.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  const { strings } = JSON.parse(chunks.join('')) as { readonly strings: readonly string[] }
  return strings.join('\n')
}

/** Everything a page leaves where another page, or whoever comes after, could read it. */
export const left = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea, select')].map((field) => (field as HTMLInputElement).value),
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      JSON.stringify(history.state),
      location.href,
      document.cookie,
      document.title,
      JSON.stringify((await indexedDB.databases()).map(({ name }) => name)),
    ].join('\n'),
  )
