import * as z from 'zod/mini'
import { said } from '../format/basics'

/** A schema as JSON, in the dialect of 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** What a schema is known by: a name, and no address, for nobody should have to fetch it. */
export const schemaId = (what: 'rules' | 'household' | 'outcome' | 'changes'): string => `urn:yuhui:schema:${what}:1`

/** The published form of a shape, every part that has a name under `$defs`. */
export function published(shape: z.ZodMiniType, id: string): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(shape, { metadata: said, io: 'input' }) as JsonSchema
  return { $schema: DIALECT, $id: id, ...rest }
}
