import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { caseInput, shape } from './door.ts'

const now = '2025-01-01T00:00:00Z'
const schema = z.object({ steps: z.array(z.object({ value: z.unknown() })) })
const broken = () => {
  throw new Error('an accessor of the caller')
}
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('an input through the door', () => {
  test('does not change with the original, however deep', () => {
    const given = { steps: [{ value: { at: [1] } }] }
    const { input } = shape(schema, given)
    given.steps[0]?.value.at.push(2)
    given.steps.push({ value: { at: [] } })
    expect(input).toEqual({ steps: [{ value: { at: [1] } }] })
  })

  test('may hold a circle', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    const { input, problems } = shape(caseInput, { now, facts: { x: circle } })
    expect(problems).toEqual([])
    const copy = input.facts?.x as typeof circle
    expect(copy.self).toBe(copy)
    expect(copy).not.toBe(circle)
  })

  test.each<[string, unknown]>([
    ['a proxy that throws', new Proxy({}, { get: broken })],
    ['a proxy of a list that throws', new Proxy([], { get: broken })],
    ['a proxy that was revoked', revoked()],
    ['an accessor that throws', Object.defineProperty({}, 'x', { get: broken, enumerable: true })],
    ['an object without an end', endless()],
    ['a Map', new Map([['x', true]])],
    ['a function', () => 5],
    ['a proxy of a function', new Proxy(() => 5, { get: broken, getPrototypeOf: broken })],
  ])('is refused where it is %s', (_, facts) => {
    expect(shape(caseInput, { now, facts }).problems).toMatchObject([{ kind: 'wrong-type', path: 'facts' }])
    expect(shape(caseInput, { now: facts }).problems).toMatchObject([{ kind: 'wrong-type', path: 'now' }])
  })

  test.each<[string, unknown]>([
    ['a proxy that was revoked', revoked()],
    ['a proxy that throws', new Proxy({}, { get: broken })],
    ['a function', () => 5],
  ])('is no object at all where it is %s', (_, given) => {
    expect(shape(caseInput, given).problems).toMatchObject([{ kind: 'wrong-type', path: 'input' }])
  })

  test('has bytes in a field of their own as bytes that are its own', () => {
    const file = z.object({ file: z.unknown() })
    const given = Buffer.from([1, 2])
    const { input, problems } = shape(file, { file: given })
    given[0] = 5
    expect(problems).toEqual([])
    expect(input.file).toEqual(new Uint8Array([1, 2]))
    expect(shape(file, { file: new Uint16Array([1, 2]) }).input.file).toEqual(new Map())
    expect(shape(file, { file: { [Symbol.toStringTag]: 'Uint8Array' } }).input.file).toEqual(new Map())
  })

  test('holds a value that is no data only as something that fits nothing', () => {
    const facts = { map: new Map([['secret', 1]]), function: broken, proxy: new Proxy({}, { get: broken }) }
    const { input, problems } = shape(caseInput, { now, facts })
    expect(problems).toEqual([])
    expect(JSON.stringify(input.facts)).toBe('{"map":{},"function":{},"proxy":{}}')
  })
})

/** Every field of it is another such object. */
function endless(): object {
  return new Proxy(
    {},
    {
      get: (_, key) => (typeof key === 'symbol' ? undefined : endless()),
      ownKeys: () => ['a', 'b'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
    },
  )
}
