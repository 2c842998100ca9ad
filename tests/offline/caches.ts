/** Caches and a network of a few lines, for what runs in a service worker. */
export class Device {
  readonly stores = new Map<string, Map<string, Response>>()
  readonly fetched: string[] = []
  /** What the network answers, by address; a function is asked each time. */
  network: Record<string, () => Response | Promise<Response>> = {}
  full = false

  readonly #open = (name: string) => {
    const store = this.stores.get(name) ?? new Map<string, Response>()
    this.stores.set(name, store)
    return {
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
      match: (url: string) => Promise.resolve(store.get(url)?.clone()),
      put: (url: string, response: Response) => {
        if (this.full) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
        store.set(url, response)
        return Promise.resolve()
      },
      delete: ({ url }: { readonly url: string }) => Promise.resolve(store.delete(url)),
    }
  }

  readonly caches = {
    open: (name: string) => Promise.resolve(this.#open(name)),
    keys: () => Promise.resolve([...this.stores.keys()]),
    delete: (name: string) => Promise.resolve(this.stores.delete(name)),
    has: (name: string) => Promise.resolve(this.stores.has(name)),
    match: (url: string) =>
      Promise.resolve(
        [...this.stores.values()]
          .map((store) => store.get(url))
          .find(Boolean)
          ?.clone(),
      ),
  }

  readonly fetch = async (asked: string | { readonly url: string }): Promise<Response> => {
    const url = typeof asked === 'string' ? asked : asked.url
    this.fetched.push(url)
    const answer = this.network[url]
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  }

  /** Texts kept under a cache's name, by address. */
  async texts(name: string): Promise<Record<string, string>> {
    const entries = [...(this.stores.get(name) ?? [])]
    return Object.fromEntries(await Promise.all(entries.map(async ([url, response]) => [url, await response.clone().text()])))
  }
}
