// The build for hosts that know files and nothing else: one folder that works wherever it lies, under any path,
// without a rule for the server. Deep pages are addressed behind a #.
//   npm run build:folder               into dist-folder/
//   npm run build:folder -- /srv/site  elsewhere
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import process from 'node:process'

const root = resolve(import.meta.dirname, '..')
const folder = process.argv[2] ?? 'dist-folder'
const env = { ...process.env, YUHUI_BASE: './', YUHUI_OUT: resolve(folder) }
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
if (status === 0) console.log(`${folder}: may be copied to any folder of any host`)
process.exitCode = status ?? 1
