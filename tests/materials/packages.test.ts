import { afterEach, describe, expect, test } from 'vitest'
import { folderOfModule, packageIn, readLock } from '../../scripts/materials/packages.mjs'
import { projectWith, removeFolder, type Made } from './made'

describe('the package of a module', () => {
  test.each([
    ['/home/a/yuhui/node_modules/react/cjs/react.production.js', 'node_modules/react'],
    ['/home/a/yuhui/node_modules/@tanstack/react-virtual/dist/index.js?v=1', 'node_modules/@tanstack/react-virtual'],
    ['/home/a/yuhui/node_modules/a/node_modules/@b/c/index.js', 'node_modules/a/node_modules/@b/c'],
    ['\0/home/a/node_modules/papaparse/papaparse.js?commonjs-module', 'node_modules/papaparse'],
    ['C:\\work\\yuhui\\node_modules\\zod\\mini.js', 'node_modules/zod'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['/home/a/yuhui/src/app/main.tsx', undefined],
    ['C:\\work\\yuhui\\src\\app\\main.tsx', undefined],
    ['\0virtual:divisions', undefined],
  ])('%s', (id, folder) => {
    expect(folderOfModule(id)).toBe(folder)
  })

  test('of a module that a tool has made must be known', () => {
    expect(() => folderOfModule('\0helpers/something.js')).toThrow('helpers/something.js')
  })
})

const text = 'MIT License\n\nCopyright (c) 2020 Somebody\r\n\r\nThe above copyright notice …'
let folder = ''
afterEach(() => removeFolder(folder))

function read(made: Made, name = 'node_modules/a'): ReturnType<typeof packageIn> {
  folder = projectWith({ [name]: made })
  return packageIn(name, readLock(folder), folder)
}

describe('a package', () => {
  test('is told with licence, text, owner and digest', () => {
    const { licence, text: found, copyright, sha512 } = read({ text })
    expect([licence, copyright, sha512]).toEqual(['MIT', 'Copyright (c) 2020 Somebody', '07'.repeat(64)])
    expect(found).toBe(text.replace(/\r/g, ''))
  })

  test('whose licence nobody has allowed is refused', () => {
    expect(() => read({ text, license: 'GPL-3.0-only' })).toThrow('a 1.0.0 has the licence GPL-3.0-only')
  })

  test('without the text of its licence is refused', () => {
    expect(() => read({})).toThrow('without the text of its licence')
  })

  test('of another version than the lock file asks for is refused', () => {
    expect(() => read({ text, locked: '1.0.1' })).toThrow('npm ci')
  })

  test('needs what it finds as Node does: in its own folder first, else above', () => {
    folder = projectWith({
      'node_modules/a': { text, needs: { b: '1', c: '1', gone: '1' } },
      'node_modules/a/node_modules/b': { text },
      'node_modules/b': { text },
      'node_modules/c': { text },
    })
    expect(packageIn('node_modules/a', readLock(folder), folder).needs).toEqual(['node_modules/a/node_modules/b', 'node_modules/c'])
  })
})
