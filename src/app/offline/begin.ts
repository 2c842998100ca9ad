/** Milliseconds after which a page that has loaded has settled. Safari cannot say when it is idle. */
const settled = 2000

const loaded = (): Promise<unknown> =>
  document.readyState === 'complete' ? Promise.resolve() : new Promise((done) => window.addEventListener('load', done, { once: true }))

/**
 * Makes the site work without a network once the page at hand has settled. Old and embedded browsers have no service
 * workers, private windows refuse them: then everything is as it was.
 * @param mount where the site is mounted, without the slash at its end; undefined where there is no site
 */
export async function beginOffline(mount: string | undefined): Promise<void> {
  if (!import.meta.env.PROD || mount === undefined) return
  await loaded()
  await new Promise((done) => setTimeout(done, settled))
  try {
    const container = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker
    if (container) await (await import('./attend')).attend(container, mount, () => location.reload())
  } catch {
    return
  }
}
