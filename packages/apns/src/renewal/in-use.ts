import type { Localized } from '@shindan/core'
import { facts as declared } from '../facts/index.ts'
import type { RenewalReport } from './check-renewal.ts'

/** What is said of the certificate that the server uses after the upload. */
export interface InUseNotice {
  /** Something is wrong: the devices may be out of reach. */
  readonly alarming: boolean
  readonly text: Localized
  /** The topics, where they differ. */
  readonly topics: { readonly expected: string; readonly actual: string } | null
}

const ofOtherTopic: Localized = {
  ja: 'サーバーで使用されている証明書は、トピックが登録済みのデバイスのものと異なる別の証明書です。このままでは、登録済みのすべてのデバイスと通信できません。',
  en: 'The server uses another certificate, whose topic is not that of the enrolled devices: as it is, contact with all of them is lost.',
}

const of: Localized = { ja: 'サーバーの状態: ', en: 'On the server: ' }

/** Judges the certificate in use after the upload; null where it is not known. */
export function inUseNotice({ inUse, facts }: RenewalReport): InUseNotice | null {
  const expected = facts['apns.enrolledTopic'] ?? facts['apns.currentTopic']
  const actual = facts['apns.uploadedTopic']
  if (expected !== undefined && actual !== undefined && expected !== actual)
    return { alarming: true, text: ofOtherTopic, topics: { expected, actual } }
  const said = declared['apns.inUse'].choices?.[inUse ?? '']
  if (!said) return null
  const text = { ja: of.ja + said.ja, en: of.en + said.en }
  const isBeforeTheUpload = inUse === 'current' && facts['apns.renewedKind'] === undefined
  return { alarming: inUse !== 'renewed' && !isBeforeTheUpload, text, topics: null }
}
