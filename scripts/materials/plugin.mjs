// Notes, for every script that a build writes, which packages are in it. Each build that writes scripts into dist/ has this
// plugin; scripts/materials/write.mjs reads the notes, and refuses a script that none of them tells of.
import { folderOfModule } from './packages.mjs'

/** Where the notes lie within a build until they are read. */
export const notesFolder = '.materials'

const folderOf = (name) => `node_modules/${name}`

/**
 * Plugins for a build and for the workers within it.
 * @param {string} name of this build among those that write into the same folder
 * @returns {{ page: import('vite').Plugin, worker: () => import('vite').Plugin[] }}
 */
export function materials(name) {
  /** Script → the packages in it. */
  const of = new Map()
  /** Packages whose data one of our modules was made of; such a module says so by its `meta.takenFrom`. */
  const data = new Set()

  function note(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      const folders = new Set()
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        if (renderedLength === 0) continue
        const taken = (this.getModuleInfo(id)?.meta?.takenFrom ?? []).map(folderOf)
        for (const folder of taken) data.add(folder)
        for (const folder of [folderOfModule(id), ...taken]) if (folder) folders.add(folder)
      }
      of.set(chunk.fileName, [...folders].sort())
    }
  }
  return {
    page: {
      name: 'yuhui-materials',
      // What is drawn beforehand runs here and goes nowhere.
      apply: (config, { command }) => command === 'build' && !config.build?.ssr,
      generateBundle(options, bundle) {
        note.call(this, options, bundle)
        const source = JSON.stringify({ of: Object.fromEntries(of), data: [...data].sort() })
        this.emitFile({ type: 'asset', fileName: `${notesFolder}/${name}.json`, source })
      },
    },
    worker: () => [{ name: 'yuhui-materials-of-workers', generateBundle: note }],
  }
}
