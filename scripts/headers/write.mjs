// Writes what other servers have to be told about a finished build, beside it in dist/headers/.
//   node scripts/headers/write.mjs [--base /yuhui/] [--ancestors "https://www.example.gov.cn"] [--root dist]
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { apache } from './apache.mjs'
import { caddy } from './caddy.mjs'
import { hosts } from './hosts.mjs'
import { iis } from './iis.mjs'
import { nginx } from './nginx.mjs'

/**
 * Every file for every server, by its name.
 * @param {object} site
 * @param {string} site.base where the site is mounted, with a slash at both ends
 * @param {string} [site.ancestors] the portals that may show the widget, as YUHUI_FRAME_ANCESTORS names them
 * @param {readonly string[]} site.drawn first folders of the addresses that the program draws, in the language without one
 * @returns {Record<string, string>}
 */
export function filesFor(site) {
  if (!/^\/([\w.~-]+\/)*$/.test(site.base)) throw new Error(`Not a folder of a site: ${site.base}`)
  return { ...nginx(site), ...apache(site), ...caddy(site), ...iis(site), ...hosts(site) }
}

/** First folders of the addresses that the program draws: their page is empty until then. */
function drawnIn(root) {
  const empty = (name) => {
    const page = join(root, name, 'index.html')
    return existsSync(page) && readFileSync(page, 'utf8').includes('<div id="root"></div>')
  }
  return readdirSync(root).filter(empty).sort()
}

/**
 * Writes them into a build, in place of those of an earlier one. Gives back one line on what was written.
 * @param {string} root the folder of the build
 * @param {{ base?: string, ancestors?: string }} [site] as filesFor takes them; built for any place, the base is taken for `/`
 */
export function writeHeaders(root, { base = '/', ancestors } = {}) {
  const files = filesFor({ base: base.startsWith('/') ? base : '/', ancestors, drawn: drawnIn(root) })
  rmSync(join(root, 'headers'), { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, 'headers', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return `headers: ${Object.keys(files).join(', ')}`
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const { values } = parseArgs({ options: { base: { type: 'string' }, ancestors: { type: 'string' }, root: { type: 'string' } } })
  const base = `/${values.base ?? process.env.YUHUI_BASE ?? ''}/`.replace(/\/\.?\/+|\/+/g, '/')
  try {
    console.log(
      writeHeaders(values.root ?? resolve(import.meta.dirname, '../../dist'), {
        base,
        ancestors: values.ancestors ?? process.env.YUHUI_FRAME_ANCESTORS,
      }),
    )
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
