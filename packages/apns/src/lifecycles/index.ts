import { pushCertificate } from './push-certificate.ts'

export {
  type PushCertificateIds,
  type PushCertificateProfile,
  pushCertificateLifecycle,
} from './push-certificate-lifecycle.ts'
export { pushCertificate }

/** All lifecycles of this package. */
export const lifecycles = [pushCertificate] as const
