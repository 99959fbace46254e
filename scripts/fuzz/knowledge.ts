import assert from 'node:assert/strict'
import { type AnyPlugin, type Problem, type Result, safeCreateDiagnoser } from '@shindan/core'
import {
  exportLanguage,
  exportPlugin,
  loadLanguage,
  loadOverlay,
  loadPlugin,
  withKnowledge,
} from '@shindan/core/knowledge'
import { present } from '@shindan/core/render'
import { lanscope } from '@shindan/lanscope'
import fc from 'fast-check'
import { answerOf } from './answer.ts'
import { now } from './diagnoser.ts'
import { tellable } from './problems.ts'
import type { Target } from './target.ts'
import { editedText, textEdits } from './text.ts'

const plugin: AnyPlugin = lanscope
const [rule, other] = plugin.rules
const [error] = plugin.errors
const words = { ja: '社内の手順を見てください。', en: 'See our own procedure.' }
const overlay = {
  schemaVersion: 2,
  kind: 'overlay',
  of: plugin.name,
  disable: { rules: [rule?.id] },
  replace: { rules: { [other?.id ?? '']: { why: words } }, title: { fr: 'Console' } },
  add: {
    sources: { OURS: { title: words, checkedOn: '2026-01-01' } },
    rules: [
      { ...other, id: 'lanscope/ours', what: words, why: words, remedy: [], source: ['OURS'], examples: [] },
    ],
    causes: { [error?.id ?? '']: [{ cause: 'lanscope/ours', at: 'last' }] },
  },
}
const documents = [exportPlugin(plugin), overlay, exportLanguage([plugin], 'fr')] as const

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
/** Where something is changed, by which of all values it is, and how. */
type Edit = readonly [
  at: number,
  how: 'put' | 'remove' | 'repeat' | 'rename' | 'swap',
  value: Json,
  key: string,
]

const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'when', 'ja', 'en', 'fr', 'op', 'of', ''),
  fc.string({ maxLength: 6 }),
)
const odd = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    -1,
    1e9,
    '',
    'lanscope/ours',
    'lanscope.memo',
    '{lanscope.memo}',
    '\u202e',
    '🪪',
  ),
  fc.constantFrom<Json>(
    { op: 'unprovable' },
    { op: 'all', of: [] },
    { op: 'known', of: { op: 'unprovable' } },
    [],
    {},
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
)
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(),
  fc.constantFrom('put', 'remove', 'repeat', 'rename', 'swap'),
  odd,
  key,
)

/** Every place in a document that holds something: what it is in, and under which key. */
function placesIn(value: Json, places: [parent: object, key: string][] = []): [object, string][] {
  if (typeof value !== 'object' || value === null) return places
  for (const [key, part] of Object.entries(value)) {
    places.push([value, key])
    placesIn(part as Json, places)
  }
  return places
}

function edited(document: Json, edits: readonly Edit[]): Json {
  const copy = structuredClone(document)
  for (const [number, how, value, key] of edits) {
    const places = placesIn(copy)
    const [parent, at] = places[number % places.length] ?? []
    if (parent === undefined || at === undefined) continue
    const [within, from] = places[(number * 7) % places.length] ?? []
    const all = parent as Record<string, Json>
    if (how === 'put') all[at] = value
    else if (how === 'swap') all[at] = structuredClone((within as Record<string, Json>)[from ?? ''] ?? null)
    else if (how === 'rename')
      Object.defineProperty(all, key, {
        value: all[at],
        enumerable: true,
        configurable: true,
        writable: true,
      })
    else if (how === 'repeat' && Array.isArray(parent)) parent.push(structuredClone(all[at]))
    else if (Array.isArray(parent)) parent.splice(Number(at), 1)
    else delete all[at]
  }
  return copy
}

/**
 * Plugins, overlays and language packs as data, with whatever was done to them: they load and answer, or every problem is
 * told. What was loaded goes with the others, and is the same when it is exported and loaded again.
 */
export const target: Target<unknown> = {
  arbitrary: fc
    .tuple(
      fc.constantFrom(...documents),
      fc.array(edit, { maxLength: 4 }),
      fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, textEdits(3)),
    )
    .map(([document, edits, textual]) => {
      const whole = edited(document as unknown as Json, edits)
      return textual.length === 0 ? whole : textual.reduce(editedText, JSON.stringify(whole))
    }),

  holds(document) {
    const doors: readonly (() => Result<unknown, readonly Problem[]>)[] = [
      () => loadPlugin(document, { uses: plugin.uses }),
      () => loadOverlay(document, plugin),
      () => loadLanguage(document, [plugin]),
    ]
    for (const door of doors) {
      const loaded = door()
      if (loaded.isErr()) tellable(answerOf(door, document)._unsafeUnwrapErr())
    }
    const all = withKnowledge([plugin], document)
    if (all.isErr()) return
    const diagnoser = safeCreateDiagnoser({ plugins: all.value })
    assert.ok(diagnoser.isOk(), 'what was loaded goes with nothing')
    const { composition, diagnose } = diagnoser.value
    for (const one of all.value.filter(({ name }) => name === plugin.name)) {
      const exported = exportPlugin(one)
      const again = loadPlugin(exported, { uses: plugin.uses })
      assert.deepEqual(again.isErr() ? again.error : [], [], 'what was exported does not load')
      assert.deepEqual(exportPlugin(again._unsafeUnwrap().plugin as AnyPlugin), exported)
      const said = one.errors[0]?.messages[0]?.ja
      if (said === undefined) continue
      const diagnosis = diagnose({ text: said, now })._unsafeUnwrap()
      for (const locale of ['ja', 'en', 'fr'])
        present(diagnosis, composition, { locale, timeZone: 'Asia/Tokyo' })
    }
  },
}
