import { defineError } from '../kit.ts'

const certificates = ['プッシュ証明書', 'Push 証明書', 'MDM証明書', 'APNs証明書']
const silent = [
  '通信できな',
  '通信できませ',
  '応答しな',
  '応答しませ',
  '応答がな',
  '応答がありませ',
  '反応しな',
  '反応しませ',
  '同期できな',
  '同期できませ',
  '同期されな',
  '同期されませ',
  'コマンドが届かな',
  'コマンドが届きませ',
  '管理できなく',
]
const namesInEnglish = ['push certificate', 'APNs']
const renewed = ['renewed', 'renewing', 'renewal of']
const stopped = ['stopped responding', 'no longer respond', 'do not respond', 'not responding']

/** A situation without a message: APNs accepts the pushes and drops them, so nothing but the silence is reported. */
export const devicesSilentSinceRenewal = defineError({
  id: 'apns/devices-silent-since-renewal',
  codeContext: [...certificates, ...namesInEnglish],
  platforms: [],
  stage: 'push',
  severity: 'critical',
  summary: {
    ja: 'プッシュ証明書を更新または入れ替えたあと、登録済みのデバイスが応答しなくなりました。',
    en: 'Enrolled devices no longer answer since the push certificate was renewed or replaced.',
  },
  messages: [
    {
      ja: '登録済みのデバイスが使い続けているトピック: {topic}',
      en: 'topic already-enrolled devices still use: {topic}',
      verbatim: ['en'],
      expects: { topic: { startsWith: 'com.apple.mgmt' } },
    },
  ],
  keywords: [
    ...certificates.flatMap((name) => silent.map((word) => `${name} … 更新 … ${word}`)),
    ...renewed.flatMap((word) =>
      namesInEnglish.flatMap((name) => stopped.map((end) => `${word} … ${name} … ${end}`)),
    ),
  ],
  source: ['CL-28', 'fleetdm/fleet#53252', 'fleetdm/fleet#52469'],
})
