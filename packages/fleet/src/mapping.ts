import {
  err,
  nearest,
  ok,
  overLimit,
  type Problem,
  type Result,
  received,
  shortened,
  shown,
} from '@shindan/core'
import type { Columns } from './columns.ts'

/** Entries of a mapping, and of each of its groups. An inventory has a few dozen columns. */
export const mostEntries = 1_000

const texts = ['device', 'certificate', 'lifecycle', 'lifecycleOfAll', 'text'] as const
const groups = ['events', 'facts'] as const
const known: readonly string[] = [...texts, ...groups]

/** Whoever copies such a key copies what all objects inherit. */
const inherited: readonly string[] = ['__proto__', 'constructor', 'prototype']

/**
 * Reads a mapping of columns that somebody wrote, e.g. in a JSON file: names of columns at `device`, which has to be there,
 * `certificate`, `lifecycle`, `text` and, by event and by fact, in `events` and `facts`; an id at `lifecycleOfAll`.
 *
 * Errors: `wrong-type`, `missing-field`, `unknown-field`, `limit-exceeded`, each at its path, e.g. `events.expires`.
 *
 * @example
 * readMapping(JSON.parse('{ "device": "端末", "events": { "expires": "有効期限" } }'))
 */
export function readMapping(given: unknown): Result<Columns, readonly Problem[]> {
  return received('', given, expectedMapping, () => mappingIn(given))
}

function mappingIn(given: unknown): Result<Columns, readonly Problem[]> {
  if (!isRecord(given)) return err([wrongType('', given, expectedMapping)])
  const entries = Object.entries(given)
  if (entries.length > mostEntries) return err([overLimit('columns', mostEntries, entries.length, '')])
  const problems = [
    ...(Object.hasOwn(given, 'device') ? [] : [noDevice]),
    ...entries.flatMap(([key, value]) => problemsAt(key, value)),
  ]
  return problems.length > 0 ? err(problems) : ok(copied(given))
}

function problemsAt(key: string, value: unknown): readonly Problem[] {
  if (!known.includes(key)) return [unknownKey('', key, nearest(key.slice(0, 100), known))]
  if (!groups.some((group) => group === key))
    return isName(value) ? [] : [wrongType(key, value, key === 'lifecycleOfAll' ? expectedId : expectedName)]
  if (!isRecord(value)) return [wrongType(key, value, expectedGroup)]
  const entries = Object.entries(value)
  if (entries.length > mostEntries) return [overLimit('columns', mostEntries, entries.length, key)]
  return entries.flatMap(([id, name]): readonly Problem[] => {
    if (inherited.includes(id)) return [unknownKey(`${key}.`, id, undefined)]
    return isName(name) ? [] : [wrongType(`${key}.${shortened(id)}`, name, expectedName)]
  })
}

/** What was checked, so that nothing changes it later. */
function copied(given: object): Columns {
  const copy = Object.entries(given).map(([key, value]) => [key, isRecord(value) ? { ...value } : value])
  return Object.fromEntries(copy) as Columns
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function wrongType(path: string, found: unknown, expected: Problem['expected']): Problem<'wrong-type'> {
  return { kind: 'wrong-type', path, found: shown(found), expected }
}

function unknownKey(group: string, key: string, meant: string | undefined): Problem<'unknown-field'> {
  const expected =
    group === ''
      ? { ja: meant ?? known.join('、'), en: meant ?? known.join(', ') }
      : { ja: 'イベントの名前、または確認項目の ID', en: 'an event, or the id of a fact' }
  return { kind: 'unknown-field', path: `${group}${shortened(key)}`, found: shortened(key), expected }
}

const expectedMapping = {
  ja: '台帳の項目に列の名前を対応させたもの（device は必須）',
  en: 'an object that gives parts of an inventory the names of their columns, device among them',
}
const expectedName = { ja: '列の名前', en: 'the name of a column' }
const expectedId = { ja: '期限の種類の ID', en: 'the id of a lifecycle' }
const expectedGroup = { ja: 'ID と列の名前の組', en: 'an object of ids and the names of their columns' }

const noDevice: Problem<'missing-field'> = {
  kind: 'missing-field',
  path: 'device',
  found: '',
  expected: { ja: 'デバイスの名前の列', en: 'the column with the name of the device' },
}
