import { pushCertificate } from './push-certificate.ts'

export { pushCertificate }

/** All lifecycles of this package. */
export const lifecycles = [pushCertificate] as const
