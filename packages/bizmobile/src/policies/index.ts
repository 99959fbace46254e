import { pushCertificate } from './push-certificate.ts'

export { pushCertificate }

/** All policies of this package. */
export const policies = [pushCertificate] as const
