import { basename } from 'node:path'
import { type Localized, type Problem, shortened } from '@shindan/core'

/** What an inventory that cannot be read any further throws: the rows before it are read. */
export class UnreadableInventory extends Error {
  override readonly name = 'UnreadableInventory'
  /** What is wrong, at its line: `line 12`. */
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(`${problem.path}: ${problem.expected.en}`, { cause })
    this.problem = problem
  }
}

const expectedFile: { readonly [code: string]: Localized } = {
  ENOENT: { ja: '存在するファイルまたはフォルダー', en: 'a file or folder that exists' },
  EACCES: { ja: '読み取る権限のあるファイルまたはフォルダー', en: 'a file or folder that may be read' },
  EISDIR: { ja: 'フォルダーではないファイル', en: 'a file, not a folder' },
  ENOTDIR: { ja: 'ファイルではないフォルダー', en: 'a folder, not a file' },
}
const anyFile: Localized = {
  ja: '読み取れるファイルまたはフォルダー',
  en: 'a file or folder that can be read',
}

/** A file or folder that the system does not give, at a line where some of it was read; nothing for another failure. */
export function unreadableFile(
  file: string,
  cause: unknown,
  path = '',
): Problem<'unreadable-file'> | undefined {
  if (!(cause instanceof Error) || !('syscall' in cause)) return undefined
  const expected = ('code' in cause && expectedFile[String(cause.code)]) || anyFile
  return { kind: 'unreadable-file', path, found: shortened(basename(file)), expected }
}
