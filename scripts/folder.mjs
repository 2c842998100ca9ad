// The build for hosts that know files and nothing else: one folder that works wherever it lies, under any path,
// without a rule for the server. Deep pages are addressed behind a #.
//   npm run build:folder               into dist-folder/
//   npm run build:folder -- /srv/site  elsewhere
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'

const root = resolve(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? join(root, 'dist-folder'))

/** Only what an earlier build has left is taken away. */
function clear() {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  if (!['index.html', 'sw.js', 'assets'].every((name) => existsSync(join(folder, name))))
    throw new Error(`${folder} holds something else than an earlier build`)
  rmSync(folder, { recursive: true })
}

try {
  clear()
} catch ({ message }) {
  console.error(message)
  process.exit(1)
}
const env = { ...process.env, YUHUI_BASE: './', YUHUI_OUT: folder }
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
if (status === 0) console.log(`${folder}: may be copied to any folder of any host`)
process.exitCode = status ?? 1
