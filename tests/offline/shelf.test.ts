import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { precached } from '../../src/offline/build'
import { shelfOf, type Shelf } from '../../src/offline/shelf'
import { Device } from './caches'
import { build } from './made'

const scope = 'https://a.example/yuhui/'
const own = 'yuhui /yuhui/ v2'
const read = `${own} read`
const at = (name: string): string => scope + name
const page = (body: string, entry = 'index-NEW') => `<script src="../assets/${entry}.js"></script>${body}`
const html =
  (body: string, entry?: string): (() => Response) =>
  () =>
    new Response(page(body, entry))
const anchoredPage = (body: string): string => page(body).replace('../', '/yuhui/')

let device: Device
let shelf: Shelf

/** As a redirect within a site arrives: followed, and marked. */
const redirected = (body: string): Response => Object.defineProperty(new Response(body), 'redirected', { value: true })

beforeEach(() => {
  device = new Device()
  vi.stubGlobal('caches', device.caches)
  vi.stubGlobal('fetch', device.fetch)
  shelf = shelfOf(build, scope)
  for (const name of Object.keys(build.assets)) device.network[at(name)] = () => new Response(name)
  for (const name of ['', 'answers/', 'en/', 'en/answers/']) device.network[at(name)] = html(name)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const all = precached(build, { sparing: false, counter: false })

describe('filling', () => {
  test('keeps every file and page once', async () => {
    await shelf.fill(all)
    expect(await shelf.complete()).toBe(true)
    expect(device.fetched).toHaveLength(8)
    expect((await device.texts(own))[at('en/answers/')]).toBe(anchoredPage('en/answers/'))
    await shelf.fill(all)
    expect(device.fetched).toHaveLength(8)
  })

  test('takes the counter’s files too once it was opened, in later versions as well', async () => {
    await shelf.fill(all)
    expect(await shelf.counterOpened()).toBe(false)
    await shelf.openCounter()
    expect(await shelf.complete()).toBe(false)
    await shelf.fill(precached(build, { sparing: false, counter: true }))
    expect(await shelf.complete()).toBe(true)
    const later = shelfOf({ ...build, version: 'v3' }, scope)
    await later.clear()
    expect(await later.counterOpened()).toBe(true)
  })

  test('takes unchanged files over from an older build', async () => {
    const old = await device.caches.open('yuhui /yuhui/ v1')
    await old.put(at('assets/national-AAA.js'), new Response('from before'))
    await old.put(at('icon.svg'), new Response('an older icon'))
    await shelf.fill(all)
    const kept = await device.texts(own)
    expect(kept[at('assets/national-AAA.js')]).toBe('from before')
    expect(kept[at('icon.svg')]).toBe('icon.svg')
  })

  test.each([
    ['missing', () => new Response('', { status: 404 })],
    ['redirected', () => redirected('login')],
    ['only a part', () => new Response('', { status: 206 })],
  ])('fails where a file is %s, and goes on from there the next time', async (_, answer) => {
    const good = device.network[at('icon.svg')]
    device.network[at('icon.svg')] = answer
    await expect(shelf.fill(all)).rejects.toThrow()
    expect(await shelf.complete()).toBe(false)
    expect(Object.keys(await device.texts(own))).not.toContain(at('icon.svg'))
    device.network[at('icon.svg')] = good as () => Response
    await shelf.fill(all)
    expect(await shelf.complete()).toBe(true)
  })

  test('refuses a page of another build', async () => {
    device.network[at('answers/')] = html('answers/', 'index-OLD')
    await expect(shelf.fill(all)).rejects.toThrow('answers/')
  })

  test('fails on a device without room', async () => {
    device.full = true
    await expect(shelf.fill(all)).rejects.toThrow('full')
  })
})

describe('an asset', () => {
  const ask = (name: string) => shelf.asset(name, new Request(at(name)))

  test('comes from the device, and where it is not there is fetched and kept', async () => {
    expect(await (await ask('icon.svg')).text()).toBe('icon.svg')
    device.network = {}
    expect(await (await ask('icon.svg')).text()).toBe('icon.svg')
  })

  test('of an older build comes from what that one kept', async () => {
    await (await device.caches.open('yuhui /yuhui/ v1')).put(at('assets/a-OLD.js'), new Response('old'))
    expect(await (await ask('assets/a-OLD.js')).text()).toBe('old')
  })

  test('that no build here knows is the network’s, and is not kept', async () => {
    device.network[at('assets/a-NEWER.js')] = () => new Response('newer')
    expect(await (await ask('assets/a-NEWER.js')).text()).toBe('newer')
    expect(await device.texts(own)).toEqual({})
  })

  test('comes on a device without room, too', async () => {
    device.full = true
    expect(await (await ask('icon.svg')).text()).toBe('icon.svg')
  })
})

describe('a page to be read', () => {
  const name = 'policies/350881'
  const rest: Promise<unknown>[] = []
  const open = async (): Promise<string> => {
    const response = await shelf.reading(name, 'answers/', new Request(at(name)), (later) => void rest.push(later))
    return response.text()
  }

  test('comes from the network, and from then on from the device', async () => {
    device.network[at(name)] = html('漳平')
    expect(await open()).toBe(anchoredPage('漳平'))
    device.network = {}
    expect(await open()).toBe(anchoredPage('漳平'))
  })

  test.each([
    ['there is no network', undefined],
    ['the host has a newer build', html('漳平', 'index-NEWER')],
    ['the host does not have it', () => new Response(page('not found'), { status: 404 })],
  ])('is drawn into the shell where %s, and nothing is kept of it', async (_, answer) => {
    await shelf.fill(all)
    if (answer) device.network[at(name)] = answer
    expect(await open()).toBe(anchoredPage('answers/'))
    expect(await device.texts(read)).toEqual({})
  })

  test('that has moved is handed on for the browser to follow, and nothing is kept of it', async () => {
    const moved = Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' })
    device.network[at(name)] = () => moved
    expect(await shelf.reading(name, 'answers/', new Request(at(name)), () => undefined)).toBe(moved)
    expect(await device.texts(read)).toEqual({})
  })

  test('is drawn where the network takes its time, and kept when it has come', async () => {
    await shelf.fill(all)
    vi.useFakeTimers()
    let send: (response: Response) => void = () => undefined
    device.network[at(name)] = () => new Promise<Response>((done) => (send = done))
    const opened = open()
    await vi.advanceTimersByTimeAsync(3000)
    expect(await opened).toBe(anchoredPage('answers/'))
    send(html('漳平')())
    await rest[rest.length - 1]
    expect(await device.texts(read)).toEqual({ [at(name)]: anchoredPage('漳平') })
  })

  test('pushes the oldest out, so that reading does not fill the device', async () => {
    for (let turn = 0; turn < 52; turn += 1) {
      const other = `policies/${turn}`
      device.network[at(other)] = html(other)
      await shelf.reading(other, 'answers/', new Request(at(other)), () => undefined)
    }
    const kept = Object.keys(await device.texts(read))
    expect(kept).toHaveLength(50)
    expect(kept[0]).toBe(at('policies/2'))
  })
})

test('only what other builds of this site left is thrown away', async () => {
  const others = ['yuhui / v1', 'somebody else', own, read]
  for (const name of [...others, 'yuhui /yuhui/ v1', 'yuhui /yuhui/ v1 read']) await device.caches.open(name)
  await shelf.clear()
  expect([...device.stores.keys()]).toEqual(others)
})

test('a note outlives the worker', async () => {
  expect(await shelf.noted()).toBeUndefined()
  await shelf.note('["tab"]')
  expect(await shelfOf(build, scope).noted()).toBe('["tab"]')
})
