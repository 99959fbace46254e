import { schemaVersion } from '../envelope/index.ts'
import { fieldOf, orNearest, overLimit, type Problem, received, shortened, shown } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'

/** How much a document of knowledge may hold. Each is looked at before what would have to walk through it. */
export const knowledgeLimits = {
  /** Bytes of a file; UTF-16 units of a text, or of all texts in a value. */
  knowledgeBytes: 5_000_000,
  /** Objects and lists within each other. */
  knowledgeDepth: 64,
  /** Values, objects and lists, together. */
  knowledgeValues: 100_000,
  /** Problems that are told. */
  knowledgeProblems: 1_000,
} as const

/** What a document of knowledge is. */
export const knowledgeKinds = ['plugin', 'overlay', 'language'] as const
/** One of {@link knowledgeKinds}. */
export type KnowledgeKind = (typeof knowledgeKinds)[number]

/**
 * Plain data from a document of knowledge: JSON as a text or as bytes, or a value that was read from something else. It is a
 * copy that nothing else holds, of a size that can be walked through.
 */
export function readDocument(given: unknown): Result<unknown, readonly Problem[]> {
  return received('', given, expectedDocument, () =>
    textOf(given)
      .andThen((text) => (text === undefined ? ok(given) : parsed(text)))
      .andThen(measured)
      .map(copyOf),
  )
}

/** The body of a document of one kind, without what only says that it is one. */
export function bodyOf(
  document: unknown,
  kind: KnowledgeKind,
): Result<Readonly<Record<string, unknown>>, readonly Problem[]> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return err([{ kind: 'wrong-type', path: '', found: shown(document), expected: expectedDocument }])
  }
  const { schemaVersion: version, kind: found, ...body } = document as Readonly<Record<string, unknown>>
  if (version !== schemaVersion) {
    const expected = { ja: `数値の ${schemaVersion}`, en: `the number ${schemaVersion}` }
    const isMissing = version === undefined
    return err([
      isMissing
        ? { kind: 'missing-field', path: 'schemaVersion', found: '', expected }
        : { kind: 'unknown-version', path: 'schemaVersion', found: shown(version), expected },
    ])
  }
  return found === kind ? ok(body) : err([wrongKind(found, [kind])])
}

/** The problem of a document that says to be something else, or nothing. */
export function wrongKind(found: unknown, kinds: readonly string[]): Problem {
  const list = { ja: kinds.join('、'), en: kinds.join(', ') }
  if (found === undefined) return { kind: 'missing-field', path: 'kind', found: '', expected: list }
  const expected = typeof found === 'string' ? orNearest(list, found, kinds) : list
  return { kind: 'not-a-choice', path: 'kind', found: shown(found), expected }
}

const expectedDocument: Localized = {
  ja: 'プラグイン、その変更、または言語パックを書いた JSON',
  en: 'a plugin, changes to one, or a language pack, in JSON',
}

function textOf(given: unknown): Result<string | undefined, readonly Problem[]> {
  const { knowledgeBytes: allowed } = knowledgeLimits
  if (typeof given === 'string') {
    return given.length > allowed ? err([overLimit('knowledgeBytes', allowed, given.length, '')]) : ok(given)
  }
  if (!ArrayBuffer.isView(given)) return ok(undefined)
  if (given.byteLength > allowed) return err([overLimit('knowledgeBytes', allowed, given.byteLength, '')])
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(given as Uint8Array))
  } catch {
    return err([
      {
        kind: 'not-a-text',
        path: '',
        found: `${given.byteLength} bytes`,
        expected: { ja: 'UTF-8', en: 'UTF-8' },
      },
    ])
  }
}

function parsed(text: string): Result<unknown, readonly Problem[]> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (cause) {
    const at = /position (\d{1,9})/.exec(String(fieldOf(cause, 'message')))?.[1]
    if (at === undefined)
      return err([
        { kind: 'not-json', path: '', found: shortened(text.trim()), expected: { ja: 'JSON', en: 'JSON' } },
      ])
    const [line, column] = whereIn(text, Number(at))
    const expected = {
      ja: `${line} 行目の ${column} 文字目も JSON（カンマ、引用符、括弧を確かめる）`,
      en: `JSON at line ${line}, column ${column} as well: see the commas, quotes and brackets there`,
    }
    return err([{ kind: 'not-json', path: '', found: shortened(text.slice(Number(at)).trim()), expected }])
  }
}

/** A place in a text, as an editor counts it. */
function whereIn(text: string, at: number): readonly [line: number, column: number] {
  const before = text.slice(0, at).split('\n')
  return [before.length, (before.at(-1) ?? '').length + 1]
}

/** What can be walked through, found without walking further than allowed, and without calling itself. */
function measured(document: unknown): Result<unknown, readonly Problem[]> {
  const { knowledgeBytes, knowledgeDepth, knowledgeValues } = knowledgeLimits
  let characters = 0
  let layer: readonly unknown[] = [document]
  let values = 0
  for (let depth = 0; layer.length > 0; depth++) {
    for (const value of layer) {
      values += gapsIn(value) + 1
      characters += typeof value === 'string' ? value.length : 0
    }
    if (characters > knowledgeBytes) return err([overLimit('knowledgeBytes', knowledgeBytes, characters, '')])
    if (values > knowledgeValues) return err([overLimit('knowledgeValues', knowledgeValues, values, '')])
    if (depth > knowledgeDepth) return err([overLimit('knowledgeDepth', knowledgeDepth, depth, '')])
    const next: unknown[] = []
    for (const value of layer) {
      if (typeof value !== 'object' || value === null) continue
      if (Object.hasOwn(value, '__proto__')) return err([forbidden('__proto__')])
      for (const part of Object.values(value)) next.push(part)
      if (values + next.length > knowledgeValues) break
    }
    layer = next
  }
  return ok(document)
}

/** Places of a list in which nothing stands: JSON writes something there. */
function gapsIn(value: unknown): number {
  return Array.isArray(value) ? value.length - Object.keys(value).length : 0
}

/** As many problems as somebody can read, and how many there are. */
export function told(problems: readonly Problem[]): readonly Problem[] {
  const { knowledgeProblems: most } = knowledgeLimits
  if (problems.length <= most) return problems
  return [...problems.slice(0, most), overLimit('knowledgeProblems', most, problems.length, '')]
}

function forbidden(key: string): Problem {
  return {
    kind: 'unknown-field',
    path: '',
    found: key,
    expected: { ja: '名前のある項目', en: 'fields with a name' },
  }
}

/** What JSON holds of a value: no accessor, no function, nothing that somebody else can change later. */
function copyOf(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document) ?? 'null')
}
