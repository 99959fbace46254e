import { nearest, type Problem, shownId } from '@shindan/core'
import type * as z from 'zod/mini'
import { mostTold } from './most-told.ts'

/** The fields of an object that it has not, by their names: what was misspelt would else be left out unnoticed. */
export function unknownFields(given: unknown, known: readonly string[], within = ''): readonly Problem[] {
  if (!isObject(given)) return []
  return Object.keys(given)
    .filter((field) => !known.includes(field))
    .slice(0, mostTold)
    .map((field) => {
      const meant = nearest(field.slice(0, longestField), known)
      const names = meant === undefined ? known : [meant]
      return {
        kind: 'unknown-field',
        path: pathOf(within, shownId(field)),
        found: shownId(field),
        expected: { ja: names.join('、'), en: names.join(', ') },
      }
    })
}

/** The fields that a schema has not, in whatever stands in one another. */
export function unknownFieldsIn(schema: z.core.$ZodType, given: unknown, within = ''): readonly Problem[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return unknownFieldsIn(def.innerType, given, within)
    case 'array':
      return Array.isArray(given)
        ? given.flatMap((one, i) => unknownFieldsIn(def.element, one, `${within}[${i}]`))
        : []
    case 'union': {
      const meant = def.options.find((option) => isOfKind(option, given))
      return meant ? unknownFieldsIn(meant, given, within) : []
    }
    case 'object': {
      if (!isObject(given)) return []
      const deeper = Object.entries(def.shape).flatMap(([field, of]) =>
        Object.hasOwn(given, field) ? unknownFieldsIn(of, given[field], pathOf(within, field)) : [],
      )
      return [...unknownFields(given, Object.keys(def.shape), within), ...deeper]
    }
    default:
      return []
  }
}

/** Whether an object says by its `kind` that it is this one of several. */
function isOfKind(option: z.core.$ZodType, given: unknown): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod
  const kind = def.type === 'object' ? (def.shape.kind as z.core.$ZodTypes | undefined)?._zod.def : undefined
  return kind?.type === 'literal' && isObject(given) && kind.values.includes(given.kind as string)
}

/** Whether something is an object as JSON has them. */
export function isObject(given: unknown): given is { readonly [field: string]: unknown } {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

/** The path of a field within another. */
export function pathOf(within: string, field: string): string {
  return within === '' ? field : `${within}.${field}`
}

const longestField = 100
