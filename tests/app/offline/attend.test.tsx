import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Message } from '../../../src/offline/messages'
import { attend } from '../../../src/app/offline/attend'
import { offlineState, setOffline } from '../../../src/app/offline/state'

class Worker extends EventTarget {
  state = 'installing'
  readonly told: Message[] = []
  constructor(readonly complete = true) {
    super()
  }
  postMessage(message: Message, [port]: readonly MessagePort[]): void {
    this.told.push(message)
    port?.postMessage({ complete: this.complete })
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null
  waiting: Worker | null = null
  active: Worker | null = null
  readonly update = vi.fn(() => Promise.resolve())

  /** A newer worker is found, and stands ready. */
  install(worker = new Worker()): Worker {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.installing = null
    this.waiting = worker
    worker.dispatchEvent(new Event('statechange'))
    return worker
  }
}

class Container extends EventTarget {
  controller: Worker | null = null
  readonly registration = new Registration()
  readonly register = vi.fn(() => Promise.resolve(this.registration))
  readonly ready = Promise.resolve(this.registration)
}

/** A page of a site that was visited before. */
function visited(complete = true): Container {
  const container = new Container()
  container.registration.active = container.controller = new Worker(complete)
  return container
}

const reload = vi.fn()
const attendTo = (container: Container): Promise<void> => attend(container as unknown as ServiceWorkerContainer, '/yuhui', reload)
const changed = (container: Container): void => void container.dispatchEvent(new Event('controllerchange'))

beforeEach(() => {
  reload.mockClear()
  setOffline({ complete: false, update: undefined })
})
afterEach(() => {
  setOffline({ complete: false, update: undefined })
  vi.restoreAllMocks()
})

test('the worker lies at the mount, and its script is never taken from the browser’s own cache', async () => {
  const container = visited()
  await attendTo(container)
  expect(container.register).toHaveBeenCalledWith('/yuhui/sw.js', { updateViaCache: 'none' })
})

test.each([true, false])('what the worker says of being complete is taken at its word: %s', async (complete) => {
  const container = visited(complete)
  setOffline({ complete: !complete })
  await attendTo(container)
  await vi.waitFor(() => expect(offlineState().complete).toBe(complete))
  expect(container.registration.active?.told).toEqual([{ type: 'settled', used: expect.any(Array) }])
})

test('a browser that refuses is told of by the failure of the registration alone', async () => {
  const container = visited()
  container.register.mockRejectedValue(new DOMException('no', 'SecurityError'))
  await expect(attendTo(container)).rejects.toThrow('no')
  expect(offlineState()).toEqual({ complete: false, update: undefined })
})

describe('a newer version', () => {
  test('that already waits is offered', async () => {
    const container = visited()
    container.registration.waiting = new Worker()
    await attendTo(container)
    expect(offlineState().update).toBeDefined()
  })

  test('that is being fetched is offered once it is there', async () => {
    const container = visited()
    container.registration.installing = new Worker()
    await attendTo(container)
    expect(offlineState().update).toBeUndefined()
    container.registration.install(container.registration.installing)
    expect(offlineState().update).toBeDefined()
  })

  test('is found while the page is open', async () => {
    const container = visited()
    await attendTo(container)
    container.registration.install()
    expect(offlineState().update).toBeDefined()
    expect(reload).not.toHaveBeenCalled()
  })

  test('is no newer version where there was none before', async () => {
    const container = new Container()
    const attending = attendTo(container)
    await Promise.resolve()
    const worker = container.registration.install()
    container.registration.waiting = null
    container.registration.active = worker
    changed(container)
    await attending
    expect(offlineState().update).toBeUndefined()
    expect(reload).not.toHaveBeenCalled()
  })

  test('takes over when it is asked for, and the page is opened anew once', async () => {
    const container = visited()
    await attendTo(container)
    const worker = container.registration.install()
    offlineState().update?.()
    expect(worker.told).toEqual([{ type: 'take-over' }])
    expect(reload).not.toHaveBeenCalled()
    changed(container)
    changed(container)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('that took over from another tab changes nothing here until it is asked for', async () => {
    const container = visited()
    await attendTo(container)
    container.registration.install()
    container.registration.waiting = null
    changed(container)
    expect(reload).not.toHaveBeenCalled()
    offlineState().update?.()
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('is looked for when a page that slept for an hour is come back to', async () => {
    const container = visited()
    await attendTo(container)
    const back = (after: number): void => {
      const event = new Event('visibilitychange')
      Object.defineProperty(event, 'timeStamp', { value: after })
      document.dispatchEvent(event)
    }
    back(59 * 60_000)
    expect(container.registration.update).not.toHaveBeenCalled()
    back(60 * 60_000)
    back(61 * 60_000)
    expect(container.registration.update).toHaveBeenCalledTimes(1)
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    back(180 * 60_000)
    expect(container.registration.update).toHaveBeenCalledTimes(1)
  })
})
