// Checks the walls of the house (.dependency-cruiser.cjs). A checker that saw nothing also finds
// nothing wrong, so this one is held to have seen every source file there is.
import { readdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import process from 'node:process'
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTypes from 'dependency-cruiser/config-utl/extract-ts-config'

const root = resolve(import.meta.dirname, '..')
process.chdir(root)

const sources = ['rules', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts')),
)

const { options, ...ruleSet } = await extractConfig(join(root, '.dependency-cruiser.cjs'))
const { enhancedResolveOptions, ...rest } = options
const { output } = await cruise(['rules', 'src'], { ...rest, validate: true, ruleSet }, enhancedResolveOptions, {
  tsConfig: extractTypes(join(root, 'tsconfig.json')),
})

const seen = new Set(output.modules.map((module) => module.source))
const unseen = sources.filter((name) => !seen.has(name))
const imports = output.modules.reduce((sum, module) => sum + module.dependencies.length, 0)

for (const { rule, from, to, cycle } of output.summary.violations) {
  const path = cycle?.length ? cycle.map((step) => step.name).join(' → ') : to
  const why = ruleSet.forbidden.find(({ name }) => name === rule.name)?.comment ?? ''
  console.error(`${rule.name}: ${from} → ${path}\n  ${why}`)
}
for (const name of unseen) console.error(`not seen: ${name}`)

const broken = output.summary.violations.length
console.log(`${sources.length} modules, ${imports} imports, ${broken} walls broken`)
if (sources.length < 20) console.error('Fewer than 20 modules: this is not the whole house.')
if (broken > 0 || unseen.length > 0 || sources.length < 20 || imports === 0) process.exitCode = 1
