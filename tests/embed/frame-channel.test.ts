import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openChannel, type View } from '../../src/embed/frame/channel'
import { posted, settingsFrom, version, type FromFrame, type ToFrame } from '../../src/embed/protocol'

const portal = 'https://portal.example'
const token = 'a-token'
const settings = settingsFrom(() => null)
const hello = posted({ kind: 'hello', settings }, token)
const ready: FromFrame = { kind: 'ready', release: '0', rules: '0', height: 1 }

interface Post {
  readonly data: unknown
  readonly to: unknown
}

/** A window in a frame, whose parent notes what it is sent. */
function view(ancestors?: readonly string[]) {
  const posts: Post[] = []
  const listeners = new Set<(event: MessageEvent) => void>()
  const parent = { postMessage: (data: unknown, to: unknown) => void posts.push({ data, to }) } as Pick<Window, 'postMessage'>
  const here: View = {
    parent,
    location: ancestors === undefined ? {} : { ancestorOrigins: { ...ancestors, length: ancestors.length } },
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  }
  const event = (data: unknown, origin = portal, source: unknown = parent): MessageEvent => ({ data, origin, source }) as MessageEvent
  const say = (...given: Parameters<typeof event>): void => listeners.forEach((listener) => listener(event(...given)))
  return { here, posts, say, event, kinds: () => posts.map(({ data }) => (data as FromFrame).kind) }
}

function open(ancestors?: readonly string[], early: readonly unknown[] = []) {
  const heard: ToFrame[] = []
  const around = view(ancestors)
  const channel = openChannel((message) => heard.push(message), around.here)
  channel.listen(early.map((data) => around.event(data)))
  return { ...around, channel, heard }
}

describe('before the first hello', () => {
  test('nothing is said to anybody', () => {
    const { channel, posts } = open()
    channel.send(ready)
    channel.send({ kind: 'size', height: 5 })
    expect(posts).toEqual([])
    expect(channel.origin()).toBeUndefined()
  })

  test('nothing but a hello is heard', () => {
    const { say, heard, posts } = open()
    say(posted({ kind: 'prefill', household: {} }, token))
    say(posted({ kind: 'seen', top: 0, height: 1 }, token))
    expect(heard).toEqual([])
    expect(posts).toEqual([])
  })
})

describe('a hello', () => {
  test('settles origin and token, and is answered with all that was to be said, ready first', () => {
    const { channel, posts, say, kinds } = open()
    channel.send({ kind: 'step', step: 'start' })
    channel.send({ kind: 'size', height: 5 })
    channel.send(ready)
    channel.send({ kind: 'size', height: 7 })
    say(hello)
    expect(kinds()).toEqual(['ready', 'step', 'size'])
    expect(posts[2]).toEqual({ data: { kind: 'size', height: 7, yuhui: version, token }, to: portal })
    expect(channel.origin()).toBe(portal)
  })

  test('is answered once the page is ready', () => {
    const { channel, say, kinds } = open()
    say(hello)
    channel.send({ kind: 'step', step: 'start' })
    expect(kinds()).toEqual([])
    channel.send(ready)
    expect(kinds()).toEqual(['ready', 'step'])
  })

  test('is heard though it came before anybody listened', () => {
    const { heard, channel } = open(undefined, [hello, posted({ kind: 'prefill', household: { residence: '350881' } }, token)])
    expect(heard.map(({ kind }) => kind)).toEqual(['hello', 'prefill'])
    expect(channel.origin()).toBe(portal)
  })

  test.each([
    ['another window', portal, {}],
    ['a page without an origin', 'null', undefined],
    ['nowhere', '', undefined],
  ])('of %s is none', (_, origin, source) => {
    const { say, heard, posts, channel } = open()
    channel.send(ready)
    if (source === undefined) say(hello, origin)
    else say(hello, origin, source)
    expect(heard).toEqual([])
    expect(posts).toEqual([])
  })

  test('of another origin than the browser names is none', () => {
    const { say, heard } = open(['https://other.example'])
    say(hello)
    expect(heard).toEqual([])
    const rightly = open([portal, 'https://above.example'])
    rightly.say(hello)
    expect(rightly.heard).toHaveLength(1)
  })

  test('of a page above the one around is none', () => {
    const { say, heard } = open([portal, 'https://above.example'])
    say(hello, 'https://above.example')
    expect(heard).toEqual([])
  })

  test('in another version is told which this one speaks, and settles nothing', () => {
    const { say, posts, heard, channel } = open()
    channel.send(ready)
    say({ ...hello, yuhui: version + 1 })
    expect(posts).toEqual([{ data: { kind: 'estranged', versions: [version], yuhui: version, token }, to: portal }])
    expect(heard).toEqual([])
    expect(channel.origin()).toBeUndefined()
  })
})

describe('after it', () => {
  test('another origin or another token is not heard, nor answered', () => {
    const { say, heard, posts, channel } = open()
    channel.send(ready)
    say(hello)
    say(posted({ kind: 'prefill', household: {} }, 'another'))
    say(posted({ kind: 'prefill', household: {} }, token), 'https://other.example')
    say(posted({ kind: 'hello', settings }, 'another'), 'https://other.example')
    expect(heard).toHaveLength(1)
    expect(posts).toHaveLength(1)
    expect(channel.origin()).toBe(portal)
  })

  test('what is momentary is said at once or never', () => {
    const { say, channel, kinds } = open()
    channel.send({ kind: 'reveal', top: 0, bottom: 1, page: false })
    channel.send(ready)
    say(hello)
    expect(kinds()).toEqual(['ready'])
    channel.send({ kind: 'reveal', top: 0, bottom: 1, page: false })
    expect(kinds()).toEqual(['ready', 'reveal'])
  })

  test('it ends', () => {
    const { say, heard, channel } = open()
    channel.close()
    say(hello)
    expect(heard).toEqual([])
  })
})

test('whatever comes from wherever: nothing is thrown, and only the page around is answered', () => {
  const messages = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true, withNullPrototype: true }),
    fc.record(
      {
        kind: fc.constantFrom('hello', 'settings', 'seen', 'prefill', 'sent', '__proto__', 'constructor'),
        yuhui: fc.oneof(fc.constant(version), fc.anything()),
        token: fc.oneof(fc.constant(token), fc.anything()),
        settings: fc.oneof(fc.constant(settings), fc.anything()),
        household: fc.anything(),
        top: fc.anything(),
        height: fc.anything(),
      },
      { requiredKeys: ['kind'] },
    ),
  )
  const origins = fc.oneof(fc.constantFrom(portal, 'null', '', 'https://other.example'), fc.string())
  fc.assert(
    fc.property(fc.array(fc.tuple(messages, origins, fc.boolean()), { maxLength: 12 }), (said) => {
      const { channel, say, posts } = open()
      channel.send(ready)
      let settled: string | undefined
      for (const [data, origin, fromParent] of said) {
        const before = posts.length
        if (fromParent) say(data, origin)
        else say(data, origin, {})
        settled ??= channel.origin()
        expect(channel.origin()).toBe(settled)
        for (const { to } of posts.slice(before)) {
          expect(fromParent).toBe(true)
          expect(to).toBe(origin)
          expect(to).not.toBe('*')
        }
      }
    }),
    { numRuns: 1000 },
  )
})
