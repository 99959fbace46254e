import { deviceFacts } from '@shindan/core'
import { deviceCertificateFacts } from './facts/device-certificate.ts'
import { pushFacts } from './facts/push.ts'

/** What can be known of a CLOMO console, its push certificate, and its device certificates. */
export const facts = { ...deviceFacts, ...pushFacts, ...deviceCertificateFacts } as const
