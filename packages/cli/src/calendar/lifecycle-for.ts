import { type AnyLifecycle, err, ok, type Result } from '@shindan/core'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import type { CertificateFile } from '../lifecycle/certificate-file.ts'
import { lifecycleNamed } from '../lifecycle/lifecycle-named.ts'
import { anyCertificate } from './any-certificate.ts'

/** The lifecycle that was named, or else the one that a certificate is of. */
export function lifecycleFor(
  id: string | undefined,
  certificate: CertificateFile | undefined,
  lifecycles: ReadonlyMap<string, AnyLifecycle>,
  { locale, timeZone }: Context,
): Result<AnyLifecycle, Failure> {
  if (id !== undefined) return lifecycleNamed(id, lifecycles, locale)
  const push = certificate?.kind === 'mdm-push-certificate' && lifecycles.get('apns/push-certificate')
  if (push) return ok(push)
  if (certificate) return ok({ ...anyCertificate, timeZone })
  const message = {
    ja: '--policy か --certificate のどちらかを指定してください',
    en: 'give this or --certificate',
  }
  return err(failure('nothing-given', '--policy', message, locale))
}
