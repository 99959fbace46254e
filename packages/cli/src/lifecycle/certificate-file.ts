import type { PushFile } from '@shindan/apns/renewal'
import { err, ok, type Result } from '@shindan/core'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import { readBytes } from '../files.ts'

/** A certificate of any kind, whose dates can be read. */
export type CertificateFile = Extract<PushFile, { readonly notAfter: string | null }> & {
  readonly notBefore: string
  readonly notAfter: string
}

const noDate = {
  ja: '証明書の有効期間の日時が、証明書の規格（RFC 5280）どおりに書かれていないため、読み取れません。もう一度ダウンロードしてください',
  en: 'has a date that is not written as certificates have it (RFC 5280), so it cannot be read. Download the certificate again',
}

/** The certificate in a file, whatever else is in it. */
export async function certificateIn(
  path: string,
  { world, locale }: Context,
): Promise<Result<CertificateFile, Failure>> {
  const bytes = await readBytes(path, world, locale)
  if (bytes.isErr()) return err(bytes.error)
  const { fileKindWords, readPushFile, wayOn } = await import('@shindan/apns/renewal')
  const file = readPushFile(bytes.value)
  if ('notAfter' in file) {
    const { notBefore, notAfter } = file
    if (notBefore === null || notAfter === null) return err(failure('field-malformed', path, noDate, locale))
    return ok({ ...file, notBefore, notAfter })
  }
  const about = wayOn(file)
  if (file.kind === 'unreadable' && about) return err(failure(file.problem.kind, path, about, locale))
  const { ja, en } = fileKindWords[file.kind]
  const message = { ja: `証明書ではありません（${ja}）`, en: `is no certificate (${en})` }
  return err(failure('not-a-certificate', path, message, locale))
}
