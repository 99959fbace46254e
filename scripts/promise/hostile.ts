/** What a caller without a compiler may hand over, each under a name for the report of a failure. */
export const hostile: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['0', 0],
  ['-1', -1],
  ['1.5', 1.5],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['1e21', 1e21],
  ['a BigInt', 10n],
  ['a symbol', Symbol('hostile')],
  ['a function', Object.freeze(() => 'hostile')],
  ['a function that throws', Object.freeze(refuse)],
  ['an empty text', ''],
  ['a blank text', ' \n\t\u3000'],
  ['a text', 'hostile'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['a lone surrogate', '\ud800'],
  ['control characters', '\u0000\u001b[2J\u202e\u200b\r\n'],
  ['an impossible day', '2025-02-30'],
  ['an unknown slot', '{constructor} {__proto__}'],
  ['an empty list', Object.freeze([])],
  ['a list of nulls', Object.freeze([null, undefined])],
  ['a list with holes', Object.freeze(new Array(3))],
  ['a list of lists', Object.freeze([Object.freeze([])])],
  ['an empty object', Object.freeze({})],
  ['an object without a prototype', Object.freeze(Object.assign(Object.create(null), { id: 'hostile' }))],
  ['prototype keys', prototypeKeys()],
  ['a circle', circle()],
  ['an accessor that throws', accessor()],
  ['a proxy that throws', new Proxy({}, throwingTraps())],
  ['a proxy of a list that throws', new Proxy([], throwingTraps())],
  ['a revoked proxy', revoked()],
  ['a Map', new Map([['id', 1]])],
  ['a Set', new Set(['id'])],
  ['a Date', Object.freeze(new Date(0))],
  ['an invalid Date', Object.freeze(new Date(Number.NaN))],
  ['a regular expression', Object.freeze(/hostile/)],
  ['a Promise', Promise.resolve('hostile')],
  ['bytes', Uint8Array.of(0xff, 0xfe, 0x00, 0x30, 0x80)],
  ['numbers of 64 bits', BigInt64Array.of(1n)],
  ['a buffer', new ArrayBuffer(8)],
]

/** What is costly to look at: given to every argument as a whole, and to no place within. */
export const heavy: readonly (readonly [name: string, value: unknown])[] = [
  ['a text of 120,000 characters', '証明書 503 -----BEGIN '.repeat(6_000)],
  ['one word of 120,000 characters', 'a'.repeat(120_000)],
  ['a list of 130,000 texts', Object.freeze(Array.from({ length: 130_000 }, (_, i) => `hostile ${i}`))],
  ['an object of 130,000 keys', Object.freeze(manyKeys())],
  ['a list 20,000 deep', nested((inner) => Object.freeze([inner]))],
  ['an object 20,000 deep', nested((inner) => Object.freeze({ of: inner, op: 'not' }))],
  ['120,000 bytes', new Uint8Array(120_000).fill(0x30)],
]

function refuse(): never {
  throw new Error('hostile')
}

function prototypeKeys(): unknown {
  return Object.freeze(
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}'),
  )
}

function circle(): unknown {
  const one: { self?: unknown; of: unknown[] } = { of: [] }
  one.self = one
  one.of.push(one)
  Object.freeze(one.of)
  return Object.freeze(one)
}

function accessor(): unknown {
  const keys = ['id', 'kind', 'text', 'facts', 'now', 'op', 'length', 'state', 'plugins']
  const accessors = keys.map((key) => [key, { get: refuse, enumerable: true }])
  return Object.freeze(Object.defineProperties({}, Object.fromEntries(accessors)))
}

function throwingTraps(): ProxyHandler<object> {
  return new Proxy({}, { get: () => refuse })
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function manyKeys(): object {
  return Object.fromEntries(Array.from({ length: 130_000 }, (_, i) => [`hostile.key${i}`, i]))
}

function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = null
  for (let i = 0; i < 20_000; i++) value = wrap(value)
  return value
}
