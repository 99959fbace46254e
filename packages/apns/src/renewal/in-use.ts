import type { Localized } from '@shindan/core'
import { facts as declared } from '../facts/index.ts'
import type { RenewalReport } from './check-renewal.ts'

/**
 * What is said of the certificate that the server uses after the upload. The verdict is on the file to upload, which may be
 * right while the server uses another one: each text says that it speaks of the server.
 */
export interface InUseNotice {
  /** Something is wrong: the devices may be out of reach. */
  readonly alarming: boolean
  readonly text: Localized
  /** The topics, where they differ. */
  readonly topics: { readonly expected: string; readonly actual: string } | null
}

const ofOtherTopic: Localized = {
  ja: 'サーバーの状態（ファイルの判定とは別）: 使用されている証明書は、トピックが登録済みのデバイスのものと異なる別の証明書です。このままでは、登録済みのすべてのデバイスと通信できません。',
  en: 'On the server, whatever the verdict on the file: it uses another certificate, whose topic is not that of the enrolled devices. As it is, contact with all of them is lost.',
}

const of: Localized = { ja: 'サーバーの状態: ', en: 'On the server: ' }
const whateverTheFile: Localized = {
  ja: 'サーバーの状態（ファイルの判定とは別）: ',
  en: 'On the server, whatever the verdict on the file: ',
}

/** Judges the certificate in use after the upload; null where it is not known. */
export function inUseNotice({ inUse, facts }: RenewalReport): InUseNotice | null {
  const expected = facts['apns.enrolledTopic'] ?? facts['apns.currentTopic']
  const actual = facts['apns.uploadedTopic']
  if (expected !== undefined && actual !== undefined && expected !== actual)
    return { alarming: true, text: ofOtherTopic, topics: { expected, actual } }
  const said = declared['apns.inUse'].choices?.[inUse ?? '']
  if (!said) return null
  const isBeforeTheUpload = inUse === 'current' && facts['apns.renewedKind'] === undefined
  const alarming = inUse !== 'renewed' && !isBeforeTheUpload
  const { ja, en } = alarming ? whateverTheFile : of
  return { alarming, text: { ja: ja + said.ja, en: en + said.en }, topics: null }
}
