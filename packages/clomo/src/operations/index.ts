import { allowApp } from './allow-app.ts'
import { installSilently } from './install-silently.ts'
import { issueDeviceCertificate } from './issue-device-certificate.ts'
import { issueSecuredAppsCertificate } from './issue-secured-apps-certificate.ts'
import { revoke } from './revoke.ts'
import { switchToUpn } from './switch-to-upn.ts'
import { withdrawApp } from './withdraw-app.ts'

/** What an administrator can do with device certificates, in the order of the manual. */
export const operations = [
  issueDeviceCertificate,
  issueSecuredAppsCertificate,
  installSilently,
  allowApp,
  withdrawApp,
  revoke,
  switchToUpn,
] as const
