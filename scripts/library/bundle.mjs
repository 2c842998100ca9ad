import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import { root } from './root.mjs'

/** Doors of the engine that only some functions of the library go through, with what else only these need. */
const doors = [
  ['explain', /^src\/engine\/explain\/|^src\/headless\/library\/inside\/steps/],
  ['timeline', /^src\/engine\/timeline\/|^rules\/household\/grown/],
  ['bundle', /^src\/engine\/bundle\//],
  ['deadlines', /^src\/engine\/deadlines\//],
  ['differences', /^src\/engine\/compare\//],
  ['remedies', /^src\/engine\/remedy\/|^rules\/household\/powers/],
  // What every function needs of the edge itself.
  ['edge', /^src\/headless\/(?:contract|library\/(?:errors|inside\/))/],
  ['engine', /^src\/engine\//],
  // What the door to the rules as JSON needs.
  ['data', /^src\/headless\/(?:data|batch)\/|^rules\/edition/],
  ['zod-schema', /\/zod\/.*json-schema/],
  ['language', /^rules\/language\//],
  ['household', /^rules\/household\//],
  ['registry', /^rules\/registry/],
]

/** `fujian-longyan` of the folder `fujian/longyan` of the rules. */
const placeName = (folder) => folder.replaceAll('/', '-')

/** The place that a folder of the rules belongs to: itself, or the one it is only a part of. */
function placeFolder(folder) {
  const above = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))
  return above === '' || existsSync(join(root, 'rules/china', folder, 'place.ts')) ? folder : placeFolder(above)
}

/**
 * In which file a module goes: every place and every file of words in one of its own, which nobody fetches who does not ask
 * for it; and apart what only some functions need, so that bundlers leave it away.
 */
function chunkOf(id) {
  const path = relative(root, id).split(sep).join('/')
  const words = /^(?:rules\/china|rules|src)\/(.*?)\/?text\/(clauses\.)?([\w-]+)\.json$/.exec(path)
  if (words) return `texts/${[placeName(words[1]) || 'shared', words[2] ? 'clauses' : '', words[3]].filter(Boolean).join('.')}`
  const place = /^rules\/china\/(.+)\/[^/]+$/.exec(path)
  if (place) return `places/${placeName(placeFolder(place[1]))}`
  const door = doors.find(([, test]) => test.test(path))
  if (door) return `parts/${door[0]}`
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
  return dependency === undefined ? null : `parts/${placeName(dependency)}`
}

/**
 * Refuses files that import each other in a circle, at whatever distance: what one of them needs while it begins is then not
 * there yet, and nothing says so before a family of that place is worked out.
 */
function assertNoCircles(bundle) {
  const done = new Set()
  const follow = (name, way) => {
    if (way.includes(name))
      throw new Error(`files of the library import each other: ${[...way.slice(way.indexOf(name)), name].join(' → ')}`)
    if (done.has(name)) return
    for (const next of bundle[name]?.imports ?? []) follow(next, [...way, name])
    done.add(name)
  }
  for (const name of Object.keys(bundle)) follow(name, [])
}

/** Builds the library's code. Gives the packages whose code went into it. */
export async function writeCode(outDir) {
  const packages = new Set()
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    json: { namedExports: false },
    plugins: [
      {
        name: 'packages-used',
        generateBundle(_, bundle) {
          assertNoCircles(bundle)
          for (const { moduleIds = [] } of Object.values(bundle))
            for (const id of moduleIds) {
              const [, name] = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? []
              if (name) packages.add(name)
            }
        },
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2020',
      // To be read by whoever checks it; who builds with it minifies anyway.
      minify: false,
      lib: { entry: { index: 'src/headless/library/index.ts', data: 'src/headless/library/data.ts' }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: ({ name }) => (name.includes('/') ? '[name].js' : 'parts/[name].js'),
          codeSplitting: { groups: [{ debugName: 'library', name: chunkOf, test: /./, includeDependenciesRecursively: false }] },
        },
      },
    },
  })
  return [...packages].sort()
}
