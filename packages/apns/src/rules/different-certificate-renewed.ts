import { defineRule } from '../kit.ts'

/** The most expensive mistake of all: every enrolled device is lost. */
export const differentCertificateRenewed = defineRule({
  id: 'apns/different-certificate-renewed',
  severity: 'critical',
  when: (w) => w.is('apns.topicUnchanged', false),
  leans: { for: (w) => w.is('apns.appleAccount', 'other') },
  what: {
    ja: '使用中のプッシュ証明書を更新したものではなく、トピック（サブジェクトの UID）が異なる別の証明書です。',
    en: 'It is not the renewal of the push certificate in use but another certificate: its topic, the UID of its subject, differs.',
  },
  why: {
    ja: '登録済みのデバイスが受け取るのは、登録したときのトピック宛ての通知だけです。別の証明書に置き換えると、登録済みのすべてのデバイスと通信できなくなります。APNs がエラーを返さないため、気付けないこともあります。',
    en: 'Enrolled devices hear only pushes to the topic they were enrolled with. If the certificate is replaced by another, contact with all of them is lost, and APNs does not always report it.',
  },
  remedy: [
    {
      id: 'cancel-registration',
      actor: 'administrator',
      affects: 'none',
      // CLOMO asks before it registers, and says itself what is left once it was told to go on; LanScope An refuses it.
      when: (w) => w.not(w.known(w.oneOf('apns.console', ['clomo', 'lanscope']))),
      do: {
        ja: 'まだ登録していなければ、この証明書は登録しないでください。管理コンソールが確認を求めているときは「OK」を押さず、キャンセルしてください。',
        en: 'Unless it is registered already, do not register this certificate. If the console is asking for confirmation, do not press "OK": cancel.',
      },
    },
    {
      id: 'find-uid-in-use',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Certificates for Third-Party Servers'],
      do: {
        ja: '前回の更新に使った Apple ID でサインインし、発行済みの証明書の中から、UID が、登録済みのデバイスの使っているトピックと同じものを探してください（「i」アイコンで確認できます）。',
        en: 'Sign in with the Apple ID of the last renewal and find the certificate whose UID is the topic that the enrolled devices use (the "i" icon shows it).',
      },
    },
    {
      id: 'ask-vendor-if-unsure',
      actor: 'administrator',
      ask: 'vendor',
      affects: 'none',
      do: {
        ja: 'どの証明書か分からないときは、更新せずに MDM の提供元のサポートに問い合わせてください。',
        en: 'If you cannot tell which it is, renew none and ask the support of the MDM vendor.',
      },
    },
    {
      id: 'ask-apple-to-transfer',
      actor: 'administrator',
      ask: 'apple',
      affects: 'none',
      do: {
        ja: '一覧に見当たらないときは、別の Apple ID で取得した証明書の可能性があります。その Apple ID が使えない場合は、証明書の引き継ぎを Apple に依頼してください。',
        en: 'If it is not in the list, it probably belongs to another Apple ID. Where that one is lost, ask Apple to transfer the certificate.',
      },
    },
    {
      id: 'renew-with-new-csr',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Renew'],
      do: {
        ja: '見つけた証明書を、管理コンソールから新しくダウンロードした CSR を使って「Renew」で更新してください。「Create a Certificate」は使わないでください。',
        en: '"Renew" that certificate with a CSR newly downloaded from the console. Do not use "Create a Certificate".',
      },
    },
    {
      id: 'check-topic',
      actor: 'administrator',
      affects: 'none',
      action: 'check-renewal',
      do: {
        ja: '登録済みのデバイスが登録されたときの証明書と照合し、トピックが同じことを確かめてから、管理コンソールにアップロードしてください。別の証明書を誤って登録したあとは、いま管理コンソールにある証明書ではなく、その前に使っていた証明書と照合します。',
        en: 'Compare it with the certificate that the devices were enrolled with, make sure that the topic is the same, and only then upload it to the console. Where another one was registered by mistake, compare it with the one before that, not with the one in the console now.',
      },
    },
  ],
  source: ['CL-08', 'CL-28', 'CL-29', 'CL-30', 'LS-26', 'LS-37', 'LS-38', 'LS-48'],
  examples: [
    { name: 'another topic', facts: { 'apns.topicUnchanged': false }, expect: 'confirmed' },
    { name: 'the same topic', facts: { 'apns.topicUnchanged': true }, expect: 'ruled-out' },
    {
      name: 'another account makes it likelier, not certain',
      facts: { 'apns.appleAccount': 'other' },
      expect: { ask: ['apns.topicUnchanged'] },
    },
  ],
})
