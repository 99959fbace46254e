import { err, ok, type Result } from '@shindan/core'
import type { CertificateFacts } from '@shindan/core/x509'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import { readBytes } from '../files.ts'

/** The certificate in a file; of several, the first that is not an authority's. */
export async function certificateIn(
  path: string,
  { world, locale }: Context,
): Promise<Result<CertificateFacts, Failure>> {
  const bytes = await readBytes(path, world, locale)
  if (bytes.isErr()) return err(bytes.error)
  const { readX509, x509ProblemTexts } = await import('@shindan/core/x509')
  const blocks = readX509(bytes.value)
  if (blocks.isErr()) {
    const { kind } = blocks.error
    return err(failure(kind, path, x509ProblemTexts[kind], locale))
  }
  const certificates = blocks.value.filter((block) => block.kind === 'certificate')
  const certificate = certificates.find(({ isCa }) => !isCa) ?? certificates[0]
  if (certificate) return ok(certificate)
  const broken = blocks.value.find((block) => block.kind === 'unreadable')
  if (broken) return err(failure(broken.problem.kind, path, x509ProblemTexts[broken.problem.kind], locale))
  const message = { ja: '証明書が入っていません', en: 'holds no certificate' }
  return err(failure('no-certificate', path, message, locale))
}
