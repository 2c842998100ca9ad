// The bill of materials, as CycloneDX 1.6 writes it: what is in the build, and nothing that only helped to make it.
import { createHash } from 'node:crypto'

const schema = 'http://cyclonedx.org/schema/bom-1.6.schema.json'

/** `pkg:npm/%40tanstack/react-virtual@3.14.26` */
const purl = ({ name, version }) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`

function componentOf({ part, files, data }) {
  const [group, name] = part.name.startsWith('@') ? part.name.split('/') : [undefined, part.name]
  return {
    type: data ? 'data' : 'library',
    'bom-ref': purl(part),
    ...(group ? { group } : {}),
    name,
    version: part.version,
    scope: 'required',
    // Of the archive that npm fetched, which package-lock.json holds it to.
    hashes: [{ alg: 'SHA-512', content: part.sha512 }],
    licenses: [{ license: { id: part.licence } }],
    ...(part.copyright ? { copyright: part.copyright } : {}),
    purl: purl(part),
    ...(part.home ? { externalReferences: [{ type: 'website', url: part.home }] } : {}),
    evidence: { occurrences: files.map((location) => ({ location })) },
  }
}

/** Which needs which, among what is there. */
function dependenciesOf(parts, project, ref) {
  const refs = new Map(parts.map(({ part }) => [part.folder, purl(part)]))
  const asked = { ...project.dependencies, ...project.devDependencies }
  const among = (folders) => folders.flatMap((folder) => refs.get(folder) ?? []).sort()
  return [
    { ref, dependsOn: among(Object.keys(asked).map((name) => `node_modules/${name}`)) },
    ...parts.map(({ part }) => ({ ref: purl(part), dependsOn: among(part.needs) })),
  ]
}

/** A UUID made of what is in it: the same bill has the same. */
function serialOf(bill) {
  const hex = createHash('sha256').update(JSON.stringify(bill)).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** SOURCE_DATE_EPOCH, in seconds, as the time of the build; nothing where it is not set, so that the same source gives the same bill. */
function timeOf(seconds) {
  if (seconds === undefined || seconds === '') return {}
  if (!/^\d{1,11}$/.test(seconds)) throw new Error(`SOURCE_DATE_EPOCH is no number of seconds: ${seconds}`)
  return { timestamp: new Date(Number(seconds) * 1000).toISOString() }
}

/**
 * @param {readonly { part: import('./packages.mjs').Package, files: readonly string[], data: boolean }[]} parts
 * @param {string | undefined} seconds since 1970, of the build
 */
export function bomOf(parts, project, seconds) {
  const ref = `pkg:generic/${project.name}@${project.version}`
  const bill = {
    $schema: schema,
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...timeOf(seconds),
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': ref,
        name: project.name,
        version: project.version,
        description: project.description,
        purl: ref,
      },
    },
    components: parts.map(componentOf),
    dependencies: dependenciesOf(parts, project, ref),
    // The build fails on a script that nobody tells of: nothing is left out.
    compositions: [{ aggregate: 'complete', assemblies: [ref] }],
  }
  const { $schema, bomFormat, specVersion, ...rest } = bill
  return { $schema, bomFormat, specVersion, serialNumber: serialOf(bill), ...rest }
}
