import { err, type Locale, ok, type Result } from '@shindan/core'
import { type Failure, failure } from './failure.ts'
import type { World } from './world.ts'

/** Largest file that any command reads, in bytes. */
const maximumFileSize = 8 * 1024 * 1024

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(
  path: string,
  world: World,
  locale: Locale,
): Promise<Result<Uint8Array, Failure>> {
  try {
    if (path === '-') return ok(await world.stdin())
    const size = await world.size(path)
    if (size > maximumFileSize) {
      const message = {
        ja: `${size} バイトあります。${maximumFileSize} バイトまでのファイルを指定してください`,
        en: `has ${size} bytes, expected at most ${maximumFileSize}`,
      }
      return err(failure('file-too-large', path, message, locale))
    }
    return ok(await world.read(path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    return err(failure('unreadable-file', path, reasons[code] ?? reasons.other, locale))
  }
}

const reasons: { readonly [code: string]: { ja: string; en: string } } & {
  readonly other: { ja: string; en: string }
} = {
  ENOENT: { ja: 'ファイルがありません', en: 'no such file' },
  EACCES: { ja: '読み取る権限がありません', en: 'permission denied' },
  EISDIR: { ja: 'フォルダーです。ファイルを指定してください', en: 'is a directory, expected a file' },
  other: { ja: 'ファイルを読み取れません', en: 'cannot be read' },
}
