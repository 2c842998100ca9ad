// Finds a Chromium to test with. It never gives up silently: no browser is an error, not a reason to skip.
//   node scripts/browser.mjs      prints what it found
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import process from 'node:process'

/** Quiet, and able to run as root and in a container. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
  ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
)
const windowsPrograms = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean)
  .flatMap((folder) =>
    ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((program) =>
      join(folder, program),
    ),
  )

function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function system() {
  if (process.platform === 'darwin') return macApps.find(runs)
  if (process.platform === 'win32') return windowsPrograms.find(runs)
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs)
}

async function managed() {
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return runs(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** A Chromium from npm alone (`npm install --no-save @sparticuz/chromium`, Linux x64, 67 MB): not among our dependencies. */
async function packed() {
  // Says that it runs on a bare Linux, so that it brings its own system libraries.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return { executablePath: await chromium.executablePath(), args: [...new Set([...chromium.args, ...flags])] }
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

const advice = `No browser to test with was found. Any one of these will do:
  Debian, Ubuntu:  apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk
  macOS, Windows:  install Chrome, Chromium or Edge
  any system:      npx playwright install chromium
  Linux x64, npm:  npm install --no-save @sparticuz/chromium
  elsewhere:       CHROMIUM_PATH=/path/to/chromium npm run test:e2e`

/** What to hand to Playwright's `launchOptions`, and where it came from. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH names no program: ${named}`)
    return { executablePath: named, args: flags, from: 'CHROMIUM_PATH' }
  }
  const installed = system()
  if (installed) return { executablePath: installed, args: flags, from: 'the system' }
  const own = await managed()
  if (own) return { executablePath: own, args: flags, from: 'Playwright' }
  const last = await packed()
  if (last) return { ...last, from: '@sparticuz/chromium' }
  throw new Error(advice)
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  findBrowser().then(
    ({ executablePath, from }) => console.log(`${executablePath} (from ${from})`),
    (error) => {
      console.error(error.message)
      process.exitCode = 1
    },
  )
}
