// Everything that must hold, in the order of what is quickest to know. Stops at the first step that
// fails, with that step's exit code, and ends with one line that counts the tests.
//   npm test                 all of it
//   npm test -- build e2e    some of it
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'

const root = resolve(import.meta.dirname, '..')
const reports = join(root, '.cache/reports')
const unitReport = join(reports, 'unit.json')
const e2eReport = join(reports, 'e2e.json')

const steps = [
  { name: 'types', title: 'Types', script: 'types' },
  { name: 'lint', title: 'Lint', script: 'lint' },
  { name: 'walls', title: 'Walls between the parts', script: 'walls' },
  {
    name: 'unit',
    title: 'Rules, engine and components',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => counted(unitReport, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]),
  },
  { name: 'build', title: 'Build', script: 'build' },
  // Of the policies those of one town: what the browser tests read.
  { name: 'folder', title: 'Build for any folder', script: 'build:folder', env: { YUHUI_PAGES: '350881' } },
  { name: 'single', title: 'Build as one file', script: 'build:single' },
  { name: 'library', title: 'The library', script: 'library' },
  { name: 'html', title: 'Pages as files', script: 'html' },
  {
    name: 'e2e',
    title: 'In the browser',
    script: 'test:e2e',
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
    count: () => counted(e2eReport, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]),
  },
]

/** Passed and failed as a report tells them. A runner that died before writing one has counted nothing. */
function counted(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return [0, 0]
  }
}

function run({ script, args = [], env = {} }) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    })
    child.once('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.once('close', (code, signal) => done(signal ? 1 : code))
  })
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
let passed = 0
let failed = 0
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue
  console.log(`\n── ${step.title} ──`)
  const begun = performance.now()
  const code = await run(step)
  console.log(`   ${step.name}: ${code === 0 ? 'done' : `failed with ${code}`} in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  const [good, bad] = step.count?.() ?? [0, 0]
  passed += good
  // A step can fail without a failed test: a type error, a test file that does not load.
  failed += code === 0 ? bad : Math.max(bad, 1)
  if (code !== 0) {
    process.exitCode = code
    break
  }
}
console.log(`\n${passed} passed, ${failed} failed`)
