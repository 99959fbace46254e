import { type NamedFile, renewalLimits } from '@shindan/apns/renewal'
import { overLimit, type Problem } from '@shindan/core'

/** A file of a person, with its bytes. */
export type ChosenFile = NamedFile

/** A file that was not read, and why. */
export interface UnreadFile {
  readonly name: string
  readonly problem: Problem
}

/** Files as they were chosen or dropped. What is longer than all files of a check may be is not read at all. */
export async function readChosen(
  files: Iterable<File>,
): Promise<{ readonly read: readonly ChosenFile[]; readonly unread: readonly UnreadFile[] }> {
  const read: ChosenFile[] = []
  const unread: UnreadFile[] = []
  for (const file of files) {
    const { name, size } = file
    if (size > renewalLimits.bytes) {
      unread.push({ name, problem: overLimit('bytes', renewalLimits.bytes, size, name) })
      continue
    }
    try {
      read.push({ name, content: new Uint8Array(await file.arrayBuffer()) })
    } catch {
      unread.push({ name, problem: notAFile(name) })
    }
  }
  return { read, unread }
}

/** A browser reads no folder, and no file that has gone since. */
function notAFile(name: string): Problem {
  const expected = { ja: 'ファイル（フォルダーは選べません）', en: 'a file, not a folder' }
  return { kind: 'wrong-type', path: name, found: name, expected }
}
