import type { Shape } from './wordings.ts'

/** The parts of something by their own ids: steps by what stands behind `#`. */
export function partsOf(part: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(part)) return new Map(part.map((entry) => [ownId(entry.id), entry]))
  return new Map(isRecord(part) ? Object.entries(part) : [])
}

/** The id of a part within what it belongs to. */
export function ownId(id: string): string {
  return id.slice(id.indexOf('#') + 1)
}

/** The shape of the part that an id names; nothing where there is no such part. */
export function shapeOf(shape: Exclude<Shape, string>, id: string): Shape | undefined {
  if ('each' in shape) return shape.each as Shape
  return Object.hasOwn(shape, id) ? (shape[id] as Shape) : undefined
}

/** Whether something has parts by names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
