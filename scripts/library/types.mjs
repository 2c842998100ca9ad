import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'
import { root } from './root.mjs'

const home = join(root, 'src/headless/library')
const entries = ['index', 'data']

/** Declarations of the library's modules and of all they reach, by their paths without extension. */
function declarations() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const program = ts.createProgram(
    entries.map((name) => join(home, `${name}.ts`)),
    {
      ...options,
      types: [],
      noEmit: false,
      incremental: false,
      tsBuildInfoFile: undefined,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir: root,
    },
  )
  const found = new Map()
  const { diagnostics } = program.emit(undefined, (path, text) => found.set(path.replace(/\.d\.ts$/, ''), text))
  const wrong = [...program.getSemanticDiagnostics(), ...diagnostics]
  if (wrong.length > 0)
    throw new Error(
      ts.formatDiagnostics(wrong, { getCanonicalFileName: (n) => n, getCurrentDirectory: () => root, getNewLine: () => '\n' }),
    )
  return found
}

/**
 * Writes the declarations that the library's doors show, and no other. What they name has to stand among them: a type of the
 * rules or the engine that shows there is a mistake, since nobody outside promised to keep it.
 */
export function writeTypes(outDir) {
  const all = declarations()
  const written = new Set()
  const write = (path) => {
    if (written.has(path)) return
    written.add(path)
    const text = all.get(path)
    if (text === undefined) throw new Error(`no declarations of ${path}`)
    const standing = text.replace(/(from\s+|import\()'([^']+)'/g, (_, before, name) => {
      const target = join(dirname(path), name)
      if (!name.startsWith('.') || relative(home, target).startsWith('..'))
        throw new Error(`${relative(root, path)} shows a type of ${name}, which is not the library's`)
      write(target)
      return `${before}'${name}.js'`
    })
    const file = join(outDir, `${relative(home, path).split(sep).join('/')}.d.ts`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, standing)
  }
  for (const name of entries) write(join(home, name))
}
