import { err, ok, type Result } from '@shindan/core'
import { decode } from '@shindan/core/document'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import { readBytes } from '../files.ts'

/** What a JSON file says. */
export async function jsonFile(path: string, { world, locale }: Context): Promise<Result<unknown, Failure>> {
  const bytes = await readBytes(path, world, locale)
  if (bytes.isErr()) return err(bytes.error)
  try {
    return ok(JSON.parse(decode(bytes.value).text))
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const message = { ja: `JSON として読み取れません（${said}）`, en: `is no JSON (${said})` }
    return err(failure('not-json', path, message, locale))
  }
}
