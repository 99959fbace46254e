import assert from 'node:assert/strict'
import {
  answer as answered,
  bundleOf,
  question,
  replay,
  resumeSession,
  skip,
  startSession,
} from '@shindan/core'
import fc from 'fast-check'
import { answerOf } from './answer.ts'
import { composition, diagnoser, now } from './diagnoser.ts'
import { tellable } from './problems.ts'
import type { Target } from './target.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Interviews as they are stored, each a question or two on its way. */
const stored = [
  '503 証明書の取得が許可されていません。',
  'MCSCEPErrorDomain 22013',
  '端末がロックされています',
].flatMap((text) => {
  const begun = startSession(diagnoser, { text, facts: { 'device.platform': 'ios' }, now })._unsafeUnwrap()
  const fact = question(begun)?.fact
  const skipped = fact === undefined ? begun : skip(begun, fact).unwrapOr(begun)
  const next = question(skipped)?.fact
  const told = next === undefined ? skipped : answered(skipped, next, '2025-01-05').unwrapOr(skipped)
  return [begun, told].map(({ state }) => JSON.parse(JSON.stringify(state)) as Json)
})

const ids = [...Object.keys(composition.facts), ...composition.errors.keys()]
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1e300, '', '__proto__', '2025-02-30', 'x'.repeat(2_000), [], {}),
  fc.constantFrom(...ids),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
)
const change = fc.tuple(fc.constantFrom('set', 'drop', 'add', 'double', 'rename'), fc.nat(), value)
type Change = typeof change extends fc.Arbitrary<infer Made> ? Made : never

/** A JSON value with one value in it changed. */
function changed(root: Json, [kind, position, put]: Change): Json {
  const holders: (readonly Json[] | { readonly [key: string]: Json })[] = []
  for (const open = [root]; open.length > 0; ) {
    const one = open.pop() as Json
    if (typeof one !== 'object' || one === null) continue
    holders.push(one)
    open.push(...Object.values(one))
  }
  const chosen = holders[position % holders.length]
  const rebuilt = (one: Json): Json => {
    if (typeof one !== 'object' || one === null) return one
    const entries = Object.entries(one).map(([key, inner]) => [key, rebuilt(inner as Json)] as [string, Json])
    const at = Math.floor(position / holders.length) % Math.max(1, entries.length)
    const [key = 'x', inner = null] = entries[at] ?? []
    if (one === chosen) {
      if (kind === 'set') entries.splice(at, 1, [key, put])
      else if (kind === 'drop') entries.splice(at, 1)
      else if (kind === 'add') entries.push([typeof put === 'string' ? put.slice(0, 40) : 'x', put])
      else if (kind === 'double') entries.push([`${key}2`, inner])
      else entries.splice(at, 1, [`${key}x`, inner])
    }
    return Array.isArray(one) ? entries.map(([, inside]) => inside) : Object.fromEntries(entries)
  }
  return rebuilt(root)
}

/** Stored interviews whose JSON was edited: each is gone on with, or it is said where in it what is wrong. */
export const target: Target<Json> = {
  arbitrary: fc
    .tuple(fc.constantFrom(...stored), fc.array(change, { maxLength: 3 }))
    .map(([state, changes]) => changes.reduce(changed, state)),

  holds(state) {
    const resumed = resumeSession(diagnoser, state)
    assert.equal(
      resumeSession(diagnoser, JSON.stringify(state)).isOk(),
      resumed.isOk(),
      'not alike as JSON and as its text',
    )
    if (resumed.isErr()) {
      answerOf(() => resumeSession(diagnoser, state).map(() => null), state)
      tellable(resumed.error)
      for (const { path, kind } of resumed.error) assert.notEqual(path, '', `${kind} nowhere`)
      return
    }
    const { value: session } = resumed
    answerOf(() => session.state)
    const again = resumeSession(diagnoser, session.state)._unsafeUnwrap()
    assert.deepEqual(again.diagnosis, session.diagnosis, 'stored anew, it answers otherwise')
    const bundle = bundleOf(session)
    if (bundle.isOk())
      assert.ok(replay(diagnoser, JSON.parse(JSON.stringify(bundle.value)))._unsafeUnwrap().same)
  },
}
