import type { JsonSchema } from '@shindan/core/schema'

/** Schemas of an OpenAPI document by their names. */
export type Components = { readonly [name: string]: JsonSchema }

/** Schemas that stand by themselves, as components of one document: the parts of each beside it, e.g. `diagnosis.step`. */
export function componentsOf(schemas: Components): Components {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, { $schema: _, $defs = {}, ...schema }]) => [
      [name, moved(schema, name)],
      ...Object.entries($defs).map(([part, of]) => [`${name}.${part}`, moved(of, name)] as const),
    ]),
  )
}

/** A schema whose references lead to components. */
function moved(schema: unknown, name: string): JsonSchema {
  const text = JSON.stringify(schema, (key, value) => (key === '$ref' ? movedReference(value, name) : value))
  return JSON.parse(text)
}

function movedReference(reference: unknown, name: string): unknown {
  if (typeof reference !== 'string' || !/^#($|\/\$defs\/)/.test(reference)) return reference
  const part = reference.slice('#/$defs/'.length)
  return `#/components/schemas/${part === '' ? name : `${name}.${part}`}`
}
