import assert from 'node:assert/strict'
import { type Condition, type Fact, factsReadBy, inputsOf, isGiven, rulesOf } from '@shindan/core'
import fc from 'fast-check'
import { answerOf } from './answer.ts'
import { composition, diagnoser, now } from './diagnoser.ts'
import { tellable } from './problems.ts'
import type { Target } from './target.ts'
import { editedText, textEdits } from './text.ts'

const time = fc.integer({ min: Date.UTC(2023, 0), max: Date.UTC(2027, 0) }).chain((epoch) => {
  const instant = new Date(epoch).toISOString()
  return fc.constantFrom(instant, instant.slice(0, 10), instant.slice(0, 16), `${instant.slice(0, 16)}+09:00`)
})

const ofType: { readonly [T in Fact['type']]: (fact: Fact) => fc.Arbitrary<unknown> } = {
  boolean: () => fc.boolean(),
  choice: ({ choices = {} }) => fc.constantFrom(...Object.keys(choices)),
  instant: () => time,
  number: ({ minimum = -1e6 }) => fc.integer({ min: minimum, max: minimum + 400 }),
  text: () => fc.oneof(fc.constantFrom('com.apple.mgmt.External.1', 'A1B2'), fc.string({ unit: 'grapheme' })),
  version: () => fc.tuple(fc.nat(30), fc.nat(9)).map((parts) => parts.join('.')),
}
/** What is written for a value by hand, and is none at times. */
const misfit = fc.oneof(
  fc.constantFrom(
    'はい',
    'なし',
    '不明',
    '昨日',
    '１，０００',
    'iOS 17.5',
    '令和7年1月5日',
    '2025-02-30',
    '',
    '-',
  ),
  fc
    .tuple(fc.constantFrom('はい', '2025/1/5 9:00', 'iOS 17'), textEdits(2))
    .map(([text, edits]) => edits.reduce(editedText, text)),
  fc.anything({ withBigInt: true, withDate: true }),
)
const valuesOf = (fact: Fact, isFitting: boolean): fc.Arbitrary<unknown> => {
  const fitting = fact.nullable
    ? fc.oneof({ weight: 4, arbitrary: ofType[fact.type](fact) }, fc.constant(null))
    : ofType[fact.type](fact)
  return isFitting ? fitting : fc.oneof({ weight: 3, arbitrary: fitting }, misfit)
}

/** A fact and all that it follows from. */
function reached(ids: readonly string[]): readonly string[] {
  const all = new Set(ids)
  for (const id of all) for (const input of inputsOf(composition.facts[id])) all.add(input)
  return [...all]
}

const given = (ids: readonly string[]) =>
  ids.filter((id) => composition.facts[id] && isGiven(composition.facts[id] as Fact))

/** Whether what a condition says stays so, whatever else comes to be known. */
function isLasting(when: Condition): boolean {
  const rests = reached(factsReadBy(when)).map((id) => composition.facts[id])
  return (
    !JSON.stringify(when).includes('"known"') &&
    rests.every((fact) => fact?.assumed === undefined && fact?.computation?.with === undefined)
  )
}
const lasting = new Map([...composition.rules].map(([id, { when }]) => [id, isLasting(when)]))

interface Known {
  readonly error: string | undefined
  readonly facts: { readonly [id: string]: unknown }
}

const known: fc.Arbitrary<Known> = fc
  .tuple(fc.constantFrom(undefined, ...composition.causes.keys()), fc.integer({ min: 0, max: 3 }))
  .chain(([error, chance]) => {
    const causes = error === undefined ? undefined : composition.causes.get(error)
    const about = causes
      ? rulesOf(causes).flatMap((rule) =>
          factsReadBy((composition.rules.get(rule) as { when: Condition }).when),
        )
      : []
    const ids = about.length > 0 ? given(reached(about)) : given(Object.keys(composition.facts))
    const isFitting = chance > 0
    const some = fc.subarray(ids, { maxLength: Math.min(ids.length, 12) })
    return some.chain((chosen) =>
      fc
        .record(
          Object.fromEntries(chosen.map((id) => [id, valuesOf(composition.facts[id] as Fact, isFitting)])),
        )
        .map((facts) => ({ error, facts: { ...facts } })),
    )
  })

/** What is known of a case, right and wrong: more of it never turns a cause that is proven into one that is ruled out. */
export const target: Target<Known> = {
  arbitrary: known,

  holds({ error, facts }) {
    const input = { ...(error !== undefined && { error }), facts, now }
    const answer = answerOf(() => diagnoser.diagnose(input))
    for (const operation of composition.operations.values()) {
      const operated = diagnoser.operate(operation, { facts, now })
      assert.equal(
        operated.isOk(),
        answer.isOk() || isAboutErrorAlone(answer.error),
        'facts that are refused at one door alone',
      )
    }
    if (answer.isErr()) {
      tellable(answer.error)
      return
    }
    const verdicts = new Map(answer.value.findings.map(({ rule, verdict }) => [rule, verdict]))
    // What the message of an error shows, and somebody tells otherwise, was known before: that one of the two is not so is
    // said, and what was told stands.
    const contradicted = answer.value.errors.flatMap((one) => one.contradicted ?? [])
    for (const left of Object.keys(facts).filter((id) => !contradicted.includes(id))) {
      const { [left]: _, ...fewer } = facts
      const before = diagnoser.diagnose({ ...input, facts: fewer })
      for (const { rule, verdict } of before.isOk() ? before.value.findings : []) {
        const later = verdicts.get(rule)
        if (!lasting.get(rule) || later === undefined || later === verdict || verdict === 'possible') continue
        assert.fail(`${rule} is ${verdict} without ${left} and ${later} with it`)
      }
    }
  },
}

const isAboutErrorAlone = (problems: readonly { readonly path: string; readonly kind: string }[]) =>
  problems.every(({ kind, path }) => kind === 'nothing-given' || path === 'error')
