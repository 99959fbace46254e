import * as z from 'zod/mini'
import { guarded } from '../problem/mistake.ts'
import type { JsonSchema } from './index.ts'
import { partNames } from './parts.ts'

/**
 * The JSON Schema of a document, draft 2020-12: whole, so that what is not declared is none of it. Those of core are
 * `documents`; other packages have theirs.
 *
 * @example
 * import { documents, documentSchema } from '@shindan/core/schema'
 * documentSchema(documents.diagnosis).properties.kind // { type: 'string', const: 'diagnosis' }
 */
export const documentSchema = guarded(
  ['document'],
  'a schema of zod',
  (document: z.core.$ZodType): JsonSchema => {
    const { '~standard': _, ...json } = z.toJSONSchema(document, { metadata: partNames })
    return json
  },
)
