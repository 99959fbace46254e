import type { When } from '@shindan/core'
import { consolePaths, manualPages } from '../console-paths.ts'
import type { facts } from '../facts/index.ts'
import { defineRule } from '../kit.ts'
import { isPartlyBlank } from '../partly-blank.ts'

/** Nobody is told to register another certificate until it is known that there is none. */
const isBlank = (w: When<typeof facts>) =>
  w.all(
    w.absent('bizmobile.pushCertificateExpiresAt'),
    w.is('bizmobile.serialShown', false),
    w.is('bizmobile.subjectShown', false),
  )

/**
 * Three blank fields prove it, and three that show something rule it out. Of some blank fields the document does not
 * speak (BM-14): then it stays open, nothing is asked for it, and nothing behind it is looked at.
 */
export const pushCertificateUnregistered = defineRule({
  id: 'bizmobile/push-certificate-unregistered',
  when: (w) => w.any(isBlank(w), w.all(w.known(isPartlyBlank(w)), w.unprovable())),
  what: {
    ja: 'Push証明書が登録されていません。',
    en: 'No push certificate is registered.',
  },
  why: {
    ja: '有効な Push証明書がないと、iOS・iPadOS・macOS・tvOS のデバイスと通信できません。「失効日」「シリアル情報」「サブジェクト情報」がすべて空欄なら未登録です。',
    en: 'Without a valid push certificate iOS, iPadOS, macOS and tvOS devices cannot be reached. "失効日" (expiry), "シリアル情報" (serial) and "サブジェクト情報" (subject) are all blank when none is registered.',
  },
  remedy: [
    {
      id: 'register-push-certificate',
      actor: 'administrator',
      path: consolePaths.certificate,
      url: manualPages.registration,
      affects: 'none',
      when: isBlank,
      do: { ja: 'Push証明書を新しく登録してください。', en: 'Register a push certificate.' },
    },
    {
      id: 'sync-device',
      actor: 'administrator',
      path: consolePaths.sync,
      when: isBlank,
      do: {
        ja: '登録が済んだら、デバイスを同期してメッセージが消えることを確かめてください。',
        en: 'Then synchronise the device and see that the message disappears.',
      },
    },
  ],
  source: ['BM-06', 'BM-07', 'BM-13', 'BM-14', 'BM-15', 'BM-25'],
  examples: [
    {
      name: 'all three fields are blank',
      facts: {
        'bizmobile.pushCertificateExpiresAt': null,
        'bizmobile.pushCertificateSerial': null,
        'bizmobile.pushCertificateSubject': null,
      },
      expect: 'confirmed',
    },
    {
      name: 'there is an expiry',
      facts: { 'bizmobile.pushCertificateExpiresAt': '2026-01-23T10:15:00+09:00' },
      expect: 'ruled-out',
    },
    {
      name: 'a serial without an expiry',
      facts: { 'bizmobile.pushCertificateExpiresAt': null, 'bizmobile.pushCertificateSerial': '1A2B' },
      expect: { ask: [] },
    },
    {
      name: 'nobody has looked',
      facts: {},
      expect: {
        ask: [
          'bizmobile.pushCertificateExpiresAt',
          'bizmobile.pushCertificateSerial',
          'bizmobile.pushCertificateSubject',
        ],
      },
    },
  ],
})
