import { certificatePath, registrationPage, syncPath } from './console.ts'
import { defineRule } from './kit.ts'

/** One field that shows something rules it out; that another is blank then is said by a note. */
export const pushCertificateUnregistered = defineRule({
  id: 'push-certificate-unregistered',
  explains: ['sync-install-required'],
  when: (w) =>
    w.all(
      w.absent('bizmobile.pushCertificateExpiresAt'),
      w.is('bizmobile.serialShown', false),
      w.is('bizmobile.subjectShown', false),
    ),
  what: {
    ja: 'プッシュ証明書が登録されていません。',
    en: 'No push certificate is registered.',
  },
  why: {
    ja: '有効なプッシュ証明書がないと、iOS・iPadOS・macOS・tvOS のデバイスと通信できません。「失効日」「シリアル情報」「サブジェクト情報」がすべて空欄なら未登録です。',
    en: 'Without a valid push certificate iOS, iPadOS, macOS and tvOS devices cannot be reached. "失効日" (expiry), "シリアル情報" (serial) and "サブジェクト情報" (subject) are all blank when none is registered.',
  },
  remedy: [
    {
      actor: 'administrator',
      path: certificatePath,
      url: registrationPage,
      affects: 'none',
      do: { ja: 'プッシュ証明書を新しく登録してください。', en: 'Register a push certificate.' },
    },
    {
      actor: 'administrator',
      path: syncPath,
      do: {
        ja: '登録が済んだら、デバイスを同期してメッセージが消えることを確かめてください。',
        en: 'Then synchronise the device and see that the message goes.',
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
        'bizmobile.pushCertificateSubject': '　',
      },
      expect: 'confirmed',
    },
    {
      name: 'there is an expiry',
      facts: { 'bizmobile.pushCertificateExpiresAt': '2026-01-23T10:15:00+09:00' },
      expect: 'ruled-out',
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
