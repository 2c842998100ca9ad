// The published JSON Schemas. A door of its own: what only reads and works out rules does not carry them.
import { changesFile } from '../changes'
import { outcomes } from '../format/outcome'
import { placeFile } from '../format/place'
import { published, schemaId, type JsonSchema } from './published'

export { householdSchema } from './household'
export type { JsonSchema } from './published'

/** The JSON Schema of a file of rules. */
export const rulesSchema = (): JsonSchema => published(placeFile, schemaId('rules'))

/** The JSON Schema of what the command prints and the library gives: a list of outcomes. */
export const outcomeSchema = (): JsonSchema => published(outcomes, schemaId('outcome'))

/** The JSON Schema of the list of changes. */
export const changesSchema = (): JsonSchema => published(changesFile, schemaId('changes'))
