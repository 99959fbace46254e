import { consolePaths, manualPages } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

export const pushCertificateInvalid = defineRule({
  id: 'bizmobile/push-certificate-invalid',
  when: (w) => w.is('bizmobile.invalidCertificateAlarm', true),
  what: {
    ja: '登録されているプッシュ証明書が無効になっています。',
    en: 'The registered push certificate has become invalid.',
  },
  why: {
    ja: '無効になったプッシュ証明書では、有効期限内でもデバイスと通信できません。アラームが発生している間は、無効と判断できます。',
    en: 'With an invalid push certificate devices cannot be reached, even before its expiry. While the alarm is active it is invalid.',
  },
  remedy: [
    {
      id: 'confirm-alarm-active',
      actor: 'administrator',
      path: consolePaths.alarm,
      affects: 'none',
      do: {
        ja: 'アラームがいまも発生していて、解消済みのものではないことを確かめてください。',
        en: 'See that the alarm is active now and not a solved one.',
      },
    },
    {
      id: 'delete-push-certificate',
      actor: 'administrator',
      path: [...consolePaths.certificate, '「Push証明書を削除」ボタン'],
      destructive: true,
      affects: 'all-managed-devices',
      do: {
        ja: '登録済みのプッシュ証明書を削除してください。削除すると、管理中のすべてのデバイスの再登録が必要になります。',
        en: 'Delete the registered push certificate. All managed devices will have to be enrolled again.',
      },
    },
    {
      id: 'register-push-certificate',
      actor: 'administrator',
      path: consolePaths.certificate,
      url: manualPages.registration,
      affects: 'all-managed-devices',
      do: { ja: 'プッシュ証明書を新しく登録してください。', en: 'Register a new push certificate.' },
    },
    {
      id: 'enrol-every-device',
      actor: 'administrator',
      affects: 'all-managed-devices',
      do: {
        ja: 'BizMobile Go! で管理しているすべてのデバイスを再登録（再チェックイン）してください。',
        en: 'Enrol (check in) every device managed by BizMobile Go! again.',
      },
    },
  ],
  source: ['BM-06', 'BM-18', 'BM-19', 'BM-20', 'BM-21', 'BM-22', 'BM-23', 'BM-24', 'BM-25'],
  examples: [
    {
      name: 'the alarm is active',
      facts: { 'bizmobile.invalidCertificateAlarm': true },
      expect: 'confirmed',
    },
    { name: 'there is no alarm', facts: { 'bizmobile.invalidCertificateAlarm': false }, expect: 'ruled-out' },
    { name: 'nobody has looked', facts: {}, expect: { ask: ['bizmobile.invalidCertificateAlarm'] } },
  ],
})
