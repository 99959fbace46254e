import { pushCertificate } from './push-certificate.ts'

export {
  type PushCertificateIds,
  type PushCertificateProfile,
  pushCertificateLifecycle,
  remindersOn,
} from './push-certificate-lifecycle.ts'
export { pushCertificate }

/** All lifecycles of this package. */
export const lifecycles = [pushCertificate] as const
