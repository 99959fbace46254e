import { err, type Locale, ok, type Result } from '@shindan/core'
import type { Context } from './context.ts'
import { type Failure, failure } from './failure.ts'
import type { Readers, Text } from './world.ts'

/** Writes a file, what tells of a person or a device for its owner alone; or says why it cannot be written. */
export async function writeFile(
  path: string,
  text: Text,
  { world, locale }: Context,
  readers: Readers = 'anybody',
): Promise<Result<string, Failure>> {
  try {
    await world.write(path, text, readers)
    return ok(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // What a text is made of broke, not where it goes.
    if (code === undefined) throw error
    return err(unwritable(path, code, locale))
  }
}

/** What is said of a place that took nothing, by the code of the system. */
export function unwritable(path: string, code = '', locale: Locale): Failure {
  return failure('unwritable-file', path, reasons[code] ?? other, locale)
}

const reasons: { readonly [code: string]: { readonly ja: string; readonly en: string } } = {
  ENOENT: { ja: 'フォルダーがありません', en: 'no such folder' },
  EACCES: { ja: '書き込む権限がありません', en: 'permission denied' },
  ENOSPC: { ja: 'ディスクに空きがありません', en: 'the disk is full' },
  EISDIR: { ja: 'フォルダーです。ファイル名を指定してください', en: 'is a directory, expected a file name' },
}
const other = { ja: 'ファイルに書き込めません', en: 'cannot be written' }
