import { deviceFacts } from '@shindan/core'
import { deviceCertificateFacts } from './device-certificate.ts'
import { pushFacts } from './push.ts'

/** All facts of this package but those that its lifecycles supply. */
export const facts = { ...deviceFacts, ...pushFacts, ...deviceCertificateFacts }
