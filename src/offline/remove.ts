import { cachePrefix } from './build'

declare const self: ServiceWorkerGlobalScope

/** Takes the place of a worker that must go, with everything it kept, and goes itself. */
async function leave(): Promise<void> {
  const names = await caches.keys()
  const ours = names.filter((name) => name.startsWith(cachePrefix(self.registration.scope)))
  await Promise.all(ours.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(leave()))
