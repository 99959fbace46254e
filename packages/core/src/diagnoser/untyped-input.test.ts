import { describe, expect, test } from 'vitest'
import { acme, install } from '../../test/acme.ts'
import { answer, resumeSession, skip, startSession } from '../session/index.ts'
import { createDiagnoser } from './diagnoser.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })
const now = '2025-01-01T00:00:00Z'
const facts = { 'acme.enrolled': true }
const circular: Record<string, unknown> = {}
circular.self = circular
const broken = () => {
  throw new Error('an accessor of the caller')
}

/** The doors that take an input; each must answer, whatever untyped code hands over. */
const doors = {
  diagnose: (input: unknown) => diagnoser.diagnose(input as never),
  startSession: (input: unknown) => startSession(diagnoser, input as never),
  operate: (input: unknown) => diagnoser.operate(install, input as never),
}
const inputs: readonly (readonly [string, unknown, string])[] = [
  ['no input', undefined, 'input'],
  ['null', null, 'input'],
  ['a text', 'x', 'input'],
  ['a list', [], 'input'],
  ['facts that are null', { now, facts: null }, 'facts'],
  ['facts in a list', { now, facts: [1] }, 'facts'],
  ['facts in a Map', { now, facts: new Map([['acme.enrolled', true]]) }, 'facts'],
  [
    'facts behind an accessor that throws',
    { now, facts: Object.defineProperty({}, 'x', { get: broken, enumerable: true }) },
    'facts',
  ],
  ['facts behind a proxy that throws', { now, facts: new Proxy({}, { ownKeys: broken }) }, 'facts'],
  [
    'an input behind an accessor that throws',
    Object.defineProperty({ now }, 'facts', { get: broken }),
    'facts',
  ],
  ['unavailable facts in a text', { now, facts, unavailable: 'acme.enrolled' }, 'unavailable'],
  ['unavailable facts that are no list', { now, facts, unavailable: 5 }, 'unavailable'],
  [
    'unavailable facts that are no ids',
    { now, facts, unavailable: ['acme.enrolled', null, Symbol('x'), 5n] },
    'unavailable[1]',
  ],
  ['a flag that is none', { now, facts, showSensitive: 'false' }, 'showSensitive'],
  ['no instant', { facts }, 'now'],
  ['an instant in a list', { now: [now], facts }, 'now'],
  ['a symbol for an instant', { now: Symbol('now'), facts }, 'now'],
  ['a number for a time zone', { now, facts, timeZone: 5 }, 'timeZone'],
  ['a symbol for a time zone', { now, facts, timeZone: Symbol('x') }, 'timeZone'],
  ['a BigInt for a fact', { now, facts: { 'acme.enrolled': 5n } }, 'acme.enrolled'],
  ['a circle for a fact', { now, facts: { 'acme.enrolled': circular } }, 'acme.enrolled'],
  ['__proto__ as a fact', { now, facts: JSON.parse('{"__proto__": 1}') }, '__proto__'],
  ['constructor as a fact', { now, facts: { constructor: 1 } }, 'constructor'],
]

describe.each(Object.entries(doors))('%s names what untyped code gets wrong', (_, door) => {
  test.each(inputs)('%s', (_, input, path) => {
    const problems = door(input)._unsafeUnwrapErr()
    expect(problems.map((problem) => problem.path)).toContain(path)
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
  })
})

test.each([undefined, null, 5, 5n, {}, [], Symbol('x')])('a text that is none: %s', (text) => {
  expect(diagnoser.recognise(text as never)._unsafeUnwrapErr().kind).toBe('empty-text')
  if (text === undefined) return
  expect(diagnoser.diagnose({ now, text: text as never })._unsafeUnwrapErr()).toMatchObject([
    { kind: 'wrong-type', path: 'text' },
  ])
  expect(diagnoser.diagnose({ now, code: text as never })._unsafeUnwrapErr()).toMatchObject([
    { kind: 'wrong-type', path: 'code' },
  ])
})

test('what is wrong with the shape is reported together with what is wrong with the rest', () => {
  const input = { text: 5, now: 'yesterday', facts: { 'acme.enroled': true } }
  expect(
    diagnoser
      .diagnose(input as never)
      ._unsafeUnwrapErr()
      .map(({ path }) => path),
  ).toEqual(['text', 'now', 'acme.enroled'])
})

test('what may hold a secret is not quoted', () => {
  for (const facts of ['hunter2', ['hunter2'], new Map([['acme.serial', 'hunter2']])]) {
    expect(JSON.stringify(diagnoser.diagnose({ now, facts } as never))).not.toContain('hunter2')
  }
  for (const state of [
    'password: hunter2',
    ['hunter2'],
    { version: 1, input: 'hunter2', steps: { value: 'hunter2' } },
  ]) {
    expect(JSON.stringify(resumeSession(diagnoser, state))).not.toContain('hunter2')
  }
})

test('a long id is not repeated at full length', () => {
  const [problem] = diagnoser
    .diagnose({ now, facts: { ['x'.repeat(1_000_000)]: 1 } } as never)
    ._unsafeUnwrapErr()
  expect(problem?.path.length).toBeLessThan(100)
})

describe('a session', () => {
  const session = startSession(diagnoser, { now, facts })._unsafeUnwrap()

  test.each([undefined, null, 5, {}, Symbol('x')])('does not take %s for a fact', (fact) => {
    expect(answer(session, fact as never, true).isErr()).toBe(true)
    expect(skip(session, fact as never).isErr()).toBe(true)
  })

  test('does not change with the input that it began with', () => {
    const input = { now, facts: { 'acme.enrolled': true } }
    const begun = startSession(diagnoser, input)._unsafeUnwrap()
    input.facts['acme.enrolled'] = false
    expect(begun.state.input.facts).toEqual({ 'acme.enrolled': true })
  })
})
