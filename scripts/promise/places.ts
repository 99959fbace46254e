/** The way to a value within arguments: that of the argument first. */
export type Place = readonly (string | number)[]

const deepest = 5
const mostOfList = 2
const mostPlaces = 80

/** The places within arguments: each argument, and what plain data holds. What `isWhole` says is not looked into. */
export function placesIn(args: readonly unknown[], isWhole: (value: object) => boolean): readonly Place[] {
  const places: Place[] = []
  const queue: (readonly [Place, unknown])[] = args.map((value, i) => [[i], value])
  for (const [place, value] of queue) {
    if (places.length >= mostPlaces) break
    places.push(place)
    if (place.length >= deepest || typeof value !== 'object' || value === null || isWhole(value)) continue
    if (Array.isArray(value))
      queue.push(...value.slice(0, mostOfList).map((one, i) => [[...place, i], one] as const))
    else if (isPlain(value))
      queue.push(...Object.entries(value).map(([key, one]) => [[...place, key], one] as const))
  }
  return places
}

/** The arguments with another value in one place; what leads there is copied. */
export function withAt(target: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(target)
    ? [...target]
    : Object.assign(Object.create(Object.getPrototypeOf(target)), target)
  Object.defineProperty(copy, key, {
    value: withAt((target as Record<string | number, unknown>)[key], rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}

/** Plain data and all that it holds, which nobody can change any more. */
export function frozen<Value>(value: Value, isWhole: (value: object) => boolean): Value {
  if (typeof value !== 'object' || value === null || isWhole(value)) return value
  if (!Array.isArray(value) && !isPlain(value)) return value
  if (Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const key of Object.keys(value)) {
    const one = Object.getOwnPropertyDescriptor(value, key)
    if (one && 'value' in one) frozen(one.value, isWhole)
  }
  return value
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
