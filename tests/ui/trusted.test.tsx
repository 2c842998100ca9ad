import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { scriptOfBuild } from '../../src/ui/trusted'

const mount = 'http://localhost:3000/yuhui/'

beforeEach(() => {
  vi.stubEnv('DEV', false)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('the address of a script', () => {
  test.each(['/yuhui/sw.js', '/yuhui/assets/counter/worker-CDPyzmYP.js', `${mount}assets/a-_B0.js`])('%s is of the build', (url) => {
    expect(scriptOfBuild(url, mount)).toBe(url)
  })

  test.each([
    'https://elsewhere.example/yuhui/sw.js',
    '//elsewhere.example/yuhui/assets/a-B.js',
    '/sw.js',
    '/assets/a-B.js',
    '/yuhui/',
    '/yuhui/other.js',
    '/yuhui/assets/../../elsewhere.js',
    '/yuhui/assets/%2e%2e/elsewhere.js',
    '/yuhui/assets/a-B.js?then=evil',
    '/yuhui/assets/a-B.js#evil',
    '/yuhui/assets/a-B.css',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)//yuhui/sw.js',
    'blob:http://localhost:3000/yuhui/sw.js',
    '',
  ])('%s is not', (url) => {
    expect(() => scriptOfBuild(url, mount)).toThrow(TypeError)
  })

  test('while developing is any below the mount, and still none of elsewhere', () => {
    vi.stubEnv('DEV', true)
    expect(scriptOfBuild('/yuhui/src/worker.ts?worker_file', mount)).toBe('/yuhui/src/worker.ts?worker_file')
    expect(() => scriptOfBuild('https://elsewhere.example/yuhui/src/worker.ts', mount)).toThrow(TypeError)
  })
})

describe('what a worker is begun with', () => {
  test('comes from the one policy there is, made once, where browsers ask for such', async () => {
    const createPolicy = vi.fn((_: string, { createScriptURL }: { createScriptURL: (url: string) => string }) => ({
      createScriptURL: (url: string) => ({ trusted: createScriptURL(url) }),
    }))
    vi.stubGlobal('trustedTypes', { createPolicy })
    const { claimScripts, trustedScript } = await import('../../src/ui/trusted')
    claimScripts()
    expect(createPolicy).toHaveBeenCalledTimes(1)
    expect(trustedScript('/sw.js')).toEqual({ trusted: '/sw.js' })
    expect(trustedScript('/assets/a-B.js')).toEqual({ trusted: '/assets/a-B.js' })
    expect(() => trustedScript('https://elsewhere.example/sw.js')).toThrow(TypeError)
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['yuhui'])
  })

  test('is the address itself, checked all the same, where they do not', async () => {
    vi.stubGlobal('trustedTypes', undefined)
    const { trustedScript } = await import('../../src/ui/trusted')
    expect(trustedScript('/sw.js')).toBe('/sw.js')
    expect(() => trustedScript('https://elsewhere.example/sw.js')).toThrow(TypeError)
  })
})
