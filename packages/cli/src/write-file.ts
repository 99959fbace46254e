import { err, ok, type Result } from '@shindan/core'
import type { Context } from './context.ts'
import { type Failure, failure } from './failure.ts'

/** Writes a file, or says why it cannot be written. */
export async function writeFile(
  path: string,
  text: string,
  { world, locale }: Context,
): Promise<Result<string, Failure>> {
  try {
    await world.write(path, text)
    return ok(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    return err(failure('unwritable-file', path, reasons[code] ?? other, locale))
  }
}

const reasons: { readonly [code: string]: { readonly ja: string; readonly en: string } } = {
  ENOENT: { ja: 'フォルダーがありません', en: 'no such folder' },
  EACCES: { ja: '書き込む権限がありません', en: 'permission denied' },
  EISDIR: { ja: 'フォルダーです。ファイル名を指定してください', en: 'is a directory, expected a file name' },
}
const other = { ja: 'ファイルに書き込めません', en: 'cannot be written' }
