import { consolePaths, manualPages } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

type W = Parameters<Parameters<typeof defineRule>[0]['when']>[0]

/** Nothing is deleted before it is known that the certificate has not simply expired. */
const isInForce = (w: W) =>
  w.present('bizmobile.pushCertificateExpiry', (w) =>
    w.not(w.after('now', 'bizmobile.pushCertificateExpiry')),
  )

/**
 * An expired certificate raises the alarm too, and is renewed, never deleted (BM-26). Without an expiry there is none to
 * delete (BM-14).
 */
export const pushCertificateInvalid = defineRule({
  id: 'bizmobile/push-certificate-invalid',
  affects: 'all-managed-devices',
  when: (w) =>
    w.all(
      w.is('bizmobile.invalidCertificateAlarm', true),
      w.not(w.known(w.absent('bizmobile.pushCertificateExpiresAt'))),
      w.not(
        w.known(
          w.present('bizmobile.pushCertificateExpiry', (w) =>
            w.after('now', 'bizmobile.pushCertificateExpiry'),
          ),
        ),
      ),
    ),
  what: {
    ja: '登録されている Push証明書が無効になっています。',
    en: 'The registered push certificate has become invalid.',
  },
  why: {
    ja: '無効になった Push証明書では、有効期限内でもデバイスと通信できません。アラームが発生している間は、無効と判断できます。',
    en: 'With an invalid push certificate devices cannot be reached, even before its expiry. While the alarm is active it is invalid.',
  },
  remedy: [
    {
      id: 'confirm-alarm-active',
      actor: 'administrator',
      path: consolePaths.alarm,
      affects: 'none',
      when: (w) => w.not(w.known(w.is('bizmobile.invalidCertificateAlarm', true))),
      do: {
        ja: 'アラームがいまも発生していて、解消済みのものではないことを確かめてください。',
        en: 'See that the alarm is active now and not one that is already cleared.',
      },
    },
    {
      id: 'check-expiry-first',
      actor: 'administrator',
      path: consolePaths.certificate,
      affects: 'none',
      when: (w) => w.not(w.known(isInForce(w))),
      do: {
        ja: '「失効日」を過ぎていないことを確かめてください。過ぎているときは、削除せずに更新してください。確かめられないときも削除せず、提供元のサポートに問い合わせてください。',
        en: 'See that "失効日" (expiry) is not over. If it is, renew the certificate and do not delete it. If it cannot be seen, do not delete it either, but ask the support of the provider.',
      },
    },
    {
      id: 'delete-push-certificate',
      actor: 'administrator',
      path: [...consolePaths.certificate, '「Push証明書を削除」ボタン'],
      destructive: true,
      affects: 'all-managed-devices',
      when: isInForce,
      do: {
        ja: '登録済みの Push証明書を削除してください。削除すると、管理中のすべてのデバイスの再登録が必要になります。',
        en: 'Delete the registered push certificate. All managed devices will have to be enrolled again.',
      },
    },
    {
      id: 'register-push-certificate',
      actor: 'administrator',
      path: consolePaths.certificate,
      url: manualPages.registration,
      affects: 'all-managed-devices',
      when: isInForce,
      do: { ja: 'Push証明書を新しく登録してください。', en: 'Register a new push certificate.' },
    },
    {
      id: 'enrol-every-device',
      actor: 'administrator',
      affects: 'all-managed-devices',
      when: isInForce,
      do: {
        ja: 'BizMobile Go! で管理しているすべてのデバイスを再登録（再チェックイン）してください。',
        en: 'Enrol (check in) every device managed by BizMobile Go! again.',
      },
    },
  ],
  source: ['BM-06', 'BM-18', 'BM-19', 'BM-20', 'BM-21', 'BM-22', 'BM-23', 'BM-24', 'BM-25', 'BM-26'],
  examples: [
    {
      name: 'the alarm is active',
      facts: { 'bizmobile.invalidCertificateAlarm': true },
      expect: 'confirmed',
    },
    {
      name: 'the certificate has expired: it is renewed',
      facts: {
        'bizmobile.invalidCertificateAlarm': true,
        'bizmobile.pushCertificateExpiresAt': '2025-01-22T00:00:00+09:00',
      },
      now: '2025-01-23T12:00:00+09:00',
      expect: 'ruled-out',
    },
    {
      name: 'no expiry: none is registered',
      facts: { 'bizmobile.invalidCertificateAlarm': true, 'bizmobile.pushCertificateExpiresAt': null },
      expect: 'ruled-out',
    },
    { name: 'there is no alarm', facts: { 'bizmobile.invalidCertificateAlarm': false }, expect: 'ruled-out' },
    { name: 'nobody has looked', facts: {}, expect: { ask: ['bizmobile.invalidCertificateAlarm'] } },
  ],
})
