import { type AnyPolicy, err, ok, type Result } from '@shindan/core'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import type { CertificateFile } from '../lifecycle/certificate-file.ts'
import { policyNamed } from '../lifecycle/policy-named.ts'
import { anyCertificate } from './any-certificate.ts'

/** The policy that was named, or else the one that a certificate is of. */
export function policyFor(
  id: string | undefined,
  certificate: CertificateFile | undefined,
  policies: ReadonlyMap<string, AnyPolicy>,
  { locale, timeZone }: Context,
): Result<AnyPolicy, Failure> {
  if (id !== undefined) return policyNamed(id, policies, locale)
  const push = certificate?.kind === 'mdm-push-certificate' && policies.get('apns/push-certificate')
  if (push) return ok(push)
  if (certificate) return ok({ ...anyCertificate, timeZone })
  const message = {
    ja: '--policy か --certificate のどちらかを指定してください',
    en: 'give this or --certificate',
  }
  return err(failure('nothing-given', '--policy', message, locale))
}
