// What portals load: the custom element as one small script, under a name with the version and under one without,
// its types, and the digest that a portal writes beside its address so that only this very file runs there.
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { brotliCompressSync } from 'node:zlib'
import { build, resolveConfig } from 'vite'
import { materials } from './materials/plugin.mjs'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'src/embed/element')

/** Writes the folder `embed/` into a finished build. Gives back one line on what it holds. */
export async function writeEmbed(folder) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const file = `yuhui-calculator-${version}.js`
  const into = join(folder, 'embed')
  const config = await resolveConfig({ root, logLevel: 'warn' }, 'build')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [materials('embed').page],
    build: {
      outDir: into,
      emptyOutDir: false,
      target: config.build.target,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(source, 'script.ts'), output: { format: 'iife', entryFileNames: file } },
    },
  })
  const script = readFileSync(join(into, file))
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
  copyFileSync(join(into, file), join(into, 'yuhui-calculator.js'))
  copyFileSync(join(source, 'yuhui-calculator.ts'), join(into, 'yuhui-calculator.d.ts'))
  writeFileSync(join(into, 'integrity.json'), `${JSON.stringify({ version, file, integrity, bytes: script.length }, null, 2)}\n`)
  return `embed: ${file}, ${script.length} bytes, packed ${brotliCompressSync(script).length}`
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  writeEmbed(join(root, 'dist')).then(console.log, (error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
