import { pushCertificate } from './push-certificate.ts'

export {
  type PushCertificateIds,
  type PushCertificateProfile,
  pushCertificatePolicy,
  remindersOn,
} from './push-certificate-policy.ts'
export { pushCertificate }

/** All policies of this package. */
export const policies = [pushCertificate] as const
