import type { PushFile } from '@shindan/apns/renewal'
import { err, ok, type Result } from '@shindan/core'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import { readBytes } from '../files.ts'

/** A certificate of any kind. */
export type CertificateFile = Extract<PushFile, { readonly notAfter: string }>

/** The certificate in a file, whatever else is in it. */
export async function certificateIn(
  path: string,
  { world, locale }: Context,
): Promise<Result<CertificateFile, Failure>> {
  const bytes = await readBytes(path, world, locale)
  if (bytes.isErr()) return err(bytes.error)
  const { readPushFile, wayOn } = await import('@shindan/apns/renewal')
  const { kindWords } = await import('../certificate/kind-words.ts')
  const file = readPushFile(bytes.value)
  if ('notAfter' in file) return ok(file)
  const about = wayOn(file)
  if (file.kind === 'unreadable' && about) return err(failure(file.problem.kind, path, about, locale))
  const { ja, en } = kindWords[file.kind]
  const message = { ja: `証明書ではありません（${ja}）`, en: `is no certificate (${en})` }
  return err(failure('not-a-certificate', path, message, locale))
}
