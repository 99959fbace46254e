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

/** An alarm speaks of a certificate that is registered: the two do not go together. */
const contradictsAlarm = (w: When<typeof facts>) =>
  w.all(isBlank(w), w.known(w.is('bizmobile.invalidCertificateAlarm', true)))

const isUnregistered = (w: When<typeof facts>) =>
  w.all(isBlank(w), w.not(w.known(w.is('bizmobile.invalidCertificateAlarm', true))))

/**
 * Three blank fields prove it, and three that show something rule it out. Of some blank fields the document does not
 * speak (BM-14): then it stays open, nothing is asked for it, and nothing behind it is looked at.
 */
export const pushCertificateUnregistered = defineRule({
  id: 'bizmobile/push-certificate-unregistered',
  affects: 'all-managed-devices',
  when: (w) =>
    w.any(
      isUnregistered(w),
      w.all(contradictsAlarm(w), w.unprovable()),
      w.all(w.known(isPartlyBlank(w)), w.unprovable()),
    ),
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
      id: 'look-again',
      actor: 'administrator',
      path: consolePaths.certificate,
      affects: 'none',
      when: (w) => w.known(contradictsAlarm(w)),
      do: {
        ja: '画面を開き直し、「失効日」などの 3 つの項目が空欄であることと、アラームがいまも発生していることの両方を確かめてください。',
        en: 'Open the screen again and see to both: that the three fields ("失効日" and the others) are blank, and that the alarm is active still.',
      },
    },
    {
      id: 'register-push-certificate',
      actor: 'administrator',
      path: consolePaths.certificate,
      url: manualPages.registration,
      affects: 'none',
      when: isUnregistered,
      do: { ja: 'Push証明書を新しく登録してください。', en: 'Register a push certificate.' },
    },
    {
      id: 'sync-device',
      actor: 'administrator',
      path: consolePaths.sync,
      when: isUnregistered,
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
      name: 'all blank, but the alarm of a certificate is active',
      facts: {
        'bizmobile.pushCertificateExpiresAt': null,
        'bizmobile.pushCertificateSerial': null,
        'bizmobile.pushCertificateSubject': null,
        'bizmobile.invalidCertificateAlarm': true,
      },
      expect: { ask: [] },
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
