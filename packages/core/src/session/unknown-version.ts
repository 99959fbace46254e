import { type Problem, shown } from '../problem/index.ts'

/** The problem of what was stored by another release than this one can read. */
export function unknownVersion(path: string, version: unknown, known: number): Problem {
  const expected = { ja: String(known), en: String(known) }
  return { kind: 'unknown-version', path, found: shown(version), expected }
}
