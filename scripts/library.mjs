// Builds the library: a package of its own that works households out in Node, in a browser or in a worker, with types,
// without dependencies, and with one file for each place, fetched when somebody asks for that place.
//   node scripts/library.mjs [folder]
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { writeCode } from './library/bundle.mjs'
import { root } from './library/root.mjs'
import { writeTypes } from './library/types.mjs'

const outDir = resolve(process.argv[2] ?? join(root, 'library'))
const { name, version, description, engines, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What others' packages ask for in return: their notices go with their code. */
function noticeOf(dependency) {
  const folder = join(root, 'node_modules', dependency)
  const { version: used, license: terms } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return `${dependency} ${used} (${terms})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`
}

const packages = await writeCode(outDir)
writeTypes(join(outDir, 'declarations'))
cpSync(join(root, 'docs/library.md'), join(outDir, 'README.md'))
cpSync(join(root, 'docs/examples'), join(outDir, 'examples'), { recursive: true })
cpSync(join(root, 'docs/example-family.json'), join(outDir, 'example-family.json'))
writeFileSync(join(outDir, 'third-party.txt'), packages.map(noticeOf).join('\n'))

const manifest = {
  name,
  version,
  description: `${description}: the library`,
  // Handed on as a folder or a tarball, and published nowhere.
  private: true,
  ...(license === undefined ? {} : { license }),
  type: 'module',
  sideEffects: false,
  exports: {
    '.': { types: './declarations/index.d.ts', default: './index.js' },
    './data': { types: './declarations/data.d.ts', default: './data.js' },
    './package.json': './package.json',
  },
  types: './declarations/index.d.ts',
  engines,
  files: ['index.js', 'data.js', 'parts', 'places', 'texts', 'declarations', 'examples', 'example-family.json', 'third-party.txt'],
}
writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
