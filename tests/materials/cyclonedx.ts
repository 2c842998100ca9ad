/** What CycloneDX 1.6 asks of a bill of materials, as far as this one goes, written out by hand: its schema is a page of the network. */

type Fields = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isGroup) : [])
const matches = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value)

const types = [
  'application',
  'framework',
  'library',
  'container',
  'platform',
  'operating-system',
  'device',
  'device-driver',
  'firmware',
  'file',
  'machine-learning-model',
  'data',
  'cryptographic-asset',
]
const componentFields = [
  'type',
  'bom-ref',
  'group',
  'name',
  'version',
  'description',
  'scope',
  'hashes',
  'licenses',
  'copyright',
  'purl',
  'externalReferences',
  'evidence',
]
const billFields = [
  '$schema',
  'bomFormat',
  'specVersion',
  'serialNumber',
  'version',
  'metadata',
  'components',
  'dependencies',
  'compositions',
]
const phases = ['design', 'pre-build', 'build', 'post-build', 'operations', 'discovery', 'decommission']
const aggregates = ['complete', 'incomplete', 'unknown', 'not_specified']

function* faultsOfComponent(component: Fields): Generator<string> {
  const name = String(component.name)
  for (const field of Object.keys(component)) if (!componentFields.includes(field)) yield `${name}: no such field, ${field}`
  if (!types.includes(String(component.type))) yield `${name}: type`
  if (!matches(component.name, /./)) yield 'a component without a name'
  if (component.scope !== undefined && !matches(component.scope, /^(required|optional|excluded)$/)) yield `${name}: scope`
  if (!matches(component.purl, /^pkg:[a-z]+\/[\w.%/-]+@[\w.+-]+$/)) yield `${name}: purl`
  for (const { alg, content } of listOf(component.hashes))
    if (alg !== 'SHA-512' || !matches(content, /^[a-f0-9]{128}$/)) yield `${name}: hash`
  for (const { license } of listOf(component.licenses))
    if (!isGroup(license) || !matches(license.id, /^[\w.+-]+$/)) yield `${name}: licence`
  for (const { type, url } of listOf(component.externalReferences))
    if (type !== 'website' || !matches(url, /^https?:\/\/\S+$/)) yield `${name}: reference`
  const found = isGroup(component.evidence) ? listOf(component.evidence.occurrences) : []
  for (const { location } of found) if (!matches(location, /./)) yield `${name}: location`
}

function* faultsOfMetadata(metadata: Fields): Generator<string> {
  if (metadata.timestamp !== undefined && !matches(metadata.timestamp, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)) yield 'timestamp'
  for (const { phase } of listOf(metadata.lifecycles)) if (!phases.includes(String(phase))) yield 'phase'
  if (!isGroup(metadata.component)) yield 'the bill says not of what'
  else yield* faultsOfComponent(metadata.component)
}

/** What is wrong with a bill of materials; nothing where it is right. */
export function* faultsOf(bill: Fields): Generator<string> {
  for (const field of Object.keys(bill)) if (!billFields.includes(field)) yield `no such field, ${field}`
  if (bill.$schema !== 'http://cyclonedx.org/schema/bom-1.6.schema.json') yield '$schema'
  if (bill.bomFormat !== 'CycloneDX' || bill.specVersion !== '1.6') yield 'format'
  if (!matches(bill.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)) yield 'serialNumber'
  if (!Number.isInteger(bill.version)) yield 'version'
  const metadata = isGroup(bill.metadata) ? bill.metadata : {}
  yield* faultsOfMetadata(metadata)
  const components = listOf(bill.components)
  for (const component of components) yield* faultsOfComponent(component)

  const refs = [metadata.component, ...components].map((each) => (isGroup(each) ? each['bom-ref'] : undefined))
  if (new Set(refs).size !== refs.length) yield 'two components of one bom-ref'
  const known = (ref: unknown): boolean => refs.includes(ref)
  const needs = new Map(listOf(bill.dependencies).map(({ ref, dependsOn }) => [ref, Array.isArray(dependsOn) ? dependsOn : []]))
  for (const [ref, on] of needs) if (!known(ref) || !on.every(known)) yield `${String(ref)} depends on something that is not there`
  for (const ref of refs) if (!needs.has(ref)) yield `nothing is said of what ${String(ref)} depends on`
  const reached = new Set([refs[0]])
  for (const ref of reached) for (const on of needs.get(ref) ?? []) reached.add(on)
  for (const ref of refs) if (!reached.has(ref)) yield `nothing needs ${String(ref)}`
  for (const { aggregate, assemblies } of listOf(bill.compositions))
    if (!aggregates.includes(String(aggregate)) || !Array.isArray(assemblies) || !assemblies.every(known)) yield 'composition'
}
