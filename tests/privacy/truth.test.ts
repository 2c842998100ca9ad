// What the privacy page says, held to the source.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { idleMinutes } from '../../src/counter/idle'
import { cachePrefix } from '../../src/offline/build'
import { kept } from '../../src/privacy/kept'
import chinese from '../../src/privacy/text/zh-CN.json'
import english from '../../src/privacy/text/en.json'

const withoutComments = (code: string): string => code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, code: withoutComments(readFileSync(join('src', name), 'utf8')) }))

const naming = (pattern: RegExp): string[] => sources.filter(({ code }) => pattern.test(code)).map(({ name }) => name)

/** Every key that is written, with its store: `writeStored(key, text, 'session')`, whose key is a constant of that file. */
function written(): string[] {
  const calls = sources
    .filter(({ name }) => !name.startsWith('ui/'))
    .flatMap(({ name, code }) =>
      [...code.matchAll(/\bwriteStored\((\w+), [^\n]*?(?:, '(session|local)')?\)/g)].map(([call, variable, store]) => {
        const [, key] = new RegExp(`const ${variable} = '([^']+)'`).exec(code) ?? []
        if (key === undefined) throw new Error(`${name}: which key is ${call}?`)
        return `${store === 'session' ? 'sessionStorage' : 'localStorage'} ${key}`
      }),
    )
  return [...new Set(calls)].sort()
}

const listed = kept.flatMap(({ store, names = [] }) => names.map((each) => `${store ?? ''} ${each}`))

describe('what is kept', () => {
  test('is on the list, and what is on the list is kept', () => {
    expect(written()).toEqual(listed.filter((each) => !each.startsWith('Cache')).sort())
  })

  test('goes through one door', () => {
    expect(naming(/\b(localStorage|sessionStorage)\b/).filter((name) => name !== 'privacy/kept.ts')).toEqual(['ui/storage.ts'])
    expect(naming(/\bcaches\.(open|match|keys|delete|has)\b/).sort()).toEqual(['offline/remove.ts', 'offline/shelf.ts'])
  })

  test('is nowhere else', () => {
    expect(naming(/\bindexedDB\b|document\.cookie|cookieStore|showSaveFilePicker|storage\.getDirectory/)).toEqual([])
  })

  test('is called offline as the page says', () => {
    const [name = ''] = kept.find(({ id }) => id === 'offline')?.names ?? []
    expect(cachePrefix('https://example.org/')).toMatch(new RegExp(`^${name.replace('…', '')}`))
  })
})

describe('nothing is sent', () => {
  test('only the service worker fetches, and the page for developers what stands beside it; nobody posts', () => {
    expect(naming(/(?<![\w.])fetch\(/).sort()).toEqual(['embed/page/use-published.ts', 'offline/shelf.ts', 'offline/worker.ts'])
    expect(
      naming(/\bXMLHttpRequest\b|sendBeacon|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|method: 'POST'|navigator\.share/),
    ).toEqual([])
  })

  test('no device is asked for what the page says is left alone', () => {
    expect(naming(/geolocation|getUserMedia|navigator\.contacts/)).toEqual([])
  })
})

describe.each([
  ['zh-CN', chinese],
  ['en', english],
])('figures in the words of %s', (_, texts) => {
  test('are those of the program', () => {
    const most = /const mostRead = (\d+)/.exec(readFileSync('src/offline/shelf.ts', 'utf8'))?.[1]
    expect(texts.kept.offline.what.match(/\d+/g)).toEqual([most])
    expect(texts.hall['1'].match(/\d+/g)?.map(Number)).toEqual([...idleMinutes])
  })
})

test('buttons and pages are called what they are called', () => {
  const read = (file: string): string => readFileSync(file, 'utf8')
  for (const [language, texts] of [
    ['zh-CN', chinese],
    ['en', english],
  ] as const) {
    const [clear, all, keep] =
      language === 'en' ? ['Clear all answers', 'All answers', 'Save and share'] : ['清除全部回答', '全部回答', '保存和分享']
    expect(texts.delete['1']).toContain(clear)
    expect(texts.rights['1']).toContain(all)
    expect(texts.rights['1']).toContain(keep)
    expect(read(`src/app/text/${language}.json`)).toContain(`"clear": "${clear}"`)
    expect(read(`src/questionnaire/text/${language}.json`)).toContain(`"title": "${all}"`)
    expect(read(`src/keeping/text/${language}.json`)).toContain(`"title": "${keep}"`)
    const { send } = JSON.parse(read(`src/embed/frame/text/${language}.json`)) as {
      readonly send: Readonly<Record<'button' | 'confirm', string>>
    }
    for (const words of [send.button, send.confirm]) expect(texts.portal['4']).toMatch(new RegExp(`[“]${words}[”]`))
  }
})
